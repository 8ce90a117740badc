// Words about stored settings that could not be used, each with its cell.

import type { SettingsProblemCode } from "../../domain/settings/settingsProblem";
import { countText } from "../../i18n/format";

const why: Readonly<Record<SettingsProblemCode, (found: string) => string>> = {
  wrongType: (found) => `“${found}”读不懂`,
  outOfRange: (found) => `“${found}”不在允许的范围里`,
  unknownChoice: (found) => `“${found}”不是能用的名称或选项`,
  vague: (found) => `“${found}”没说做什么`,
  duplicate: (found) => `“${found}”和另一项重复`,
  newerVersion: () => "设置是新版本存的，认得的都用上了",
};

export const zhSettingsProblems = {
  title: "读不懂的设置",
  lead: "这些地方用了默认值，原来的内容还在设置表里。",
  why,
  /** The cell, or nothing where it has none. */
  at: (cell: string | undefined, what: string) => (cell === undefined ? what : `${cell} ${what}`),
  more: (count: number) => `还有 ${countText(count)} 处`,
  openSheet: "打开设置表",
  noSheet: "还没有设置表：保存一次设置就有了",
};

export type SettingsProblemsWords = typeof zhSettingsProblems;
