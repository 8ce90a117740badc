// The workbook a person meets first: two hundred customers on 客户, and the method's own four rows on 方法示例.
// Nothing here is graded by the add-in beforehand; what it finds out of date really is.

import type { SerialDay } from "../../src/domain/vocabulary/day";
import type { SheetModel } from "excel-stand-in/model/sheet";
import { type Cell, CellError } from "excel-stand-in/model/types";
import { WorkbookModel } from "excel-stand-in/model/workbook";
import { sampleCustomers, type SampleCustomer } from "./sample/customers";
import { messyCells } from "./sample/mess";
import { METHOD_HEADERS, METHOD_ROWS } from "../sample/methodRows";

const DATE_COLUMN = METHOD_HEADERS.indexOf("最后更新时间");
/** Points; Excel's own column is 48. */
const WIDTHS = [75, 108, 57, 60, 66, 54, 108, 81, 186, 54, 75, 168];

function cellOf(value: string | number, column: number): Cell | undefined {
  if (value === "") return undefined;
  if (value === "#N/A") return { value: new CellError(value) };
  if (column === DATE_COLUMN && typeof value === "number") return { value, style: { numberFormat: "yyyy-mm-dd" } };
  return { value };
}

function fill(
  model: WorkbookModel,
  sheet: SheetModel,
  tableName: string,
  rows: readonly (readonly (string | number)[])[],
): void {
  METHOD_HEADERS.forEach((header, column) => sheet.setCell(0, column, { value: header }));
  rows.forEach((row, index) => row.forEach((value, column) => sheet.setCell(index + 1, column, cellOf(value, column))));
  WIDTHS.forEach((width, column) => sheet.columnWidths.set(column, width));
  sheet.frozenRows = 1;
  model.addTable(
    sheet,
    { top: 0, left: 0, bottom: rows.length, right: METHOD_HEADERS.length - 1 },
    { name: tableName },
  );
}

function rowOf(customer: SampleCustomer): (string | number)[] {
  const { id, name, contact, industry, size, grade, rfm, tag, strategy, owner, updated, note } = customer;
  return [id, name, contact, industry, size, grade, rfm, tag, strategy, owner, updated, note];
}

/** The sample as it looks on this day. `createSampleWorkbook(today).activeSheet.name //=> "客户"` */
export function createSampleWorkbook(today: SerialDay): WorkbookModel {
  const model = new WorkbookModel("方法示例");
  model.fileName = "客户关系细分表.xlsx";
  fill(model, model.activeSheet, "方法示例表", METHOD_ROWS);
  const customers = model.addSheet("客户");
  fill(model, customers, "客户细分表", messyCells(sampleCustomers(today), today).map(rowOf));
  model.select(customers, { top: 1, left: 0, bottom: 1, right: 0 });
  model.undoStack.clear();
  return model;
}
