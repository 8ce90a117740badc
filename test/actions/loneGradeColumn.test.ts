// A grade column that we had to put behind a neighbouring list is ours the next time; a list of grades to choose from is not.

import type { OwnRole } from "../../src/domain/vocabulary/column";
import { book, preview, stopHosts, type Book } from "./bookOfCustomers";

afterEach(stopHosts);

type Cells = readonly (string | number)[];
const HEADERS = ["客户编号", "最近下单时间", "订单次数", "订单金额"];
const CUSTOMERS: readonly Cells[] = [
  ["K1", 45_440, 5, 1_500_000],
  ["K2", 45_400, 3, 800_000],
  ["K3", 45_380, 2, 300_000],
  ["K4", 45_300, 1, 50_000],
  ["K5", 45_439, 5, 1_600_000],
  ["K6", 45_300, 1, 40_000],
];

/** The customers, a blank column, and a list of somebody's beside them. */
function beside(list: readonly Cells[], customers = CUSTOMERS): Book {
  const rows = customers.map((row, at) => [...row, "", ...(list[at + 1] ?? list[0].map(() => ""))]);
  return book({ headers: [...HEADERS, "", ...list[0].map(String)], rows, asTable: false });
}

async function run(here: Book, written: readonly OwnRole[] = []): Promise<readonly unknown[]> {
  const { settings } = await here.actions.loadSettings();
  await here.actions.saveSettings({ ...settings, writtenColumns: [...written] });
  const diff = await preview(here);
  await here.actions.accept(diff, here.actions.everything(diff));
  return here.headers();
}

test.each<[string, readonly Cells[]]>([
  [
    "a list of two columns",
    [
      ["电话", "地址"],
      ["123", "甲路"],
      ["456", "乙路"],
    ],
  ],
  ["one column", [["备选"], ["甲"], ["乙"]]],
  [
    "a legend",
    [
      ["等级说明", "说明"],
      ["S", "高价值"],
      ["A", "中高"],
      ["B", "中"],
      ["C", "低"],
    ],
  ],
])("behind %s the grade alone is written once, and read again", async (_, list) => {
  const here = beside(list);
  const first = await run(here);
  expect(first.at(-1)).toBe("客户等级");
  const grades = here.column("客户等级");
  expect(await run(here)).toEqual(first);
  expect(await run(here)).toEqual(first);
  expect(here.column("客户等级")).toEqual(grades);
  const again = await preview(here);
  expect(again.plan.counts).toMatchObject({ unchanged: CUSTOMERS.length, rise: 0, fall: 0 });
});

test("a row that cannot be graded leaves its cell blank, and the column stays ours", async () => {
  const here = beside(
    [["电话"], ["123"]],
    CUSTOMERS.map((row, at) => (at === 1 ? ["K2", "5/6/2024", "三次", 8] : row)),
  );
  const first = await run(here);
  expect(here.column("客户等级")[1]).toBeNull();
  expect(await run(here)).toEqual(first);
});

test("a list of grades to choose from is not written into, whatever it is called", async () => {
  for (const grades of [
    ["S", "A", "B", "C"],
    ["S级", "A级", "B级", "C级"],
    ["钻石", "金牌", "白金", "普通"],
  ]) {
    for (const customers of [CUSTOMERS, CUSTOMERS.slice(0, 4)]) {
      const here = beside([["客户等级"], ...grades.map((grade) => [grade])], customers);
      await run(here);
      expect(Array.from({ length: 4 }, (_, at) => here.cell(at + 1, 5))).toEqual(grades);
      stopHosts();
    }
  }
});
