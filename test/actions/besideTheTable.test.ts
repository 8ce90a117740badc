// What stands right of a table stays where it is: new columns take blank cells, or whole columns of the sheet are inserted
// once the user agrees.

import { book, preview, stopHosts, type Book, type BookOptions } from "./bookOfCustomers";
import { formulaBook } from "./formulaBook";

afterEach(stopHosts);

const OURS = ["建议策略", "流失风险", "下次跟进", "评级依据"];
const TIER = { id: "TIER", benchmarks: "none", recency: "recorded" } as const;

/** Cells beside, above and below the table at A4. */
function withCells(cells: readonly (readonly [row: number, column: number, text: string])[], options?: BookOptions) {
  const here = book(options);
  put(here, cells);
  return here;
}

function put(here: Book, cells: readonly (readonly [number, number, string])[]): void {
  for (const [row, column, value] of cells) here.model.requireSheet("客户").setCell(row, column, { value });
}

const accept = async (here: Book, more: { makeRoom?: boolean } = {}) => {
  const diff = await preview(here);
  return here.actions.accept(diff, { ...here.actions.everything(diff), ...more });
};

test("notes right beside the table are named, and nothing is written or moved", async () => {
  const here = withCells([[2, 13, "合计 18"]]);
  await expect(accept(here)).rejects.toMatchObject({ code: "beside", subject: "N3" });
  expect(here.cell(2, 13)).toBe("合计 18");
  expect(here.column("客户等级")).toEqual(["A", "S", "B", "C"]);
  expect(here.model.tables[0]?.table.area.right).toBe(11);
});

test("with consent whole columns are inserted: the notes stay in their row, with what stands above and below", async () => {
  const here = withCells([
    [2, 12, "合计 18"],
    [0, 12, "说明"],
    [9, 12, "页脚"],
  ]);
  const outcome = await accept(here, { makeRoom: true });
  expect([here.cell(2, 16), here.cell(0, 16), here.cell(9, 16)]).toEqual(["合计 18", "说明", "页脚"]);
  expect(here.headers().slice(12, 16)).toEqual(OURS);
  expect(outcome.columns.map(({ written }) => written)).toEqual([2, 4, 4, 4, 4]);
});

test("what stands farther to the right, above or below is not touched and nothing is asked", async () => {
  const cells = [
    [2, 16, "右"],
    [9, 12, "下"],
    [9, 16, "右下"],
  ] as const;
  const here = withCells(cells);
  await accept(here);
  expect(here.headers().slice(12, 16)).toEqual(OURS);
  expect(cells.map(([row, column]) => here.cell(row, column))).toEqual(["右", "下", "右下"]);
});

test("another table close to the right is not pushed", async () => {
  const here = withCells([
    [0, 14, "名"],
    [1, 14, "一"],
  ]);
  here.model.addTable(here.model.requireSheet("客户"), { top: 0, left: 14, bottom: 1, right: 14 }, { name: "另一张" });
  await expect(accept(here)).rejects.toMatchObject({ code: "beside" });
  expect(here.model.tables[1]?.table.area).toMatchObject({ left: 14, right: 14 });
});

test("a column of formulas asks the same, and without new columns nothing is asked", async () => {
  const here = await formulaBook();
  put(here, [[2, 12, "合计"]]);
  const diff = await preview(here);
  await expect(here.actions.insertFormulas(diff, TIER)).rejects.toMatchObject({ code: "beside" });
  const { filled } = await here.actions.insertFormulas(diff, TIER, {}, true);
  expect(filled.columns[0]).toMatchObject({ position: 12, written: 4 });
  expect(here.cell(2, 13)).toBe("合计");
});

test("a column of formulas taken away leaves its neighbours where they are", async () => {
  const here = await formulaBook();
  const diff = await preview(here);
  const first = await here.actions.insertFormulas(diff, TIER);
  await here.actions.insertFormulas(await preview(here), TIER);
  put(here, [[2, 14, "合计"]]);
  await here.actions.removeFormulas(first);
  expect(here.headers()).toHaveLength(15);
  expect(here.headers().slice(12)).toEqual(["公式·等级 (2)", null, null]);
  expect(here.cell(2, 14)).toBe("合计");
});

describe("where the table is a header row, our columns stand in the first gap with a blank column on either side", () => {
  const note = (row: number, beside: number) => [row, 12 + beside, "备忘"] as const;
  test.each([
    ["nothing", [], 0],
    ["a note in the fourth column", [note(2, 3)], 5],
    ["a note in the fifth column", [note(2, 4)], 6],
    ["a note in the sixth column", [note(2, 5)], 0],
    ["a note that touches it", [note(2, 0)], 1],
    ["a note that touches it and one six columns on", [note(2, 0), note(3, 6)], 1],
    ["a note that touches it and one five columns on", [note(2, 0), note(3, 5)], 7],
    ["notes in the second and the eighth column", [note(4, 1), note(4, 7)], 9],
    ["a note in its last row", [note(4, 2)], 4],
    ["a note farther below, which is in a row of the table all the same", [note(8, 0)], 1],
  ])("beside it stands %s", async (_, cells, first) => {
    const here = withCells(cells, { asTable: false });
    await accept(here);
    expect(here.headers().slice(12 + first, 16 + first)).toEqual(OURS);
    expect(cells.map(([row, column]) => here.cell(row, column))).toEqual(cells.map(() => "备忘"));
  });

  test("and where there is no such gap near it, nothing is written", async () => {
    const cells = [1, 5, 9, 13, 17].map((beside) => note(2, beside));
    const here = withCells(cells, { asTable: false });
    await expect(accept(here)).rejects.toMatchObject({ code: "blocked" });
    expect(here.column("客户等级")).toEqual(["A", "S", "B", "C"]);
  });
});

test("cells typed beside the table at the last moment are neither taken over nor moved", async () => {
  for (let request = 0; request < 4; request++) {
    const here = book();
    const diff = await preview(here);
    here.host.between(request, () => here.type(3, 12, "刚写的"));
    const outcome = await here.actions.accept(diff, here.actions.everything(diff)).catch(() => null);
    const table = here.model.tables[0]!.table.area.right;
    if (outcome === null) expect([here.cell(3, 12), table]).toEqual(["刚写的", 11]);
    else expect(outcome.skipped.length + (here.cell(3, 12) === "刚写的" ? 1 : 0)).toBeGreaterThan(0);
    stopHosts();
  }
});
