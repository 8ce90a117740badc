// Settings of the user's as arguments of a formula, where they are not what the functions take for granted: constants, so
// that a formula gives the pane's answer without a sheet beside it. A change of settings reaches it when it is filled anew.

import { list } from "./constants";
import { DEFAULT_SETTINGS } from "../settings/settings";
import { GRADES, type ByGrade, type Grade } from "../vocabulary/grade";
import { LEFT_OUT, type FormulaArgument } from "./context";

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
