// What stands in a cell on screen, and what stands in the formula bar for the same cell.

import { formatNumber } from "excel-stand-in/calc/numberFormat";
import { type Cell, CellError } from "excel-stand-in/model/types";

export type Alignment = "left" | "right" | "center";

export interface Shown {
  readonly text: string;
  readonly alignment: Alignment;
  /** A number or date too wide for its cell shows as ####, never cut off. */
  readonly numeric: boolean;
}

const BLANK: Shown = { text: "", alignment: "left", numeric: false };

/** What does the cell show? `shownIn({value: 45432}, "yyyy-mm-dd").text //=> "2024-05-20"` */
export function shownIn(cell: Cell | undefined, format: string): Shown {
  if (!cell) return BLANK;
  if (cell.busy && cell.value === null) return { text: "#BUSY!", alignment: "center", numeric: false };
  const { value } = cell;
  if (value === null) return cell.formula ? { text: "0", alignment: "right", numeric: true } : BLANK;
  if (value instanceof CellError) return { text: value.code, alignment: "center", numeric: false };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", alignment: "center", numeric: false };
  if (typeof value === "string") return { text: value, alignment: "left", numeric: false };
  return { text: numberText(value, format), alignment: "right", numeric: true };
}

/** A date format without a date for this number (a negative one) fills the cell with #, as Excel does. */
function numberText(value: number, format: string): string {
  try {
    return formatNumber(value, format === "@" ? "General" : format) || (isDateFormat(format) ? "########" : "");
  } catch {
    return "########";
  }
}

/** What does the formula bar show, and what does editing begin with? A percentage and a date are shown as they are typed. */
export function editText(cell: Cell | undefined, format: string): string {
  if (!cell) return "";
  if (cell.formula) return cell.formula;
  const { value } = cell;
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return cell.quotePrefix ? `'${value}` : value;
  if (/%/.test(format)) return `${Number((value * 100).toPrecision(12))}%`;
  if (isDateFormat(format)) return numberText(value, value % 1 === 0 ? "yyyy-mm-dd" : "yyyy-mm-dd h:mm");
  return String(value);
}

/** Does this number format show a day? Quoted and escaped letters do not count. */
export function isDateFormat(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) && !/general/i.test(format);
}
