// Excel makes a column of a table a "calculated column": a formula written into it may fill all of it. Whatever it fills,
// cells outside of the write keep what they hold, and the report tells what stands there.

import { createOfficeWorkbook } from "../../src/excel/officeWorkbook";
import type { TableChange } from "../../src/excel/workbook";
import { PROFILES } from "excel-stand-in/richapi/profiles";
import { METHOD_ROWS } from "../sample/methodRows";
import { preview, stopHosts } from "./bookOfCustomers";
import { formulaBook, type FormulaBook } from "./formulaBook";

afterEach(stopHosts);

const profile = { ...PROFILES.windows, fillsTableColumns: true };
const NOTE = 11;
const notes = (here: FormulaBook) => [1, 2, 3, 4].map((row) => here.formula(row, NOTE));

/** The notes hold these; then two of them are overwritten and taken back. */
async function overwrittenAndTakenBack(cells: readonly string[], rows: readonly number[]) {
  const here = await formulaBook({ profile });
  cells.forEach((cell, row) => here.type(row + 1, NOTE, cell));
  expect(notes(here)).toEqual(cells);
  const workbook = createOfficeWorkbook();
  const { tables } = await workbook.survey();
  const [table] = tables;
  if (table === undefined) throw new Error("no table");
  const change: TableChange = {
    table,
    rows,
    key: [{ position: 0, values: rows.map((row) => METHOD_ROWS[row]?.[0] ?? "") }],
    guards: [],
    dates: [],
    columns: [{ position: NOTE, header: "备注", values: rows.map(() => "改"), before: null, format: "text" }],
    replaceFormulas: true,
  };
  const report = await workbook.apply(change);
  return { here, report, undone: await workbook.undo(report.undo) };
}

test("an undo that brings a formula back beside values leaves the values alone", async () => {
  const cells = ["=1+1", "自己写的", "=A3", "也是"];
  const { here, undone } = await overwrittenAndTakenBack(cells, [0, 2]);
  expect(notes(here)).toEqual(cells);
  expect(undone).toMatchObject({ restored: 2, kept: 0 });
});

test("an undo of values between formulas brings both back", async () => {
  const cells = ["=1+1", "自己写的", "=A3", "也是"];
  const { here, undone } = await overwrittenAndTakenBack(cells, [0, 1, 2, 3]);
  expect(notes(here)).toEqual(cells);
  expect(undone).toMatchObject({ restored: 4, kept: 0 });
});

test("where Excel will not have different formulas, the undo counts the cells that are not back", async () => {
  const { here, undone } = await overwrittenAndTakenBack(["=1+1", "=2+2", "=3+3", "=4+4"], [0, 1, 2, 3]);
  const back = notes(here).filter((cell, row) => cell === `=${row + 1}+${row + 1}`).length;
  expect(undone).toMatchObject({ restored: back, kept: 4 - back });
});

test("a column of our formulas counts as written, filled by us or by Excel", async () => {
  const here = await formulaBook({ profile });
  const diff = await preview(here);
  const { filled } = await here.actions.insertFormulas(diff, { id: "TIER", benchmarks: "none", recency: "recorded" });
  expect(filled.columns[0]).toMatchObject({ written: 4, failed: 0 });
  expect(new Set([1, 2, 3, 4].map((row) => here.formula(row, 12))).size).toBe(1);
});
