// Rows are remembered by whose they are: sorting, inserting and deleting in the sheet moves no tick to another customer.

import fc from "fast-check";
import { lockKey } from "../../../src/domain/regrade/locks";
import { customerAt } from "../../../src/taskpane/state/acting";
import { customerName } from "../../../src/taskpane/shell/rows";
import { paneWords } from "../catalogue";
import { drive, type Driver } from "../drive";

const CHOSEN = [0, 3, 7] as const;

const keysOf = (pane: Driver, rows: Iterable<number>): string[] =>
  [...rows].map((row) => lockKey(pane.state().preview!.plan.table, row)).sort();

const keyAt = (pane: Driver, row: number | null): string | null =>
  row === null ? null : lockKey(pane.state().preview!.plan.table, row);

async function chosen(): Promise<Driver> {
  const pane = drive();
  await pane.flows.start();
  pane.dispatch({ type: "ticked", rows: CHOSEN, on: false });
  pane.dispatch({ type: "exportTicked", rows: CHOSEN, on: false });
  pane.dispatch({ type: "strategyTicked", row: 3, on: true });
  pane.dispatch({ type: "rowOpened", row: 7 });
  pane.dispatch({ type: "customerSelected", customer: customerAt(pane.state().preview!.plan, 5) });
  pane.dispatch({ type: "rowPinned", row: 6 });
  return pane;
}

test("in any order of rows every choice stays with its customer", async () => {
  const size = (await chosen()).state().preview!.plan.table.rowCount;
  const orders = fc.uniqueArray(fc.nat({ max: size - 1 }), { minLength: size, maxLength: size, size: "max" });
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      const pane = await chosen();
      const before = {
        unticked: keysOf(pane, pane.state().diff.unticked),
        exported: keysOf(pane, pane.state().today.unticked),
        strategy: keysOf(pane, pane.state().diff.strategyRows),
        open: keyAt(pane, pane.state().diff.openRow),
        selected: keyAt(pane, pane.state().selectedRow),
        pinned: keyAt(pane, pane.state().pinnedRow),
      };
      const { cells } = pane.world.workbook;
      const rows = cells.slice(1);
      order.forEach((from, to) => (cells[to + 1] = rows[from]));
      await pane.flows.followChange([{ kind: "moved" }]);
      expect({
        unticked: keysOf(pane, pane.state().diff.unticked),
        exported: keysOf(pane, pane.state().today.unticked),
        strategy: keysOf(pane, pane.state().diff.strategyRows),
        open: keyAt(pane, pane.state().diff.openRow),
        selected: keyAt(pane, pane.state().selectedRow),
        pinned: keyAt(pane, pane.state().pinnedRow),
      }).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test("a customer that was deleted is nobody else, and comes back with its card when it is there again", async () => {
  const pane = await chosen();
  const { cells } = pane.world.workbook;
  const [gone] = cells.splice(6, 1);
  await pane.flows.followChange([{ kind: "moved" }]);
  expect(pane.state().selectedRow).toBeNull();
  expect(keyAt(pane, pane.state().pinnedRow)).toBe(String(cells[6][0]));
  cells.push(gone);
  await pane.flows.followChange([{ kind: "moved" }]);
  expect(pane.state().selectedRow).toBe(cells.length - 2);
});

test("an untick that was for another change is none any more", async () => {
  const pane = drive();
  await pane.flows.start();
  const { plan } = pane.state().preview!;
  const fall = [...plan.kind].indexOf(0);
  pane.dispatch({ type: "ticked", rows: [fall], on: false });
  pane.world.workbook.cells[fall + 1][6] = "1天/99次/9999万";
  await pane.flows.reread();
  expect(pane.state().preview!.plan.after[fall]).not.toBe(plan.after[fall]);
  expect(pane.state().diff.unticked.has(fall)).toBe(false);
});

test("a customer of a row that was added is known before the table is read again, and shown after it", async () => {
  const pane = await chosen();
  pane.dispatch({ type: "rowPinned", row: null });
  const { cells } = pane.world.workbook;
  cells.push(["C202405099", "新来的客户", ...cells[1].slice(2)]);
  const customer = { row: cells.length - 2, key: "C202405099" };
  pane.dispatch({ type: "customerSelected", customer });
  expect(pane.state().selectedRow).toBeNull();
  await pane.flows.followChange([{ kind: "moved" }]);
  const { preview, opened, selectedRow } = pane.state();
  expect(customerName(preview!.plan, opened!, selectedRow!, paneWords("zh-CN"))).toBe("新来的客户");
});
