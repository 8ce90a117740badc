// Words of the list of what cannot be read.

import { countText } from "../../i18n/format";

export const zhProblemsWords = {
  problems: {
    title: "需要核对",
    lead: "点一行，跳到那一格。改好后再检查。",
    blocking: (count: number) => `无法评级 ${countText(count)} 处`,
    notice: (count: number) => `能评级，值得看一眼 ${countText(count)} 处`,
    goTo: (name: string, problem: string, row: string) => `${name}，${problem}，${row}，选中这一格`,
  },
};

export type ProblemsWords = typeof zhProblemsWords;
