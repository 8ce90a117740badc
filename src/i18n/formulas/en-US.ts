// The same in English.

import type { FunctionId } from "../../domain/formula/cellFunctions";
import type { NativeResult } from "../../domain/native/convert";
import type { FormulaWords } from "./zh-CN";

const HEADERS: Readonly<Record<FunctionId, string>> = {
  TIER: "ƒ Tier",
  "TIER.WHY": "ƒ Why",
  "TIER.GAP": "ƒ Missing",
  "TIER.DROPDATE": "ƒ Falls on",
  "TIER.STRATEGY": "ƒ Play",
  "TIER.OWNER": "ƒ Role",
  "TIER.NEXTCONTACT": "ƒ Contact on",
  "TIER.STALE": "ƒ Stale",
  "TIER.CHURN": "ƒ Churn",
  "TIER.CHURNWHY": "ƒ Churn why",
  "TIER.TAGS": "ƒ Tags",
  "TIER.RISKWORDS": "ƒ Risk words",
  "TIER.COLUMN": "ƒ Tiers",
  "TIER.BENCHMARKS": "ƒ Means",
  "TIER.MIGRATION": "ƒ Moves",
  "TIER.BANDS": "ƒ Bands",
  "RFM.RECENCY": "ƒ R",
  "RFM.FREQUENCY": "ƒ F",
  "RFM.AMOUNT": "ƒ M",
  "RFM.TEXT": "ƒ RFM",
  "RFM.SCORES": "ƒ Scores",
  "RFM.SEGMENT": "ƒ Segment",
  "CUSTOMER.STAGE": "ƒ Stage",
  "CUSTOMER.QUADRANT": "ƒ Quadrant",
  "CUSTOMER.NEXTID": "ƒ Next id",
  "CUSTOMER.VALIDID": "ƒ Id check",
  "CLV.SIMPLE": "ƒ Lifetime value",
  "PARETO.CLASS": "ƒ ABC",
};

const NATIVE_HEADERS: Readonly<Record<NativeResult, string>> = {
  grade: "Native tier",
  stale: "Native stale",
  risk: "Native churn",
};

export const enFormulas: FormulaWords = {
  header: (id) => HEADERS[id],
  answerHeaders: (id) => (id === "RFM.SCORES" ? ["ƒ R score", "ƒ F score", "ƒ M score"] : [HEADERS[id]]),
  nativeHeader: (result) => NATIVE_HEADERS[result],
  nativeHelper: (name) => `Native: ${name}`,
  benchmarkSheet: "Industry benchmarks",
  ruleSheet: "Grading rules",
  ruleHeader: ["Rule", "Value"],
  dayLabel: "As-of day",
  dayNote: "Formulas count days up to this one; it moves with a regrade, and you can change it",
};
