import { shareText } from "../../i18n/format";
import { plural } from "../../i18n/plural";
import type { Measure } from "../../domain/vocabulary/measure";
import type { NearLimitsWords } from "./nearLimits.zh-CN";

const MEASURES: Readonly<Record<Measure, string>> = {
  amountRatio: "M",
  orderRatio: "F",
  recencyDays: "R",
  orderCount: "F",
  amountYuan: "M",
};

export const enNearLimits: NearLimitsWords = {
  lead: ({ recencyDays, amountShare, orders }) =>
    `${plural(recencyDays, "day", "days")}, ${shareText(amountShare)} of the amount or ${plural(orders, "order", "orders")} more or less, and the grade changes. A line selects its cell.`,
  none: "No customer is close to a limit",
  fall: (count) => `${count} about to fall`,
  rise: (count) => `${count} about to rise`,
  measure: (measure) => MEASURES[measure],
  crosses: (from, to, isFall) => `, about to ${isFall ? "fall" : "rise"} from ${from} to ${to}, select the cell`,
  all: (count) => `${count} more`,

  gaps: "What each grade still asks",
  met: "Reached",
  missing: "Missing",
  orders: (missing, needed) => `${missing} (${needed} in all)`,
  amount: (missing, needed, isAbove) => `${missing} (${isAbove ? "more than" : "at least"} ${needed})`,
  recency: (days) => `R below ${days}`,
  metOrders: (orders) => orders,
  metAmount: (amount) => amount,
  metRecency: (days) => `R ${days}`,
  oneOrder: "One order away",
  reachable: "Within reach",
  unreachable: "Out of reach",
};
