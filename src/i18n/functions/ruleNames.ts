// Names under which a rule may stand in a range of rules: Chinese, English, and the settings' own. The first two are shown.

import type { RuleField } from "../../domain/grading/check";

export const RULE_NAMES: Readonly<
  Record<RuleField | "compareWith" | "center", readonly [string, string, ...string[]]>
> = {
  sAmountRatio: ["S金额倍数", "S amount ratio", "sAmountRatio"],
  sOrderRatio: ["S次数倍数", "S order ratio", "sOrderRatio"],
  sRecencyDays: ["S天数", "S days", "sRecencyDays"],
  aAmountRatio: ["A金额倍数", "A amount ratio", "aAmountRatio"],
  aOrderRatio: ["A次数倍数", "A order ratio", "aOrderRatio"],
  aRecencyDays: ["A天数", "A days", "aRecencyDays"],
  bOrderCount: ["B次数", "B orders", "bOrderCount"],
  bRecencyDays: ["B天数", "B days", "bRecencyDays"],
  minimumCount: ["最少户数", "Minimum customers", "minimumCount"],
  compareWith: ["比较对象", "Compare with", "compareWith"],
  center: ["均值口径", "Center", "center", "均值或中位数"],
  "absoluteAmountYuan.s": ["S固定金额", "S fixed amount", "absoluteAmountYuan.s"],
  "absoluteAmountYuan.a": ["A固定金额", "A fixed amount", "absoluteAmountYuan.a"],
  "absoluteAmountYuan.b": ["B固定金额", "B fixed amount", "absoluteAmountYuan.b"],
};
