import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { indexAt, indexesBetween, offsetsOf, scrollToShow, spanAt, spansBetween } from "./window";

const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });

describe("what is in sight", () => {
  test("every pixel belongs to the row that covers it", () => {
    fc.assert(
      fc.property(sizes, fc.nat(500), (list, seed) => {
        const offsets = offsetsOf(list.length, (index) => list[index] ?? 0);
        const total = offsets[list.length] ?? 0;
        fc.pre(total > 0);
        const pixel = seed % total;
        const { start, size } = spanAt(offsets, indexAt(offsets, pixel));
        expect(start).toBeLessThanOrEqual(pixel);
        expect(start + size).toBeGreaterThan(pixel);
      }),
    );
  });

  test("hidden rows are not drawn", () => {
    const offsets = offsetsOf(4, (index) => (index === 2 ? 0 : 10));
    expect(spansBetween(offsets, 0, 3).map((span) => span.index)).toEqual([0, 1, 3]);
  });

  test("a few rows beyond the edge are drawn, none beyond the end", () => {
    const offsets = offsetsOf(100, () => 10);
    expect(indexesBetween(offsets, 200, 300, 2)).toEqual({ first: 18, last: 32 });
    expect(indexesBetween(offsets, 0, 5000, 2)).toEqual({ first: 0, last: 99 });
  });

  test("scrolling shows the cell and moves no more than that takes", () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(800), fc.integer({ min: 80, max: 300 }), (index, scroll, length) => {
        const covered = 24;
        const span = spanAt(
          offsetsOf(100, () => 20),
          index,
        );
        const to = scrollToShow(span, scroll, length, covered);
        expect(span.start + span.size).toBeLessThanOrEqual(to + length);
        if (to > 0) expect(span.start).toBeGreaterThanOrEqual(to + covered);
        const middle = scrollToShow(span, scroll, length, covered, true);
        if (middle !== scroll && middle > 0) {
          const [above, below] = [span.start - middle - covered, middle + length - span.start - span.size];
          expect(Math.abs(above - below)).toBeLessThanOrEqual(1);
        }
        const wasSeen = span.start >= scroll + covered && span.start + span.size <= scroll + length;
        if (wasSeen) expect(to).toBe(scroll);
      }),
    );
  });
});
