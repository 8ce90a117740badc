// Who moved between two reviews (等级迁移)? Customers are matched by key, never by row: sorting a sheet moves nobody.
// Counts first (迁移矩阵); shares of a row (转移矩阵) and the two rates of the method follow from them.
// Alternative not taken: rates over all customers of the newer snapshot, where an S that left would not count at all.

import { GRADES, gradeOf, type ByGrade, type Grade } from "../vocabulary/grade";

/** Grades of a table on one day. */
export interface GradeSnapshot {
  /** 客户编号, or the name where there is none. A blank key is passed over; the first of two equal keys counts. */
  readonly keys: readonly string[];
  /** Grade codes in the same order; 0 is not graded. */
  readonly grades: ArrayLike<number>;
}

/** A number for every pair of grades: first the grade before, then the grade after. */
export type GradeMatrix = ByGrade<ByGrade<number>>;

export interface Migration {
  /** Customers graded in both snapshots. */
  readonly counts: GradeMatrix;
  readonly customers: number;
  readonly rises: number;
  readonly falls: number;
  /** In the later snapshot only, by grade after. */
  readonly arrived: ByGrade<number>;
  /** In the earlier snapshot only, by grade before. */
  readonly left: ByGrade<number>;
  /** In both, and without a grade in at least one: counted nowhere else. */
  readonly ungraded: number;
}

/** How many of how many. The share is NaN where there is nobody to count. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  readonly share: number;
}

type Draft = Record<Grade, number>;
const byGrade = <T>(make: (grade: Grade) => T): Record<Grade, T> =>
  Object.fromEntries(GRADES.map((grade) => [grade, make(grade)])) as Record<Grade, T>;
const none = (): Draft => byGrade(() => 0);

/** Who moved between two snapshots, matched by key? */
export function migrationBetween(before: GradeSnapshot, after: GradeSnapshot): Migration {
  const rest = gradesByKey(before);
  const pairs: (readonly [number, number])[] = [];
  const arrived = none();
  for (const [key, code] of gradesByKey(after)) {
    const earlier = rest.get(key);
    rest.delete(key);
    const grade = gradeOf(code);
    if (earlier !== undefined) pairs.push([earlier, code]);
    else if (grade !== undefined) arrived[grade]++;
  }
  const left = none();
  for (const code of rest.values()) {
    const grade = gradeOf(code);
    if (grade !== undefined) left[grade]++;
  }
  return { ...tally(pairs), arrived, left };
}

/** Who moved between two columns of the same customers in the same order? For a formula over two ranges. */
export function migrationOfColumns(before: ArrayLike<number>, after: ArrayLike<number>): Migration {
  const pairs = Array.from(before, (code, row) => [code, after[row] ?? 0] as const);
  return { ...tally(pairs), arrived: none(), left: none() };
}

function gradesByKey({ keys, grades }: GradeSnapshot): Map<string, number> {
  const byKey = new Map<string, number>();
  keys.forEach((key, at) => {
    if (key !== "" && !byKey.has(key)) byKey.set(key, grades[at] ?? 0);
  });
  return byKey;
}

function tally(pairs: readonly (readonly [number, number])[]): Omit<Migration, "arrived" | "left"> {
  const counts = byGrade(none);
  const moved = { customers: 0, rises: 0, falls: 0, ungraded: 0 };
  for (const [before, after] of pairs) {
    const from = gradeOf(before);
    const to = gradeOf(after);
    if (from === undefined || to === undefined) {
      moved.ungraded++;
      continue;
    }
    counts[from][to]++;
    moved.customers++;
    if (after < before) moved.rises++;
    if (after > before) moved.falls++;
  }
  return { counts, ...moved };
}

/** Which share of each grade went where? Every row sums to one; a grade nobody had before has NaN. */
export function transitionShares(counts: GradeMatrix): GradeMatrix {
  return byGrade((from) => {
    const of = totalOf(counts[from]);
    return byGrade((to) => counts[from][to] / of);
  });
}

/** S级流失率: of the customers who were S, how many are no longer S, or no longer in the table? */
export function sLossRate({ counts, left }: Migration): Rate {
  const of = totalOf(counts.S) + left.S;
  return rate(of - counts.S.S, of);
}

/** B级升级率: of the customers who were B and still are in the table, how many are A or S now? */
export function bUpgradeRate({ counts }: Migration): Rate {
  return rate(counts.B.S + counts.B.A, totalOf(counts.B));
}

function rate(count: number, of: number): Rate {
  return { count, of, share: of === 0 ? NaN : count / of };
}

function totalOf(row: ByGrade<number>): number {
  return GRADES.reduce((sum, grade) => sum + row[grade], 0);
}
