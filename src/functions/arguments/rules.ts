// A range of rules: a name and a value a row, in any order; what is not named keeps its default.

import { checkRules } from "../../domain/grading/check";
import { DEFAULT_RULES, type Comparison, type GradingRules } from "../../domain/grading/rules";
import { parseAmount } from "../../domain/table/amount";
import { simplify, textOf } from "../../domain/table/text";
import type { CellRows, CellValue } from "../../domain/vocabulary/cell";
import { isUnset, maybeBlank, rangeOf, readOnce } from "./cells";
import { functionLanguage, words } from "./language";
import { refuse } from "./refusal";
import { RULE_NAMES } from "../../i18n/functions/ruleNames";

type RuleName = keyof typeof RULE_NAMES;

/** The rules of a range, or the defaults where it is left out or empty. */
export function rulesOf(rules: unknown): GradingRules {
  const range = rangeOf(rules);
  return isUnset(range) ? DEFAULT_RULES : readRules(range);
}

const readRules = readOnce((range: CellRows): GradingRules => {
  if (range.some((row) => row.length < 2)) return refuse(words().rulesShape);
  let rules = DEFAULT_RULES;
  for (const [at, [name, value]] of range.entries()) {
    if (maybeBlank(name)) continue;
    const rule = ruleNamed(name);
    if (rule !== undefined) rules = withRule(rules, rule, value, at + 1);
    else if (at > 0 || typeof value === "number") refuse(words().ruleUnknown(at + 1, textOf(name)));
  }
  const finding = checkRules(rules).find(({ severity }) => severity === "error");
  return finding === undefined ? rules : refuse(words().rulesUnsound(shownName(finding.field)));
});

function shownName(rule: RuleName): string {
  return RULE_NAMES[rule][functionLanguage() === "zh-CN" ? 0 : 1];
}

const folded = (name: string): string => simplify(name).toLowerCase().replace(/\s/g, "");
const ruleByName = new Map(
  (Object.keys(RULE_NAMES) as RuleName[]).flatMap((rule) =>
    RULE_NAMES[rule].map((name): [string, RuleName] => [folded(name), rule]),
  ),
);

function ruleNamed(name: CellValue): RuleName | undefined {
  return ruleByName.get(folded(textOf(name)));
}

function withRule(rules: GradingRules, rule: RuleName, value: CellValue, row: number): GradingRules {
  const unreadable = (): never => refuse(words().ruleValue(row, shownName(rule), textOf(value)));
  if (rule === "compareWith") return { ...rules, compareWith: comparisonOf(textOf(value)) ?? unreadable() };
  if (rule === "center") return { ...rules, center: centerOf(textOf(value)) ?? unreadable() };
  if (rule.startsWith("absoluteAmountYuan.")) {
    const amount = parseAmount(value, "yuan");
    const grade = rule.slice(-1);
    if (typeof amount !== "number") return unreadable();
    return { ...rules, absoluteAmountYuan: { ...rules.absoluteAmountYuan, [grade]: amount } };
  }
  const number = typeof value === "number" ? value : numberIn(textOf(value));
  return Number.isFinite(number) ? { ...rules, [rule]: number } : unreadable();
}

/** "30天", "1.5倍" and "2次" are numbers with their unit. */
function numberIn(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(?:天|倍|次|户|单|×|x|days?|orders?)?$/i.exec(text);
  return match === null ? NaN : Number(match[1]);
}

/** Industry, whole table or fixed amounts, in either language. */
function comparisonOf(text: string): Comparison | undefined {
  if (/^(同行业|行业|industry)$/i.test(text)) return "industry";
  if (/^(全表|table|whole table)$/i.test(text)) return "table";
  return /^(固定金额|absolute|fixed amounts?)$/i.test(text) ? "absolute" : undefined;
}

/** Mean or median, in either language. */
export function centerOf(text: string): GradingRules["center"] | undefined {
  if (/^(均值|平均|平均值|mean|average)$/i.test(text)) return "mean";
  return /^(中位数|中位|median)$/i.test(text) ? "median" : undefined;
}
