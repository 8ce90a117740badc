// Is a record out of date, and is a customer about to leave?

import { churnRisk } from "../domain/review/churn";
import { staleLevel } from "../domain/review/stale";
import { DEFAULT_SETTINGS } from "../domain/settings/settings";
import { sentences } from "../i18n/sentences/sentences";
import { riskFacts } from "./arguments/risk";
import { functionLanguage, words } from "./arguments/language";
import { refuse } from "./arguments/refusal";
import { dayArgument, gradeArgument, optionalDay, positiveNumber } from "./arguments/values";

/**
 * 这条记录过期了吗：最后更新时间距评级日，与这个等级的复核天数比。
 * @customfunction TIER.STALE
 * @helpurl https://localhost:3000/help/TIER.STALE.html
 * @param updated 最后更新时间
 * @param tier 客户等级 S、A、B、C
 * @param asOf 评级日，例如 TODAY()
 * @param [days] 复核天数；不填则 S 30、A 45、B 30、C 90
 * @returns 未过期、过期未更新、严重过期或没有更新时间
 */
export function tierStale(updated: unknown, tier: unknown, asOf: unknown, days?: unknown): string {
  const grade = gradeArgument(tier);
  const today = dayArgument("asOf", asOf);
  const day = optionalDay("updated", updated) ?? NaN;
  if (day > today) return refuse(words().dayAfter("updated"));
  const cadence = {
    ...DEFAULT_SETTINGS.reviewCadenceDays,
    [grade]: positiveNumber("days", days, DEFAULT_SETTINGS.reviewCadenceDays[grade]),
  };
  return words().stale(staleLevel(day, grade, today, cadence));
}

/**
 * 流失风险：静默时间、备注里的风险词、记录是否过期，合成高、中、低。
 * @customfunction TIER.CHURN
 * @helpurl https://localhost:3000/help/TIER.CHURN.html
 * @param rfm R/F/M：一格 45天/3次/80万，或三格（天数、次数、金额）
 * @param [note] 备注，读其中的风险词
 * @param [updated] 最后更新时间
 * @param [asOf] 评级日；与 updated 都填时，天数推算到这一天
 * @param [industry] 所属行业，用来在 benchmarks 里找均值
 * @param [benchmarks] 行业基准表：行业、平均次数、平均金额；不填则按固定金额评级
 * @param [rules] 规则表：规则名和值两列；不填则用默认阈值
 * @returns 高、中、低、高价值·近期未下单或无成交
 */
export function tierChurn(
  rfm: unknown[][],
  note?: unknown,
  updated?: unknown,
  asOf?: unknown,
  industry?: unknown,
  benchmarks?: unknown[][],
  rules?: unknown[][],
): string {
  const risk = churnRisk(riskFacts({ rfm, note, updated, asOf, industry, benchmarks, rules }));
  return sentences(functionLanguage()).risk(risk.level);
}

/**
 * 流失风险的分数和每一条理由。
 * @customfunction TIER.CHURNWHY
 * @helpurl https://localhost:3000/help/TIER.CHURNWHY.html
 * @param rfm R/F/M：一格 45天/3次/80万，或三格（天数、次数、金额）
 * @param [note] 备注，读其中的风险词
 * @param [updated] 最后更新时间
 * @param [asOf] 评级日；与 updated 都填时，天数推算到这一天
 * @param [industry] 所属行业，用来在 benchmarks 里找均值
 * @param [benchmarks] 行业基准表：行业、平均次数、平均金额；不填则按固定金额评级
 * @param [rules] 规则表：规则名和值两列；不填则用默认阈值
 * @returns 一句话，例如 中 30：满 60 天未下单（+10）；备注提到“竞品”（+20）
 */
export function tierChurnWhy(
  rfm: unknown[][],
  note?: unknown,
  updated?: unknown,
  asOf?: unknown,
  industry?: unknown,
  benchmarks?: unknown[][],
  rules?: unknown[][],
): string {
  const risk = churnRisk(riskFacts({ rfm, note, updated, asOf, industry, benchmarks, rules }));
  const say = sentences(functionLanguage());
  const reasons = risk.reasons.map((reason) => words().riskReason(say.riskReason(reason), reason.points));
  return words().risk(say.risk(risk.level), risk.score, reasons);
}
