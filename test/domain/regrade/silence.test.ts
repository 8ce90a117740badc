import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import fc from "fast-check";
import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { gradeFigures } from "../../../src/domain/grading/ladder";
import { benchmarkOf } from "../../../src/domain/grading/benchmark";
import { valueGrade, valueGrades } from "../../../src/domain/grading/valueGrade";
import { planRegrade, riskLevelOf } from "../../../src/domain/regrade/planRegrade";
import type { RegradePlan } from "../../../src/domain/regrade/plan";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { ROW_ORDERS } from "../../../src/domain/table/customerTable";
import { gradeOf } from "../../../src/domain/vocabulary/grade";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import { inputOf, tableOf, type Customer } from "../grading/customers";
import { anyCustomer, anyRules, ASOF } from "../grading/generated";
import { day, METHOD_TABLE, planOf } from "./plans";

/** Records as a reader leaves them: none is of the future. */
const anyRecord = anyCustomer.map((customer) => ({
  ...customer,
  updatedDay: Math.min(customer.updatedDay ?? ASOF, ASOF),
}));
const anyBook = fc.array(anyRecord, { minLength: 1, maxLength: 16, size: "max" });
const anyCadence = fc.record({ S: fc.nat(120), A: fc.nat(120), B: fc.nat(120), C: fc.nat(120) });

function planned(
  customers: readonly Customer[],
  asOf: number,
  changed: Partial<typeof DEFAULT_SETTINGS> = {},
): RegradePlan {
  const settings = { ...DEFAULT_SETTINGS, ...changed };
  const table = tableOf(customers);
  const input = inputOf({ asOf: asOf as SerialDay, recency: "aged", rules: settings.rules });
  return planRegrade(table, gradeTable(table, input), settings);
}

test("more days of silence never lower the risk of any customer of any table, by any cadence and rules", () => {
  const days = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6, size: "max" });
  fc.assert(
    fc.property(anyBook, anyRules, anyCadence, days, (customers, rules, reviewCadenceDays, steps) => {
      let asOf: number = ASOF;
      let before = planned(customers, asOf, { rules, reviewCadenceDays });
      for (const step of steps) {
        asOf += step;
        const after = planned(customers, asOf, { rules, reviewCadenceDays });
        for (const row of customers.keys())
          if (before.table.state[row] === ROW_ORDERS)
            expect(after.riskScore[row]).toBeGreaterThanOrEqual(before.riskScore[row]);
        before = after;
      }
    }),
    { numRuns: 300 },
  );
});

test("a customer falling from S to A keeps the ten points of a record out of date", () => {
  // S is reviewed every 30 days and A every 45: 31 days on, the record is late whatever the grade has become.
  const risks = [30, 31, 40].map((days) => {
    const plan = planOf(METHOD_TABLE, (day("2024-05-22") + days) as SerialDay);
    return {
      grade: gradeOf(plan.after[1]),
      stale: rowFacts(plan, 1).risk.reasons.some(({ factor }) => factor === "stale"),
    };
  });
  expect(risks).toEqual([
    { grade: "A", stale: false },
    { grade: "A", stale: true },
    { grade: "A", stale: true },
  ]);
});

test("the risk of a row someone looks at is the plan's own, score and level", () => {
  fc.assert(
    fc.property(anyBook, anyRules, fc.nat(120), (customers, rules, later) => {
      const plan = planned(customers, ASOF + later, { rules });
      for (const row of customers.keys()) {
        if (plan.table.state[row] !== ROW_ORDERS) continue;
        const { level, score } = rowFacts(plan, row).risk;
        expect([level, score]).toEqual([riskLevelOf(plan, row), plan.riskScore[row]]);
      }
    }),
  );
});

test("the grade of F and M alone is the grade at R = 0, in columns and for one customer", () => {
  fc.assert(
    fc.property(anyBook, anyRules, (customers, rules) => {
      const { table, graded } = planned(customers, ASOF, { rules });
      const codes = valueGrades(table, graded);
      for (const [row, customer] of customers.entries()) {
        if (table.state[row] !== ROW_ORDERS) continue;
        const figures = { ...customer, recencyDays: graded.recencyDays[row] };
        const benchmark = benchmarkOf(graded, table, row);
        if (Number.isNaN(figures.recencyDays)) continue;
        expect(gradeOf(codes[row])).toBe(valueGrade(figures, benchmark, rules));
        expect(valueGrade(figures, benchmark, rules)).toBe(
          gradeFigures({ ...figures, recencyDays: 0 }, benchmark, rules),
        );
      }
    }),
  );
});
