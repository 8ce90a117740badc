// The benchmark and the ladder as native formulas. The formula is written from the steps of grading/ladder.ts, with the same
// margin of one part in 10⁹, so that a figure at its limit has the same grade in a cell and in the add-in.

import { limitOn, stepOf } from "../grading/asked";
import { FIGURE_OF, ladderOf, type LadderBasis } from "../grading/ladder";
import { TIE, type Limit } from "../grading/limit";
import type { Relation } from "../vocabulary/measure";
import { EVERY_INDUSTRY, isEveryIndustry } from "../grading/ownBenchmarks";
import { fold } from "../table/text";
import type { Grade } from "../vocabulary/grade";
import type { StepBuilder, StepContext } from "./steps";
import { list, quoted } from "../formula/constants";

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

/** How a relation is written: before its limit, and behind it the margin within which a figure counts as at the limit. */
const COMPARED: Readonly<Record<Relation, readonly [string, string]>> = {
  above: [">", `*(1+${TIE})`.replace("e", "E")],
  atLeast: [">=", `*(1-${TIE})`.replace("e", "E")],
  below: ["<", ""],
};

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
  const formulaOf = (basis: LadderBasis): string =>
    ladderOf(basis, context.input.settings.rules).reduceRight(
      (otherwise, { grade, limits }) =>
        limits.length === 0
          ? given(grade)
          : `IF(AND(${limits.map((limit) => limitFormula(context, R, limit)).join(",")}),${given(grade)},${otherwise})`,
      "",
    );
  return `IF(${context.step("meanAmount")}="",${formulaOf("absolute")},${formulaOf("relative")})`;
}

/** One limit of the ladder; days are compared as they are. */
function limitFormula({ step }: StepContext, R: string, { measure, relation, limit }: Limit): string {
  const figure = { recencyDays: R, orderCount: step("orders"), amountYuan: step("amount") }[FIGURE_OF[measure]];
  const mean = { amountRatio: `*${step("meanAmount")}`, orderRatio: `*${step("meanOrders")}` };
  const unit = measure === "amountRatio" || measure === "orderRatio" ? mean[measure] : "";
  return `${figure}${COMPARED[relation][0]}${limit}${unit}${COMPARED[relation][1]}`;
}

/** The amount at which a grade begins, moved as far as the ladder moves it: what stands in 元, or a multiple of the mean. */
export function amountBarFormula({ input, step }: StepContext, grade: Grade): string {
  const mean = step("meanAmount");
  const limitBy = (basis: LadderBasis): Limit => {
    const limit = limitOn(stepOf(ladderOf(basis, input.settings.rules), grade), "amountYuan");
    if (limit === undefined) throw new Error(`${grade} does not look at the amount`);
    return limit;
  };
  const [fixed, relative] = [limitBy("absolute"), limitBy("relative")];
  return `IF(${mean}="",${fixed.limit},${relative.limit}*N(${mean}))${COMPARED[relative.relation][1]}`;
}
