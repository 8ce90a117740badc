import fc from "fast-check";
import { fittedWidths } from "../../src/excel/columnWidths";

test("a column is as wide as its longest words, and a character of Chinese script counts twice", () => {
  const [latin, han] = fittedWidths([
    ["industries", "信息技术行业平均"],
    ["a", "甲"],
  ]);
  expect(han).toBeGreaterThan(latin);
  expect(fittedWidths([["ab"], ["a longer text"]])).toEqual(fittedWidths([["a longer text"]]));
});

test("a day is as wide as it is shown, not as the number behind it", () => {
  expect(fittedWidths([[45_443]], ["date"])[0]).toBeGreaterThan(fittedWidths([[45_443]])[0]);
  expect(fittedWidths([[45_443]], ["dateTime"])[0]).toBeGreaterThan(fittedWidths([[45_443]], ["date"])[0]);
});

test("no column is too narrow to be seen or so wide that the next one is off the screen", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.double()), { maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const widths = fittedWidths(rows);
      expect(widths).toHaveLength(Math.max(0, ...rows.map((row) => row.length)));
      for (const points of widths) expect(points >= 48 && points <= 240).toBe(true);
    }),
  );
});
