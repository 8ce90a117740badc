import { dropCalendar, nextDropDay } from "../../../src/domain/today/dropCalendar";
import { isoDay } from "../../../src/domain/vocabulary/day";
import { day, METHOD_TABLE, planOf } from "../regrade/plans";

const calendar = (asOf: string, from: string, days: number) =>
  dropCalendar(planOf(METHOD_TABLE, day(asOf)), day(from), days).map((drop) => [
    isoDay(drop.day),
    drop.rows,
    drop.amountYuan,
  ]);

test.each(["2024-05-22", "2024-05-31"])("as of %s the method's rows fall on 06-02, 06-04 and 06-06", (asOf) => {
  expect(calendar(asOf, asOf, 28)).toEqual([
    ["2024-06-02", [2], 300_000],
    ["2024-06-04", [0], 800_000],
    ["2024-06-06", [1], 1_500_000],
  ]);
});

test("a longer calendar shows every step down", () => {
  expect(calendar("2024-05-22", "2024-06-05", 60).map(([date]) => date)).toEqual([
    "2024-06-06",
    "2024-07-04",
    "2024-07-06",
  ]);
});

test("the last day of the calendar is from + days − 1", () => {
  expect(calendar("2024-05-31", "2024-05-31", 2)).toEqual([]);
  expect(calendar("2024-05-31", "2024-05-31", 3)).toHaveLength(1);
});

test("customers who fall on one day stand together, the largest first; a locked grade does not fall", () => {
  const [header, , , c] = METHOD_TABLE;
  const twin = [...c];
  twin[0] = "C202405009";
  twin[6] = "75天/2次/40万";
  const rows = [header, c, twin];
  const locks = [{ key: "C202405003", grade: "B" as const, reason: "", until: null }];
  const rules = { ...planOf(rows, day("2024-05-31")).settings.rules, minimumCount: 1 };
  const drops = (changed: Parameters<typeof planOf>[2]) =>
    dropCalendar(planOf(rows, day("2024-05-31"), changed), day("2024-05-31"), 28);
  expect(drops({ rules })).toMatchObject([{ rows: [1, 0], amountYuan: 700_000 }]);
  expect(drops({ rules, locks })).toMatchObject([{ rows: [1], amountYuan: 400_000 }]);
});

test("the next drop after a day is found however far off", () => {
  const plan = planOf(METHOD_TABLE, day("2024-05-31"));
  expect(nextDropDay(plan, day("2024-06-06"))).toBe(day("2024-07-04"));
  expect(nextDropDay(plan, day("2025-01-01"))).toBeUndefined();
});
