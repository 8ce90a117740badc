// What a customer is worth over its lifetime, and which few customers bring most of the amount.

import { lifetimeYearsOf, simpleClv } from "../domain/value/clv";
import { DEFAULT_PARETO_LIMITS, paretoClasses } from "../domain/value/pareto";
import { industryOf } from "./arguments/benchmarks";
import { amountArgument, amountColumnOf } from "./arguments/figureColumns";
import { words } from "./arguments/language";
import { numbersOf } from "./arguments/rules";
import { finite, refuse } from "./arguments/refusal";
import { positiveNumber, rateArgument, shareArgument } from "./arguments/values";

/**
 * 客户终身价值（简单算法）：年金额 × 毛利率 × 各年折现之和。默认值未经核实，请换成自己的。
 * @customfunction CLV.SIMPLE
 * @helpurl https://localhost:3000/help/CLV.SIMPLE.html
 * @param amount 每年的金额：数字是元，文本可写 80万；也可以是 R/F/M 一格
 * @param [industry] 所属行业，决定默认年限：科技 1.8 年、零售 2.5 年、其他 2 年
 * @param [margin] 毛利率，默认 30%
 * @param [years] 年限
 * @param [rate] 年折现率，默认 8%
 * @param [rules] 规则表：规则名和值两列，写自己的毛利率、年折现率和各行业年限；不填则用默认值
 * @returns 金额（元）
 */
export function clvSimple(
  amount: unknown,
  industry?: unknown,
  margin?: unknown,
  years?: unknown,
  rate?: unknown,
  rules?: unknown[][],
): number {
  const usual = numbersOf(rules).clv;
  const assumptions = {
    marginShare: shareArgument("margin", margin, usual.marginShare),
    lifetimeYears: positiveNumber("years", years, lifetimeYearsOf(industryOf(industry), usual)),
    yearlyRate: rateArgument("rate", rate, usual.yearlyRate),
  };
  return finite(simpleClv(amountArgument("amount", amount), assumptions));
}

/**
 * 帕累托 ABC 分类：按金额从大到小累计，前 80% 为 A，到 95% 为 B，其余为 C。
 * @customfunction PARETO.CLASS
 * @helpurl https://localhost:3000/help/PARETO.CLASS.html
 * @param values 金额，一列；也可以是 R/F/M 一格的那一列
 * @param [aShare] A 类累计占比，默认 80%
 * @param [bShare] B 类累计占比，默认 95%
 * @returns 每行一类；空白为空文本
 */
export function paretoClass(values: unknown[][], aShare?: unknown, bShare?: unknown): string[][] {
  const limits = {
    aShare: shareArgument("aShare", aShare, DEFAULT_PARETO_LIMITS.aShare),
    bShare: shareArgument("bShare", bShare, DEFAULT_PARETO_LIMITS.bShare),
  };
  if (limits.aShare > limits.bShare) return refuse(words().sharesCrossed);
  return paretoClasses(amountColumnOf(values), limits).map((one) => [one ?? ""]);
}
