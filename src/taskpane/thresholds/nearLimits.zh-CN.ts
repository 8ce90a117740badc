// Words of who stands close to a limit, and of what each better grade still asks.

import type { Measure } from "../../domain/vocabulary/measure";
import type { NearOptions } from "../../domain/grading/nearLimits";
import { countText, shareText } from "../../i18n/format";
import type { GradeName } from "../../domain/vocabulary/gradeName";

const MEASURES: Readonly<Record<Measure, string>> = {
  amountRatio: "金额",
  orderRatio: "频次",
  recencyDays: "R",
  orderCount: "频次",
  amountYuan: "金额",
};

export const zhNearLimits = {
  lead: ({ recencyDays, amountShare, orders }: NearOptions) =>
    `差 ${countText(recencyDays)} 天、${shareText(amountShare)} 金额或 ${countText(orders)} 单以内，等级就会变。点一行，跳到那一格。`,
  none: "没有客户贴着线",
  fall: (count: string) => `快降 ${count} 户`,
  rise: (count: string) => `快升 ${count} 户`,
  measure: (measure: Measure) => MEASURES[measure],
  /** What the arrow and the two badges say, for a screen reader. */
  crosses: (from: GradeName, to: GradeName, isFall: boolean) =>
    `，${isFall ? `快由${from}降为${to}` : `快由${from}升为${to}`}，选中这一格`,
  all: (count: string) => `其余 ${count} 户`,

  gaps: "各级还差什么",
  met: "已达到",
  missing: "还差",
  /** What a limit asks, beside what is missing: 再下 1 单（满 3 次）. */
  orders: (missing: string, needed: string) => `${missing}（满 ${needed}）`,
  amount: (missing: string, needed: string, isAbove: boolean) => `${missing}（${isAbove ? "超过" : "达到"} ${needed}）`,
  recency: (days: string) => `R 少于 ${days}`,
  metOrders: (orders: string) => `次数 ${orders}`,
  metAmount: (amount: string) => `金额 ${amount}`,
  metRecency: (days: string) => `R ${days}`,
  oneOrder: "一单之内",
  reachable: "够得着",
  unreachable: "到不了",
};

export type NearLimitsWords = typeof zhNearLimits;
