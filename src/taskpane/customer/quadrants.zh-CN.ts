// Words of a card's two quadrants: value × potential with its points, and importance × urgency.

import type { ValueQuadrant } from "../../domain/lifecycle/quadrant";
import { orderRatios, type PotentialNumbers, type PotentialReason } from "../../domain/lifecycle/potential";
import { countText, ratioText, shareText } from "../../i18n/format";

const NAMES: Readonly<Record<ValueQuadrant, readonly [string, string, string]>> = {
  star: ["明星", "明星客户", "高价值 · 高潜力"],
  cashCow: ["现金牛", "现金牛客户", "高价值 · 低潜力"],
  potential: ["潜力", "潜力客户", "低价值 · 高潜力"],
  longTail: ["长尾", "长尾客户", "低价值 · 低潜力"],
};

/** `grade`: the name of the next better grade. */
function reason(
  { factor, people = 0, words = [], tag, ratio }: PotentialReason,
  grade: string,
  numbers: PotentialNumbers,
): string {
  const quoted = words.map((word) => `“${word}”`).join("、");
  switch (factor) {
    case "size":
      return `企业规模 ${countText(people)} 人起`;
    case "tag":
      return `标签：${tag ?? ""}`;
    case "opportunity":
      return `备注提到${quoted}`;
    case "plan":
      return `备注里的时间或急需：${quoted}`;
    case "buying":
      return ratio === undefined ? "首单大额" : `下单次数 ${ratioText(ratio, ...orderRatios(numbers))} 均值`;
    case "nextGrade":
      return `离${grade}不超过 ${countText(numbers.nextGradeOrders)} 单、${shareText(numbers.nextGradeShare)} 金额`;
    case "rhythm":
      return "按平时的间隔在下单";
  }
}

export const zhQuadrants = {
  title: "象限",
  value: "价值 × 潜力",
  today: "重要 × 紧急",
  /** In a cell of the chart. */
  short: (quadrant: ValueQuadrant) => NAMES[quadrant][0],
  name: (quadrant: ValueQuadrant) => NAMES[quadrant][1],
  axes: (quadrant: ValueQuadrant) => NAMES[quadrant][2],
  /** The chart as a sentence. */
  chart: (chart: string, name: string, axes: string) => `${chart}：${name}，${axes}`,
  valueFact: (amount: string, bar: string, isHigh: boolean) =>
    isHigh ? `年额 ${amount}，达到 ${bar}` : `年额 ${amount}，不到 ${bar}`,
  noValueFact: "近12个月没有成交",
  potential: (score: number, limit: number) => `潜力 ${score} / 100，${limit} 分起算高`,
  showPoints: "看计分",
  hidePoints: "收起",
  noPoints: "规模、标签、备注和下单里都没有看到潜力",
  reason,
  plays: (name: string) => `${name}还可以做`,
};

export type QuadrantsWords = typeof zhQuadrants;
