// What cell functions answer in words, and why they refuse. A refusal says which argument and what was expected.
// The functions' descriptions are in the JSDoc of src/functions, where Excel's metadata comes from.
// This is the source of truth; English is typed by it.

import type { FigureGap, Gap } from "../../domain/grading/gap";
import type { BenchmarkField, BenchmarkProblem } from "../../domain/grading/ownBenchmarks";
import type { ValueQuadrant } from "../../domain/lifecycle/quadrant";
import type { Stage } from "../../domain/lifecycle/stage";
import type { Band } from "../../domain/review/bands";
import type { StaleLevel } from "../../domain/review/risk";
import type { Segment } from "../../domain/value/segments";
import type { GapWords } from "./gapText";
import { amountText, decimalText } from "../format";

const FIELDS: Readonly<Record<BenchmarkField, string>> = {
  industry: "行业",
  n: "户数",
  meanOrders: "平均次数",
  meanAmount: "平均金额",
};

const BENCHMARK_PROBLEMS: Readonly<Record<BenchmarkProblem["code"], (field: string, text: string) => string>> = {
  blank: (field) => `${field}为空`,
  unreadable: (field, text) => `${field}“${text}”读不懂`,
  notPositive: (field, text) => `${field}“${text}”要大于 0`,
  duplicate: (_, text) => `行业“${text}”重复`,
  tooFewColumns: () => "至少要三列：行业、平均次数、平均金额",
};

const STALE: Readonly<Record<StaleLevel, string>> = {
  fresh: "未过期",
  stale: "过期未更新",
  severe: "严重过期",
  none: "没有更新时间",
};

const STAGES: Readonly<Record<Stage, string>> = {
  potential: "潜在客户",
  new: "新客户",
  established: "老客户",
  dormant: "休眠客户",
};

const SEGMENTS: Readonly<Record<Segment, string>> = {
  importantValue: "重要价值客户",
  importantGrowth: "重要发展客户",
  importantKeep: "重要保持客户",
  importantWinBack: "重要挽留客户",
  generalValue: "一般价值客户",
  generalGrowth: "一般发展客户",
  generalKeep: "一般保持客户",
  generalWinBack: "一般挽留客户",
};

const QUADRANTS: Readonly<Record<ValueQuadrant, string>> = {
  star: "明星客户",
  cashCow: "现金牛客户",
  potential: "潜力客户",
  longTail: "长尾客户",
};

const BANDS: Readonly<Record<Band, string>> = { high: "高", middle: "中", low: "低" };

const percent = (share: number): string => `${decimalText(share * 100, 1)}%`;

const GAP: GapWords = {
  has: (gap: Gap) => `已达到 ${gap.target} 的要求`,
  impossible: (gap: Gap) => `距 ${gap.target}：户数太少，靠自己到不了`,
  missing: (gap: Gap, parts) => `距 ${gap.target} 还差：${parts.join("、")}`,
  amount: ({ present, needed, relation }: FigureGap) =>
    `金额再${amountText(needed - present, "zh-CN") === amountText(0, "zh-CN") ? "多一点" : `加 ${amountText(needed - present, "zh-CN")}`}（${relation === "above" ? "超过" : "达到"} ${amountText(needed, "zh-CN")}）`,
  orders: ({ present, needed }: FigureGap) =>
    `再下 ${decimalText(needed - present, 0)} 单（达到 ${decimalText(needed, 0)} 次）`,
  recency: ({ needed }: FigureGap) => `${decimalText(needed, 1)} 天内下单`,
};

