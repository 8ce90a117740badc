import fc from "fast-check";
import {
  ROW_EMPTY,
  ROW_NO_ORDER,
  ROW_ORDERS,
  ROW_PROBLEM,
  type CustomerTable,
} from "../../../src/domain/table/customerTable";
import { recognizeColumns } from "../../../src/domain/table/headers";
import { readCustomers } from "../../../src/domain/table/readCustomers";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import { isoDay, serialDay, type SerialDay } from "../../../src/domain/vocabulary/day";

const AS_OF = serialDay(2024, 5, 31) as SerialDay;

function read(headers: readonly string[], ...rows: readonly (readonly CellValue[])[]): CustomerTable {
  const map = recognizeColumns(headers, { sample: rows });
  const cells = Object.fromEntries(
    Object.entries(map.positions).map(([role, at]) => [role, rows.map((row) => row[at] ?? "")]),
  );
  return readCustomers(cells, map, rows.length, AS_OF);
}

const METHOD = "客户编号 客户名称 所属行业 客户等级 RFM指标(R/F/M) 最后更新时间 备注".split(" ");
const row = (rfm: CellValue, updated: CellValue = "2024-05-20", note: CellValue = ""): CellValue[] => [
  "C202405001",
  "A科技公司",
  "信息技术",
  "A",
  rfm,
  updated,
  note,
];
const problemsOf = (table: CustomerTable): string[] =>
  table.problems.map(({ role, code, blocking }) => `${role} ${code}${blocking ? " blocks" : ""}`);

test("the method's four rows read as they are written", () => {
  const table = read(
    METHOD,
    ["C202405001", "A科技公司", "信息技术", "A", "45天/3次/80万", "2024-05-20", "计划Q3采购新设备"],
    ["C202405002", "B制造企业", "制造业", "S", "15天/5次/150万", 45_434, "对供应链优化需求迫切"],
    ["C202405003", "C贸易公司", "零售业", "B", "75天/2次/30万", "2024/5/18", "对比3家供应商报价"],
    ["C202405004", "D创业公司", "互联网", "C", "120天/1次/5万", "2024.5.15", "注册未下单，关注其融资动态"],
  );
  expect([...table.recordedRecencyDays]).toEqual([45, 15, 75, 120]);
  expect([...table.orderCount]).toEqual([3, 5, 2, 1]);
  expect([...table.amountYuan]).toEqual([800_000, 1_500_000, 300_000, 50_000]);
  expect([...table.updatedDay]).toEqual([45_432, 45_434, 45_430, 45_427]);
  expect([...table.sheetGrade]).toEqual([2, 1, 3, 4]);
  expect(table.industries).toEqual(["", "信息技术", "制造业", "零售业", "互联网"]);
  expect(problemsOf(table)).toEqual(["note contradiction"]);
});

test("rows of sums are no customers, whatever they sum up", () => {
  const sums = [
    "合计",
    "合 计：",
    "本页合计",
    "制造业小计",
    "合计（4户）",
    "华东区总计",
    "平均",
    "平均值",
    "Grand total",
    "匯總",
  ];
  const customers = [
    "合肥机电",
    "总值科技公司",
    "小计量仪器厂",
    "平均律琴行",
    "均值",
    "值班大厦（北京）",
    "Total Energies",
  ];
  for (const [at, header] of (["id", "name"] as const).entries()) {
    const rows = [...sums, ...customers].map((text) => [at === 0 ? text : "", at === 1 ? text : "", "45天/3次/80万"]);
    const table = read(["客户编号", "客户名称", "RFM指标"], ...rows);
    expect([header, table.problems.filter(({ code }) => code === "totalRow").map(({ text }) => text)]).toEqual([
      header,
      sums.map((text) => text.trim()).concat("均值"),
    ]);
  }
});

test("an error in place of a customer id is no customer", () => {
  const table = read(METHOD, row("45天/3次/80万"), ["#N/A", "B公司", "制造业", "A", "15天/5次/150万", "", ""]);
  expect([...table.state]).toEqual([ROW_ORDERS, ROW_PROBLEM]);
  expect(problemsOf(table)).toContain("id errorValue blocks");
});

