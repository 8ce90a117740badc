// A range of rules: a name and a value a row, in any order; what is not named keeps its default.

import { checkRules } from "../../domain/grading/check";
import { DEFAULT_RULES, type Comparison, type GradingRules } from "../../domain/grading/rules";
import {
  checkNumbers,
  DEFAULT_NUMBERS,
  numberFault,
  rowOf,
  withNumber,
  type NumberId,
  type Numbers,
} from "../../domain/numbers/numberTable";
import { parseAmount } from "../../domain/table/amount";
import { simplify, textOf } from "../../domain/table/text";
import type { CellRows, CellValue } from "../../domain/vocabulary/cell";
import { RULE_NAMES, type RuleName } from "../../i18n/functions/ruleNames";
import { numberWords, outOfLimitsText } from "../../i18n/numbers/numberText";
import { isUnset, maybeBlank, rangeOf, readOnce } from "./cells";
import { functionLanguage, words } from "./language";
import { refuse } from "./refusal";

/** All numbers, and the choices among the rules. */
export type RangeNumbers = Numbers & { readonly rules: GradingRules };

const DEFAULTS: RangeNumbers = { ...DEFAULT_NUMBERS, rules: DEFAULT_RULES };

/** The numbers of a range of rules, or the defaults where it is left out or empty. */
export function numbersOf(rules: unknown): RangeNumbers {
  const range = rangeOf(rules);
  return isUnset(range) ? DEFAULTS : readNumbers(range);
}

/** The rules of the ladder in such a range. */
export function rulesOf(rules: unknown): GradingRules {
  return numbersOf(rules).rules;
}

const readNumbers = readOnce((range: CellRows): RangeNumbers => {
  if (range.some((row) => row.length < 2)) return refuse(words().rulesShape);
  let numbers = DEFAULTS;
  for (const [at, [name, value]] of range.entries()) {
    if (maybeBlank(name)) continue;
    const rule = ruleNamed(name);
    if (rule !== undefined) numbers = withRule(numbers, rule, value, at + 1);
    else if (at > 0 || typeof value === "number") refuse(words().ruleUnknown(at + 1, textOf(name)));
  }
  const finding = checkRules(numbers.rules).find(({ severity }) => severity === "error");
  if (finding !== undefined) return refuse(words().rulesUnsound(shownName(`rules.${finding.field}`)));
  const [crossed] = checkNumbers(numbers);
  return crossed === undefined ? numbers : refuse(words().rulesUnsound(shownName(crossed.id)));
});

function shownName(rule: RuleName): string {
  return RULE_NAMES.get(rule)?.[functionLanguage() === "zh-CN" ? 0 : 1] ?? rule;
}

const folded = (name: string): string => simplify(name).toLowerCase().replace(/\s/g, "");
const ruleByName = new Map(
  [...RULE_NAMES].flatMap(([rule, names]) => names.map((name): [string, RuleName] => [folded(name), rule])),
);

function ruleNamed(name: CellValue): RuleName | undefined {
  return ruleByName.get(folded(textOf(name)));
}

function withRule(numbers: RangeNumbers, rule: RuleName, value: CellValue, row: number): RangeNumbers {
  const unreadable = (): never => refuse(words().ruleValue(row, shownName(rule), textOf(value)));
  const { rules } = numbers;
  switch (rule) {
    case "rules.compareWith":
      return { ...numbers, rules: { ...rules, compareWith: comparisonOf(textOf(value)) ?? unreadable() } };
    case "rules.center":
      return { ...numbers, rules: { ...rules, center: centerOf(textOf(value)) ?? unreadable() } };
    default: {
      const number = numberGiven(rule, value) ?? unreadable();
      if (numberFault(number, rowOf(rule).kind) === undefined) return withNumber(numbers, rule, number);
      const limits = outOfLimitsText(rule, numberWords(functionLanguage()));
      return refuse(words().ruleLimits(row, shownName(rule), textOf(value), limits));
    }
  }
}

/** A number in the unit of its row; undefined where it cannot be read. */
function numberGiven(id: NumberId, value: CellValue): number | undefined {
  const { unit } = rowOf(id).kind;
  if (unit === "yuan") {
    const amount = typeof value === "number" ? value : parseAmount(value, "yuan");
    return typeof amount === "number" ? amount : undefined;
  }
  const text = textOf(value);
  const percent = unit === "share" && typeof value === "string" ? /^(.+)%$/.exec(text)?.[1] : undefined;
  const number = typeof value === "number" ? value : numberIn(percent ?? text);
  if (!Number.isFinite(number)) return undefined;
  return percent === undefined ? number : number / 100;
}

/** "30天", "1.5倍" and "2次" are numbers with their unit. */
function numberIn(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(?:天|倍|次|户|单|年|×|x|days?|orders?|years?)?$/i.exec(text);
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
