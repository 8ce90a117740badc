// The words of native formulas in Chinese: headers of the columns they need, and what they answer.

import type { NativeLoss } from "../../domain/native/convert";
import type { NativeStep, NativeWords } from "../../domain/native/steps";
import { RISK_LEVELS, type RiskLevel } from "../../domain/review/risk";
import { zhSentences } from "../sentences/zh-CN";

const HEADERS: Readonly<Record<NativeStep, string>> = {
  text: "RFM整理",
  orderDay: "末单整理",
  days: "R天数",
  orders: "F次数",
  amount: "M金额(元)",
  updatedDay: "更新日",
  industryKey: "行业整理",
  gradedDays: "评级天数",
  meanOrders: "基准次数",
  meanAmount: "基准金额",
  noteText: "否定整理",
  riskWords: "风险词数",
  signs: "其他风险分",
  silence: "静默倍数",
  score: "风险分",
};

const LOSSES: Readonly<Record<NativeLoss, string>> = {
  median: "用中位数做基准时，不能转为原生公式：请先改回平均值",
  locks: "锁定的等级会按规则重新计算",
  rareForms: "少见的写法（例如 1亿2000万、24/5/20）公式读不了，会显示未评",
  noteWords: "备注里离得远的否定和同类的两个风险词，公式分不开",
  tooLong: "风险词或自填基准太多，公式超过了一格的长度",
};

export const zhNative = {
  words: {
    headers: HEADERS,
    ungraded: "未评",
    fresh: "未过期",
    stale: "过期未更新",
    severe: "严重过期",
    risk: Object.fromEntries(RISK_LEVELS.map((level) => [level, zhSentences.risk(level)])) as Record<RiskLevel, string>,
  } satisfies NativeWords as NativeWords,
  loss: (loss: NativeLoss): string => LOSSES[loss],
};

export type NativeTexts = typeof zhNative;
