// Industries as codes: names that differ only in case, width, script or odd spaces are one industry, in the order in which
// they first stand in the table and by the name they have there. AVERAGEIFS, too, knows no difference between IT and it.

import { isExcelError, type CellValue } from "../vocabulary/cell";
import type { Draft } from "./draft";
import { doubt, type RowRange } from "./plainRows";
import { isBlankCell, simplify, textOf } from "./text";

/** An error value names no industry, and somebody should look at it. */
export const INDUSTRY_ERROR = -1;

/** By what are two names one industry? `industryKey("ＩＴ服務") === industryKey("it服务") //=> true` */
export function industryKey(name: string): string {
  return simplify(textOf(name)).toLowerCase();
}

/** From cell to code, one after another; new names are added to `industries`. A blank is 0, an error INDUSTRY_ERROR. */
export function createIndustryCodes(industries: string[]): (cell: CellValue | undefined) => number {
  const codeOfCell = new Map<CellValue | undefined, number>([["", 0]]);
  const codeOfName = new Map<string, number>([["", 0]]);
  const newCode = (cell: CellValue | undefined): number => {
    if (isExcelError(cell ?? null)) return INDUSTRY_ERROR;
    const name = isBlankCell(cell) ? "" : textOf(cell);
    const key = industryKey(name);
    const code = codeOfName.get(key) ?? industries.push(name) - 1;
    codeOfName.set(key, code);
    return code;
  };
  return (cell) => {
    let code = codeOfCell.get(cell);
    if (code === undefined) {
      code = newCode(cell);
      codeOfCell.set(cell, code);
    }
    return code;
  };
}

/** A reader of the table's column, range after range. A customer without an industry has code 0; an error is doubtful. */
export function createIndustryReader(table: Draft, column: readonly CellValue[]): (range: RowRange) => void {
  const { state, industryCode, industries } = table;
  const codeOf = createIndustryCodes(industries);
  return ({ from, to }) => {
    for (let row = from; row < to; row++) {
      const code = codeOf(column[row]);
      industryCode[row] = code === INDUSTRY_ERROR ? 0 : code;
      if (code === INDUSTRY_ERROR) doubt(state, row);
    }
  };
}
