// Words of the stage of the business (经营阶段) and of what leads at it (重点).

import type { BusinessStage, LeadingFact } from "../../domain/vocabulary/businessStage";
import type { ClvNumbers } from "../../domain/value/clv";
import { countText, decimalText, shareText } from "../../i18n/format";

const names: Readonly<Record<BusinessStage, string>> = { startup: "初创", growth: "成长", mature: "成熟" };
const facts: Readonly<Record<LeadingFact, string>> = {
  companySize: "企业规模",
  industry: "所属行业",
  orderCount: "消费频次",
  tag: "需求标签",
  clv: "客户终身价值",
  risk: "流失风险",
};

export const zhStageScreen = {
  title: "经营阶段",
  names,
  note: (name: string, focus: string) => `${name}：先看${focus}`,
  focus: {
    startup: "客户规模和行业",
    growth: "消费频次和需求标签",
    mature: "终身价值和流失预警",
  },
  lead: "业务走到哪一步，窗格就先给什么看。等级、风险和建议的算法不变。",
  current: "正在用",
  changes: {
    startup: [
      "首页重点：各行业、各规模有几户、占多少年额",
      "客户卡片：规模和行业在前，建议排到风险前面",
      "今日：同级同样紧急时，企业规模大的在前",
    ],
    growth: [
      "首页重点：每个需求标签下各等级几户、下了多少单",
      "客户卡片：消费频次和需求标签在前",
      "今日：同级同样紧急时，年额大的在前",
    ],
    mature: [
      "首页重点：谁可能流失，涉及多少年额和终身价值",
      "客户卡片：终身价值和流失风险在前",
      "今日：同级同样紧急时，终身价值大的在前",
    ],
  } as Readonly<Record<BusinessStage, readonly string[]>>,

  facts,
  noFact: "未填",
  orders: (count: number) => `${countText(count)} 次`,
  noOrders: "近12个月没有订单",
  noClv: "没有成交可估算",
  ordersEvery: (days: number) => `近12个月，约 ${countText(days)} 天一次`,
  ordersOnce: "近12个月",
  about: (amount: string) => `约 ${amount}`,
  estimated: "按未核实的默认值估算",
  riskOf: (level: string, score: number) => `${level} ${countText(score)}分`,

  section: "重点",
  views: { industryBySize: "行业 × 规模", gradeByTag: "需求标签 × 等级", worthAtRisk: "流失预警" },
  open: "看全部",
  change: "改经营阶段",
  ofStage: (name: string) => `${name}阶段的重点`,
  noIndustry: "未填行业",
  noSize: "未填规模",
  part: (industry: string, size: string) => `${industry} · ${size}`,
  customersAndAmount: (count: number, amount: string) => `${countText(count)} 户 · ${amount}`,
  total: "合计",
  tagKinds: { other: "其他标签", none: "没有标签" },
  missing: {
    industryBySize: "表里没有“企业规模”这一列，只能按行业看。",
    gradeByTag: "表里没有“核心需求标签”这一列，只能看等级。",
  },
  tag: "标签",
  orderColumn: "订单",
  amountColumn: "年额",
  nobodyAtRisk: "没有流失风险高或中的客户",
  atRisk: (high: number, medium: number) => `风险高 ${countText(high)} 户，中 ${countText(medium)} 户`,
  atStake: (amount: string, clv: string) => `年额 ${amount}，终身价值约 ${clv}`,
  atRiskInShort: (high: number, medium: number, amount: string, clv: string) =>
    `风险高 ${countText(high)} 户，中 ${countText(medium)} 户，年额 ${amount}，终身价值约 ${clv}`,
  ofBook: (share: string) => `占全部年额的 ${share}`,
  worth: (amount: string, clv: string) => `年额 ${amount} · 终身价值约 ${clv}`,
  assumptions: ({ marginShare, yearlyRate, technologyYears, retailYears, otherYears }: ClvNumbers) =>
    `终身价值 = 年额 × 利润率 ${shareText(marginShare)} × 留存年限的折现（年折现率 ${shareText(yearlyRate)}；年限：科技 ${decimalText(technologyYears, 2)}、零售 ${decimalText(retailYears, 2)}、其他 ${decimalText(otherYears, 2)} 年）。这些是未核实的默认值，只用来比大小。`,
};

export type StageScreenWords = typeof zhStageScreen;