export const zhFunctions = {
  gap: GAP,
  stale: (level: StaleLevel): string => STALE[level],
  stage: (stage: Stage): string => STAGES[stage],
  segment: (segment: Segment): string => SEGMENTS[segment],
  quadrant: (quadrant: ValueQuadrant): string => QUADRANTS[quadrant],
  /** Names rows (before) and columns (after) of the migration matrix. */
  migrationCorner: "之前＼之后",
  bandHeader: ["档", "户数", "占比", "建议区间", "结论"] as readonly string[],
  band: (band: Band, grades: readonly string[]): string => `${BANDS[band]}（${grades.join("、")}）`,
  bandRange: (from: number, to: number): string => `${percent(from)}–${percent(to)}`,
  bandOutside: (outside: number): string =>
    outside === 0 ? "在区间内" : `偏${outside > 0 ? "高" : "低"} ${decimalText(Math.abs(outside) * 100, 1)} 个百分点`,
  /** 高 70：满 90 天未下单（+20）；… */
  risk: (word: string, score: number, reasons: readonly string[]): string =>
    reasons.length === 0 ? word : `${word} ${score}：${reasons.join("；")}`,
  riskReason: (sentence: string, points: number): string => `${sentence}（+${points}）`,
  benchmarkHeader: ["行业", "户数", "平均次数", "平均金额(元)", "来源"] as readonly string[],
  benchmarkSource: { own: "自填", industry: "行业均值", table: "全表均值", absolute: "固定金额" },
  listSeparator: "、",
  notGraded: (sentence: string): string => `无法评级：${sentence}`,

  rfmShape: "rfm 要么是一格（45天/3次/80万），要么是并排或上下三格（天数、次数、金额）；整列请用 TIER.COLUMN",
  doubtfulZero: (figure: string, written: string): string =>
    `rfm 的${figure}是 0，分不清是 0 还是空白：真是 0 就写成“${written}”，没有记录就三格都留空`,
  figures: { recency: "天数", frequency: "次数", monetary: "金额" },
  rfmProblem: (sentence: string): string => `rfm：${sentence}（应为 45天/3次/80万，或天数、次数、金额三格）`,
  noteExpected: (text: string): string =>
    `rfm 的第四格“${text}”读不懂：写金额的单位（元、千元、万元、百万元、亿元），第一格是下单日期就再写“日期”，例如 日期,万元`,
  unitExpected: (text: string): string => `unit “${text}”不是单位：写 元、千元、万元、百万元 或 亿元`,
  asOfNeeded: (day: string): string =>
    `rfm 里写的是最近下单日期 ${day}：要填 asOf（评级日，例如 TODAY()），才知道是多少天前`,
  daysExpected: (argument: string, day: string): string =>
    `${argument} 是日期 ${day}：这里要写天数，例如 45天，或者 TODAY() 减去那个日期`,
  errorGiven: (argument: string, error: string): string => `${argument} 是错误值 ${error}：先改好那一格`,
  sharesCrossed: "aShare 大于 bShare：A 类的累计占比不能超过 B 类的",
  tooLarge: "这些数太大或太小，算不出结果：请检查参数",
  noFigure: "没有成交记录，所以没有这个数",
  gradeExpected: (text: string): string => `tier “${text}”不是等级：要写 S、A、B 或 C`,
  gradeInColumn: (argument: string, row: number, text: string): string =>
    `${argument} 第 ${row} 行“${text}”不是等级：要写 S、A、B、C，或留空`,
  nobodyGraded: "没有一户有等级",
  switchExpected: (argument: string, text: string): string => `${argument} “${text}”要写 TRUE 或 FALSE`,
  blankOrZero: (argument: string): string => `${argument} 是空白或 0，分不清：真是 0 就写成文本 "0"`,
  numberNeeded: (argument: string, text: string): string => `${argument} “${text}”不是数`,
  dayExpected: (argument: string, text: string): string => `${argument} “${text}”不是确定的日期：写成 2024-05-20 这样`,
  dayBlank: (argument: string): string => `${argument} 是空的：要写日期，例如 2024-05-20`,
  dayAfter: (argument: string): string => `${argument} 晚于 asOf（评级日）`,
  numberExpected: (argument: string, text: string): string => `${argument} “${text}”不是大于 0 的数`,
  riskExpected: (text: string): string => `risk “${text}”读不懂：要写高、中、低、高价值·近期未下单或无成交`,
  centerExpected: (text: string): string => `center “${text}”读不懂：要写 均值 或 中位数`,
  benchmarksMissing: (industry: string): string =>
    industry === ""
      ? "benchmarks 给了基准表，但 industry 是空的，表里也没有“全表”一行"
      : `benchmarks 里没有“${industry}”，也没有“全表”一行`,
  benchmarkProblem: ({ row, field, code, text }: BenchmarkProblem): string =>
    `benchmarks 第 ${row + 1} 行：${BENCHMARK_PROBLEMS[code](FIELDS[field], text)}`,
  noBenchmarks: (minimum: number): string => `rfm 里有订单的客户不足 ${minimum} 户，没有可用的均值`,
  ruleUnknown: (row: number, name: string): string => `rules 第 ${row} 行：没有叫“${name}”的规则`,
  ruleValue: (row: number, name: string, text: string): string => `rules 第 ${row} 行：“${name}”的值“${text}”读不懂`,
  ruleLimits: (row: number, name: string, text: string, limits: string): string =>
    `rules 第 ${row} 行：“${name}”的值“${text}”用不了，${limits}`,
  rulesUnsound: (field: string): string => `rules：“${field}”不合理，请用窗格里的规则体检看原因`,
  rulesShape: "rules 要两列：规则名和值",
  sameLength: (argument: string, wanted: number, given: number): string =>
    `${argument} 有 ${given} 行，要和第一个参数一样是 ${wanted} 行`,
  columnShape: (argument: string): string => `${argument} 要是一列`,
  columnOrThree: "rfm 要是一列（45天/3次/80万），或三列（天数、次数、金额）",
  cutsShape: "cuts 要三行四列：R、F、M 各四个从小到大的分割点",
};

export type FunctionSentences = typeof zhFunctions;
