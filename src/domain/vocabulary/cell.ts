/** One cell as a host hands it over: a blank reads as "", an Excel error as its text ("#N/A"). */
export type CellValue = string | number | boolean | null;

/** A block of cells, rows first. */
export type CellRows = readonly (readonly CellValue[])[];

const EXCEL_ERRORS = new Set(
  "#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #GETTING_DATA #BUSY! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN!".split(
    " ",
  ),
);

/** Is this cell one of Excel's error values? `isExcelError("#N/A") //=> true` */
export function isExcelError(value: CellValue): value is string {
  return typeof value === "string" && value.charCodeAt(0) === 35 && EXCEL_ERRORS.has(value);
}
