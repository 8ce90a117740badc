import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type SerialDay, serialDay } from "../../src/domain/vocabulary/day";
import { CellError } from "excel-stand-in/model/types";
import { METHOD_HEADERS } from "../sample/methodRows";
import { createSampleWorkbook } from "./sampleWorkbook";

const TODAY = serialDay(2026, 5, 31) as SerialDay;
const column = (header: (typeof METHOD_HEADERS)[number]): number => METHOD_HEADERS.indexOf(header);

function cells(today: SerialDay, header: (typeof METHOD_HEADERS)[number]): unknown[] {
  const sheet = createSampleWorkbook(today).activeSheet;
  return Array.from({ length: 200 }, (_, row) => sheet.value(row + 1, column(header)));
}

describe("the sample workbook", () => {
  test("opens on two hundred customers in one table, with the method's four rows beside it", () => {
    const model = createSampleWorkbook(TODAY);
    expect(model.activeSheet.name).toBe("客户");
    expect(model.table("客户细分表")?.table.area).toEqual({ top: 0, left: 0, bottom: 200, right: 11 });
    expect(model.table("方法示例表")?.table.area.bottom).toBe(4);
    expect(model.undoStack.depth).toBe(0);
  });

  test("is the same whenever it is made on the same day", () => {
    expect(cells(TODAY, "RFM指标(R/F/M)")).toEqual(cells(TODAY, "RFM指标(R/F/M)"));
  });

  test("has eight industries, each with enough customers for a mean", () => {
    const counts = new Map<unknown, number>();
    for (const industry of cells(TODAY, "所属行业")) counts.set(industry, (counts.get(industry) ?? 0) + 1);
    expect(counts.size).toBe(8);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(10);
  });

  test("has one duplicate id, one error value and a few blanks", () => {
    const ids = cells(TODAY, "客户编号");
    expect(ids.length - new Set(ids).size).toBe(1);
    const rfm = cells(TODAY, "RFM指标(R/F/M)");
    expect(rfm.filter((value) => value instanceof CellError)).toHaveLength(1);
    expect(rfm.filter((value) => value === null)).toHaveLength(2);
  });

  test("lies in the past on any day: no record was updated after today", () => {
    fc.assert(
      fc.property(fc.integer({ min: 45_000, max: 60_000 }), (day) => {
        const numbers = cells(day as SerialDay, "最后更新时间").filter((value) => typeof value === "number");
        expect(numbers.length).toBeGreaterThan(180);
        expect(Math.max(...numbers)).toBeLessThanOrEqual(day);
        expect(Math.min(...numbers)).toBeGreaterThan(day - 200);
      }),
      { numRuns: 10 },
    );
  });
});
