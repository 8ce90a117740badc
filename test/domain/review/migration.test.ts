import fc from "fast-check";
import {
  bUpgradeRate,
  migrationBetween,
  migrationOfColumns,
  sLossRate,
  transitionShares,
  type GradeSnapshot,
} from "../../../src/domain/review/migration";
import { GRADES, gradeCode, type Grade } from "../../../src/domain/vocabulary/grade";

const codes = (letters: string): readonly number[] =>
  [...letters].map((letter) => (letter === "-" ? 0 : gradeCode(letter as Grade)));
const snapshot = (grades: Readonly<Record<string, string>>): GradeSnapshot => ({
  keys: Object.keys(grades),
  grades: codes(Object.values(grades).join("")),
});

test("one of three S falling is a third lost, one of four B rising a quarter upgraded", () => {
  const migration = migrationOfColumns(codes("SSSAAABBBBCCCC--"), codes("SSBSABABBCBCCCSC"));
  expect(sLossRate(migration)).toEqual({ count: 1, of: 3, share: 1 / 3 });
  expect(bUpgradeRate(migration)).toEqual({ count: 1, of: 4, share: 0.25 });
  expect(migration).toMatchObject({ customers: 14, rises: 3, falls: 3, ungraded: 2 });
  expect(migration.counts.S).toEqual({ S: 2, A: 0, B: 1, C: 0 });
});

test("customers are matched by key, so sorting the sheet moves nobody", () => {
  const before = snapshot({ 甲: "S", 乙: "B", 丙: "C" });
  const after = snapshot({ 丙: "C", 甲: "S", 乙: "A" });
  const { counts, rises, falls } = migrationBetween(before, after);
  expect([counts.S.S, counts.B.A, counts.C.C, rises, falls]).toEqual([1, 1, 1, 1, 0]);
});

test("an S that left the table is lost; newcomers and blank keys are in no matrix", () => {
  const migration = migrationBetween(snapshot({ 甲: "S", 乙: "S", "": "S" }), snapshot({ 乙: "S", 丁: "B" }));
  expect([migration.left.S, migration.arrived.B, migration.customers]).toEqual([1, 1, 1]);
  expect(sLossRate(migration)).toEqual({ count: 1, of: 2, share: 0.5 });
});

test("a rate of nobody is no number", () => {
  const migration = migrationOfColumns(codes("AC"), codes("AC"));
  expect([sLossRate(migration).share, bUpgradeRate(migration).share]).toEqual([NaN, NaN]);
});

const anyCodes = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 40 });

test("every customer is counted exactly once, and shares of a row sum to one", () => {
  fc.assert(
    fc.property(anyCodes, (pairs) => {
      const { counts, customers, rises, falls, ungraded } = migrationOfColumns(
        pairs.map(([from]) => from),
        pairs.map(([, to]) => to),
      );
      const total = GRADES.flatMap((from) => GRADES.map((to) => counts[from][to])).reduce((sum, n) => sum + n, 0);
      const stayed = GRADES.reduce((sum, grade) => sum + counts[grade][grade], 0);
      expect(total + ungraded).toBe(pairs.length);
      expect([total, rises + falls + stayed]).toEqual([customers, customers]);
      const shares = transitionShares(counts);
      for (const from of GRADES) {
        const sum = GRADES.reduce((all, to) => all + shares[from][to], 0);
        if (!Number.isNaN(sum)) expect(sum).toBeCloseTo(1, 12);
        else expect(GRADES.every((to) => counts[from][to] === 0)).toBe(true);
      }
    }),
  );
});
