import type { FormulaChoice } from "../../src/actions/actions";
import { FUNCTION_IDS, isForAll, type FunctionId } from "../../src/domain/formula/cellFunctions";
import { formulasFor } from "../../src/domain/formula/columnFormulas";
import { DEFAULT_NUMBERS } from "../../src/domain/numbers/numberTable";
import { lifetimeYearsOf, simpleClv } from "../../src/domain/value/clv";
import { METHOD_ROWS } from "../sample/methodRows";
import { gradeOf } from "../../src/domain/vocabulary/grade";
import { stopHosts, TODAY, type BookOptions } from "./bookOfCustomers";
import { formulaBook, graded, type FormulaBook } from "./formulaBook";

jest.setTimeout(60_000);
afterEach(stopHosts);

const choiceOf = (id: FunctionId): FormulaChoice => ({ id, benchmarks: "none", recency: "aged" });
const FOR_ALL = FUNCTION_IDS.filter(isForAll);
/** The table has twelve columns; a blank one stays between. */
const FIRST = 13;

async function shown(here: FormulaBook, id: FunctionId) {
  const preview = await graded(here);
  const { place, result, text } = await here.actions.previewFormula(preview, choiceOf(id));
  if (place === null || result === null || !("value" in result)) throw new Error(`${id} has no place`);
  const rows = (Array.isArray(result.value) ? result.value : [[result.value]]) as unknown[][];
  return { preview, place, rows, text };
}

async function insert(here: FormulaBook, id: FunctionId) {
  const { preview, place, rows, text } = await shown(here, id);
  const inserted = await here.actions.insertBlock(preview, choiceOf(id), place);
  await here.calculator.settled();
  return { inserted, place, rows, text };
}

/** What stands in cells of the first sheet, "" for blank ones. */
const area = (
  here: FormulaBook,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
) =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => here.cell(row + r, column + c) ?? ""),
  );
const everything = (here: FormulaBook) => area(here, { row: 0, column: 0, rows: 30, columns: 40 });

describe.each<[string, BookOptions]>([
  ["an Excel table", {}],
  ["a plain header row", { asTable: false }],
])("a formula for all customers beside %s", (_, options) => {
  test.each(FOR_ALL)("%s fills exactly the cells it was shown with, with the answer it was shown with", async (id) => {
    const here = await formulaBook(options);
    const before = everything(here);
    const { place, rows, text, inserted } = await insert(here, id);
    const headers = place.rows - rows.length;
    expect(area(here, { ...place, row: place.row + headers, rows: rows.length })).toEqual(rows);
    expect(here.formula(place.row + headers, place.column)).toBe(text);
    const outside = everything(here);
    for (let row = 0; row < place.rows; row++)
      for (let column = 0; column < place.columns; column++)
        outside[place.row + row][place.column + column] = before[place.row + row][place.column + column];
    expect(outside).toEqual(before);
    expect(inserted.opened.map).toEqual((await graded(here)).opened.map);
  });

  test.each(FOR_ALL)("%s is taken back whole", async (id) => {
    const here = await formulaBook(options);
    const before = everything(here);
    const { inserted } = await insert(here, id);
    expect((await here.actions.removeFormulas(inserted)).kept).toBe(0);
    await here.calculator.settled();
    expect(everything(here)).toEqual(before);
  });

  test("the next one goes behind it, with a blank column between", async () => {
    const here = await formulaBook(options);
    const first = await insert(here, "RFM.SCORES");
    const second = await insert(here, "TIER.BANDS");
    expect(first.place).toMatchObject({ row: 0, column: FIRST, rows: 5, columns: 3 });
    expect(second.place.column).toBe(FIRST + 4);
  });
});

test("every function of the family can be inserted for some table", async () => {
  const here = await formulaBook();
  const { map } = (await graded(here)).opened;
  const { rfm, ...positions } = map.positions;
  const split = { ...map, recencyForm: "days" as const };
  const other = { ...split, positions: { ...positions, recency: rfm, frequency: 20, monetary: 21, potential: 22 } };
  const possible = new Set([...formulasFor(map), ...formulasFor(other)]);
  expect(FUNCTION_IDS.filter((id) => !possible.has(id))).toEqual([]);
});

test("what stands beside the table is walked around and stays", async () => {
  const here = await formulaBook();
  here.type(3, FIRST + 1, "备注：手工");
  const { place } = await insert(here, "TIER.COLUMN");
  expect(place.column).toBe(FIRST + 3);
  expect(here.cell(3, FIRST + 1)).toBe("备注：手工");
});

test("a cell that was filled since the place was shown refuses the whole, and is named", async () => {
  const here = await formulaBook();
  const { preview, place } = await shown(here, "RFM.SCORES");
  here.type(4, FIRST + 2, "刚填的");
  const before = everything(here);
  await expect(here.actions.insertBlock(preview, choiceOf("RFM.SCORES"), place)).rejects.toMatchObject({
    code: "occupied",
    subject: "P5",
  });
  expect(everything(here)).toEqual(before);
});

