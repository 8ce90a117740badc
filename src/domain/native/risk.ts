// Staleness and churn risk as native formulas: points, limits and levels are those of the table in review/churnTable.ts.

import { TIE } from "../grading/limit";
import { pointsOf } from "../review/churn";
import {
  churnTable,
  MOST_POINTS,
  rowOf,
  type ChurnRow,
  type ChurnSign,
  type ChurnStep,
  type ChurnTable,
} from "../review/churnTable";
import { HIGH_VALUE_GRADE } from "../review/highValue";
import { DAYS_A_YEAR, LEAST_ORDERS_WITH_GAP } from "../review/usualGap";
import { GRADES } from "../vocabulary/grade";
import { amountBarFormula, valueCadence } from "./grade";
import { riskWordCount, straightNote } from "./riskWords";
import { isOneOf, type StepBuilder, type StepContext } from "./steps";
import { list, quoted } from "../formula/constants";

/** The review cadence of the row's grade; an error without one. */
function cadenceOf({ input, cell }: StepContext): string {
  const days = GRADES.map((grade) => input.settings.reviewCadenceDays[grade]).join(",");
  return `CHOOSE(MATCH(${cell("grade")},${list(GRADES.map((grade) => input.settings.gradeNames[grade]))},0),${days})`;
}

/** Days since the last update, an error where there is none or it lies ahead. */
function ageOf({ step, asOf }: StepContext): string {
  const updated = step("updatedDay");
  return `IF(N(${updated})>${asOf},NA(),${asOf}-${updated})`;
}

/** Is the record out of date? "" where the date or the grade is missing. */
export const staleFormula: StepBuilder = (context) => {
  if (!context.has("updated")) return undefined;
  const { words } = context.input;
  const [age, cadence] = [ageOf(context), cadenceOf(context)];
  const { severeMultiple } = context.input.settings.review;
  const level = `IF(${age}>${severeMultiple}*${cadence},${quoted(words.severe)},IF(${age}>${cadence},${quoted(words.stale)},${quoted(words.fresh)}))`;
  return `IFERROR(${level},"")`;
};

export const noteTextStep: StepBuilder = ({ input, has, cell }) =>
  has("note") ? straightNote(cell("note"), input.settings.riskWords) : undefined;

export const riskWordsStep: StepBuilder = ({ input, has, step }) =>
  has("note") ? riskWordCount(step("noteText"), input.settings.riskWords) : undefined;

function tableOf({ input }: StepContext): ChurnTable {
  return churnTable(input.settings.churn);
}

/** The points of a sign, for a formula that gives what it reads. */
function pointsFormula({ steps, most }: ChurnRow, value: string): string {
  return steps.reduce(
    (otherwise, step) =>
      `IF(${value}${step.inclusive ? ">=" : ">"}${step.from},${grown(step, most, value)},${otherwise})`,
    "0",
  );
}

function grown({ from, points, perUnit }: ChurnStep, most: number, value: string): string {
  if (perUnit === 0) return String(Math.min(most, points));
  const beyond = from === 0 ? value : `(${value}-${from})`;
  const whole = `INT(${points === 0 ? "" : `${points}+`}${perUnit}*${beyond}+${TIE_TEXT})`;
  return most === MOST_POINTS ? whole : `MIN(${most},${whole})`;
}

/** As formulas write it. */
const TIE_TEXT = String(TIE).replace("e", "E");

/** The points of a sign that is there or not. */
function whetherFormula(row: ChurnRow, test: string): string {
  return `IF(${test},${pointsOf(row, 1)},0)`;
}

/**
 * Points of each sign beside silence, as far as the table has columns for it. A formula knows no snapshot, so nothing is
 * downgraded there.
 */
const BESIDE_SILENCE: Readonly<
  Record<Exclude<ChurnSign, "silence" | "recency">, (context: StepContext, row: ChurnRow) => string | undefined>
