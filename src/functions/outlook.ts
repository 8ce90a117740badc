// What comes next for a customer: what a better grade still asks for, and the day an untouched one falls.

import { dropsFrom } from "../domain/grading/drop";
import { gapAmong } from "../domain/grading/gap";
import { gradeFigures, hasOrders } from "../domain/grading/ladder";
import { LAST_DAY } from "../domain/vocabulary/day";
import { gradeCode, gradeOf } from "../domain/vocabulary/grade";
import { gapText } from "../i18n/functions/gapText";
import { cellOf, maybeBlank } from "./arguments/cells";
import { words } from "./arguments/language";
import { measuredCustomer } from "./arguments/measured";
import { dayArgument, gradeArgument } from "./arguments/values";

/**
 * 距目标等级还差什么：金额、次数、天数。基准表写了户数时，把客户自己在均值里的份量也算进去。
 * @customfunction TIER.GAP
 * @helpurl https://localhost:3000/help/TIER.GAP.html
 * @param rfm R/F/M：一格 45天/3次/80万，或三格（天数或最近下单日期、次数、金额）
 * @param [updated] 最后更新时间：rfm 里的天数在这一天成立
 * @param [asOf] 评级日，例如 TODAY()：天数推算到这一天；不填则按表内记录
 * @param [industry] 所属行业，用来在基准表里找均值
 * @param [benchmarks] 基准表：行业、平均次数、平均金额；不填则按固定金额评级
 * @param [rules] 规则表：规则名和值两列；不填则用默认阈值
 * @param [target] 目标等级 S、A、B；不填则是高一级
 * @returns 一句话；已是 S 时说已达到
 */
export function tierGap(
  rfm: unknown[][],
  updated?: unknown,
  asOf?: unknown,
  industry?: unknown,
  benchmarks?: unknown[][],
  rules?: unknown[][],
  target?: unknown,
): string {
  const customer = measuredCustomer({ rfm, updated, asOf, industry, benchmarks, rules });
  const grade = gradeFigures(customer.figures, customer.benchmark, customer.rules);
  const better = maybeBlank(cellOf(target)) ? (gradeOf(gradeCode(grade) - 1) ?? "S") : gradeArgument(target);
  return gapText(gapAmong(customer.figures, customer.benchmark, customer.rules, better), words().gap);
}

/**
 * 不下单的话，哪一天降级：评级日之后的第一天；没填评级日时，从最后更新时间那天算起。
 * @customfunction TIER.DROPDATE
 * @helpurl https://localhost:3000/help/TIER.DROPDATE.html
 * @param rfm R/F/M：一格 45天/3次/80万，或三格（天数或最近下单日期、次数、金额）
 * @param [updated] 最后更新时间：rfm 里的天数在这一天成立；rfm 里是最近下单日期时可以不填
 * @param [asOf] 评级日，例如 TODAY()：只说这一天之后的降级
 * @param [industry] 所属行业，用来在基准表里找均值
 * @param [benchmarks] 基准表：行业、平均次数、平均金额；不填则按固定金额评级
 * @param [rules] 规则表：规则名和值两列；不填则用默认阈值
 * @returns 日期（请设成日期格式）；不会再降时为空文本
 */
export function tierDropDate(
  rfm: unknown[][],
  updated?: unknown,
  asOf?: unknown,
  industry?: unknown,
  benchmarks?: unknown[][],
  rules?: unknown[][],
): number | string {
  const customer = measuredCustomer({ rfm, updated, asOf, industry, benchmarks, rules });
  if (!hasOrders(customer.figures)) return "";
  const isDated = customer.recencyBasis === "aged" || customer.recencyBasis === "date";
  const start = isDated && customer.asOf !== undefined ? customer.asOf : dayArgument("updated", updated);
  const drop = dropsFrom(start, customer.figures, customer.benchmark, customer.rules)[0];
  return drop === undefined || drop.day > LAST_DAY ? "" : drop.day;
}
