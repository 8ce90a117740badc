// 插入公式: which functions of the family make sense in this table, and the complete formula of each, with all its arguments
// filled in from the table's own columns.

import type { RecencyMode } from "../grading/graded";
import type { ColumnMap } from "../vocabulary/column";
import { argumentKinds, FUNCTION_IDS, functionRow, isForAll, type FunctionId } from "./cellFunctions";
import { canWrite, countsToDay, writtenCall } from "./formulaArguments";
import type { FormulaContext, WrittenFormula } from "./formulaContext";

/** Functions that are filled down a column of the table. */
export const COLUMN_FORMULAS: readonly FunctionId[] = FUNCTION_IDS.filter((id) => !isForAll(id));

/** Which of the functions can be inserted for this table? */
export function formulasFor(map: ColumnMap): readonly FunctionId[] {
  return FUNCTION_IDS.filter((id) => argumentKinds(id).every((kind) => canWrite(kind, map)));
}

/** Does this function answer with a day? Its column then needs a date format. */
export function answersWithDay(id: FunctionId): boolean {
  return functionRow(id).isDay === true;
}

/** Does this function measure against the sheet of benchmarks? */
export function takesBenchmarks(id: FunctionId): boolean {
  return argumentKinds(id).includes("benchmarks");
}

/** Does a formula of this function look at whole columns? */
export function takesColumns(id: FunctionId): boolean {
  return isForAll(id) || argumentKinds(id).includes("meanPotential");
}

/** Does this function go by the rules? */
export function takesRules(id: FunctionId): boolean {
  return argumentKinds(id).some((kind) => kind === "rules" || kind === "gradesNow");
}

/** Does this function, in this table, count to the as-of day? */
export function takesDay(id: FunctionId, map: ColumnMap, recency: RecencyMode): boolean {
  return argumentKinds(id).some((kind) => countsToDay(kind, { map, recency }));
}

/** The complete formula. `writtenFormula("TIER.OWNER", …).text //=> "=TIER.OWNER([@[客户等级]])"` */
export function writtenFormula(id: FunctionId, context: FormulaContext): WrittenFormula {
  const { text, values } = writtenCall(id, context);
  return { text: `=${text}`, values };
}
