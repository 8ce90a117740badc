// Looks up a play: grade, tag and situation in, what to do out. Every combination has one.

import type { Grade } from "../vocabulary/grade";
import type { Addition, Play, Playbook } from "./playbook";
import { PLAYBOOK_EN } from "./playbookEn";
import { PLAYBOOK_ZH } from "./playbookZh";
import type { Situation } from "./situation";
import type { DemandTag, TableLanguage } from "./suggestion";

export const PLAYBOOKS: Readonly<Record<TableLanguage, Playbook>> = { "zh-CN": PLAYBOOK_ZH, "en-US": PLAYBOOK_EN };

/** What should be done with a customer of this grade, tag and situation? `playFor("B", "价格敏感型", "normal", "zh-CN").headline //=> "推广促销套餐"` */
export function playFor(grade: Grade, tag: DemandTag | undefined, situation: Situation, language: TableLanguage): Play {
  const playbook = PLAYBOOKS[language];
  const key = tag ?? "none";
  const usual = playbook.plays[grade][key];
  if (situation === "normal") return usual;
  if (situation === "medium") return joined(playbook, usual, playbook.medium[key], usual.headline);
  const { byGrade, byTag } = playbook.situations[situation];
  const headline = byGrade[grade].headline + playbook.join.headline + byTag[key].headline;
  return joined(playbook, byGrade[grade], byTag[key], headline);
}

function joined({ join }: Playbook, first: Play, second: Addition, headline: string): Play {
  return {
    headline,
    action: first.action + join.action + second.action,
    resources: [...new Set([...first.resources, ...second.resources])],
  };
}
