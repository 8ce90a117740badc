// =TIER() and what explains it: the grade of one customer, of a column, why, and against which means.

import { benchmarkNamed, frozenBenchmarks } from "../domain/grading/benchmark";
import { gradeCells } from "../domain/grading/gradeCells";
import type { OwnBenchmark } from "../domain/grading/graded";
import { gradeFigures } from "../domain/grading/ladder";
import { explainFigures } from "../domain/grading/reason";
import { UNGRADED } from "../domain/vocabulary/grade";
import { sentences } from "../i18n/sentences/sentences";
import { doubtfulZero, problemOf } from "./arguments/customers";
import { functionLanguage, words } from "./arguments/language";
import { measuredCustomer } from "./arguments/measured";
import { noAnswer } from "./arguments/refusal";
import { gradedColumn } from "./arguments/table";

/**
 * 客户等级 S/A/B/C：给了基准表就和行业均值比，没给就按固定金额评。
 * @customfunction TIER
 * @helpurl https://localhost:3000/help/TIER.html
 * @param rfm R/F/M：一格 45天/3次/80万，或三格（天数或最近下单日期、次数、金额）
 * @param [updated] 最后更新时间：rfm 里的天数在这一天成立
 * @param [asOf] 评级日，例如 TODAY()：天数推算到这一天；不填则按表内记录
 * @param [industry] 所属行业，用来在基准表里找均值
 * @param [benchmarks] 基准表：行业、平均次数、平均金额；不填则按固定金额评级
 * @param [rules] 规则表：规则名和值两列；不填则用默认阈值
 * @returns S、A、B 或 C；全空白是没有成交记录，为 C
 */
export function tier(
  rfm: unknown[][],
  updated?: unknown,
  asOf?: unknown,
  industry?: unknown,
  benchmarks?: unknown[][],
  rules?: unknown[][],
): string {
  const customer = measuredCustomer({ rfm, updated, asOf, industry, benchmarks, rules });
  return gradeFigures(customer.figures, customer.benchmark, customer.rules);
}

/**
 * 为什么是这个等级：一句话，写明用到的数字和均值。
 * @customfunction TIER.WHY
 * @helpurl https://localhost:3000/help/TIER.WHY.html
 * @param rfm R/F/M：一格 45天/3次/80万，或三格（天数或最近下单日期、次数、金额）
 * @param [updated] 最后更新时间：rfm 里的天数在这一天成立
 * @param [asOf] 评级日，例如 TODAY()：天数推算到这一天；不填则按表内记录
 * @param [industry] 所属行业，用来在基准表里找均值
 * @param [benchmarks] 基准表：行业、平均次数、平均金额；不填则按固定金额评级
 * @param [rules] 规则表：规则名和值两列；不填则用默认阈值
 * @returns 评级依据
 */
export function tierWhy(
  rfm: unknown[][],
  updated?: unknown,
  asOf?: unknown,
  industry?: unknown,
  benchmarks?: unknown[][],
  rules?: unknown[][],
): string {
  const customer = measuredCustomer({ rfm, updated, asOf, industry, benchmarks, rules });
  const { recencyBasis, recordedRecencyDays } = customer;
  const origin = { row: 0, industry: customer.industry, recencyBasis, recordedRecencyDays };
  return sentences(functionLanguage()).reason(
    explainFigures(customer.figures, customer.benchmark, customer.rules, origin),
  );
}

/**
 * 整列客户的等级，向下溢出；基准表里没有的行业，用这一列自己的行业均值或全表均值。
 * @customfunction TIER.COLUMN
 * @helpurl https://localhost:3000/help/TIER.COLUMN.html
 * @param rfm R/F/M：一列 45天/3次/80万，或三列（天数或最近下单日期、次数、金额）
 * @param [updated] 最后更新时间，一列，行数与 rfm 相同：这一行的天数在这一天成立
 * @param [asOf] 评级日，例如 TODAY()：天数推算到这一天；不填则按表内记录
 * @param [industry] 所属行业，一列，行数与 rfm 相同
 * @param [benchmarks] 自己的基准表：行业、平均次数、平均金额；不填则都从这一列计算
 * @param [rules] 规则表：规则名和值两列；不填则用默认阈值
 * @returns 每行一个等级；读不懂的行写明原因
 */
export function tierColumn(
  rfm: unknown[][],
  updated?: unknown[][],
  asOf?: unknown,
  industry?: unknown[][],
  benchmarks?: unknown[][],
  rules?: unknown[][],
): string[][] {
  const { table, graded } = gradedColumn({ rfm, updated, asOf, industry, benchmarks, rules });
  const { grade } = graded;
  const said = gradeCells(grade);
  for (let row = grade.indexOf(UNGRADED); row >= 0; row = grade.indexOf(UNGRADED, row + 1)) {
    said[row] = [words().notGraded(doubtfulZero(rfm[row]) ?? problemOf(table, row))];
  }
  const isUsed = table.rowCount === rfm.length;
  return isUsed ? said : [...said, ...Array.from({ length: rfm.length - table.rowCount }, () => [""])];
}

/**
 * 这一列客户的行业均值，溢出成一张基准表，可以直接给 TIER 当基准表。
 * @customfunction TIER.BENCHMARKS
 * @helpurl https://localhost:3000/help/TIER.BENCHMARKS.html
 * @param rfm R/F/M：一列 45天/3次/80万，或三列（天数或最近下单日期、次数、金额）
 * @param [updated] 最后更新时间，一列，行数与 rfm 相同；均值与日期无关，只有晚于评级日的行不计
 * @param [asOf] 评级日，例如 TODAY()；rfm 里是最近下单日期时要填
 * @param [industry] 所属行业，一列，行数与 rfm 相同；不填则只有全表一行
 * @param [benchmarks] 自己的基准表：里面有的行业照用
 * @param [rules] 规则表：规则名和值两列；不填则用默认阈值
 * @returns 行业、户数、平均次数、平均金额(元)、来源；户数不足的行业用全表均值
 */
export function tierBenchmarks(
  rfm: unknown[][],
  updated?: unknown[][],
  asOf?: unknown,
  industry?: unknown[][],
  benchmarks?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  const { table, graded } = gradedColumn({ rfm, updated, asOf, industry, benchmarks, rules });
  const lines = frozenBenchmarks(table, graded);
  if (lines.length === 0) return noAnswer(words().noBenchmarks(graded.rules.minimumCount));
  const sourceOf = (industry: string) => words().benchmarkSource[benchmarkNamed(table, graded, industry).source];
  const rowOf = ({ industry: name, n, meanOrders, meanAmountYuan }: OwnBenchmark) => [
    name,
    Number.isNaN(n) ? "" : n,
    meanOrders,
    meanAmountYuan,
    sourceOf(name),
  ];
  return [[...words().benchmarkHeader], ...lines.map(rowOf)];
}
