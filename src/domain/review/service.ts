// What the columns 满意度 and 投诉 say, where a table has them. A cell that cannot be read says nothing.

import type { CellValue } from "../vocabulary/cell";
import type { ChurnNumbers } from "./churnNumbers";
import { textOf } from "../table/text";

/** Is this customer unhappy? By the defaults `isLowSatisfaction("2.5分", DEFAULT_CHURN) //=> true`, a blank or 85 (another scale) `//=> false` */
export function isLowSatisfaction(
  cell: CellValue | undefined,
  { lowSatisfactionBelow }: Pick<ChurnNumbers, "lowSatisfactionBelow">,
): boolean {
  const text = textOf(cell);
  if (text === "") return false;
  const score = Number(/^(\d(?:\.\d+)?)\s*(?:分|\/\s*5)?$/.exec(text)?.[1] ?? NaN);
  return score > 0 && score < lowSatisfactionBelow;
}

const OPEN_WORDS = /^(是|有|未|待|处理中|處理中|跟进中|跟進中|进行中|進行中|open|yes|y\b|true|pending|in progress)/i;

/** Is a complaint open? `isOpenComplaint("处理中") //=> true`, `isOpenComplaint("已结案") //=> false`, a count above 0 `//=> true` */
export function isOpenComplaint(cell: CellValue | undefined): boolean {
  if (cell === true) return true;
  const text = textOf(cell);
  if (text === "") return false;
  const count = /^(\d+)\s*(?:次|件|起)?$/.exec(text)?.[1];
  return count === undefined ? OPEN_WORDS.test(text) && !/^(未投诉|未投訴|有.*已)/.test(text) : Number(count) > 0;
}
