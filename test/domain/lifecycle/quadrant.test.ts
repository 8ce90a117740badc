import fc from "fast-check";
import { quadrantOf, VALUE_QUADRANTS } from "../../../src/domain/lifecycle/quadrant";

const LIMITS = { value: 500_000, potential: 3 };

test.each([
  [800_000, 4, "star"],
  [800_000, 2, "cashCow"],
  [100_000, 3, "potential"],
  [100_000, 2, "longTail"],
  [500_000, 3, "star"],
])("value %d and potential %d is a %s", (value, potential, quadrant) => {
  expect(quadrantOf(value, potential, LIMITS)).toBe(quadrant);
});

test("a missing figure has no quadrant", () => {
  expect([quadrantOf(NaN, 3, LIMITS), quadrantOf(1, NaN, LIMITS)]).toEqual([undefined, undefined]);
});

test("every pair of figures is in exactly one quadrant, and more value never leaves the valuable half", () => {
  const figure = fc.double({ min: 0, max: 1e7, noNaN: true });
  fc.assert(
    fc.property(figure, figure, figure, (value, potential, more) => {
      const quadrant = quadrantOf(value, potential, LIMITS);
      expect(VALUE_QUADRANTS).toContain(quadrant);
      const richer = quadrantOf(value + more, potential, LIMITS);
      if (quadrant === "star" || quadrant === "cashCow") expect(richer).toBe(quadrant);
    }),
  );
});
