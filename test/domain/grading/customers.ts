// Customer tables from figures, without any cell text: what the grading sees of a table.

import { ROW_NO_ORDER, ROW_ORDERS, type CustomerTable } from "../../../src/domain/table/customerTable";
import { DEFAULT_RULES, type GradingRules } from "../../../src/domain/grading/rules";
import type { GradingInput } from "../../../src/domain/grading/graded";
import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { serialDay, type SerialDay } from "../../../src/domain/vocabulary/day";
import { gradeOf } from "../../../src/domain/vocabulary/grade";

export interface Customer {
  /** Folded industry name, "" where missing. */
  readonly industry?: string;
  readonly recencyDays?: number;
  readonly lastOrderDay?: number;
  readonly orderCount: number;
  readonly amountYuan: number;
  readonly updatedDay?: number;
  /** One of the ROW_ states; orders or no order by the figures where left out. */
  readonly state?: number;
}

export function tableOf(customers: readonly Customer[]): CustomerTable {
  const industries = [...new Set(["", ...customers.map(({ industry }) => industry ?? "")])];
  const column = (pick: (customer: Customer) => number | undefined) =>
    Float64Array.from(customers, (customer) => pick(customer) ?? NaN);
  return {
    rowCount: customers.length,
    map: { positions: {}, amountUnit: "yuan", recencyForm: "days" },
    cells: {},
    state: Uint8Array.from(
      customers,
      ({ state, orderCount, amountYuan }) => state ?? (orderCount > 0 && amountYuan > 0 ? ROW_ORDERS : ROW_NO_ORDER),
    ),
    recordedRecencyDays: column(({ recencyDays }) => recencyDays),
    lastOrderDay: column(({ lastOrderDay }) => lastOrderDay),
    orderCount: column(({ orderCount }) => orderCount),
    amountYuan: column(({ amountYuan }) => amountYuan),
    updatedDay: column(({ updatedDay }) => updatedDay),
    industryCode: Uint32Array.from(customers, ({ industry }) => industries.indexOf(industry ?? "")),
    industries,
    sheetGrade: new Uint8Array(customers.length),
    problems: [],
  };
}

export function day(iso: string): SerialDay {
  const [year, month, date] = iso.split("-").map(Number);
  const serial = serialDay(year, month, date);
  if (serial === undefined) throw new Error(`${iso} is no day`);
  return serial;
}

export function inputOf(
  given: Partial<Omit<GradingInput, "rules">> & { rules?: Partial<GradingRules> } = {},
): GradingInput {
  return {
    asOf: day("2024-05-22"),
    recency: "recorded",
    ownBenchmarks: [],
    ...given,
    rules: { ...DEFAULT_RULES, ...given.rules },
  };
}

/** Grades as one word, "." for an ungraded row: "ASBC". */
export function gradesOf(customers: readonly Customer[], given?: Parameters<typeof inputOf>[0]): string {
  const { grade } = gradeTable(tableOf(customers), inputOf(given));
  return Array.from(grade, (code) => gradeOf(code) ?? ".").join("");
}

/** The four rows of the method's own table. The letter in a company's name is not its grade. */
export const METHOD_ROWS: readonly Customer[] = [
  { industry: "信息技术", recencyDays: 45, orderCount: 3, amountYuan: 800_000, updatedDay: day("2024-05-20") },
  { industry: "制造业", recencyDays: 15, orderCount: 5, amountYuan: 1_500_000, updatedDay: day("2024-05-22") },
  { industry: "零售业", recencyDays: 75, orderCount: 2, amountYuan: 300_000, updatedDay: day("2024-05-18") },
  { industry: "互联网", recencyDays: 120, orderCount: 1, amountYuan: 50_000, updatedDay: day("2024-05-15") },
];
