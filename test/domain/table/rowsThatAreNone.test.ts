// Which rows of a table are customers? And an edit of one row gives what a reading of all rows would give.

import fc from "fast-check";
import { ROW_EMPTY, ROW_NO_ORDER, ROW_ORDERS } from "../../../src/domain/table/customerTable";
import { editRows } from "../../../src/domain/table/editRows";
import { findHeaderRow } from "../../../src/domain/table/headerRow";
import { recognizeColumns } from "../../../src/domain/table/headers";
import { industryKey } from "../../../src/domain/table/industries";
import { isIdShaped, isNote } from "../../../src/domain/table/notes";
import { readCustomers } from "../../../src/domain/table/readCustomers";
import { isTotal, isTotalRow, namesSomething } from "../../../src/domain/table/totals";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import type { CellsByRole } from "../../../src/domain/vocabulary/column";
import { serialDay, type SerialDay } from "../../../src/domain/vocabulary/day";

const AS_OF = serialDay(2024, 6, 4) as SerialDay;
const HEADERS = ["客户编号", "客户名称", "最近下单日期", "订单次数", "订单金额", "所属行业"];
const MAP = { ...recognizeColumns(HEADERS), recencyForm: "date" } as const;
type Row = readonly CellValue[];

const cellsOf = (rows: readonly Row[]): CellsByRole =>
  Object.fromEntries(Object.entries(MAP.positions).map(([role, at]) => [role, rows.map((row) => row[at] ?? "")]));
const read = (rows: readonly Row[]) => readCustomers(cellsOf(rows), MAP, rows.length, AS_OF);
const customer = (id: string, day: CellValue = 45_432): Row => [id, `${id}公司`, day, 3, 80_000, "制造业"];

test.each([
  "制表：张三",
  "审核人:李四",
  "注：金额含税",
  "备注1：不含样品",
  "* 仅供内部使用",
  "第 1 页 共 3 页",
  "Page 1 of 3",
  "Printed on 2024-05-31",
  "数据截至2024年5月31日",
  "以上数据来自系统导出",
  "Confidential Information - Do Not Distribute",
  "金额为含税金额，退款已扣除，单位为元。",
])("%s is a note", (text) => expect(isNote(text)).toBe(true));

test.each([
  "甲公司",
  "注册未下单科技",
  "日期印刷厂",
  "单位食堂管理公司",
  "Page Industries",
  "Sourcefire Ltd",
  "C202405001",
  "",
])("%s is none", (text) => expect(isNote(text)).toBe(false));

test.each([
  "共计",
  "总数",
  "合计数",
  "总额",
  "Totals",
  "Sub total",
  "Grand Totals (175 records)",
  "共175户",
  "平均数",
  "本页合计：",
  "Total - Acme?",
])("%s sums up, or not, by its whole text", (text) => expect(isTotal(text)).toBe(text !== "Total - Acme?"));

test.each([
  "合肥机电",
  "总参谋部",
  "Total Energies",
  "共享单车",
  "全聚德",
  "Average Joe's",
  "和计科技",
  "Sumsung",
  "共和国际",
])("%s is a customer", (text) => expect(isTotalRow(text, "")).toBe(false));

const SUMS = [
  "合计4户",
  "总计：4户",
  "平均每户",
  "较上月",
  "最大值",
  "最小值",
  "人均",
  "目标",
  "标准值",
  "参考值",
  "Σ",
  "本月",
  "结余",
  "最高",
  "目标值",
  "标杆",
  "客户数",
  "同比",
  "去年同期",
  "Max",
  "Min",
  "Target",
  "Subtotal East",
  "East Total",
  "SUBTOTAL WEST",
  "標準值",
  "結餘",
];

test.each(SUMS)("%s in place of an id, or of a name beside no id, sums up or measures", (text) => {
  expect(namesSomething(text)).toBe(false);
  expect(isTotalRow(text, "")).toBe(true);
  expect(isTotalRow("", text)).toBe(true);
  expect(isTotalRow("K01", text)).toBe(false);
  expect(isTotalRow("", `科技${text}科技`)).toBe(false);
});

test.each(["Max", "Target", "Min"])("%s is a customer where a table has no ids", (text) =>
  expect(isTotalRow(undefined, text)).toBe(false),
);

test.each([
  "本田",
  "上海",
  "同济",
  "最美",
  "目标科技",
  "标杆管理",
  "Total Wine",
  "Totalplay",
  "Balance Inc",
  "Festal",
  "本月",
])("a row of %s with an id is a customer", (text) => expect(isTotalRow("K09", text)).toBe(false));

test("an id has a digit and no words", () => {
  expect(["K09", "C202405001", "A-001", 17].map(isIdShaped)).toEqual([true, true, true, true]);
  expect(["B组", "华东区", "2024年", ""].map(isIdShaped)).toEqual([false, false, false, false]);
});

