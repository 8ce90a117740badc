import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import fc from "fast-check";
import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { planRegrade, riskLevelOf } from "../../../src/domain/regrade/planRegrade";
import { churnRisk, pointsOf, type ChurnFacts } from "../../../src/domain/review/churn";
import { CHURN_SIGNS, churnTable, MOST_POINTS, rowOf, SIGN_MEASURES } from "../../../src/domain/review/churnTable";
import { DEFAULT_CHURN } from "../../../src/domain/review/churnNumbers";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { ROW_ORDERS } from "../../../src/domain/table/customerTable";
import { inputOf, tableOf } from "../grading/customers";
import { anyCustomer, ASOF } from "../grading/generated";
import { day, METHOD_TABLE, planOf } from "../regrade/plans";
import { anyChurn, OTHER_CHURN, SAME_AS_DEFAULT } from "./churnGenerated";

test("every sign reads something of its own, and its steps rise", () => {
  const { rows } = churnTable(DEFAULT_CHURN);
  expect(rows.map(({ sign }) => sign)).toEqual([...CHURN_SIGNS]);
  expect(rows.map(({ reads }) => reads)).toEqual([...SIGN_MEASURES]);
  for (const { steps } of rows) {
    const from = steps.map((step) => step.from);
    expect(from).toEqual([...from].sort((a, b) => a - b));
  }
});

test("no number of the other set is a default", () => {
  expect(SAME_AS_DEFAULT).toEqual([]);
});

test("whatever the numbers, a row someone looks at has the plan's score and level", () => {
  const book = fc.array(anyCustomer, { minLength: 1, maxLength: 12, size: "max" });
  fc.assert(
    fc.property(book, anyChurn, fc.nat(120), (customers, churn, later) => {
      const records = customers.map((customer) => ({
        ...customer,
        updatedDay: Math.min(customer.updatedDay ?? ASOF, ASOF),
      }));
      const table = tableOf(records);
      const settings = { ...DEFAULT_SETTINGS, churn };
      const asOf = (ASOF + later) as typeof ASOF;
      const plan = planRegrade(table, gradeTable(table, inputOf({ asOf, recency: "aged" })), settings);
      for (const row of records.keys()) {
        if (table.state[row] !== ROW_ORDERS) continue;
        const { level, score, reasons } = rowFacts(plan, row).risk;
        expect([level, score]).toEqual([riskLevelOf(plan, row), plan.riskScore[row]]);
        expect(
          Math.min(
            MOST_POINTS,
            reasons.reduce((sum, { points }) => sum + points, 0),
          ),
        ).toBe(score);
      }
    }),
  );
});

test("a last order after the as-of day has no risk that is known, in the plan as in the row", () => {
  const table = tableOf([{ industry: "", recencyDays: 0, lastOrderDay: ASOF + 5, orderCount: 3, amountYuan: 100_000 }]);
  const plan = planRegrade(table, gradeTable(table, inputOf({ asOf: ASOF, recency: "aged" })), DEFAULT_SETTINGS);
  expect([rowFacts(plan, 0).risk.level, riskLevelOf(plan, 0), plan.riskScore[0]]).toEqual(["unknown", "unknown", 255]);
});

test("words, service and a record out of date count by the numbers that are handed in, in the plan and in the row", () => {
  const [header, ...body] = METHOD_TABLE;
  const rows = [
    [...header, "满意度", "投诉"],
    [...body[0], 4, ""],
    [...body[1], "", "处理中"],
    [...body[2], 5, ""],
  ];
  const plan = planOf(rows, day("2024-06-27"), { churn: OTHER_CHURN, recency: "recorded" });
  expect([0, 1, 2].map((row) => plan.riskScore[row])).toEqual([
    19 + 9, // satisfaction 4 of 5 is poor by 4.5, 45 days
    19 + 6, // a complaint, and 36 days for an S's 30
    13 + 6 + 23, // quotes compared, a record of 40 days, 75 days
  ]);
  expect([0, 1, 2].map((row) => rowFacts(plan, row).risk.score)).toEqual([0, 1, 2].map((row) => plan.riskScore[row]));
});

const CALM: ChurnFacts = {
  noOrder: false,
  recencyDays: 10,
  orderCount: 4,
  amountYuan: 500_000,
  highValueBarYuan: 1_000_000,
  riskWords: [],
  stale: false,
  downgraded: false,
  lowSatisfaction: false,
  openComplaint: false,
};

test("levels, the silence of a high value and the limit a reason names follow the numbers", () => {
  const at = (recencyDays: number, amountYuan = 500_000): string =>
    churnRisk({ ...CALM, recencyDays, amountYuan, riskWords: [] }, OTHER_CHURN).level;
  expect([36, 37].map((days) => at(days, 2_000_000))).toEqual(["low", "highValueSilent"]);
  const { reasons } = churnRisk({ ...CALM, recencyDays: 80, lowSatisfaction: true }, OTHER_CHURN);
  expect(reasons.filter(({ limit }) => limit !== undefined)).toEqual([
    { factor: "recency", points: 23, limit: 74 },
    { factor: "lowSatisfaction", points: 19, limit: 4.5 },
  ]);
  const level = (score: number): string =>
    churnRisk(CALM, { ...OTHER_CHURN, longRecencyDays: 10, longRecencyPoints: score }).level;
  expect([21, 22, 46, 47].map(level)).toEqual(["low", "medium", "medium", "high"]);
});

test("a sign whose points are none is no reason and keeps nobody from being silent at high value", () => {
  const numbers = { ...DEFAULT_CHURN, stalePoints: 0 };
  const { level, reasons } = churnRisk({ ...CALM, amountYuan: 2_000_000, recencyDays: 60, stale: true }, numbers);
  expect([level, reasons.map(({ factor }) => factor)]).toEqual(["highValueSilent", ["recency"]]);
});

test("more of what a sign reads never has fewer points, whatever the numbers", () => {
  fc.assert(
    fc.property(
      anyChurn,
      fc.constantFrom("silence", "recency", "riskWords"),
      fc.nat(400),
      fc.nat(400),
      (churn, sign, a, b) => {
        const row = rowOf(churnTable(churn), sign as "silence");
        const [less, more] = [Math.min(a, b) / 8, Math.max(a, b) / 8];
        expect(pointsOf(row, more)).toBeGreaterThanOrEqual(pointsOf(row, less));
      },
    ),
  );
});
