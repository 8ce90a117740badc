// The benchmark and the ladder as native formulas: the same limits, moved by the same one part in 10⁹, so that a figure at
// its limit has the same grade in a cell and in the add-in.

import { TIE } from "../grading/limit";
import { EVERY_INDUSTRY, isEveryIndustry } from "../grading/ownBenchmarks";
import { fold } from "../table/text";
import type { Grade } from "../vocabulary/grade";
import { list, quoted, type NativeStep, type StepBuilder, type StepContext } from "./steps";

/** Mean of a step's column: the user's own table, the industry, the whole table, else "". */
function meanOf(context: StepContext, of: "orders" | "amount"): string {
  const { input, has, step, column } = context;
  const { minimumCount, compareWith } = input.settings.rules;
  const graded = `${column("gradedDays")},">=0"`;
  if (compareWith === "absolute") return ownMeanOf(context, of, '""');
  const whole = `IF(COUNTIFS(${graded})>=${minimumCount},AVERAGEIFS(${column(of)},${graded}),"")`;
  const same = `${column("industryKey")},"="&${step("industryKey")},${graded}`;
  const measured =
    has("industry") && compareWith === "industry"
      ? `IF(${step("industryKey")}="",${whole},IF(COUNTIFS(${same})>=${minimumCount},AVERAGEIFS(${column(of)},${same}),${whole}))`
      : whole;
  return ownMeanOf(context, of, measured);
}

/** The user's own table as two lists, with its line for every industry in place of the means below. */
function ownMeanOf({ input, has, step }: StepContext, of: "orders" | "amount", otherwise: string): string {
  const lines = input.settings.ownBenchmarks
    .map(({ industry, meanOrders, meanAmountYuan }) => ({
      name: isEveryIndustry(industry) ? EVERY_INDUSTRY : fold(industry),
      mean: of === "orders" ? meanOrders : meanAmountYuan,
      isUsable: [meanOrders, meanAmountYuan].every((mean) => mean > 0 && mean < Infinity),
    }))
    .filter(({ name, isUsable }) => name !== "" && isUsable);
  const every = lines.find(({ name }) => name === EVERY_INDUSTRY);
  const own = lines.filter(({ name }) => name !== EVERY_INDUSTRY);
  const rest = every === undefined ? otherwise : String(every.mean);
  if (own.length === 0 || !has("industry")) return rest;
  const names = list(own.map(({ name }) => name.replaceAll("*", "＊").replaceAll("?", "？").replaceAll("~", "～")));
  return `IFERROR(INDEX(${list(own.map(({ mean }) => mean))},MATCH(${step("industryKey")},${names},0)),${rest})`;
}

export const meanOrdersStep: StepBuilder = (context) => meanOf(context, "orders");
export const meanAmountStep: StepBuilder = (context) => meanOf(context, "amount");

const ABOVE = `*(1+${TIE})`.replace("e", "E");
const AT_LEAST = `*(1-${TIE})`.replace("e", "E");

/** The ladder, with the grades by their names; a row that cannot be graded says so, a blank row says nothing. */
export const gradeFormula: StepBuilder = (context) => {
  const { gradeNames } = context.input.settings;
  const name = (grade: Grade): string => quoted(gradeNames[grade]);
  const { words } = context.input;
  const R = context.step("gradedDays");
  const graded = ladderFormula(context, R, name);
  return `IF(${R}="-","",IF(${R}="?",${quoted(words.ungraded)},IF(${R}="",${name("C")},${graded})))`;
};

/** The review cadence of the grade that F and M alone would give, as if R were 0: the same ladder with these days. */
export function valueCadence(context: StepContext): string {
  return ladderFormula(context, "0", (grade) => String(context.input.settings.reviewCadenceDays[grade]));
}

/** The ladder as one formula: what stands in `R`, and what each grade gives. */
function ladderFormula(context: StepContext, R: string, given: (grade: Grade) => string): string {
  const { rules } = context.input.settings;
  const { s, a, b } = rules.absoluteAmountYuan;
  const step = (name: NativeStep): string => context.step(name);
  const [F, M] = [step("orders"), step("amount")];
  const [meanF, meanM] = [step("meanOrders"), step("meanAmount")];
  const ladder = (tests: readonly [string, string, string]): string =>
    `IF(AND(${tests[0]},${R}<${rules.sRecencyDays}),${given("S")},IF(AND(${tests[1]},${R}<${rules.aRecencyDays}),${given("A")},IF(AND(${tests[2]},${R}<${rules.bRecencyDays}),${given("B")},${given("C")})))`;
  const relative = ladder([
    `${M}>${rules.sAmountRatio}*${meanM}${ABOVE},${F}>${rules.sOrderRatio}*${meanF}${ABOVE}`,
    `${M}>=${rules.aAmountRatio}*${meanM}${AT_LEAST},${F}>=${rules.aOrderRatio}*${meanF}${AT_LEAST}`,
    `${F}>=${rules.bOrderCount}${AT_LEAST}`,
  ]);
  const absolute = ladder([`${M}>${s}${ABOVE}`, `${M}>=${a}${AT_LEAST}`, `${M}>=${b}${AT_LEAST}`]);
  return `IF(${meanM}="",${absolute},${relative})`;
}
