// Excel may refuse to make one undo step of a write (UndoNotSupported, or an error without a name): then it is written in
// several steps, once, and nothing half done is left in the table.

import { forgetUndoGroups } from "../../src/excel/oneStep";
import { PROFILES, type Profile } from "excel-stand-in/richapi/profiles";
import { book, preview, stopHosts } from "./bookOfCustomers";
import { cellFunctions, formulaBook } from "./formulaBook";

afterEach(stopHosts);
beforeEach(forgetUndoGroups);

const refusing = (...refused: string[]): Profile => ({
  ...PROFILES.windows,
  undoGroup: { mostFormulas: 3, refused },
});

test.each([["Range.values"], ["Table.resize"], ["Range.clear"]])(
  "a group that refuses %s: everything is written in several steps, and taken back",
  async (member) => {
    const here = book({ profile: refusing(member) });
    const diff = await preview(here);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("客户等级")).toEqual(["B", "S", "C", "C"]);
    expect(outcome.columns.map(({ written, failed }) => [written, failed])).toEqual([
      [2, 0],
      [4, 0],
      [4, 0],
      [4, 0],
      [4, 0],
    ]);
    expect(here.headers()).toHaveLength(16);
    expect(await here.actions.undo(outcome)).toMatchObject({ restored: 18, kept: 0 });
    expect(here.column("客户等级")).toEqual(["A", "S", "B", "C"]);
  },
);

test("more formulas than a group takes: one column, not one for each try", async () => {
  const here = await formulaBook({ profile: refusing(), functions: cellFunctions });
  const diff = await preview(here);
  const done = await here.actions.insertFormulas(diff, { id: "TIER", benchmarks: "none", recency: "aged" });
  expect(here.headers()).toHaveLength(13);
  expect(done.filled.columns[0]).toMatchObject({ written: 4, failed: 0 });
});

test.each(["InvalidOperationInCellEditMode", "GeneralException", "RequestAborted", "UndoNotSupported"] as const)(
  "a fill that is refused with %s after its column was added leaves no column behind, or fills it",
  async (code) => {
    const here = await formulaBook({ functions: cellFunctions });
    const diff = await preview(here);
    here.host.failNext(code, 4);
    const step = here.actions.insertFormulas(diff, { id: "TIER", benchmarks: "none", recency: "aged" });
    const done = await step.catch(() => null);
    expect(here.headers()).toHaveLength(done === null ? 12 : 13);
    if (done !== null) expect(here.column(done.headers[0] ?? "")).not.toContain(null);
  },
);

test("a refused group is not asked for again", async () => {
  const requests = async (profile: Profile) => {
    forgetUndoGroups();
    const here = book({ profile });
    const diff = await preview(here);
    await here.actions.accept(diff, here.actions.everything(diff));
    here.type(1, 6, "95天/1次/5万");
    const again = await preview(here);
    here.host.counters.reset();
    await here.actions.accept(again, here.actions.everything(again));
    return here.host.counters.requests;
  };
  expect(await requests(refusing("Range.values"))).toBe(await requests(PROFILES.windows));
});

test("Ctrl+Z is promised where Excel says that it takes add-ins' writes back: from ExcelApi 1.20", async () => {
  const sets = { ...PROFILES.windows.sets, ExcelApi: "1.19" };
  const here = book({ profile: { ...PROFILES.windows, sets } });
  const diff = await preview(here);
  expect((await here.actions.accept(diff, here.actions.everything(diff))).excelUndo).toBe(false);
});
