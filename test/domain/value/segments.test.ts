import fc from "fast-check";
import { midlinesOf, SEGMENTS, segmentOf } from "../../../src/domain/value/segments";

const midlines = { recencyDays: 60, orderCount: 3, amountYuan: 100 };

test.each([
  [60, 3, 100, "importantValue"],
  [60, 2, 100, "importantGrowth"],
  [61, 3, 100, "importantKeep"],
  [61, 2, 100, "importantWinBack"],
  [60, 3, 99, "generalValue"],
  [60, 2, 99, "generalGrowth"],
  [61, 3, 99, "generalKeep"],
  [61, 2, 99, "generalWinBack"],
] as const)(
  "R %d, F %d, M %d is %s; a figure on the line counts as good",
  (recencyDays, orderCount, amountYuan, segment) => {
    expect(segmentOf({ recencyDays, orderCount, amountYuan }, midlines)).toBe(segment);
  },
);

test("the lines are the mean or the median of those with figures", () => {
  const figures = { recencyDays: [45, 15, 75, 121], orderCount: [3, 5, 2, 1], amountYuan: [80, NaN, 30, 10] };
  expect(midlinesOf(figures, "mean")).toEqual({ recencyDays: 64, orderCount: 2.75, amountYuan: 40 });
  expect(midlinesOf(figures, "median")).toEqual({ recencyDays: 60, orderCount: 2.5, amountYuan: 30 });
});

test("customers who are all alike are all on the line, and all of value", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 30 }), (amount, n) => {
      const alike = { recencyDays: Array(n).fill(7), orderCount: Array(n).fill(2), amountYuan: Array(n).fill(amount) };
      expect(segmentOf({ recencyDays: 7, orderCount: 2, amountYuan: amount }, midlinesOf(alike, "mean"))).toBe(
        "importantValue",
      );
    }),
  );
});

test("for any figures there is exactly one class", () => {
  const figures = fc.record({ recencyDays: fc.nat(200), orderCount: fc.nat(9), amountYuan: fc.nat(1000) });
  fc.assert(fc.property(figures, figures, (one, lines) => expect(SEGMENTS).toContain(segmentOf(one, lines))));
});