test("a signature whose second half stands among the figures is no customer", () => {
  const table = read([customer("K1"), ["制表：张三", "", "", "审核：李四", "", ""]]);
  expect([...table.state]).toEqual([ROW_ORDERS, ROW_EMPTY]);
  expect(table.problems).toMatchObject([{ row: 1, code: "notCustomer", blocking: false }]);
});

test("rows behind another header are not read, and nothing of them is left", () => {
  const table = read([customer("K1"), ["产品", "型号", "库存", "单价", "金额", ""], ["P1", "x", 45_000, 1, 2, "玩具"]]);
  const whole = read([
    customer("K1"),
    [],
    ["产品", "型号", "库存", "单价", "金额", ""],
    ["P1", "x", 45_000, 1, 2, "玩具"],
  ]);
  expect([...whole.state]).toEqual([ROW_ORDERS, ROW_EMPTY, ROW_EMPTY, ROW_EMPTY]);
  expect(whole.industries).toEqual(["", "制造业"]);
  expect(whole.problems).toMatchObject([{ row: 2, code: "otherTable", text: "产品" }]);
  // In the middle of a table one odd row is a problem, and ends nothing.
  expect(table.state[2]).toBe(ROW_ORDERS);
});

test("a new customer is one in the first block, and behind a blank row by the form of its id", () => {
  const table = read([
    customer("K1"),
    ["K2", "乙", "", "", "", ""],
    [],
    ["K3", "丙", "", "", "", ""],
    [],
    ["说法", "解释", "", "", "", ""],
  ]);
  expect([...table.state]).toEqual([ROW_ORDERS, ROW_NO_ORDER, ROW_EMPTY, ROW_NO_ORDER, ROW_EMPTY, ROW_EMPTY]);
});

test("names of industries that differ in case, width and script have one key, and others have not", () => {
  expect(new Set(["IT服务", "it服務", "ＩＴ服务 "].map(industryKey)).size).toBe(1);
  expect(new Set(["制造业", "製造業"].map(industryKey)).size).toBe(1);
  expect(new Set(["制造业", "零售业", "贸易"].map(industryKey)).size).toBe(3);
});

const cell = fc.constantFrom<CellValue>(
  "",
  "K1",
  "K2",
  "甲",
  "制表：张三",
  "合计",
  "B组",
  45_432,
  45_400,
  0,
  3,
  80_000,
  "20/05/24",
  "25/02/24",
  "$80,000",
  "未下单",
  "产品",
  "客户编号",
  "IT",
  "it",
);
const anyRow = fc.oneof(
  fc.constant<Row>(["", "", "", "", "", ""]),
  fc.constant(customer("K1")),
  fc.constant(customer("K2", "20/05/24")),
  fc.array(cell, { minLength: 6, maxLength: 6 }),
);

test("after an edit the table is the one that all its cells give", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 9 }), fc.nat(8), anyRow, (rows, at, typed) => {
      const row = at % rows.length;
      const now = rows.map((old, index) => (index === row ? typed : old));
      const edited = editRows(read(rows), { rows: [row], cells: cellsOf([typed]) }, (cells, count) =>
        readCustomers(cells, MAP, count, AS_OF),
      );
      const { problems, ...table } = edited?.table ?? read(rows);
      const { problems: expected, ...whole } = read(now);
      expect({ ...table, isContextual: null }).toEqual({ ...whole, isContextual: null });
      const inOrder = (list: typeof problems) => list.map((one) => JSON.stringify(one)).sort();
      expect(inOrder(problems)).toEqual(inOrder(expected));
    }),
    { numRuns: 2_000 },
  );
});

test("a header that is repeated for each page ends nothing: the rows above it and below it are customers", () => {
  const given = [customer("K1"), customer("K2"), HEADERS, customer("K3"), HEADERS, customer("K4")];
  const table = read(given);
  expect([...table.state]).toEqual(given.map((row) => (row === HEADERS ? ROW_EMPTY : ROW_ORDERS)));
  expect(table.cells.id?.filter((_, row) => table.state[row] === ROW_ORDERS)).toEqual(["K1", "K2", "K3", "K4"]);
});

test("the first of several headers is the header, also where a later one names more columns", () => {
  const fuller = [...HEADERS, "企业规模", "客户等级", "备注"];
  for (const again of [HEADERS, fuller])
    for (const rows of [
      [HEADERS, customer("K1"), again, customer("K2")],
      [["客户表"], [], HEADERS, customer("K1"), customer("K2"), [], again, customer("K3")],
    ])
      expect(findHeaderRow(rows)).toBe(rows.indexOf(HEADERS));
});

test("a header of composite figures is not left for a fuller one further down", () => {
  const composite = ["客户编号", "客户名称", "RFM指标(R/F/M)"];
  const rows = [composite, ["K1", "甲公司", "45天/3次/80万"], [...composite, "所属行业", "备注"]];
  expect(findHeaderRow(rows)).toBe(0);
  // Without a customer in between, the fuller one is the header, and the other stands above it.
  expect(findHeaderRow([composite, rows[2], rows[1]])).toBe(1);
});
