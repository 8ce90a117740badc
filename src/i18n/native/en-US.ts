// The words of native formulas in English. Typed by the Chinese, so a missing word does not compile.

import type { NativeLoss } from "../../domain/native/convert";
import type { NativeStep } from "../../domain/native/steps";
import { RISK_LEVELS, type RiskLevel } from "../../domain/review/risk";
import { enSentences } from "../sentences/en-US";
import type { NativeTexts } from "./zh-CN";

const HEADERS: Readonly<Record<NativeStep, string>> = {
  text: "RFM folded",
  orderDay: "Order day",
  days: "R days",
  orders: "F orders",
  amount: "M amount (元)",
  updatedDay: "Updated day",
  industryKey: "Industry folded",
  gradedDays: "Graded days",
  meanOrders: "Mean orders",
  meanAmount: "Mean amount",
  noteText: "Negations",
  riskWords: "Risk words",
  signs: "Other risk points",
  silence: "Silence ratio",
  score: "Risk score",
};

const LOSSES: Readonly<Record<NativeLoss, string>> = {
  median: "With the median as benchmark nothing can be converted: change back to the mean first",
  locks: "locked grades go by the rules again",
  rareForms: "rare ways of writing (1亿2000万, 24/5/20) cannot be read by formulas and stay ungraded",
  noteWords: "formulas cannot tell apart two risk words of one kind, or a negation further away",
  tooLong: "Too many risk words or benchmarks of your own: the formula is longer than a cell takes",
};

export const enNative: NativeTexts = {
  words: {
    headers: HEADERS,
    ungraded: "Ungraded",
    fresh: "Up to date",
    stale: "Out of date",
    severe: "Long out of date",
    risk: Object.fromEntries(RISK_LEVELS.map((level) => [level, enSentences.risk(level)])) as Record<RiskLevel, string>,
  },
  loss: (loss) => LOSSES[loss],
};
