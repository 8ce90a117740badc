import fc from "fast-check";
import { rowClvYuan, worthAtRisk } from "../../../src/domain/leading/worthAtRisk";
import { riskLevelOf } from "../../../src/domain/regrade/planRegrade";
import { ROW_ORDERS } from "../../../src/domain/table/customerTable";
import { day, METHOD_TABLE, planOf } from "../regrade/plans";
import { anyBook } from "./books";

test("in the method's table two customers may leave, the larger one first", () => {
  const plan = planOf(METHOD_TABLE, day("2024-05-22"), { recency: "recorded" });
  const { rows, high, medium, book } = worthAtRisk(plan);
  expect(rows).toEqual([2, 3]);
  expect([high.customers, medium.customers, book.customers]).toEqual([0, 2, 4]);
  expect(medium.amountYuan).toBe(350_000);
});

test("CLV is the yearly amount, a margin of 30 %, and the industry's years in today's money", () => {
  const plan = planOf(METHOD_TABLE, day("2024-05-22"));
  // 零售业 2.5 years at 8 % a year: 0.3 × 300,000 × (1.08⁻¹ + 1.08⁻² + 0.5 × 1.08⁻²·⁵)
  expect(rowClvYuan(plan, 2)).toBeCloseTo(90_000 * (1.08 ** -1 + 1.08 ** -2 + 0.5 * 1.08 ** -2.5), 6);
});

test("those at risk are those with a high or medium risk and orders, largest amount first, and their sums are theirs", () => {
  fc.assert(
    fc.property(anyBook, (plan) => {
      const { rows, high, medium, book } = worthAtRisk(plan);
      const every = Array.from({ length: plan.table.rowCount }, (_, row) => row);
      const withOrders = every.filter((row) => plan.table.state[row] === ROW_ORDERS);
      const atRisk = withOrders.filter((row) => ["high", "medium"].includes(riskLevelOf(plan, row)));
      expect([...rows].sort((a, b) => a - b)).toEqual(atRisk);
      for (let at = 1; at < rows.length; at++)
        expect(plan.table.amountYuan[rows[at]]).toBeLessThanOrEqual(plan.table.amountYuan[rows[at - 1]]);
      expect(high.customers + medium.customers).toBe(rows.length);
      expect(high.amountYuan + medium.amountYuan).toBe(
        atRisk.reduce((total, row) => total + plan.table.amountYuan[row], 0),
      );
      expect(book.customers).toBe(withOrders.length);
      for (const { amountYuan, clvYuan } of [high, medium, book]) expect(clvYuan).toBeLessThanOrEqual(amountYuan);
    }),
  );
});
