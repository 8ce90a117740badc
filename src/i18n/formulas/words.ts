import type { GradingRules } from "../../domain/grading/rules";
import type { OwnBenchmark } from "../../domain/grading/graded";
import type { CellRows } from "../../domain/vocabulary/cell";
import { RULE_NAMES } from "../functions/ruleNames";
import { functionSentences } from "../functions/sentences";
import type { Language } from "../language";
import { nativeTexts } from "../native/words";
import { enFormulas } from "./en-US";
import { zhFormulas, type FormulaWords } from "./zh-CN";

/** Words of the sheet with the rules and the day in every language, for one that was made in another. */
export const RULE_SHEET_WORDS: readonly FormulaWords[] = [zhFormulas, enFormulas];

/** What inserted formulas write besides themselves, in this language. */
export function formulaPhrases(language: Language) {
  const words: FormulaWords = language === "zh-CN" ? zhFormulas : enFormulas;
  return {
    ...words,
    native: nativeTexts(language).words,
    benchmarkRows: (lines: readonly OwnBenchmark[]) => benchmarkRows(language, lines),
    ruleRows: (rules: GradingRules) => ruleRows(language, words.ruleHeader, rules),
  };
}

/** The benchmarks as the range a formula takes: industry, customers, mean orders, mean amount. */
function benchmarkRows(language: Language, lines: readonly OwnBenchmark[]): CellRows {
  const header = functionSentences(language).benchmarkHeader.slice(0, 4);
  return [
    header,
    ...lines.map(({ industry, n, meanOrders, meanAmountYuan }) => [
      industry,
      Number.isNaN(n) ? "" : n,
      meanOrders,
      meanAmountYuan,
    ]),
  ];
}

/** The rules as the range a formula takes, by the names people read. */
function ruleRows(language: Language, header: readonly string[], rules: GradingRules): CellRows {
  const at = language === "zh-CN" ? 0 : 1;
  const names = Object.keys(RULE_NAMES) as (keyof typeof RULE_NAMES)[];
  return [header, ...names.map((rule) => [RULE_NAMES[rule][at], ruleValue(rules, rule)])];
}

function ruleValue(rules: GradingRules, rule: keyof typeof RULE_NAMES): string | number {
  switch (rule) {
    case "absoluteAmountYuan.s":
      return rules.absoluteAmountYuan.s;
    case "absoluteAmountYuan.a":
      return rules.absoluteAmountYuan.a;
    case "absoluteAmountYuan.b":
      return rules.absoluteAmountYuan.b;
    default:
      return rules[rule];
  }
}
