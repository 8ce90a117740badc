import type { CellRows } from "../../../src/domain/vocabulary/cell";
import { sampleCustomers } from "../../../src/domain/sample/sampleTable";
import { drive, type Driver } from "../drive";
import { THE_DAY } from "../paneWorld";

async function started(cells?: CellRows): Promise<Driver> {
  const pane = drive("zh-CN", cells);
  await pane.flows.start();
  return pane;
}

/** As if the selected cell stood in another area, of the same cells. */
function selectOther({ world: { workbook } }: Driver): void {
  const { survey, refresh, readColumns } = workbook;
  const other = { kind: "range", id: "sheet-1#9,0", headerRow: 9, atCell: true } as const;
  workbook.atSelection = async () => ({ ...(await survey()).tables[0], ...other });
  workbook.refresh = async (table) => ({ ...(await refresh(table))!, ...(table.atCell === true ? other : {}) });
  workbook.readColumns = async (table, ...rest) => {
    const answer = await readColumns(table, ...rest);
    return table.atCell === true ? { ...answer, table: { ...answer.table, ...other } } : answer;
  };
}

test("where another area is selected it is read and graded", async () => {
  const pane = await started();
  await pane.flows.showDiff();
  selectOther(pane);
  await pane.flows.openSelected();
  expect(pane.state().opened?.table.headerRow).toBe(9);
  expect(pane.state().preview?.opened.table.headerRow).toBe(9);
  expect(pane.state().pages).toEqual({});
});

test("where the same table is selected, or none, it is said how to select another, and the table stays", async () => {
  const pane = await started();
  const { preview } = pane.state();
  for (const at of [pane.world.workbook.atSelection, () => Promise.resolve(null)]) {
    pane.world.workbook.atSelection = at;
    await pane.flows.openSelected();
    expect(pane.state().answer?.text).toContain("先在表里点一下那块区域里任意一格");
    expect(pane.state().answer?.acts).toEqual([{ kind: "openSelected" }]);
    expect(pane.state().preview).toBe(preview);
  }
  selectOther(pane);
  await pane.flows.openSelected();
  expect(pane.state().answer).toBeNull();
});

test("an area that cannot be graded is shown as it is, with what it lacks", async () => {
  const pane = await started(sampleCustomers(THE_DAY, "zh-CN"));
  pane.world.workbook.atSelection = async () => ({
    ...(await pane.world.workbook.survey()).tables[0],
    kind: "range",
    id: "sheet-1#20,0",
    headers: ["月份", "预算", "实际"],
    sample: [["1月", 3, 4]],
    atCell: true,
  });
  await pane.flows.openSelected();
  expect(pane.state().opened).toMatchObject({ gradable: false, table: { id: "sheet-1#20,0" } });
});

test("a busy Excel is told, and trying again looks at the selected cell again", async () => {
  const pane = await started();
  pane.world.workbook.refuse = "editMode";
  await pane.flows.openSelected();
  expect(pane.state().refusal).toMatchObject({ retry: "selected" });
  pane.world.workbook.refuse = null;
  selectOther(pane);
  await pane.flows.retry();
  expect(pane.state().opened?.table.headerRow).toBe(9);
});

test("the ribbon's button follows the selected cell into an area of its own", async () => {
  const pane = await started();
  selectOther(pane);
  await pane.flows.regradeAsked();
  expect(pane.state().opened?.table.headerRow).toBe(9);
  await pane.flows.regradeAsked();
  expect(pane.state().opened?.table.headerRow).toBe(9);
});

test("识别我的表 reads the area somebody has clicked in, not the first one of the sheet", async () => {
  const pane = drive();
  selectOther(pane);
  await pane.flows.identify();
  expect(pane.state().preview?.opened.table.headerRow).toBe(9);
});
