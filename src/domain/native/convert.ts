// 转为原生公式: grade, staleness and churn risk as formulas that work without the add-in, in Excel 2010 and later, WPS and
// LibreOffice (plain), or with fewer columns in Microsoft 365 (LET). This is a description: which columns to add with
// which formulas, and the formulas for the three results. What native formulas cannot do is said beforehand.

import {
  amountStep,
  daysStep,
  industryStep,
  orderDayStep,
  ordersStep,
  recencyStep,
  textStep,
  updatedStep,
} from "./figures";
import { gradeFormula, meanAmountStep, meanOrdersStep } from "./grade";
import { noteTextStep, riskFormula, riskWordsStep, scoreStep, signsStep, silenceStep, staleFormula } from "./risk";
import {
  COLUMN_STEPS,
  NATIVE_STEPS,
  type NativeInput,
  type NativeRole,
  type NativeStep,
  type StepBuilder,
  type StepContext,
} from "./steps";

/** plain: AVERAGEIFS, COUNTIFS, IFERROR, SUMPRODUCT. let: the same with LET, for Microsoft 365. */
export const NATIVE_FORMS = ["plain", "let"] as const;
export type NativeForm = (typeof NATIVE_FORMS)[number];

export const NATIVE_RESULTS = ["grade", "stale", "risk"] as const;
export type NativeResult = (typeof NATIVE_RESULTS)[number];

export const NATIVE_LOSSES = [
  /** a median needs an array formula; nothing is converted */
  "median",
  /** grades fixed by hand go by the rule again */
  "locks",
  /** rare ways of writing a figure or date stay ungraded instead */
  "rareForms",
  /** negation further away, and two risk words of one kind, are not told apart */
  "noteWords",
  /** longer than the 8,192 characters a cell takes; nothing is converted */
  "tooLong",
] as const;
export type NativeLoss = (typeof NATIVE_LOSSES)[number];

/** A column to add, filled down. Columns come in the order they depend on each other. */
export interface NativeHelper {
  readonly step: NativeStep;
  readonly header: string;
  /** With its "=". */
  readonly formula: string;
}

export interface NativeConversion {
  readonly helpers: readonly NativeHelper[];
  /** With their "=". Stale is missing where there is no 最后更新时间; all are missing where nothing can be converted. */
  readonly columns: Readonly<Partial<Record<NativeResult, string>>>;
  readonly losses: readonly NativeLoss[];
}

const STEPS: Readonly<Record<NativeStep, StepBuilder>> = {
  text: textStep,
  orderDay: orderDayStep,
  days: daysStep,
  orders: ordersStep,
  amount: amountStep,
  updatedDay: updatedStep,
  industryKey: industryStep,
  gradedDays: recencyStep,
  meanOrders: meanOrdersStep,
  meanAmount: meanAmountStep,
  noteText: noteTextStep,
  riskWords: riskWordsStep,
  signs: signsStep,
  silence: silenceStep,
  score: scoreStep,
};

const RESULTS: Readonly<Record<NativeResult, StepBuilder>> = {
  grade: gradeFormula,
  stale: staleFormula,
  risk: riskFormula,
};

const LONGEST_FORMULA = 8_192;

/** Which columns and formulas give this table's grades without the add-in? */
export function nativeConversion(input: NativeInput, form: NativeForm): NativeConversion {
  const losses = lossesOf(input);
  if (input.settings.rules.center === "median") return { helpers: [], columns: {}, losses: ["median", ...losses] };
  const isColumn = (step: NativeStep): boolean => form === "plain" || COLUMN_STEPS.has(step);
  const helpers = NATIVE_STEPS.filter(isColumn).flatMap((step): NativeHelper[] => {
    const formula = written(input, STEPS[step], isColumn);
    return formula === undefined ? [] : [{ step, header: input.words.headers[step], formula }];
  });
  const columns = Object.fromEntries(
    NATIVE_RESULTS.flatMap((result) => {
      const formula = written(input, RESULTS[result], isColumn);
      return formula === undefined ? [] : [[result, formula]];
    }),
  ) as NativeConversion["columns"];
  const all = [...helpers.map(({ formula }) => formula), ...Object.values(columns)];
  if (all.some(({ length }) => length > LONGEST_FORMULA))
    return { helpers: [], columns: {}, losses: ["tooLong", ...losses] };
  return { helpers, columns, losses };
}

/** A formula with the steps it needs: columns are referred to, other steps become names of a LET around it. */
function written(input: NativeInput, build: StepBuilder, isColumn: (step: NativeStep) => boolean): string | undefined {
  const needed = new Set<NativeStep>();
  const context = contextOf(input, (step) => {
    if (isColumn(step)) return input.cell(step);
    needed.add(step);
    return nameOf(step);
  });
  const body = build(context);
  if (body === undefined) return undefined;
  const definitions = new Map<NativeStep, string>();
  for (const step of [...NATIVE_STEPS].reverse()) {
    const definition = needed.has(step) ? STEPS[step](context) : undefined;
    if (definition !== undefined) definitions.set(step, definition);
  }
  const names = NATIVE_STEPS.filter((step) => definitions.has(step));
  if (names.length === 0) return `=${body}`;
  return `=LET(${names.map((step) => `${nameOf(step)},${definitions.get(step) ?? ""}`).join(",")},${body})`;
}

/** No name of ours may look like a cell or a function. */
function nameOf(step: NativeStep): string {
  return `_${step}`;
}

function contextOf(input: NativeInput, step: (step: NativeStep) => string): StepContext {
  const has = (role: NativeRole): boolean => input.map.positions[role] !== undefined;
  return { input, has, cell: input.cell, step, column: input.column, asOf: input.asOf };
}

function lossesOf({ map, settings }: NativeInput): readonly NativeLoss[] {
  const hasLocks = settings.locks.length > 0;
  return [
    ...(hasLocks ? ["locks" as const] : []),
    "rareForms",
    ...(map.positions.note === undefined || settings.riskWords.length === 0 ? [] : ["noteWords" as const]),
  ];
}