test("another Excel table that came in the way refuses the whole, blank as its cells may be", async () => {
  const here = await formulaBook();
  const { preview, place } = await shown(here, "TIER.COLUMN");
  const sheet = here.model.requireSheet("客户");
  here.model.addTable(sheet, { top: 2, left: FIRST, bottom: 5, right: FIRST }, { name: "别的表" });
  await expect(here.actions.insertBlock(preview, choiceOf("TIER.COLUMN"), place)).rejects.toMatchObject({
    code: "occupied",
  });
});

test("a protected sheet is refused before anything is written", async () => {
  const here = await formulaBook();
  const { preview, place } = await shown(here, "TIER.BANDS");
  here.model.requireSheet("客户").protection = { protected: true, options: {} };
  await expect(here.actions.insertBlock(preview, choiceOf("TIER.BANDS"), place)).rejects.toMatchObject({
    code: "protected",
  });
  expect(here.cell(0, FIRST)).toBeNull();
});

test("a header that somebody wrote over is left by the undo, and the formula goes", async () => {
  const here = await formulaBook();
  const { inserted, place } = await insert(here, "TIER.COLUMN");
  here.type(place.row, place.column, "我的标题");
  expect(await here.actions.removeFormulas(inserted)).toEqual({ restored: 1, kept: 1 });
  await here.calculator.settled();
  expect([here.cell(0, place.column), here.cell(1, place.column) ?? ""]).toEqual(["我的标题", ""]);
});

test("a function that refuses says so beforehand and gets no place", async () => {
  const here = await formulaBook();
  here.type(2, 6, "看不懂");
  const preview = await graded(here);
  const { place, result } = await here.actions.previewFormula(preview, choiceOf("RFM.SCORES"));
  expect(place).toBeNull();
  expect(result).toMatchObject({ refusal: expect.stringContaining("看不懂") });
});

test("grades that have names are counted by their rank", async () => {
  const here = await formulaBook();
  const { settings } = await here.actions.loadSettings();
  const gradeNames = { S: "钻石", A: "白金", B: "金牌", C: "普通" };
  await here.actions.saveSettings({ ...settings, gradeNames });
  METHOD_ROWS.slice(1).forEach((_, at) => here.type(at + 1, 5, ["白金", "钻石", "金牌", "普通"][at] ?? ""));
  const { rows, place } = await insert(here, "TIER.BANDS");
  expect(rows.map((row) => row[1])).toEqual(["户数", 1, 2, 1]);
  expect(area(here, place)).toEqual(rows);
});

/** R, F and M in columns apart, dates of the last order partly in writing, amounts in 万元. */
const SPLIT: BookOptions = {
  headers: ["客户编号", "最近下单日期", "所属行业", "消费频次", "客户等级", "消费金额(万元)", "潜力"],
  rows: [
    ["C202405001", TODAY - 45, "信息技术", 3, "A", 80, 4],
    ["C202405002", "2024-05-20", "信息技术", 5, "S", "150万", 2],
    ["C202405003", TODAY - 75, "信息技术", 2, "B", "30", 5],
    ["C202405004", TODAY - 120, "零售业", 1, "C", 5, 1],
  ],
};

test.each([SPLIT, { ...SPLIT, asTable: false }])(
  "TIER.COLUMN gives the pane's grades where figures stand apart",
  async (options) => {
    const here = await formulaBook(options);
    const { rows } = await insert(here, "TIER.COLUMN");
    const { plan } = await graded(here);
    expect(rows.flat()).toEqual(Array.from(plan.after, (code) => gradeOf(code)));
  },
);

test.each(["CUSTOMER.QUADRANT", "CLV.SIMPLE"] as const)("%s is filled down a column of the table", async (id) => {
  const here = await formulaBook(SPLIT);
  const preview = await graded(here);
  const { text, result, place } = await here.actions.previewFormula(preview, choiceOf(id));
  expect(place).toBeNull();
  const { headers } = await here.actions.insertFormulas(preview, choiceOf(id));
  await here.calculator.settled();
  expect(here.formula(1, 7)).toBe(text);
  expect(result).toEqual({ value: here.cell(1, 7) });
  const clv = (yuan: number, industry: string) =>
    simpleClv(yuan, { ...DEFAULT_NUMBERS.clv, lifetimeYears: lifetimeYearsOf(industry, DEFAULT_NUMBERS.clv) });
  expect(here.column(headers[0] ?? "")).toEqual(
    id === "CLV.SIMPLE"
      ? [clv(800_000, "信息技术"), clv(1_500_000, "信息技术"), clv(300_000, "信息技术"), clv(50_000, "零售业")]
      : ["明星客户", "现金牛客户", "潜力客户", "长尾客户"],
  );
});
