// A mature business keeps what it has: who may leave, and what is at stake. Those with a high or medium churn risk, the
// largest amount first. 高价值·近期未下单 is no churn risk and stands nowhere here.

import type { RegradePlan } from "../regrade/plan";
import { riskLevelOf } from "../regrade/planRegrade";
import { ROW_ORDERS } from "../table/customerTable";
import { lifetimeYearsOf, simpleClv } from "../value/clv";

/** What the lost customers would have brought. */
export interface Worth {
  readonly customers: number;
  readonly amountYuan: number;
  /** By unverified defaults: see `rowClvYuan`. */
  readonly clvYuan: number;
}

export interface WorthAtRisk {
  /** The largest amount first. */
  readonly rows: readonly number[];
  readonly high: Worth;
  readonly medium: Worth;
  /** Everyone with orders. */
  readonly book: Worth;
}

/** Who may leave, and what is that worth? */
export function worthAtRisk(plan: RegradePlan): WorthAtRisk {
  const { table } = plan;
  const rows: number[] = [];
  const sums = { high: newSum(), medium: newSum(), book: newSum() };
  const clvOf = clvReader(plan);
  for (let row = 0; row < table.rowCount; row++) {
    const clvYuan = clvOf(row);
    if (Number.isNaN(clvYuan)) continue;
    add(sums.book, table.amountYuan[row], clvYuan);
    const level = riskLevelOf(plan, row);
    if (level !== "high" && level !== "medium") continue;
    add(sums[level], table.amountYuan[row], clvYuan);
    rows.push(row);
  }
  rows.sort((a, b) => table.amountYuan[b] - table.amountYuan[a] || a - b);
  return { rows, ...sums };
}

/**
 * What is this customer worth over its lifetime (CLV)? Yearly amount × margin × the years customers of its industry stay,
 * in today's money. Margin, rate and years are unverified defaults, and whoever shows this must say so. NaN without orders.
 */
export function rowClvYuan(plan: RegradePlan, row: number): number {
  return clvReader(plan)(row);
}

/** CLV by row; an industry's years are looked up once. */
export function clvReader({ table, settings: { clv } }: RegradePlan): (row: number) => number {
  const perYuan = new Map<number, number>();
  return (row) => {
    if (table.state[row] !== ROW_ORDERS) return NaN;
    const code = table.industryCode[row];
    let factor = perYuan.get(code);
    if (factor === undefined) {
      factor = simpleClv(1, {
        marginShare: clv.marginShare,
        lifetimeYears: lifetimeYearsOf(table.industries[code], clv),
        yearlyRate: clv.yearlyRate,
      });
      perYuan.set(code, factor);
    }
    return table.amountYuan[row] * factor;
  };
}

interface Sum {
  customers: number;
  amountYuan: number;
  clvYuan: number;
}

const newSum = (): Sum => ({ customers: 0, amountYuan: 0, clvYuan: 0 });

function add(sum: Sum, amountYuan: number, clvYuan: number): void {
  sum.customers++;
  sum.amountYuan += amountYuan;
  sum.clvYuan += clvYuan;
}
