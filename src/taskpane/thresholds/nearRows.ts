// Who stands close to a limit in a plan, as a screen lists it: worked out once, without the grades somebody has locked.

import { nearLimits, type NearLimit } from "../../domain/grading/nearLimits";
import type { Measure } from "../../domain/vocabulary/measure";
import { isLocked, type RegradePlan } from "../../domain/regrade/plan";
import type { ColumnMap, ColumnRole } from "../../domain/vocabulary/column";
import { decimalText, limitText, ratioText } from "../../i18n/format";
import type { Pane } from "../shell/PaneContext";

const known = new WeakMap<RegradePlan, readonly NearLimit[]>();

/** The largest amount first. A locked grade is close to nothing. */
export function nearRows(plan: RegradePlan): readonly NearLimit[] {
  const last = known.get(plan);
  if (last !== undefined) return last;
  const near = nearLimits(plan.table, plan.graded, plan.settings.near).filter(({ row }) => !isLocked(plan, row));
  known.set(plan, near);
  return near;
}

/** R 58天，线 60天 · 金额 1.48×，线 1.5× · 频次 3次，线 4次: orders are whole, so their line is the number that is needed. */
export function nearFact(
  near: NearLimit,
  plan: RegradePlan,
  { words, amount }: Pick<Pane, "words" | "amount">,
): string {
  const { measure, value, limit, side, distance } = near;
  const say = (figure: string, line: string): string =>
    words.thresholds.closeLine(words.near.measure(measure), figure, line);
  const times = (count: number): string => words.customer.times(decimalText(count, 0));
  switch (measure) {
    case "recencyDays":
      return say(words.customer.days(value), words.customer.days(limit));
    case "amountYuan":
      return say(amount(value), amount(limit));
    case "amountRatio":
      return say(ratioText(value, limit), limitText(limit));
    default: {
      const orders = plan.table.orderCount[near.row];
      return say(times(orders), times(side === "rise" ? orders + distance : orders - distance + 1));
    }
  }
}

const ROLES: Readonly<Record<Measure, ColumnRole>> = {
  amountRatio: "monetary",
  amountYuan: "monetary",
  orderRatio: "frequency",
  orderCount: "frequency",
  recencyDays: "recency",
};

/** Which column holds the figure: its own, or R/F/M in one cell. */
export function roleOfMeasure(measure: Measure, { positions }: ColumnMap): ColumnRole {
  const own = ROLES[measure];
  return positions[own] === undefined && positions.rfm !== undefined ? "rfm" : own;
}
