import type { GradingRules } from "../../domain/grading/rules";
import type { OwnBenchmark } from "../../domain/grading/graded";
import { numberAt, type Numbers } from "../../domain/numbers/numberTable";
import { textOf } from "../../domain/table/text";
import type { CellRows, CellValue } from "../../domain/vocabulary/cell";
import { RULE_NAMES, type RuleName } from "../functions/ruleNames";
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
    ruleRows: (settings: RuleValues) => ruleRows(language, words.ruleHeader, settings),
    isRuleName,
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

/** The numbers that functions take, and the choices, as the range a formula takes, by the names people read. */
function ruleRows(language: Language, header: readonly string[], settings: RuleValues): CellRows {
  const at = language === "zh-CN" ? 0 : 1;
  return [header, ...[...RULE_NAMES].map(([rule, names]) => [names[at], valueOf(settings, rule)])];
}

/** What such a range says. */
export type RuleValues = Numbers & { readonly rules: GradingRules };

function valueOf(settings: RuleValues, rule: RuleName): string | number {
  if (rule === "rules.compareWith") return settings.rules.compareWith;
  return rule === "rules.center" ? settings.rules.center : numberAt(settings, rule);
}

/** Is this the name of a rule, in whichever language? */
function isRuleName(cell: CellValue): boolean {
  return [...RULE_NAMES.values()].some((names) => names.includes(textOf(cell)));
}
