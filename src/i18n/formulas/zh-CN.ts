// The words that inserted formulas leave in a workbook: headers of their columns, and the sheets their arguments stand on.
// No header here may read like one of the table's own columns; a test keeps it so.

import type { FunctionId } from "../../domain/formula/cellFunctions";
import type { NativeResult } from "../../domain/native/convert";

const HEADERS: Readonly<Record<FunctionId, string>> = {
  TIER: "公式·等级",
  "TIER.WHY": "公式·原因",
  "TIER.GAP": "公式·升级还差",
  "TIER.DROPDATE": "公式·降级日",
  "TIER.STRATEGY": "公式·策略",
  "TIER.OWNER": "公式·角色",
  "TIER.NEXTCONTACT": "公式·下次联系",
  "TIER.STALE": "公式·过期",
  "TIER.CHURN": "公式·流失",
  "TIER.CHURNWHY": "公式·流失原因",
  "TIER.TAGS": "公式·标签",
  "TIER.RISKWORDS": "公式·风险词",
  "TIER.COLUMN": "公式·整列等级",
  "TIER.BENCHMARKS": "公式·行业均值",
  "TIER.MIGRATION": "公式·等级迁移",
  "TIER.BANDS": "公式·等级占比",
  "RFM.RECENCY": "公式·R",
  "RFM.FREQUENCY": "公式·F",
  "RFM.AMOUNT": "公式·M",
  "RFM.TEXT": "公式·RFM",
  "RFM.SCORES": "公式·得分",
  "RFM.SEGMENT": "公式·分层",
  "CUSTOMER.STAGE": "公式·阶段",
  "CUSTOMER.QUADRANT": "公式·象限",
  "CUSTOMER.NEXTID": "公式·下一个编号",
  "CUSTOMER.VALIDID": "公式·编号检查",
  "CLV.SIMPLE": "公式·终身价值",
  "PARETO.CLASS": "公式·ABC",
};

const NATIVE_HEADERS: Readonly<Record<NativeResult, string>> = {
  grade: "原生·等级",
  stale: "原生·过期",
  risk: "原生·流失",
};

export const zhFormulas = {
  header: (id: FunctionId): string => HEADERS[id],
  answerHeaders: (id: FunctionId): readonly string[] =>
    id === "RFM.SCORES" ? ["公式·R 得分", "公式·F 得分", "公式·M 得分"] : [HEADERS[id]],
  nativeHeader: (result: NativeResult): string => NATIVE_HEADERS[result],
  /** Before the name of a helper column. */
  nativeHelper: (name: string): string => `原生·${name}`,
  benchmarkSheet: "行业基准",
  ruleSheet: "评级规则",
  ruleHeader: ["规则", "值"] as readonly [string, string],
  dayLabel: "评级日",
  dayNote: "公式里的天数算到这一天，重评时跟着移动，也可以自己改",
};

export type FormulaWords = typeof zhFormulas;
