// Is a record out of date, and is a customer about to leave?

import { churnRisk } from "../domain/review/churn";
import type { ChurnRisk } from "../domain/review/risk";
import { staleLevel } from "../domain/review/stale";
import { DEFAULT_SETTINGS } from "../domain/settings/settings";
import { sentences } from "../i18n/sentences/sentences";
import { riskFacts } from "./arguments/risk";
import { functionLanguage, words } from "./arguments/language";
import { numbersOf } from "./arguments/rules";
import { refuse } from "./arguments/refusal";
import { dayArgument, gradeArgument, optionalDay, positiveNumber } from "./arguments/values";

/**
 * 这条记录过期了吗：最后更新时间距评级日，与这个等级的复核天数比。
 * @customfunction TIER.STALE
 * @helpurl https://localhost:3000/help/TIER.STALE.html
 * @param tier 客户等级 S、A、B、C
 * @param updated 最后更新时间
 * @param asOf 评级日，例如 TODAY()
 * @param [days] 复核天数；不填则 S 30、A 45、B 30、C 90
 * @param [rules] 规则表：规则名和值两列，写自己的更新周期和严重过期倍数；不填则用默认值
 * @returns 未过期、过期未更新、严重过期或没有更新时间
 */
export function tierStale(tier: unknown, updated: unknown, asOf: unknown, days?: unknown, rules?: unknown[][]): string {
  const grade = gradeArgument(tier);
  const today = dayArgument("asOf", asOf);
  const day = optionalDay("updated", updated) ?? NaN;
  if (day > today) return refuse(words().dayAfter("updated"));
  const { reviewCadenceDays, review } = numbersOf(rules);
  const own = { ...reviewCadenceDays, [grade]: positiveNumber("days", days, reviewCadenceDays[grade]) };
  return words().stale(staleLevel(day, grade, today, { reviewCadenceDays: own, review }));
}

/**
 * 流失风险：静默时间、备注里的风险词、记录是否过期，合成高、中、低。窗格另外还看满意度和投诉两列。
 * @customfunction TIER.CHURN
 * @helpurl https://localhost:3000/help/TIER.CHURN.html
 * @param rfm R/F/M：一格 45天/3次/80万，或三格（天数或最近下单日期、次数、金额）
 * @param [updated] 最后更新时间：rfm 里的天数在这一天成立
 * @param [asOf] 评级日，例如 TODAY()：天数推算到这一天；不填则按表内记录
 * @param [industry] 所属行业，用来在基准表里找均值
 * @param [benchmarks] 基准表：行业、平均次数、平均金额；不填则按固定金额评级
 * @param [rules] 规则表：规则名和值两列；不填则用默认阈值
 * @param [note] 备注，读其中的风险词
 * @param [words] 自己的风险词，一列或一行；不填则用默认词
 * @returns 高、中、低、高价值·近期未下单或无成交
 */
export function tierChurn(
  rfm: unknown[][],
  updated?: unknown,
  asOf?: unknown,
  industry?: unknown,
  benchmarks?: unknown[][],
  rules?: unknown[][],
  note?: unknown,
  words?: unknown[][],
): string {
  const risk = churnRisk(
    riskFacts({ rfm, updated, asOf, industry, benchmarks, rules, note, words }),
    DEFAULT_SETTINGS.churn,
  );
  return sentences(functionLanguage()).risk(risk.level);
}

/**
 * 流失风险的分数和每一条理由。
 * @customfunction TIER.CHURNWHY
 * @helpurl https://localhost:3000/help/TIER.CHURNWHY.html
 * @param rfm R/F/M：一格 45天/3次/80万，或三格（天数或最近下单日期、次数、金额）
 * @param [updated] 最后更新时间：rfm 里的天数在这一天成立
 * @param [asOf] 评级日，例如 TODAY()：天数推算到这一天；不填则按表内记录
 * @param [industry] 所属行业，用来在基准表里找均值
 * @param [benchmarks] 基准表：行业、平均次数、平均金额；不填则按固定金额评级
 * @param [rules] 规则表：规则名和值两列；不填则用默认阈值
 * @param [note] 备注，读其中的风险词
 * @param [words] 自己的风险词，一列或一行；不填则用默认词
 * @returns 一句话，例如 中 30：满 60 天未下单（+10）；备注提到“竞品”（+20）
 */
export function tierChurnWhy(
  rfm: unknown[][],
  updated?: unknown,
  asOf?: unknown,
  industry?: unknown,
  benchmarks?: unknown[][],
  rules?: unknown[][],
  note?: unknown,
  words?: unknown[][],
): string {
  const risk = churnRisk(
    riskFacts({ rfm, updated, asOf, industry, benchmarks, rules, note, words }),
    DEFAULT_SETTINGS.churn,
  );
  return riskText(risk);
}

/** 中 30：满 60 天未下单（+10）；备注提到“竞品”（+20） */
function riskText({ level, score, reasons }: ChurnRisk): string {
  const say = sentences(functionLanguage());
  const parts = reasons.map((reason) => words().riskReason(say.riskReason(reason), reason.points));
  return words().risk(say.risk(level), score, parts);
}
