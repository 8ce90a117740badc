// 选别的区域: the table at the selected cell is opened, also where it is one of several on a sheet.

import { standardHeaders } from "../../src/domain/sample/sampleTable";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, stopHosts, TODAY, type Book } from "./bookOfCustomers";

jest.setTimeout(60_000);
afterEach(stopHosts);

const HEADERS = standardHeaders("zh-CN");
/** Row of the second block's header, counted from 0: two blank rows and a title stand above it. */
const SECOND = 9;

/** Two blocks of customers on a sheet without an Excel table; the second one has a title, and grades of its own. */
function twoBlocks(): Book {
  const here = book({ asTable: false });
  const sheet = here.model.requireSheet("客户");
  sheet.setCell(SECOND - 1, 0, { value: "华南客户" });
  [HEADERS, ...METHOD_ROWS.slice(0, 2).map((row) => ["N1", "南方客户", ...row.slice(2)])].forEach((row, at) =>
    row.forEach((value, column) =>
      sheet.setCell(SECOND + at, column, { value: at === 2 && column < 2 ? `${value}b` : value }),
    ),
  );
  return here;
}

const select = ({ model }: Book, row: number, column: number, sheet = "客户"): void =>
  model.select(model.requireSheet(sheet), { top: row, bottom: row, left: column, right: column });

test("a cell of the second block opens the second block, and it is found there again", async () => {
  const here = twoBlocks();
  select(here, SECOND + 1, 3);
  const opened = await here.actions.openSelected();
  expect(opened).toMatchObject({ gradable: true, table: { headerRow: SECOND, rowCount: 2, atCell: true } });
  const diff = await here.actions.previewRegrade(opened!, { asOf: TODAY });
  expect(diff.plan.table.cells.name).toEqual(["南方客户", "南方客户b"]);
  const outcome = await here.actions.accept(diff, here.actions.everything(diff));
  expect(outcome.report.stopped).toBeNull();
  expect(outcome.gradedRows.length).toBe(diff.plan.counts.fall + diff.plan.counts.rise);
  // The first block was not touched: its grades, and no new column beside it.
  expect(METHOD_ROWS.map((_, row) => here.cell(row + 1, 5))).toEqual(METHOD_ROWS.map((row) => row[5]));
  expect(here.cell(0, HEADERS.length)).toBeNull();
  expect(here.cell(SECOND, HEADERS.length)).toBe("建议策略");
  await here.actions.undo(outcome);
  expect(here.cell(SECOND + 1, 5)).toBe(METHOD_ROWS[0]![5]);
});

test("a cell of the first block opens the sheet's own table, as every opening does", async () => {
  const here = twoBlocks();
  select(here, 2, 3);
  const opened = await here.actions.openSelected();
  expect(opened?.table).toMatchObject({ headerRow: 0 });
  expect(opened?.table.atCell).toBeUndefined();
  expect(opened?.table.id).toBe((await here.actions.openTable())?.table.id);
});

test("the two are kept apart: what was said of the columns of one is not said of the other", async () => {
  const here = twoBlocks();
  select(here, SECOND, 0);
  const second = await here.actions.openSelected();
  await here.actions.remap(second!, { choices: [{ position: 2, role: "owner" }] });
  expect((await here.actions.openSelected())!.map.positions.owner).toBe(2);
  expect((await here.actions.openTable())!.map.positions.owner).not.toBe(2);
});

test("a block that has moved is not there any more, rather than another one in its place", async () => {
  const here = twoBlocks();
  select(here, SECOND + 1, 0);
  const opened = await here.actions.openSelected();
  here.model.insertRows(here.model.requireSheet("客户"), 0, 3);
  expect(await here.actions.openTable(opened!.table)).toBeNull();
  await expect(here.actions.previewRegrade(opened!, { asOf: TODAY })).rejects.toMatchObject({ code: "tableGone" });
});

test("a cell under a blank row of a table still means that table", async () => {
  const here = book({ asTable: false, rows: [...METHOD_ROWS.slice(0, 2), [], ...METHOD_ROWS.slice(2)] });
  select(here, 5, 0);
  expect((await here.actions.openSelected())?.table).toMatchObject({ headerRow: 0 });
});

test("a cell of an Excel table, or of another sheet, opens what stands there; a lone cell opens nothing", async () => {
  const here = book();
  const other = here.model.addSheet("别处");
  [HEADERS, ...METHOD_ROWS].forEach((row, at) =>
    row.forEach((value, column) => other.setCell(at + 2, column + 1, { value })),
  );
  select(here, 4, 2, "别处");
  expect((await here.actions.openSelected())?.table).toMatchObject({ sheetName: "别处", headerRow: 2, firstColumn: 1 });
  select(here, 1, 1);
  expect((await here.actions.openSelected())?.table).toMatchObject({ kind: "table", name: "客户表" });
  select(here, 40, 30);
  expect(await here.actions.openSelected()).toBeNull();
});
