import { book, preview, stopHosts, TODAY } from "./bookOfCustomers";

afterEach(stopHosts);

test("the diff is listed on a new sheet, falls by amount first, and the customers are left alone", async () => {
  const here = book();
  const diff = await preview(here);
  await here.actions.listChanges(diff);
  const list = here.model.requireSheet("等级变化");
  const line = (row: number) => Array.from({ length: 8 }, (_, column) => list.value(row, column));
  expect([line(0), line(1), line(2)]).toEqual([
    ["客户编号", "客户名称", "负责人", "表内等级", "今日等级", "变化", "年金额(元)", "流失风险"],
    ["C202405001", "A科技公司", "*经理", "A", "B", "降级", 800_000, "低"],
    ["C202405003", "C贸易公司", "*专员", "B", "C", "降级", 300_000, "中"],
  ]);
  expect(list.value(1, 8)).toContain("→ B");
  expect(list.usedArea(true)?.bottom).toBe(2);
  expect(here.column("客户等级")).toEqual(["A", "S", "B", "C"]);
});

test("a second list gets a name of its own, and neither is taken for a customer table", async () => {
  const here = book();
  const diff = await preview(here);
  await here.actions.listChanges(diff);
  await here.actions.listChanges(diff);
  expect(here.model.sheets.map(({ name }) => name)).toEqual(["客户", "等级变化", "等级变化 (2)"]);
  expect((await here.actions.openTable())?.table.name).toBe("客户表");
});

test("locked rows and rows that cannot be graded are listed with what is known of them", async () => {
  const here = book();
  await here.actions.lockGrade(await preview(here), 0, { grade: "A", reason: "框架协议", until: TODAY });
  here.type(3, 6, "75天/2次/很多");
  await here.actions.listChanges(await preview(here));
  const list = here.model.requireSheet("等级变化");
  expect([1, 2].map((row) => [0, 4, 5, 6].map((column) => list.value(row, column)))).toEqual([
    ["C202405001", "A", "锁定", 800_000],
    ["C202405003", null, "需要核对", null],
  ]);
  expect(list.value(1, 8)).toContain("框架协议");
});