test("a day in the future is named as people see it", () => {
  const table = read(METHOD, row("45天/3次/80万", serialDay(2030, 5, 20) as SerialDay));
  expect(table.problems).toMatchObject([{ code: "futureDate", text: "2030-05-20" }]);
});

test("nothing written is no order; one or two figures missing is a problem", () => {
  const table = read(
    ["客户编号", "R", "F", "M"],
    ["a", "", "", ""],
    ["b", "45天", "", ""],
    ["c", "", 3, "80万"],
    ["d", "45天", 3, "80万"],
    ["", "", "", ""],
  );
  expect([...table.state]).toEqual([ROW_NO_ORDER, ROW_PROBLEM, ROW_PROBLEM, ROW_ORDERS, ROW_EMPTY]);
  expect(problemsOf(table)).toEqual(["frequency blank blocks", "monetary blank blocks", "recency blank blocks"]);
});

test("zero orders or zero amount is no order, with or without a recency", () => {
  expect([...read(METHOD, row("0天/0次/0万"), row("-/0次/0万"), row("30天/0次/5万")).state]).toEqual([
    ROW_NO_ORDER,
    ROW_NO_ORDER,
    ROW_NO_ORDER,
  ]);
});

test.each([
  ["#N/A", "rfm errorValue blocks"],
  ["45天//80万", "rfm blank blocks"],
  ["45天/3次/8万5", "rfm ambiguousNumber blocks"],
  ["-5天/3次/80万", "rfm negative blocks"],
  ["-5天//80万", "rfm negative blocks"],
])("%s is one problem of its cell", (rfm, problem) => {
  const table = read(METHOD, row(rfm));
  expect(problemsOf(table)).toEqual([problem]);
  expect(table.state[0]).toBe(ROW_PROBLEM);
});

test("最后更新时间: the future blocks, the unreadable is said, a blank stops the ageing of a typed recency", () => {
  const cells: readonly (readonly [CellValue, string[]])[] = [
    ["2024-06-01", ["updated futureDate blocks"]],
    ["#REF!", ["updated errorValue blocks"]],
    ["5/6/2024", ["updated ambiguousDate"]],
    ["", ["updated cannotAge"]],
    ["2024-05-31", []],
  ];
  for (const [cell, problems] of cells)
    expect([cell, problemsOf(read(METHOD, row("45天/3次/80万", cell)))]).toEqual([cell, problems]);
});

test("a date column gives the day of the last order, and takes 45天 where somebody wrote it", () => {
  const table = read(
    ["客户", "最近下单时间", "F", "金额(万元)"],
    ["a", 45_432, 3, 80],
    ["b", "2024-05-20", 3, "80万"],
    ["c", "45天", 3, 80],
    ["d", "2024-06-09", 3, 80],
    ["e", 45, 3, 80],
  );
  expect([...table.lastOrderDay]).toEqual([45_432, 45_432, NaN, NaN, NaN]);
  expect([...table.recordedRecencyDays]).toEqual([NaN, NaN, 45, NaN, NaN]);
  expect([...table.amountYuan]).toEqual([8e5, 8e5, 8e5, 8e5, 8e5]);
  expect(problemsOf(table)).toEqual(["recency futureDate blocks", "recency implausible blocks"]);
});

test("a days column takes a written date and refuses a bare serial number", () => {
  const table = read(["客户", "距今天数", "F", "M"], ["a", "2024-05-20", 3, 800_000], ["b", 45_432, 3, 800_000]);
  expect(table.lastOrderDay[0]).toBe(45_432);
  expect(problemsOf(table)).toEqual(["recency implausible blocks"]);
});

