// Looks up a play: grade, tag and situation in, what to do out. Every combination has one. The user's own words stand in for
// the usual play; what a situation puts in its place stays built in, with the user's own owners in it.

import type { Grade } from "../vocabulary/grade";
import { OWNER_ROLE_OF_GRADE } from "./owner";
import { withOwnOwners } from "./ownerWords";
import { overlaid, ownPlayOf, UNCHANGED_PLAYBOOK, type OwnPlaybook } from "./ownPlaybook";
import type { Addition, Play, Playbook } from "./playbook";
import { PLAYBOOK_EN } from "./playbookEn";
import { PLAYBOOK_ZH } from "./playbookZh";
import type { Situation } from "./situation";
import type { TableLanguage } from "./suggestion";
import type { DemandTag } from "../vocabulary/demandTag";

export const PLAYBOOKS: Readonly<Record<TableLanguage, Playbook>> = { "zh-CN": PLAYBOOK_ZH, "en-US": PLAYBOOK_EN };

/** The user's own words, and the customer's tag where it is one of the user's own. */
export interface OwnWords {
  readonly playbook: OwnPlaybook;
  readonly ownTag?: string | undefined;
}
const NO_OWN_WORDS: OwnWords = { playbook: UNCHANGED_PLAYBOOK };

/** What should be done with a customer of this grade, tag and situation? `playFor("B", "价格敏感型", "normal", "zh-CN").headline //=> "推广促销套餐"` */
export function playFor(
  grade: Grade,
  tag: DemandTag | undefined,
  situation: Situation,
  language: TableLanguage,
  own: OwnWords = NO_OWN_WORDS,
): Play {
  const playbook = PLAYBOOKS[language];
  const key = tag ?? "none";
  if (situation === "normal") return usualPlay(grade, tag, language, own);
  if (situation === "medium") {
    const usual = usualPlay(grade, tag, language, own);
    return joined(playbook, usual, playbook.medium[key], usual.headline);
  }
  const { byGrade, byTag } = playbook.situations[situation];
  const mover = withOwnOwners(byGrade[grade], playbook, own.playbook);
  return joined(playbook, mover, byTag[key], mover.headline + playbook.join.headline + byTag[key].headline);
}

/** What is done where nothing presses? The words for the user's own tag, else for the demand it is treated like. */
export function usualPlay(
  grade: Grade,
  tag: DemandTag | undefined,
  language: TableLanguage,
  { playbook, ownTag }: OwnWords = NO_OWN_WORDS,
): Play {
  const usual = overlaid(PLAYBOOKS[language].plays[grade][tag ?? "none"], ownPlayOf(playbook, grade, tag));
  return ownTag === undefined ? usual : overlaid(usual, ownPlayOf(playbook, grade, ownTag));
}

/** Who owns customers of this grade, in words? The user's own, else the playbook's. `ownerOfGrade("S", "zh-CN") //=> "销售总监"` */
export function ownerOfGrade(grade: Grade, language: TableLanguage, own: OwnPlaybook = UNCHANGED_PLAYBOOK): string {
  return own.grades[grade].owner || PLAYBOOKS[language].owners[OWNER_ROLE_OF_GRADE[grade]];
}

function joined({ join }: Playbook, first: Play, second: Addition, headline: string): Play {
  return {
    headline,
    action: first.action + join.action + second.action,
    resources: [...new Set([...first.resources, ...second.resources])],
  };
}
