// How three columns of figures are to be read, in one cell beside them: 日期 where the first holds dates of the last order, and
// the unit of the amounts. A header says it to the pane; a formula has no header, so it is handed this.

import type { AmountUnit, ColumnMap } from "../vocabulary/column";
import { simplify, textOf } from "./text";
import type { CellValue } from "../vocabulary/cell";

export type FigureReading = Pick<ColumnMap, "recencyForm" | "amountUnit">;

const DATE_NOTE = "日期";
const UNIT_NOTES: Readonly<Record<AmountUnit, string>> = {
  yuan: "元",
  thousand: "千元",
  wan: "万元",
  million: "百万元",
  yi: "亿元",
};

/** "" where nothing has to be said: days and 元. `figureNote({ recencyForm: "date", amountUnit: "wan" }) //=> "日期,万元"` */
export function figureNote({ recencyForm, amountUnit }: FigureReading): string {
  const parts = [recencyForm === "date" ? DATE_NOTE : "", amountUnit === "yuan" ? "" : UNIT_NOTES[amountUnit]];
  return parts.filter((part) => part !== "").join(",");
}

/** The inverse; undefined for anything else. `readFigureNote("万元") //=> { recencyForm: "days", amountUnit: "wan" }` */
export function readFigureNote(cell: CellValue): FigureReading | undefined {
  const words = simplify(textOf(cell)).split(/[,、/ ]+/);
  const units = (Object.keys(UNIT_NOTES) as AmountUnit[]).filter((unit) => words.includes(UNIT_NOTES[unit]));
  const isDate = words.includes(DATE_NOTE);
  const known = units.length + (isDate ? 1 : 0);
  if (known !== words.length || units.length > 1) return undefined;
  return { recencyForm: isDate ? "date" : "days", amountUnit: units[0] ?? "yuan" };
}
