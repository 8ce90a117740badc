import { METHOD_ROWS, book, phrases, preview, stopHosts } from "./bookOfCustomers";
import { regradeChange } from "../../src/actions/regradeChange";
import { planWrite } from "../../src/excel/writePlan";
import { bandsOf, runsOf } from "../../src/excel/writeBlocks";
jest.setTimeout(300_000);
afterEach(stopHosts);
test("timing", async () => {
  const n = 100_000;
  const rows = Array.from({ length: n }, (_, index) => {
    const m = METHOD_ROWS[index % 4] ?? [];
    return [`C2024${String(index).padStart(6, "0")}`, `客户${index}`, ...m.slice(2)];
  });
  const here = book({ rows });
  const diff = await preview(here);
  const choice = here.actions.everything(diff);
  const t = [Date.now()];
  const change = await regradeChange({ phrases: phrases("zh-CN") } as never, diff, choice, {});
  t.push(Date.now());
  const cols = change.columns.map((c, i) => i === 0 ? { values: c.before!, formulas: c.before!, spilled: new Set<number>() } : null);
  const plan = planWrite(change, { rowCount: n, keys: change.key.map((k) => k.values), guards: change.guards.map((k) => k.values), columns: cols }, false);
  t.push(Date.now());
  const bands = bandsOf(plan.cells);
  t.push(Date.now());
  const runs = bands.map((b) => runsOf(b.cells).length);
  t.push(Date.now());
  console.log(t.slice(1).map((x, i) => x - t[i]!), bands.length, runs);
});
