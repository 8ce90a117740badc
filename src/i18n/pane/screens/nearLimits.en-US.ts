import { countText, shareText } from "../../format";
import type { Measure } from "../../../domain/grading/limit";
import type { NearLimitsWords } from "./nearLimits.zh-CN";

const MEASURES: Readonly<Record<Measure, string>> = {
  amountRatio: "M",
  orderRatio: "F",
  recencyDays: "R",
  orderCount: "F",
  amountYuan: "M",
};

const count = (number: number, one: string): string => `${countText(number)} ${number === 1 ? one : `${one}s`}`;

export const enNearLimits: NearLimitsWords = {
  lead: ({ recencyDays, amountShare, orders }) =>
    `${count(recencyDays, "day")}, ${shareText(amountShare)} of the amount or ${count(orders, "order")} more or less, and the grade changes. A line selects its cell.`,
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
