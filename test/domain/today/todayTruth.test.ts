// What today's list must not get wrong: a day that is today, and a customer whose grade a person has fixed.

import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import { calendarLines } from "../../../src/domain/today/calendarLines";
import { dropCalendar } from "../../../src/domain/today/dropCalendar";
import { TODAY_QUADRANTS, type TodayQuadrant } from "../../../src/domain/today/today";
import { todayLine, todayList } from "../../../src/domain/today/todayList";
import type { RegradePlan } from "../../../src/domain/regrade/plan";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import { day, METHOD_TABLE, planOf } from "../regrade/plans";

const quadrantOf = (plan: RegradePlan, row: number): TodayQuadrant | undefined =>
  TODAY_QUADRANTS.find((quadrant) => todayList(plan).rows[quadrant].includes(row));

test.each([
  ["2024-06-03", 1],
  ["2024-06-04", 0],
])("a day promised for 2024-06-04 is on the list of %s, %d days ahead", (asOf, within) => {
  const rows = METHOD_TABLE.map((row, at) => (at === 2 ? [...row.slice(0, 11), "6月4日给报价"] : row));
  const line = todayLine(planOf(rows, day(asOf)), 1);
  expect(line?.reasons.find(({ code }) => code === "intent")).toMatchObject({ within, to: day("2024-06-04") });
  expect(line?.within).toBeLessThanOrEqual(within);
});

test("the day after, the promise is history", () => {
  const rows = METHOD_TABLE.map((row, at) => (at === 2 ? [...row.slice(0, 11), "6月4日给报价"] : row));
  const line = todayLine(planOf(rows, day("2024-06-05")), 1);
  expect(line?.reasons.some(({ code }) => code === "intent")).toBe(false);
});

describe("a customer whose grade is locked", () => {
  const lock = { key: "C202405001", grade: "A" as const, reason: "框架合同", until: null };
  const asOf = day("2024-05-31");
  const free = planOf(METHOD_TABLE, asOf);
  const locked = planOf(METHOD_TABLE, asOf, { locks: [lock] });

  test("is not said to fall: not on the list, not in the drop calendar, not in the calendar file", () => {
    const says = (plan: RegradePlan) => ({
      list: todayLine(plan, 0)?.reasons.some(({ code }) => code === "dropsIn"),
      drops: dropCalendar(plan, asOf, 28).some(({ rows }) => rows.includes(0)),
      file: calendarLines(plan, [0], "zh-CN").some(({ kind }) => kind === "drop"),
    });
    expect(says(free)).toEqual({ list: true, drops: true, file: true });
    expect(says(locked)).toEqual({ list: false, drops: false, file: false });
  });

  test("is not moved to 立即联系 by a fall that does not happen, nor contacted sooner because of it", () => {
    expect([quadrantOf(free, 0), quadrantOf(locked, 0)]).toEqual(["now", "plan"]);
    expect(rowFacts(locked, 0).suggestion("zh-CN")?.due).toBeGreaterThan(
      rowFacts(free, 0).suggestion("zh-CN")?.due ?? Infinity,
    );
  });
});

test("满意度 is read as satisfaction and 投诉 as a complaint, never the one as the other", () => {
  const with_ = (satisfaction: CellValue, complaint: CellValue): readonly string[] => {
    const rows = METHOD_TABLE.map((row, at) => [
      ...row,
      ...(at === 0 ? ["满意度", "投诉"] : [satisfaction, complaint]),
    ]);
    return rowFacts(planOf(rows, day("2024-05-22")), 1).risk.reasons.map(({ factor }) => factor);
  };
  expect(with_(2, "")).toEqual(["lowSatisfaction"]);
  expect(with_("", 2)).toEqual(["openComplaint"]);
  expect(with_(4, "处理中")).toEqual(["openComplaint"]);
  expect(with_("2分", "已结案")).toEqual(["lowSatisfaction"]);
  expect(with_(5, 0)).toEqual([]);
});
