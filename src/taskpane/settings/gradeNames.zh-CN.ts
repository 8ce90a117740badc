// Words of the page on which grades are named, and of everything that says a name was rewritten.

import type { GradeNameProblem } from "../../domain/settings/gradeNaming";
import type { Grade } from "../../domain/vocabulary/grade";
import { countText } from "../../i18n/format";

/** The ranks, whatever they are called. */
const RANKS: Readonly<Record<Grade, string>> = { S: "最高级", A: "第二级", B: "第三级", C: "最低级" };

const PROBLEMS: Readonly<Record<GradeNameProblem, string>> = {
  blank: "请填一个名称",
  tooLong: "最多 20 个字",
  duplicate: "和另一级的名称分不清",
  otherLetter: "这个字母是另一级的，公式还在用",
  formula: "开头不能是 = + - @ # '，Excel 会当作公式",
  number: "Excel 会把它变成数字或日期，请加上文字",
  character: "不能有顿号、逗号、分号、引号、竖线、星号、问号",
};

export const zhGradeNamesScreen = {
  title: "等级名称",
  lead: "从最好到最差各叫什么。评级规则不变，变的只是写在表里的名称。",
  presets: "常用名称",
  rank: (grade: Grade) => RANKS[grade],
  field: (grade: Grade) => `${RANKS[grade]}的名称`,
  up: (name: string) => `“${name}”与上一级对调`,
  down: (name: string) => `“${name}”与下一级对调`,
  swapped: (name: string, grade: Grade) => `“${name}”现在是${RANKS[grade]}`,
  problem: (problem: GradeNameProblem) => PROBLEMS[problem],
  moved: (name: string, from: Grade, to: Grade) =>
    `“${name}”原来是${RANKS[from]}，现在是${RANKS[to]}：表里已有的“${name}”会按${RANKS[to]}读，下次重评列为升降。`,
  sheetNote: "表里的旧名称和 S/A/B/C 照样读得懂。下次重评把它们改写成新名称，单独计数，不算升降，可以撤销。",
  formulaNote: "公式 =TIER() 一直返回 S/A/B/C。用到等级列的公式列，改名后请重新插入。",
  /** In the diff: grades that stay and get their present name. */
  renames: (count: number, before: string, after: string) =>
    `另有 ${countText(count)} 户等级不变，只改写名称，例如“${before}”改为“${after}”`,
  renameOnly: (count: number) => `改写 ${countText(count)} 户的名称`,
  renamedAlso: (count: number) => `另有 ${countText(count)} 户等级不变，已改写名称。`,
  renamedOnly: (count: number) => `已改写 ${countText(count)} 户的等级名称，等级没有变`,
  stillOld: (count: number) => `${countText(count)} 户还写着旧名称`,
  stillOldDetail: "等级没有变，重评时改写成现在的名称。",
};

export type GradeNamesScreen = typeof zhGradeNamesScreen;
