// How each kind of argument is written and what Excel would hand over for it: one maker for each kind, so that a new kind
// cannot be left out. A maker speaks of one row; where a formula is written once for all customers, the same maker is asked
// with whole columns in place of cells, and its value is made row by row.

import { limitOn, stepOf } from "../grading/asked";
import { ladderOf } from "../grading/ladder";
import { DEFAULT_SETTINGS } from "../settings/settings";
import type { CellRows, CellValue } from "../vocabulary/cell";
import { FIGURE_ROLES, type ColumnMap } from "../vocabulary/column";
import { rolesUsedFor, type RoleUsedFor } from "../vocabulary/columnRoles";
import { LETTER_NAMING } from "../vocabulary/gradeName";
import type { ArgumentKind } from "./argumentKinds";
import { argumentKinds, isForAll, type FunctionId } from "./cellFunctions";
import {
  LEFT_OUT,
  type FormulaArgument,
  type FormulaContext,
  type FormulaRange,
  type WrittenFormula,
} from "./formulaContext";
import { gradeArgument, gradesArgument } from "./gradeArgument";
import { figureArgument, figureInYuan, rfmArgument, unitArgument } from "./rfmArgument";
import { benchmarksArgument, byGrade, wordsArgument } from "./settingsArgument";

/** Roles that formulas refer to. */
export type FormulaRole = RoleUsedFor<"formula">;
export const FORMULA_ROLES = rolesUsedFor("formula");

interface ArgumentMaker {
  /** Can it be written in such a table? Left out: always, if only as an argument left out. */
  readonly isThere?: (map: ColumnMap) => boolean;
  readonly written: (context: FormulaContext) => FormulaArgument;
  /** It is the same in every row: a formula for all customers takes it as it is. */
  readonly isShared?: true;
}

const hasComposite = ({ positions }: ColumnMap): boolean => positions.rfm !== undefined;
const hasFigures = ({ positions }: ColumnMap): boolean => FIGURE_ROLES.every((role) => positions[role] !== undefined);
const hasEither = (map: ColumnMap): boolean => hasComposite(map) || hasFigures(map);
const hasOnlyFigures = (map: ColumnMap): boolean => hasFigures(map) && !hasComposite(map);
const settingsOf = ({ settings = DEFAULT_SETTINGS }: FormulaContext) => settings;

/** The cell of a column, which must be there. */
const needed = (role: FormulaRole): ArgumentMaker => ({
  isThere: ({ positions }) => positions[role] !== undefined,
  written: (context) => cellArgument(role, context),
});
/** The cell of a column, if there is one. */
const given = (role: FormulaRole): ArgumentMaker => ({ written: (context) => cellArgument(role, context) });
/** A figure as this table writes it. */
const figure = (role: (typeof FIGURE_ROLES)[number]): ArgumentMaker => ({
  isThere: hasOnlyFigures,
  written: (context) => figureArgument(role, context),
});
/** A figure as a function reads it without a header. */
const inYuan = (role: (typeof FIGURE_ROLES)[number]): ArgumentMaker => ({
  isThere: hasEither,
  written: (context) => figureInYuan(role, context),
});

const MAKERS: Readonly<Record<ArgumentKind, ArgumentMaker>> = {
  leftOut: { written: () => LEFT_OUT, isShared: true },
  rfm: { isThere: hasEither, written: rfmArgument },
  composite: needed("rfm"),
  recency: figure("recency"),
  frequency: figure("frequency"),
  monetary: figure("monetary"),
  unit: { written: unitArgument, isShared: true },
  days: inYuan("recency"),
  orders: inYuan("frequency"),
  amount: inYuan("monetary"),
  industry: given("industry"),
  updated: needed("updated"),
  ageFrom: {
    written: (context) => (ages(context) ? cellArgument("updated", context) : LEFT_OUT),
  },
  ageTo: { written: (context) => (countsTo(context) ? context.asOf : LEFT_OUT), isShared: true },
  fallsFrom: {
    isThere: ({ recencyForm, positions }) => recencyForm === "date" || positions.updated !== undefined,
    // Among dates of the last order, taken as recorded, a typed R falls from a day that the date rows must not hear of.
    written: (context) =>
      context.map.recencyForm === "date" && !ages(context) ? LEFT_OUT : cellArgument("updated", context),
  },
  asOf: { written: ({ asOf }) => asOf, isShared: true },
  benchmarks: { written: ({ benchmarks }) => rangeArgument(benchmarks), isShared: true },
  ownBenchmarks: { written: (context) => benchmarksArgument(settingsOf(context).ownBenchmarks), isShared: true },
  rules: { written: ({ rules }) => rangeArgument(rules), isShared: true },
  grade: { isThere: ({ positions }) => positions.grade !== undefined, written: gradeOfRow },
  gradesNow: {
    isThere: hasEither,
    written: (context) => {
      const { text, values } = writtenCall("TIER.COLUMN", context);
      return { text, value: { calls: "TIER.COLUMN", values } };
    },
    isShared: true,
  },
  tag: given("tag"),
  risk: given("risk"),
  note: needed("note"),
  id: needed("id"),
  riskWords: { written: (context) => wordsArgument(settingsOf(context).riskWords), isShared: true },
  reviewDays: {
    written: (context) =>
      byGrade(gradeOfRow(context), settingsOf(context).reviewCadenceDays, DEFAULT_SETTINGS.reviewCadenceDays),
  },
  contactsPerYear: {
    written: (context) =>
      byGrade(gradeOfRow(context), settingsOf(context).contactsPerYear, DEFAULT_SETTINGS.contactsPerYear),
  },
  potential: needed("potential"),
  highAmount: {
    written: (context) => {
      const amount = limitOn(stepOf(ladderOf("absolute", settingsOf(context).rules), "A"), "amountYuan")?.limit;
      return amount === undefined ? LEFT_OUT : { text: String(amount), value: amount };
    },
    isShared: true,
  },
  meanPotential: { written: meanOfPotential, isShared: true },
};

