// Settings of the user's as arguments of a formula, where they are not what the functions take for granted: constants, so
// that a formula gives the pane's answer without a sheet beside it. A change of settings reaches it when it is filled anew.

import { list } from "./constants";
import type { OwnBenchmark } from "../grading/graded";
import { DEFAULT_SETTINGS } from "../settings/settings";
import { GRADES, type ByGrade, type Grade } from "../vocabulary/grade";
import { LEFT_OUT, type FormulaArgument } from "./formulaContext";

/** Risk words as a constant: `{"竞品","缺货"}`; left out where they are the default ones. */
export function wordsArgument(words: readonly string[]): FormulaArgument {
  const usual = DEFAULT_SETTINGS.riskWords;
  const isUsual = words.length === usual.length && words.every((word, at) => word === usual[at]);
  return isUsual || words.length === 0 ? LEFT_OUT : { text: list(words), value: [words] };
}

/** A number for each grade: `INDEX({30,45,20,90},MATCH([@客户等级],{"S","A","B","C"},0))`; left out where all are the usual ones. */
export function byGrade(grade: FormulaArgument, numbers: ByGrade<number>, usual: ByGrade<number>): FormulaArgument {
  if (grade.text === "" || GRADES.every((one) => numbers[one] === usual[one])) return LEFT_OUT;
  const known = GRADES.find((one) => one === grade.value) as Grade | undefined;
  return {
    text: `INDEX(${list(GRADES.map((one) => numbers[one]))},MATCH(${grade.text},${list(GRADES)},0))`,
    value: known === undefined ? null : numbers[known],
  };
}

/** The user's own benchmarks as a constant: `{"制造业",2.5,662500;"零售业",…}`; left out where there are none. */
export function benchmarksArgument(benchmarks: readonly OwnBenchmark[]): FormulaArgument {
  if (benchmarks.length === 0) return LEFT_OUT;
  const rows = benchmarks.map(({ industry, meanOrders, meanAmountYuan }) => [industry, meanOrders, meanAmountYuan]);
  return { text: `{${rows.map((row) => list(row).slice(1, -1)).join(";")}}`, value: rows };
}
