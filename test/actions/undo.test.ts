import { day, METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts } from "./bookOfCustomers";

afterEach(stopHosts);

async function accepted() {
  const here = book();
  const diff = await preview(here);
  return { here, outcome: await here.actions.accept(diff, here.actions.everything(diff)) };
}

describe("撤销本次", () => {
  test("everything that was written is taken back; the columns stay, blank", async () => {
    const { here, outcome } = await accepted();
    const report = await here.actions.undo(outcome);
    expect(report).toMatchObject({ restored: 2 + 4 * 4, kept: 0 });
    expect(here.column("客户等级")).toEqual(["A", "S", "B", "C"]);
    expect(here.headers().slice(12)).toEqual(["建议策略", "流失风险", "下次跟进", "评级依据"]);
    expect(here.column("建议策略")).toEqual([null, null, null, null]);
    expect(here.column("下次跟进")).toEqual([null, null, null, null]);
  });

  test.each([
    [day(2024, 6, 4), true],
    [day(2024, 5, 31), false],
  ])("says what it leaves; log rows only where a grade had changed: on day %i %s", async (asOf, log) => {
    const here = book();
    const diff = await preview(here, asOf);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    expect(outcome.logged! > 0).toBe(log);
    const { leaves } = await here.actions.undo(outcome);
    const columns = ["建议策略", "流失风险", "下次跟进", "评级依据"];
    expect(leaves).toEqual({ columns, highlights: true, log });
  });

  test("a cell somebody changed since is kept, its neighbours are restored", async () => {
    const { here, outcome } = await accepted();
    here.type(1, 5, "S");
    const report = await here.actions.undo(outcome);
    expect(report).toMatchObject({ restored: 17, kept: 1 });
    expect(here.column("客户等级")).toEqual(["S", "S", "B", "C"]);
    expect(here.column("流失风险")[0]).toBeNull();
  });

  test("rows that moved since are found again", async () => {
    const { here, outcome } = await accepted();
    here.model.insertRows(here.model.requireSheet("客户"), 1, 2);
    expect(await here.actions.undo(outcome)).toMatchObject({ restored: 18, kept: 0 });
    expect([3, 4, 5, 6].map((row) => here.cell(row, 5))).toEqual(METHOD_ROWS.map((row) => row[5]));
  });

  test("one own column deleted since: the others are taken back, and it is said which is gone", async () => {
    const { here, outcome } = await accepted();
    here.model.deleteColumns(here.model.requireSheet("客户"), here.headers().indexOf("流失风险"), 1);
    expect(await here.actions.undo(outcome)).toMatchObject({ restored: 14, kept: 0, gone: ["流失风险"] });
    expect(here.column("客户等级")).toEqual(["A", "S", "B", "C"]);
    expect(here.column("评级依据")).toEqual([null, null, null, null]);
  });

  test("every written column deleted since: nothing is left to take back, and nothing is refused", async () => {
    const { here, outcome } = await accepted();
    for (const header of ["客户等级", "建议策略", "流失风险", "下次跟进", "评级依据"])
      here.model.deleteColumns(here.model.requireSheet("客户"), here.headers().indexOf(header), 1);
    const undone = await here.actions.undo(outcome);
    expect([undone.restored, undone.kept, undone.gone?.length]).toEqual([0, 0, 5]);
  });

  test.each(["客户等级", "客户编号", "建议策略"])(
    "the header %s rewritten since: all is taken back",
    async (header) => {
      const { here, outcome } = await accepted();
      here.type(0, here.headers().indexOf(header), "换了名字");
      expect(await here.actions.undo(outcome)).toMatchObject({ restored: 18, kept: 0 });
      expect([1, 2, 3, 4].map((row) => here.cell(row, 5))).toEqual(["A", "S", "B", "C"]);
    },
  );

  test("a second undo finds nothing of ours to take back", async () => {
    const { here, outcome } = await accepted();
    await here.actions.undo(outcome);
    here.type(1, 5, "S");
    const again = await here.actions.undo(outcome);
    expect(again.kept).toBe(1);
    expect(here.column("客户等级")).toEqual(["S", "S", "B", "C"]);
  });

  test("the log tells the change and that it was taken back", async () => {
    const { here, outcome } = await accepted();
    await here.actions.undo(outcome);
    const log = here.model.requireSheet("评级日志");
    const rows = [0, 1, 2, 3, 4, 5].map((row) => [1, 2, 3, 4].map((column) => log.value(row, column)));
    expect(rows).toEqual([
      ["客户编号", "客户名称", "原等级", "新等级"],
      ["C202405001", "A科技公司", "A", "B"],
      ["C202405003", "C贸易公司", "B", "C"],
      ["C202405001", "A科技公司", "B", "A"],
      ["C202405003", "C贸易公司", "C", "B"],
      [null, null, null, null],
    ]);
    expect(log.value(3, 5)).toBe("撤销本次");
  });
});
