import fc from "fast-check";
import { advanceDays, advanceRfm, contactCells } from "../../../src/domain/followUp/contact";
import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { DEFAULT_RULES } from "../../../src/domain/grading/rules";
import { recognizeColumns } from "../../../src/domain/table/headers";
import { readCustomers } from "../../../src/domain/table/readCustomers";
import { makeRfm, parseRfm } from "../../../src/domain/table/rfm";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import type { SerialDay } from "../../../src/domain/vocabulary/day";

const TODAY = 45_446 as SerialDay;
const read = (rfm: CellValue, updated: CellValue) =>
  readCustomers(
    { id: ["C1"], rfm: [rfm], updated: [updated] },
    recognizeColumns(["客户编号", "RFM指标", "最后更新时间"]),
    1,
    TODAY,
  );
const cellsOf = (rfm: CellValue, updated: CellValue) => contactCells(read(rfm, updated), 0, TODAY);
const recencyOf = (rfm: CellValue, updated: CellValue) =>
  gradeTable(read(rfm, updated), { asOf: TODAY, rules: DEFAULT_RULES, ownBenchmarks: [], recency: "aged" })
    .recencyDays[0];

test.each([
  ["45天/3次/80万", 15, "60天/3次/80万"],
  ["R45 / F3 / M80万", 15, "R60 / F3 / M80万"],
  ["４５天/3次/80万", 15, "60天/3次/80万"],
  ["1,200天/1次/5万", 15, "1215天/1次/5万"],
  ["昨天/3次/80万", 15, "16天/3次/80万"],
  ["很久/3次/80万", 15, undefined],
  ["", 15, undefined],
])("%s some days later is %s", (cell, days, later) => expect(advanceRfm(cell, days)).toBe(later));

test.each([
  [45, 60],
  ["45天", "60天"],
  ["45 days", "60 days"],
  ["昨天", 16],
  ["一个月", undefined],
])("a column of days: %j fifteen days later is %j", (cell, later) => expect(advanceDays(cell, 15)).toBe(later));

test("a contact never changes how long ago the last order was, whatever was typed", () => {
  const figures = fc.record({
    recencyDays: fc.integer({ min: 0, max: 400 }),
    orderCount: fc.integer({ min: 1, max: 20 }),
    amountYuan: fc.integer({ min: 1, max: 10_000_000 }),
  });
  fc.assert(
    fc.property(figures, fc.integer({ min: 0, max: 400 }), (typed, days) => {
      const rfm = makeRfm(typed);
      const cells = cellsOf(rfm, TODAY - days);
      const after = cells?.recency?.after ?? rfm;
      expect(recencyOf(after, cells?.updated.after ?? "")).toBe(recencyOf(rfm, TODAY - days));
      expect(parseRfm(after)).toMatchObject({ frequency: typed.orderCount, monetary: typed.amountYuan });
    }),
  );
});

test("a date that cannot be read, or lies ahead, moves R not at all", () => {
  for (const updated of ["", "上个月", TODAY + 3, TODAY]) {
    expect(cellsOf("45天/3次/80万", updated)).toMatchObject({ updated: { after: TODAY }, recency: null });
  }
});

test("who never ordered has no R to move", () => {
  expect(cellsOf("", TODAY - 9)).toMatchObject({ updated: { before: TODAY - 9, after: TODAY }, recency: null });
});

test("a row whose other figures cannot be read moves its R and keeps the rest as typed", () => {
  expect(cellsOf("45天/3次/很多", TODAY - 9)?.recency?.after).toBe("54天/3次/很多");
});

test("without 最后更新时间 nothing changes", () => {
  const table = readCustomers(
    { id: ["C1"], rfm: ["45天/3次/80万"] },
    recognizeColumns(["客户编号", "RFM指标"]),
    1,
    TODAY,
  );
  expect(contactCells(table, 0, TODAY)).toBeNull();
});