/** Can this argument be written in such a table? */
export function canWrite(kind: ArgumentKind, map: ColumnMap): boolean {
  return MAKERS[kind].isThere?.(map) ?? true;
}

/** Does this argument, in this table, count to the as-of day? */
export function countsToDay(kind: ArgumentKind, context: Pick<FormulaContext, "map" | "recency">): boolean {
  if (kind === "asOf") return true;
  if (kind === "ageTo" || kind === "gradesNow") return countsTo(context);
  return (kind === "recency" || kind === "days") && context.map.recencyForm === "date";
}

/** A call without its "=", and its arguments as values. */
export function writtenCall(id: FunctionId, context: FormulaContext): WrittenFormula {
  const all = isForAll(id);
  const list = argumentKinds(id).map((kind) => (all ? forAll(MAKERS[kind], context) : MAKERS[kind].written(context)));
  const texts = list.map(({ text }) => text).join(",");
  return { text: `${context.prefix}${id}(${texts.replace(/,+$/, "")})`, values: list.map(({ value }) => value) };
}

/** The argument of all rows: its text names columns, its value has a row for each customer. */
function forAll({ written, isShared }: ArgumentMaker, context: FormulaContext): FormulaArgument {
  if (isShared) return written(context);
  const { references, column = () => [] } = context;
  const named = { ...references, cell: references.column, cells: references.columns };
  const all: FormulaContext = { ...context, isForAll: true, references: named };
  const { text } = written(all);
  if (text === "") return LEFT_OUT;
  const rowCount = Math.max(0, ...FORMULA_ROLES.map((role) => column(role).length));
  const rows = Array.from({ length: rowCount }, (_, row) =>
    cellsOf(written({ ...all, cell: (role) => column(role)[row] ?? null }).value),
  );
  return { text, value: rows };
}

function cellsOf(value: FormulaArgument["value"]): readonly CellValue[] {
  return Array.isArray(value) ? ((value as CellRows)[0] ?? [null]) : [value as CellValue];
}

/** Are days counted up to the as-of day: from a date of the last order, or from the record's? */
function countsTo(context: Pick<FormulaContext, "map" | "recency">): boolean {
  return context.map.recencyForm === "date" || ages(context);
}

/** A typed recency ages from 最后更新时间, where the table has it. */
function ages({ map: { positions }, recency }: Pick<FormulaContext, "map" | "recency">): boolean {
  return recency === "aged" && positions.updated !== undefined;
}

function gradeOfRow(context: FormulaContext): FormulaArgument {
  const argument = cellArgument("grade", context);
  if (argument === LEFT_OUT) return LEFT_OUT;
  const written = context.isForAll === true ? gradesArgument : gradeArgument;
  return written(argument, context.settings ?? LETTER_NAMING);
}

/** As AVERAGE does: numbers count, and nothing else. */
function meanOfPotential({ map, references, column }: FormulaContext): FormulaArgument {
  const position = map.positions.potential;
  if (position === undefined) return LEFT_OUT;
  const numbers = (column?.("potential") ?? []).filter((cell) => typeof cell === "number");
  const mean = numbers.length === 0 ? "#DIV/0!" : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return { text: `AVERAGE(${references.column(position)})`, value: mean };
}

function cellArgument(role: FormulaRole, { map, references, cell }: FormulaContext): FormulaArgument {
  const position = map.positions[role];
  return position === undefined ? LEFT_OUT : { text: references.cell(position), value: cell(role) };
}

function rangeArgument(range: FormulaRange | null): FormulaArgument {
  return range === null ? LEFT_OUT : { text: range.text, value: range.rows };
}
