/** One cell as a host hands it over: a blank reads as "", an Excel error as its text ("#N/A"). */
export type CellValue = string | number | boolean | null;

/** A block of cells, rows first. */
export type CellRows = readonly (readonly CellValue[])[];

const EXCEL_ERRORS = new Set(
  "#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #GETTING_DATA #BUSY! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN!".split(
    " ",
  ),
);

/** What a cell says while its first calculation is under way. */
const CALCULATING = new Set<CellValue>(["#BUSY!", "#GETTING_DATA"]);

/** Is this a cell that calculates and says so? */
export function saysBusy(shown: CellValue): boolean {
  return CALCULATING.has(shown);
}

/** Is this cell one of Excel's error values? `isExcelError("#N/A") //=> true` */
export function isExcelError(value: CellValue): value is string {
  return typeof value === "string" && value.charCodeAt(0) === 35 && EXCEL_ERRORS.has(value);
}