> = {
  riskWords: ({ has, step }, row) => (has("note") ? pointsFormula(row, step("riskWords")) : undefined),
  stale: (context, row) =>
    context.has("updated")
      ? `IFERROR(${whetherFormula(row, `${ageOf(context)}>${valueCadence(context)}`)},0)`
      : undefined,
  downgraded: () => undefined,
  poorService: (context, row) => {
    const tests = poorService(context);
    return tests.length === 0 ? undefined : whetherFormula(row, `OR(${tests.join(",")})`);
  },
};

/** Points of everything but silence and recency. */
export const signsStep: StepBuilder = (context) => {
  const parts = Object.entries(BESIDE_SILENCE).flatMap(
    ([sign, formula]) => formula(context, rowOf(tableOf(context), sign as keyof typeof BESIDE_SILENCE)) ?? [],
  );
  return parts.length === 0 ? "0" : parts.join("+");
};

/** Satisfaction below the limit, or an open complaint: once, whichever it is. */
function poorService({ has, cell, input }: StepContext): readonly string[] {
  return [
    ...(has("satisfaction") ? [lowSatisfaction(cell("satisfaction"), input.settings.churn.lowSatisfactionBelow)] : []),
    ...(has("complaint") ? [openComplaint(cell("complaint"))] : []),
  ];
}

function lowSatisfaction(cell: string, limit: number): string {
  const score = `IFERROR(VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell}&""," ",""),"分",""),"/5","")&"E0"),0)`;
  return `AND(${score}>0,${score}<${limit})`;
}

const OPEN_STARTS = ["是", "有", "未", "待"];
const OPEN_WORDS = ["处理中", "處理中", "跟进中", "跟進中", "进行中", "進行中"];

/** 未投诉 and 有…已解决 are closed; a count above 0 is open. */
function openComplaint(cell: string): string {
  const text = `IFERROR(TRIM(${cell}&""),"")`;
  const count = `IFERROR(VALUE(${text}&"E0"),0)>0`;
  const closed = `OR(LEFT(${text},3)="未投诉",LEFT(${text},3)="未投訴",ISNUMBER(SEARCH("有*已",${text})))`;
  const open = `OR(${isOneOf(`LEFT(${text},1)`, OPEN_STARTS)},${isOneOf(`LEFT(${text},3)`, OPEN_WORDS)},UPPER(${text})="TRUE")`;
  return `OR(${count},AND(${open},NOT(${closed})))`;
}

/** How many usual gaps is the silence? */
export const silenceStep: StepBuilder = ({ input, step }) => {
  const [R, F] = [step("gradedDays"), step("orders")];
  const { singleOrderGapDays, leastGapDays, mostGapDays } = input.settings.churn;
  const gap = `IF(${F}<${LEAST_ORDERS_WITH_GAP},${singleOrderGapDays},MIN(${mostGapDays},MAX(${leastGapDays},${DAYS_A_YEAR}/${F})))`;
  return `IF(ISNUMBER(${R}),${R}/${gap},"")`;
};

export const scoreStep: StepBuilder = (context) => {
  const { step } = context;
  const [R, ratio] = [step("gradedDays"), step("silence")];
  const silence = pointsFormula(rowOf(tableOf(context), "silence"), ratio);
  const recency = pointsFormula(rowOf(tableOf(context), "recency"), R);
  return `IF(ISNUMBER(${R}),MIN(${MOST_POINTS},${silence}+${recency}+${step("signs")}),"")`;
};

/** The level in words; high value, silent and nothing else against them is never called churn. */
export const riskFormula: StepBuilder = (context) => {
  const { input, step } = context;
  const { risk } = input.words;
  const { levels, silentFromDays } = tableOf(context);
  const [R, M, score] = [step("gradedDays"), step("amount"), step("score")];
  const silent = `AND(${step("signs")}=0,${R}>=${silentFromDays},${M}>${amountBarFormula(context, HIGH_VALUE_GRADE)})`;
  const scored = levels.reduceRight(
    (otherwise, { level, from }) =>
      otherwise === "" ? quoted(risk[level]) : `IF(${score}>=${from},${quoted(risk[level])},${otherwise})`,
    "",
  );
  return `IF(${R}="-","",IF(${R}="?",${quoted(risk.unknown)},IF(${R}="",${quoted(risk.noOrder)},IF(${silent},${quoted(risk.highValueSilent)},${scored}))))`;
};
