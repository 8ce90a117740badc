// Which names Excel allows for sheets, tables and defined names. Sources: Microsoft support pages "Rename a worksheet",
// "Rename an Excel table" and "Names in formulas" (documented); the error code is the one of the application-specific
// error table (InvalidArgument, ItemAlreadyExists).

import { columnIndex } from "./address";
import { ExcelRefusal } from "./errors";

const FORBIDDEN_IN_SHEETS = /[\\/?*:[\]]/;

/** Refuses a sheet name Excel would refuse. */
export function checkSheetName(name: string, others: Iterable<string>): void {
  const wrong =
    name === "" ||
    name.length > 31 ||
    FORBIDDEN_IN_SHEETS.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (wrong) throw new ExcelRefusal("InvalidArgument", `"${name}" is no valid sheet name.`);
  if (isTaken(name, others)) throw new ExcelRefusal("ItemAlreadyExists", `There is a sheet "${name}" already.`);
}

/** Refuses a table or defined name Excel would refuse: a letter or "_" first, no spaces, no cell address, at most 255. */
export function checkDefinedName(name: string, others: Iterable<string>): void {
  const wrong = name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || isCellLike(name);
  if (wrong) throw new ExcelRefusal("InvalidArgument", `"${name}" is no valid name.`);
  if (isTaken(name, others)) throw new ExcelRefusal("ItemAlreadyExists", `There is a name "${name}" already.`);
}

/** "RFM1" is a cell, "R1C1" too, and so are "R" and "C" alone. */
function isCellLike(name: string): boolean {
  if (/^(r|c)$/i.test(name) || /^r\d*c\d*$/i.test(name)) return true;
  const cell = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(name);
  return cell !== null && columnIndex(cell[1]!) !== undefined && Number(cell[2]) >= 1 && Number(cell[2]) <= 1_048_576;
}

function isTaken(name: string, others: Iterable<string>): boolean {
  const folded = name.toLowerCase();
  for (const other of others) if (other.toLowerCase() === folded) return true;
  return false;
}

/** `firstFree("Sheet", ["Sheet1"]) //=> "Sheet2"` */
export function firstFree(stem: string, others: Iterable<string>): string {
  const taken = [...others];
  for (let number = 1; ; number++) {
    if (!isTaken(`${stem}${number}`, taken)) return `${stem}${number}`;
  }
}
