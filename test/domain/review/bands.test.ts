import fc from "fast-check";
import { bandRanges, BANDS, countGrades, shareBands } from "../../../src/domain/review/bands";
import { DEFAULT_NUMBERS } from "../../../src/domain/numbers/numberTable";

const RANGES = bandRanges(DEFAULT_NUMBERS.bands);

const outside = (S: number, A: number, B: number, C: number): readonly number[] =>
  shareBands({ S, A, B, C }, RANGES).map((band) => Math.round(band.outside * 1000) / 10);

test("the method's own four rows, 25/50/25, lie outside all three bands", () => {
  expect(outside(1, 1, 1, 1)).toEqual([5, 10, -15]);
});

test("S 3, A 2, B 5, C 4: one point over, ten over, eleven short", () => {
  expect(outside(3, 2, 5, 4).map(Math.round)).toEqual([1, 10, -11]);
});

test("a share at the end of its band is inside", () => {
  expect(outside(2, 2, 2, 4)).toEqual([0, 0, 0]);
  expect(outside(1, 1, 2, 6)).toEqual([0, 0, 0]);
});

test("nobody graded has no shares", () => {
  expect(shareBands(countGrades([0, 0]), RANGES).map(({ share }) => share)).toEqual([NaN, NaN, NaN]);
});

test("shares sum to one, and what is outside is exactly the way back to the band", () => {
  const n = fc.nat(50);
  fc.assert(
    fc.property(n, n, n, n, (S, A, B, C) => {
      fc.pre(S + A + B + C > 0);
      const shares = shareBands({ S, A, B, C }, RANGES);
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      for (const { band, share, outside } of shares) {
        const { from, to } = RANGES[band];
        expect(share - outside).toBeGreaterThanOrEqual(from - 1e-8);
        expect(share - outside).toBeLessThanOrEqual(to + 1e-8);
      }
      expect(shares.map(({ band }) => band)).toEqual(BANDS);
    }),
  );
});
