import type { ValueQuadrant } from "../../domain/lifecycle/quadrant";
import { orderRatios, type PotentialNumbers, type PotentialReason } from "../../domain/lifecycle/potential";
import type { DemandTag } from "../../domain/vocabulary/demandTag";
import { countText, ratioText, shareText } from "../../i18n/format";
import { plural } from "../../i18n/plural";
import type { QuadrantsWords } from "./quadrants.zh-CN";

const NAMES: Readonly<Record<ValueQuadrant, readonly [string, string, string]>> = {
  star: ["Star", "Star", "High value · high potential"],
  cashCow: ["Cash cow", "Cash cow", "High value · low potential"],
  potential: ["Potential", "Potential", "Low value · high potential"],
  longTail: ["Long tail", "Long tail", "Low value · low potential"],
};

const TAGS: Readonly<Record<DemandTag, string>> = {
  价格敏感型: "price sensitive",
  技术驱动型: "technology driven",
  紧急采购型: "urgent purchase",
  长期合作意向: "long-term partner",
};

function reason(
  { factor, people = 0, words = [], tag, ratio }: PotentialReason,
  grade: string,
  numbers: PotentialNumbers,
): string {
  const quoted = words.map((word) => `“${word}”`).join(", ");
  switch (factor) {
    case "size":
      return `${countText(people)} people or more`;
    case "tag":
      return `Need: ${tag === undefined ? "" : TAGS[tag]}`;
    case "opportunity":
      return `The note says ${quoted}`;
    case "plan":
      return `A date or urgency in the note: ${quoted}`;
    case "buying":
      return ratio === undefined
        ? "A first large order"
        : `Orders ${ratioText(ratio, ...orderRatios(numbers))} of the mean`;
    case "nextGrade":
      return `Within ${plural(numbers.nextGradeOrders, "order")} and ${shareText(numbers.nextGradeShare)} of the amount of ${grade}`;
    case "rhythm":
      return "Orders within the usual gap";
  }
}

export const enQuadrants: QuadrantsWords = {
  title: "Quadrants",
  value: "Value × potential",
  today: "Importance × urgency",
  short: (quadrant) => NAMES[quadrant][0],
  name: (quadrant) => NAMES[quadrant][1],
  axes: (quadrant) => NAMES[quadrant][2],
  chart: (chart, name, axes) => `${chart}: ${name}, ${axes}`,
  valueFact: (amount, bar, isHigh) =>
    isHigh ? `${amount} a year, reaches ${bar}` : `${amount} a year, less than ${bar}`,
  noValueFact: "No orders counted in 12 months",
  potential: (score, limit) => `Potential ${score} / 100, high from ${limit}`,
  showPoints: "See the points",
  hidePoints: "Hide",
  noPoints: "No sign of potential in size, need, note or orders",
  reason,
  plays: (name) => `Also for a ${name.toLowerCase()} customer`,
};
