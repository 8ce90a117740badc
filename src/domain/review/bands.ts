// Does the book have the shape the method recommends (占比体检)? 高 10–20 %, 中 30–40 %, 低 40–60 % of the graded customers.
// Three bands over four grades: 高 is S, 中 is A and B, 低 is C, by the method's own names for them.
// A share outside is a fact about the book, no error: nothing is corrected here.

import type { Numbers } from "../numbers/numberTable";
import { GRADES, gradeOf, type ByGrade, type Grade } from "../vocabulary/grade";

export const BANDS = ["high", "middle", "low"] as const;
export type Band = (typeof BANDS)[number];

/** A recommended share, both ends inclusive. */
export interface BandRange {
  readonly grades: readonly Grade[];
  readonly from: number;
  readonly to: number;
}

export type BandRanges = Readonly<Record<Band, BandRange>>;

/** The grades of each band with its recommended share. `bandRanges(DEFAULT_NUMBERS.bands).high //=> {grades: ["S"], from: 0.1, to: 0.2}` */
export function bandRanges(bands: Numbers["bands"]): BandRanges {
  return {
    high: { grades: ["S"], from: bands.highFrom, to: bands.highTo },
    middle: { grades: ["A", "B"], from: bands.middleFrom, to: bands.middleTo },
    low: { grades: ["C"], from: bands.lowFrom, to: bands.lowTo },
  };
}

export interface BandShare {
  readonly band: Band;
  readonly count: number;
  readonly of: number;
  /** NaN where nobody is graded. */
  readonly share: number;
  readonly range: BandRange;
  /** How far the share lies above (positive) or below (negative) its range; 0 inside, NaN where nobody is graded. */
  readonly outside: number;
}

/** How many customers have each grade? Codes that are no grade are passed over. */
export function countGrades(codes: ArrayLike<number>): ByGrade<number> {
  const counts = Object.fromEntries(GRADES.map((grade) => [grade, 0])) as Record<Grade, number>;
  for (let at = 0; at < codes.length; at++) {
    const grade = gradeOf(codes[at]);
    if (grade !== undefined) counts[grade]++;
  }
  return counts;
}

/** How far is each band outside its range? The method's own four rows: 25 % (+5), 50 % (+10), 25 % (−15). */
export function shareBands(counts: ByGrade<number>, ranges: BandRanges): readonly BandShare[] {
  const of = GRADES.reduce((sum, grade) => sum + counts[grade], 0);
  return BANDS.map((band) => {
    const range = ranges[band];
    const count = range.grades.reduce((sum, grade) => sum + counts[grade], 0);
    const share = of === 0 ? NaN : count / of;
    return { band, count, of, share, range, outside: outsideOf(share, range) };
  });
}

/** A share within one part in 10⁹ of an end is inside: 2 of 10 is 20 %, whatever the binary fraction says. */
function outsideOf(share: number, { from, to }: BandRange): number {
  if (Number.isNaN(share)) return NaN;
  if (share > to + 1e-9) return share - to;
  return share < from - 1e-9 ? share - from : 0;
}
