import fc from "fast-check";
import { DEFAULT_RULES } from "../../../src/domain/grading/rules";
import { ladderFor, ladderPlace } from "../../../src/taskpane/customer/ladder";

const ladder = ladderFor(DEFAULT_RULES, { source: "industry", n: 3, meanOrders: 2.67, meanAmountYuan: 366_700 });
const [recency, orders, amount] = [ladder.recencyDays, ladder.orderCount, ladder.amountYuan].map((track) => {
  if (track === undefined) throw new Error("in an industry every figure counts");
  return track.rungs;
});

test("a figure at a limit stands at the edge of its column", () => {
  expect(ladderPlace(recency, 90)).toBeCloseTo(0.25);
  expect(ladderPlace(recency, 60)).toBeCloseTo(0.5);
  expect(ladderPlace(recency, 30)).toBeCloseTo(0.75);
  expect(ladderPlace(recency, 0)).toBe(1);
  expect(ladderPlace(recency, 400)).toBe(0);
  expect(ladderPlace(amount, 0.8 * 366_700)).toBeCloseTo(0.5);
});

test("C贸易公司 of the picture: 88 days and 2 orders just inside B, 30万 just inside A", () => {
  expect(ladderPlace(recency, 88)).toBeGreaterThan(0.25);
  expect(ladderPlace(recency, 88)).toBeLessThan(0.28);
  expect(ladderPlace(orders, 2)).toBeCloseTo(0.25);
  expect(ladderPlace(amount, 300_000)).toBeGreaterThan(0.5);
  expect(ladderPlace(amount, 300_000)).toBeLessThan(0.53);
});

test("by fixed amounts nobody looks at orders", () => {
  expect(
    ladderFor(DEFAULT_RULES, { source: "absolute", n: 2, meanOrders: NaN, meanAmountYuan: NaN }).orderCount,
  ).toBeUndefined();
});

test("a better figure never stands further left, whatever the limits", () => {
  const limits = fc.tuple(
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 500 }),
  );
  const figures = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }));
  fc.assert(
    fc.property(limits, figures, fc.boolean(), (some, [one, other], falling) => {
      const [low, middle, high] = [...some].sort((a, b) => a - b);
      const rungs = falling ? { b: high, a: middle, s: low, falling } : { b: low, a: middle, s: high, falling };
      const [worse, better] = falling
        ? [Math.max(one, other), Math.min(one, other)]
        : [Math.min(one, other), Math.max(one, other)];
      expect(ladderPlace(rungs, better)).toBeGreaterThanOrEqual(ladderPlace(rungs, worse));
      expect(ladderPlace(rungs, one)).toBeGreaterThanOrEqual(0);
      expect(ladderPlace(rungs, one)).toBeLessThanOrEqual(1);
    }),
  );
});
