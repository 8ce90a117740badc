// What a co-author may do to the table between two requests of ours.

import { headerTexts } from "excel-stand-in/model/tables";
import type { SheetModel } from "excel-stand-in/model/sheet";
import type { WorkbookModel } from "excel-stand-in/model/workbook";

export interface Edit {
  readonly name: string;
  readonly perform: (model: WorkbookModel) => void;
}

/** What a co-author types can be told from everything else. */
export const MARK = "同事写的";

const sheetOf = (model: WorkbookModel): SheetModel => model.requireSheet("客户");

/** Where the table stands: an Excel table, or the header row with what is under it. */
export function placeOf(model: WorkbookModel): { top: number; left: number; bottom: number; right: number } {
  const sheet = sheetOf(model);
  const [table] = sheet.tables;
  if (table !== undefined) return table.area;
  const used = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  for (let row = used.top; row <= used.bottom; row++)
    for (let column = used.left; column <= used.right; column++)
      if (sheet.value(row, column) === "客户名称") return { ...used, top: row };
  return used;
}

export function headersOf(model: WorkbookModel): readonly string[] {
  const sheet = sheetOf(model);
  const [table] = sheet.tables;
  if (table !== undefined) return headerTexts(sheet, table);
  const { top, left, right } = placeOf(model);
  return Array.from({ length: right - left + 1 }, (_, at) => String(sheet.value(top, left + at) ?? ""));
}

function rename(header: string, text: string): Edit["perform"] {
  return (model) => {
    const { top, left } = placeOf(model);
    const at = headersOf(model).indexOf(header);
    if (at >= 0) model.setInput(sheetOf(model), top, left + at, text, "coauthor");
  };
}

/** The data rows the other way round; a formula goes on naming its own row, as it does when Excel sorts. */
function sort(model: WorkbookModel): void {
  const sheet = sheetOf(model);
  const { top, left, bottom, right } = placeOf(model);
  const rows = Array.from({ length: bottom - top }, (_, at) =>
    Array.from({ length: right - left + 1 }, (__, column) => ({
      ...(sheet.cell(top + 1 + at, left + column) ?? { value: null }),
    })),
  );
  model.transaction(() => {
    [...rows].reverse().forEach((row, at) =>
      row.forEach((cell, column) => {
        const formula = cell.formula?.replace(/(\$[A-Z])\d+/g, `$1${top + 2 + at}`);
        model.replaceCell(sheet, top + 1 + at, left + column, formula === undefined ? cell : { ...cell, formula });
      }),
    );
    model.cellsChanged(sheet, { top: top + 1, left, bottom, right }, "coauthor");
  });
}

export const EDITS: readonly Edit[] = [
  { name: "a column is inserted at A", perform: (model) => model.insertColumns(sheetOf(model), 0, 1, "coauthor") },
  {
    name: "a column is inserted inside the table",
    perform: (model) => model.insertColumns(sheetOf(model), placeOf(model).left + 3, 1, "coauthor"),
  },
  { name: "the rows are sorted", perform: sort },
  {
    name: "a row is inserted",
    perform: (model) => model.insertRows(sheetOf(model), placeOf(model).top + 2, 1, "coauthor"),
  },
  {
    name: "a row is deleted",
    perform: (model) => model.deleteRows(sheetOf(model), placeOf(model).top + 2, 1, "coauthor"),
  },
  {
    name: "a row is inserted above the header",
    perform: (model) => model.insertRows(sheetOf(model), 0, 1, "coauthor"),
  },
  {
    name: "a cell is typed beside the table",
    perform: (model) => {
      const { top, right } = placeOf(model);
      model.setInput(sheetOf(model), top + 2, right + 1, MARK, "coauthor");
    },
  },
  { name: "the header of the grades is rewritten", perform: rename("客户等级", "等级（新）") },
  { name: "the header of a column of ours is rewritten", perform: rename("流失风险", "风险（新）") },
  { name: "the header of the key is rewritten", perform: rename("客户编号", "编号（新）") },
  {
    name: "a grade is typed",
    perform: (model) => {
      const { top, left } = placeOf(model);
      const at = headersOf(model).findIndex((header) => header === "客户等级");
      if (at >= 0) model.setInput(sheetOf(model), top + 1, left + at, MARK, "coauthor");
    },
  },
  {
    name: "the table is made a plain range",
    perform: (model) => {
      const sheet = sheetOf(model);
      const [table] = sheet.tables;
      if (table !== undefined) model.deleteTable(sheet, table, true);
    },
  },
];
