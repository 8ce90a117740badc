import fc from "fast-check";
import { quantile, quintileCuts, rfmScores, scoreColumn } from "../../../src/domain/value/scores";

test("a quantile lies between neighbours as Excel's PERCENTILE.INC puts it", () => {
  const values = Float64Array.of(15, 20, 35, 40, 50);
  expect([0, 0.05, 0.4, 0.5, 1].map((share) => quantile(values, share))).toEqual([15, 16, 29, 35, 50]);
});

test("a quantile of nothing is our own mistake", () => {
  expect(() => quantile(new Float64Array(), 0.5)).toThrow("at least one data point");
});

test("five different values have the five scores, recency the other way round", () => {
  const values = [30, 10, 50, 20, 40];
  expect([...scoreColumn(values, undefined, "largeIsGood")]).toEqual([3, 1, 5, 2, 4]);
  expect([...scoreColumn(values, undefined, "smallIsGood")]).toEqual([3, 5, 1, 4, 2]);
});

test("a value on a cut point belongs below it", () => {
  expect([...scoreColumn([1, 2, 3, 4, 5, 6], [2, 3, 4, 5], "largeIsGood")]).toEqual([1, 1, 2, 3, 4, 5]);
});

test("the method's four customers are scored figure by figure", () => {
  const scores = rfmScores(
    { recencyDays: [45, 15, 75, 120], orderCount: [3, 5, 2, 1], amountYuan: [80e4, 150e4, 30e4, 5e4] },
    { orderCount: [1, 2, 3, 4] },
  );
  expect([...scores.recency]).toEqual([4, 5, 2, 1]);
  expect([...scores.frequency]).toEqual([3, 5, 2, 1]);
  expect([...scores.monetary]).toEqual([4, 5, 2, 1]);
});

test("a customer without a figure has no score and cuts nothing", () => {
  expect([...scoreColumn([NaN, 7], undefined, "largeIsGood")]).toEqual([0, 1]);
  expect(quintileCuts([NaN])).toEqual([NaN, NaN, NaN, NaN]);
});

test("for any values equal ones share a score, larger ones never score less, and order is nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 }), (values) => {
      const scores = scoreColumn(values, undefined, "largeIsGood");
      values.forEach((value, at) =>
        values.forEach((other, beside) => {
          if (value <= other) expect(scores[at]).toBeLessThanOrEqual(scores[beside]);
        }),
      );
      expect([...scoreColumn(values.toReversed(), undefined, "largeIsGood")]).toEqual([...scores].reverse());
      expect([...scores].every((score) => score >= 1 && score <= 5)).toBe(true);
    }),
  );
});
