import { gradeName } from "../../src/domain/vocabulary/gradeName";
import { calendarLines } from "../../src/domain/today/calendarLines";
import { TODAY_QUADRANTS, type TodayReason } from "../../src/domain/today/today";
import { todayLine } from "../../src/domain/today/todayList";
import { LANGUAGES } from "../../src/i18n/language";
import { todayWords } from "../../src/i18n/today/words";
import { day, METHOD_TABLE, planOf } from "../domain/regrade/plans";

const ASOF = day("2024-05-31");
const plan = planOf(METHOD_TABLE, ASOF);

const EVERY_REASON: readonly TodayReason[] = [
  { code: "overdueContact", within: 0, days: 12, day: day("2024-05-19") },
  { code: "dropsIn", within: 4, days: 4, day: day("2024-06-04"), to: gradeName("B") },
  { code: "risk", within: 3, level: "high", score: 70 },
  { code: "highValueSilent", within: 3, days: 73 },
  { code: "firstLarge", within: 7, ratio: 1.64 },
  { code: "firstLarge", within: 7, ratio: NaN },
  { code: "urgentTag", within: 1 },
  { code: "urgentNote", within: 1, words: ["迫切"] },
  {
    code: "intent",
    within: 31,
    text: "Q3",
    clause: "计划Q3采购新设备",
    from: day("2024-07-01"),
    to: day("2024-09-30"),
  },
];

test("A's line reads as on the screen", () => {
  const { reason } = todayWords("zh-CN");
  expect(todayLine(plan, 0)?.reasons.map((found) => reason(found, ASOF))).toEqual([
    "还剩4天，06-04 降为 B",
    "备注：计划Q3采购新设备",
  ]);
});

describe.each(LANGUAGES)("today's list in %s", (language) => {
  const words = todayWords(language);

  test("has a sentence for every reason", () => {
    for (const found of EVERY_REASON) expect(words.reason(found, ASOF)).toMatch(/\S/);
    expect(EVERY_REASON.map((found) => words.reason(found, ASOF)).join("")).not.toMatch(/undefined|NaN/);
  });

  test("names the quadrants", () => {
    expect(new Set(TODAY_QUADRANTS.map(words.quadrant)).size).toBe(4);
    expect(new Set(TODAY_QUADRANTS.map(words.axes)).size).toBe(4);
  });

  test("counts no days in a calendar, where they would be wrong tomorrow", () => {
    const lines = calendarLines(plan, [0, 1, 2, 3], language).map((line) => ({ ...line, reasons: EVERY_REASON }));
    for (const line of lines) {
      expect(`${words.summary(line)} ${words.description(line)}`).not.toMatch(/还剩|days? left|73|undefined|NaN/);
      expect(words.description(line)).toContain("2024-06-04");
    }
  });
});