test("the first day of 1970 is nobody's last order and nobody's last update: no day, as a cell and as text", () => {
  const table = read(
    ["客户", "最近下单时间", "F", "金额(万元)", "最后更新时间"],
    ["a", 25_569, 3, 80, "2024-05-20"],
    ["b", "1970-01-01", 3, 80, "2024-05-20"],
    ["c", "1970-01-01", 0, 0, "2024-05-20"],
    ["d", 45_432, 3, 80, 25_569.333],
  );
  expect(problemsOf(table)).toEqual([
    "recency implausible blocks",
    "recency implausible blocks",
    "updated implausible",
  ]);
  expect(table.state[2]).toBe(ROW_NO_ORDER);
});

test("in a column of days a date that could be two is asked for as a date", () => {
  const table = read(["客户", "距今天数", "F", "M"], ["a", "5/6/2024", 3, 800_000], ["b", 45, 3, 800_000]);
  expect(problemsOf(table)).toEqual(["recency ambiguousDate blocks"]);
});

test("ids that repeat, ids that are missing and total rows are said", () => {
  const table = read(
    METHOD,
    row("45天/3次/80万"),
    row("45天/3次/80万"),
    ["", "B公司", "", "", "1天/1次/1万", "2024-05-20", ""],
    ["", "", "", "", "1天/1次/1万", "", ""],
    ["合计", "", "", "", "/", "", ""],
    ["", "合计：", "", "", "3天/8次/99万", "", ""],
  );
  expect(problemsOf(table)).toEqual([
    "id duplicateId",
    "id missingId",
    "id missingId blocks",
    "id totalRow",
    "name totalRow",
  ]);
  expect([...table.state]).toEqual([ROW_ORDERS, ROW_ORDERS, ROW_ORDERS, ROW_PROBLEM, ROW_EMPTY, ROW_EMPTY]);
});

test("a note that orders stopped does not contradict an order", () => {
  expect(problemsOf(read(METHOD, row("45天/3次/80万", "2024-05-20", "近期未下单")))).toEqual([]);
  expect(problemsOf(read(METHOD, row("45天/3次/80万", "2024-05-20", "注冊未下單")))).toEqual(["note contradiction"]);
});

test("industries that differ only in width or spaces are one", () => {
  const table = read(
    METHOD,
    ["1", "a", "IT 服务", "", "1天/1次/1万", "", ""],
    ["2", "b", "ＩＴ　服务 ", "", "1天/1次/1万", "", ""],
    ["3", "c", "暂无", "", "1天/1次/1万", "", ""],
  );
  expect([...table.industryCode]).toEqual([1, 1, 0]);
});

test("a number and the same number as text are read alike", () => {
  const figure = fc.oneof(fc.constantFrom(0, 1, 2.5, -1, 45, 20_000, 45_432, 1e6), fc.nat(30_000));
  fc.assert(
    fc.property(fc.tuple(figure, figure, figure), fc.constantFrom("距今天数", "最近下单时间"), (cells, recency) => {
      fc.pre(recency === "距今天数" || cells[0] >= 20_000);
      const headers = ["客户", recency, "订单次数", "金额(万元)"];
      const asNumbers = read(headers, ["a", ...cells]);
      const day = recency === "最近下单时间" && Number.isInteger(cells[0]) && cells[0] < 2_958_466;
      const written = day ? isoDay(cells[0] as SerialDay) : String(cells[0]);
      const asText = read(headers, ["a", written, String(cells[1]), String(cells[2])]);
      expect([
        asNumbers.state,
        asNumbers.recordedRecencyDays,
        asNumbers.lastOrderDay,
        asNumbers.orderCount,
        asNumbers.amountYuan,
      ]).toEqual([asText.state, asText.recordedRecencyDays, asText.lastOrderDay, asText.orderCount, asText.amountYuan]);
    }),
  );
});

test("an id repeats wherever it stands, in order or not", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 40 }), (ids) => {
      const table = read(["客户编号", "R", "F", "M"], ...ids.map((id) => [`C${id}`, 1, 1, 1]));
      const repeats = ids.filter((id, at) => ids.indexOf(id) < at).length;
      expect(table.problems.filter(({ code }) => code === "duplicateId")).toHaveLength(repeats);
    }),
  );
});
