// What sales people write down: notes with dated intents, notes with risk words, strategies concrete and vague.

import type { Chance } from "./random";
import { TAGS } from "./industries";

export type SampleGrade = "S" | "A" | "B" | "C";

const STRATEGIES: Readonly<Record<SampleGrade, readonly string[]>> = {
  S: ["月度高层拜访+定制服务", "专属产品经理驻场支持", "每月一次高层拜访，同步新品计划", "优先交付，季度业务复盘会"],
  A: ["季度技术方案研讨", "每季度两次深度沟通，联合技术团队优化方案", "邀请参加高端客户沙龙", "现场巡检加备件建议"],
  B: ["推广促销套餐", "每月电话回访，推荐组合套餐", "推送产品资讯，引导按季下单", "试用转正式，给阶梯报价"],
  C: ["发送新品试用邀请", "每季度推送行业报告", "促销活动批量触达", "转客服团队跟进"],
};
const VAGUE = ["加强沟通", "持续关注", "维护好关系"] as const;

const QUIET = [
  "",
  "",
  "",
  "",
  "",
  "",
  "对账正常",
  "付款及时",
  "喜欢上午联系",
  "采购流程需两级审批",
  "新厂区在建",
] as const;
const RISKS = [
  "竞品公司正在接触",
  "对比3家供应商报价",
  "要求降价8%，否则考虑换供应商",
  "投诉交付延迟，已安抚",
  "采购负责人更换，新人偏向竞品",
  "部分产线停用我方设备",
] as const;

/** Which strategy stands in this row? Now and then a vague one, as in life. */
export function strategyFor(grade: SampleGrade, chance: Chance): string {
  return chance.oneIn(14) ? chance.pick(VAGUE) : chance.pick(STRATEGIES[grade]);
}

/** Which demand tag? A blank and a vague one happen. */
export function tagFor(chance: Chance): string {
  if (chance.oneIn(25)) return "";
  return chance.oneIn(40) ? "有需求" : chance.pick(TAGS);
}

/** What does the note say? `year` and `quarter` are those after today, so that intents lie ahead. */
export function noteFor(chance: Chance, next: { year: number; quarter: number; month: number }): string {
  if (chance.oneIn(9)) return chance.pick(RISKS);
  if (chance.oneIn(12)) return `计划Q${next.quarter}采购新设备`;
  if (chance.oneIn(16)) return `${next.month}月底前定方案，预算已批`;
  if (chance.oneIn(30)) return "对供应链优化需求迫切";
  return chance.pick(QUIET);
}
