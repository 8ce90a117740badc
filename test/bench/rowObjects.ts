// The plain way to write the same grading: one object a customer, grouped by industry. Measured against, never shipped.

import type { CellValue } from "../../src/domain/vocabulary/cell";

interface RowObject {
  readonly industry: string;
  readonly recencyDays: number;
  readonly orderCount: number;
  readonly amountYuan: number;
}

export function gradeRowObjects(rows: readonly (readonly CellValue[])[]): string[][] {
  const customers = rows.map(([, industry, recencyDays, orderCount, amountYuan]): RowObject => ({
    industry: String(industry).trim(),
    recencyDays: Number(recencyDays),
    orderCount: Number(orderCount),
    amountYuan: Number(amountYuan),
  }));
  const groups: Record<string, RowObject[]> = {};
  for (const customer of customers) (groups[customer.industry] ??= []).push(customer);
  const means = Object.fromEntries(
    Object.entries(groups).map(([industry, group]) => [
      industry,
      {
        orders: group.map(({ orderCount }) => orderCount).reduce((a, b) => a + b, 0) / group.length,
        amount: group.map(({ amountYuan }) => amountYuan).reduce((a, b) => a + b, 0) / group.length,
      },
    ]),
  );
  return customers
    .map((customer) => ({
      ...customer,
      amountRatio: customer.amountYuan / means[customer.industry].amount,
      orderRatio: customer.orderCount / means[customer.industry].orders,
    }))
    .map(({ recencyDays, orderCount, amountRatio, orderRatio }) => {
      if (amountRatio > 1.5 && orderRatio > 1.3 && recencyDays < 30) return ["S"];
      if (amountRatio >= 0.8 && orderRatio >= 0.8 && recencyDays < 60) return ["A"];
      if (orderCount >= 2 && recencyDays < 90) return ["B"];
      return ["C"];
    });
}
