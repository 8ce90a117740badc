// The pane after people typed into the sheet beside it.

import { editOfRows } from "../../../src/actions/editedRows";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import { sampleCustomers } from "../../../src/domain/sample/sampleTable";
import { drive, type Driver } from "../drive";
import { THE_DAY } from "../paneWorld";

const RFM = 6;

/** The sample's customers, again and again, each with an id of its own. */
function manyCustomers(count: number): CellValue[][] {
  const [header, ...rows] = sampleCustomers(THE_DAY, "zh-CN");
  return [
    [...header],
    ...Array.from({ length: count }, (_, at) => [
      `C2024${String(at).padStart(6, "0")}`,
      ...rows[at % rows.length].slice(1),
    ]),
  ];
}

async function opened(cells?: CellValue[][]): Promise<Driver> {
  const pane = drive("zh-CN", cells);
  await pane.flows.start();
  pane.events.length = 0;
  return pane;
}

/** Somebody types into a data row. */
function type(pane: Driver, row: number, column: number, value: CellValue) {
  pane.world.workbook.cells[row + 1][column] = value;
  return editOfRows(pane.state().opened!.table, [row]);
}

const amountOf = (pane: Driver, row: number) => pane.state().preview?.plan.table.amountYuan[row];

test("an edited figure is followed, and what the user had chosen stays", async () => {
  const pane = await opened();
  pane.dispatch({ type: "ticked", rows: [3], on: false });
  await pane.flows.followChange([type(pane, 1, RFM, "3天/9次/432万")]);
  expect(amountOf(pane, 1)).toBe(4_320_000);
  expect(pane.state().diff.unticked.has(3)).toBe(true);
  expect(pane.events).toEqual(["ticked", "previewed"]);
});

test("a table of 6,000 customers follows an edit and does not become old", async () => {
  const pane = await opened(manyCustomers(6_000));
  await pane.flows.followChange([type(pane, 5_000, RFM, "3天/9次/432万")]);
  expect(amountOf(pane, 5_000)).toBe(4_320_000);
  expect(pane.state().drifted).toBe(false);
});

test("where rows moved, a small table is read again and a large one is said to be old", async () => {
  const [small, large] = [await opened(), await opened(manyCustomers(6_000))];
  for (const pane of [small, large]) {
    pane.world.workbook.cells.splice(2, 1);
    await pane.flows.followChange([{ kind: "moved" }]);
  }
  expect(small.state().preview?.plan.table.rowCount).toBe(15);
  expect(large.state().drifted).toBe(true);
});

test("figures that are old already are not mended by one edit", async () => {
  const pane = await opened(manyCustomers(6_000));
  pane.dispatch({ type: "drifted" });
  await pane.flows.followChange([type(pane, 1, RFM, "3天/9次/432万")]);
  expect(pane.state().drifted).toBe(true);
  expect(amountOf(pane, 1)).not.toBe(4_320_000);
});

test("a formula that looks at other rows has the table read again, or said to be old", async () => {
  const [small, large] = [await opened(), await opened(manyCustomers(6_000))];
  for (const pane of [small, large]) {
    const note = type(pane, 1, 11, "=M1");
    pane.world.workbook.readRows = async (table, request, rows) => ({
      table: (await pane.world.workbook.refresh(table))!,
      rowCount: pane.world.workbook.cells.length - 1,
      values: request.values.map((at) =>
        rows.map((row) => (at === 11 ? "投诉" : pane.world.workbook.cells[row + 1][at])),
      ),
      formulas: request.values.map((at) => rows.map((row) => pane.world.workbook.cells[row + 1][at])),
    });
    await pane.flows.followChange([note]);
  }
  expect(small.events).toEqual(["previewed"]);
  expect(small.state().drifted).toBe(false);
  expect(large.events).toEqual(["previewed", "drifted"]);
});

test("edits that come while one is being followed are followed too", async () => {
  const pane = await opened(manyCustomers(6_000));
  pane.world.workbook.delay = 5;
  const first = pane.flows.followChange([type(pane, 1, RFM, "3天/9次/432万")]);
  const second = pane.flows.followChange([type(pane, 2, RFM, "3天/9次/433万")]);
  await Promise.all([first, second]);
  expect([amountOf(pane, 1), amountOf(pane, 2)]).toEqual([4_320_000, 4_330_000]);
});

test("an edit that cannot be read leaves a mark and no message", async () => {
  const pane = await opened();
  const edit = type(pane, 1, RFM, "3天/9次/432万");
  pane.world.workbook.refuse = "editMode";
  await pane.flows.followChange([edit]);
  expect(pane.state().drifted).toBe(true);
  expect(pane.state().refusal).toBeNull();
});
