// What one better grade still asks of a customer, limit by limit, as words: what is missing, what is reached, and whether
// it can be reached at all.

import type { Gap } from "../../domain/grading/gap";
import { decimalText } from "../../i18n/format";
import type { Pane } from "../shell/PaneContext";

/** One more order settles it · reachable by own growth · no amount or order is enough. */
export const REACHES = ["oneOrder", "reachable", "unreachable"] as const;
export type Reach = (typeof REACHES)[number];

export interface GapLine {
  readonly missing: readonly string[];
  readonly met: readonly string[];
  readonly reach: Reach;
}

/** How much money is missing, which at the very limit is never 0. */
export function amountMissing(yuan: number, { words, amount }: Pick<Pane, "words" | "amount">): string {
  const shown = amount(yuan);
  return shown === amount(0) ? words.customer.gapAmountLittle : words.customer.gapAmount(shown);
}

/** Every limit of the grade, in the order of the ladder: orders, amount, days. */
export function gapLine(gap: Gap, { words, amount }: Pick<Pane, "words" | "amount">): GapLine {
  const missing: string[] = [];
  const met: string[] = [];
  const { orderCount, amountYuan, recencyDays } = gap;
  const { near, customer } = words;
  const times = (count: number): string => customer.times(decimalText(count || 0, 0));
  if (orderCount !== undefined) {
    if (orderCount.met) met.push(near.metOrders(times(orderCount.present)));
    else if (orderCount.needed < Infinity)
      missing.push(
        near.orders(customer.gapOrders(orderCount.needed - (orderCount.present || 0)), times(orderCount.needed)),
      );
  }
  if (amountYuan !== undefined) {
    const { needed, present, relation } = amountYuan;
    if (amountYuan.met) met.push(near.metAmount(amount(present)));
    else if (needed < Infinity)
      missing.push(
        near.amount(amountMissing(needed - (present || 0), { words, amount }), amount(needed), relation === "above"),
      );
  }
  if (recencyDays !== undefined) {
    if (recencyDays.met) met.push(near.metRecency(customer.days(recencyDays.present)));
    else missing.push(near.recency(customer.days(recencyDays.needed)));
  }
  return { missing, met, reach: reachOf(gap) };
}

/** An order now brings the days to 0, so days alone never stand in the way. */
function reachOf({ possible, orderCount, amountYuan }: Gap): Reach {
  if (!possible) return "unreachable";
  const orders = orderCount === undefined || orderCount.met ? 0 : orderCount.needed - (orderCount.present || 0);
  return orders <= 1 && (amountYuan === undefined || amountYuan.met) ? "oneOrder" : "reachable";
}
