import fc from "fast-check";
import { BUSINESS_STAGES } from "../../../src/domain/vocabulary/businessStage";
import { tieBreaker } from "../../../src/domain/leading/tieBreaker";
import { todayList } from "../../../src/domain/today/todayList";
import { TODAY_QUADRANTS } from "../../../src/domain/today/today";
import { anyBook, bookOf } from "./books";

const atStage = (plan: ReturnType<typeof bookOf>, businessStage: (typeof BUSINESS_STAGES)[number]) => ({
  ...plan,
  settings: { ...plan.settings, businessStage },
});

/** Two retailers' and one technology company's rows that press alike: all C, none due. */
const ALIKE = bookOf([
  ["C1", "小而多", "零售业", "50人以下", "C", "5天/1次/12万", "", "2024-05-31"],
  ["C2", "大而少", "零售业", "500人以上", "C", "5天/1次/10万", "", "2024-05-31"],
  ["C3", "科技", "科技", "100-500人", "C", "5天/1次/14万", "", "2024-05-31"],
]);

test.each([
  ["startup", [1, 2, 0]],
  ["growth", [2, 0, 1]],
  ["mature", [0, 2, 1]],
] as const)("of customers that press alike, at the stage %s the rows %j come first", (stage, rows) => {
  const list = todayList(atStage(ALIKE, stage));
  expect(TODAY_QUADRANTS.flatMap((quadrant) => list.rows[quadrant])).toEqual(rows);
});

test("the stage changes no quadrant and loses nobody, it only settles ties", () => {
  fc.assert(
    fc.property(anyBook, (plan) => {
      const lists = BUSINESS_STAGES.map((stage) => todayList(atStage(plan, stage)));
      for (const quadrant of TODAY_QUADRANTS) {
        const [first, ...others] = lists.map(({ rows }) => [...rows[quadrant]].sort((a, b) => a - b));
        for (const other of others) expect(other).toEqual(first);
        // Whoever has a day this week, then whoever has none, each by grade: that no stage moves.
        const grades = lists.map(({ rows }) => rows[quadrant].map((row) => plan.after[row]));
        for (const other of grades) expect(other).toEqual(grades[0]);
      }
    }),
  );
});

test("a figure that is missing is the smallest", () => {
  const plan = bookOf([["C1", "未下单", "零售业", "", "C", "", "", "2024-05-31"]]);
  for (const stage of BUSINESS_STAGES) expect(tieBreaker(atStage(plan, stage))(0)).toBe(0);
});
