// The whole book of customers: who moved between two reviews, and does the book have the recommended shape?

import { bandRanges, countGrades, shareBands } from "../domain/review/bands";
import { migrationOfColumns, transitionShares } from "../domain/review/migration";
import { GRADES } from "../domain/vocabulary/grade";
import { gradeCodesOf, gradeColumnsOf } from "./arguments/gradeColumns";
import { words } from "./arguments/language";
import { noAnswer } from "./arguments/refusal";
import { numbersOf } from "./arguments/rules";
import { switchArgument } from "./arguments/values";

/**
 * 等级迁移矩阵：两次评级之间谁升谁降，行是之前、列是之后，溢出成一张表。
 * @customfunction TIER.MIGRATION
 * @helpurl https://localhost:3000/help/TIER.MIGRATION.html
 * @param before 之前的等级，一列
 * @param after 之后的等级，一列，同一行是同一个客户
 * @param [shares] TRUE 给出各行占比（转移矩阵）；不填是户数
 * @returns 户数或占比；没有等级的客户不计
 */
export function tierMigration(before: unknown[][], after: unknown[][], shares?: unknown): unknown[][] {
  const { counts, customers } = migrationOfColumns(...gradeColumnsOf(before, after));
  if (customers === 0) return noAnswer(words().nobodyGraded);
  const matrix = switchArgument("shares", shares) ? transitionShares(counts) : counts;
  const rowOf = (from: (typeof GRADES)[number]) => GRADES.map((to) => matrix[from][to]);
  const lines = GRADES.map((from) => [from, ...rowOf(from).map((one) => (Number.isNaN(one) ? "" : one))]);
  return [[words().migrationCorner, ...GRADES], ...lines];
}

/**
 * 等级占比体检：高（S）、中（A 和 B）、低（C）各占多少，离建议区间差多少。
 * @customfunction TIER.BANDS
 * @helpurl https://localhost:3000/help/TIER.BANDS.html
 * @param tiers 客户等级，一列
 * @param [rules] 规则表：规则名和值两列，写自己的建议占比；不填则用默认占比
 * @returns 档、户数、占比、建议区间、差多少；没有等级的客户不计
 */
export function tierBands(tiers: unknown[][], rules?: unknown[][]): unknown[][] {
  const shares = shareBands(countGrades(gradeCodesOf("tiers", tiers)), bandRanges(numbersOf(rules).bands));
  if (shares.every(({ of }) => of === 0)) return noAnswer(words().nobodyGraded);
  const lines = shares.map(({ band, count, share, range, outside }) => [
    words().band(band, range.grades),
    count,
    share,
    words().bandRange(range.from, range.to),
    words().bandOutside(outside),
  ]);
  return [[...words().bandHeader], ...lines];
}
