// Who would be treated differently with another playbook or other tags? Grades do not depend on either, so nothing is graded
// again: rows of one grade, situation and tag are compared once.

import type { Settings } from "../settings/settings";
import type { TagReading } from "../strategy/ownTags";
import { SITUATIONS, type Situation } from "../strategy/situation";
import { suggestionWords } from "../strategy/suggest";
import type { TableLanguage } from "../strategy/suggestion";
import { GRADES, gradeOf, type Grade } from "../vocabulary/grade";
import type { RegradePlan } from "./plan";
import { rowSituation } from "./rows";
import { signsOf } from "./signs";

/** The settings that a suggestion's words come from. */
export type WordSettings = Pick<Settings, "playbook" | "tags">;

/** Which rows get another suggestion with these settings? In the order of the sheet. */
export function suggestionChanges(
  plan: RegradePlan,
  settings: WordSettings,
  language: TableLanguage,
): readonly number[] {
  const words = { before: wordsOf(plan.settings, language), after: wordsOf(settings, language) };
  const before = signsOf(plan.table, plan.settings);
  const after = signsOf(plan.table, { ...plan.settings, tags: settings.tags });
  const differs = new Map<TagReading, Map<TagReading, (boolean | undefined)[]>>();
  const rows: number[] = [];
  for (let row = 0; row < plan.table.rowCount; row++) {
    const grade = gradeOf(plan.after[row]);
    const situation = rowSituation(plan, row);
    if (grade === undefined || situation === undefined) continue;
    const [was, is] = [before.tag(row), after.tag(row)];
    const byTag = differs.get(was) ?? new Map<TagReading, (boolean | undefined)[]>();
    const known = byTag.get(is) ?? [];
    differs.set(was, byTag.set(is, known));
    const at = GRADES.indexOf(grade) * SITUATIONS.length + SITUATIONS.indexOf(situation);
    known[at] ??= words.before(grade, was, situation) !== words.after(grade, is, situation);
    if (known[at]) rows.push(row);
  }
  return rows;
}

type Words = (grade: Grade, tag: TagReading, situation: Situation) => string;

/** All that is said, as one text; the demand too, on which the due day depends. */
function wordsOf({ playbook }: WordSettings, language: TableLanguage): Words {
  return (grade, { demand, ownTag }, situation) => {
    const words = suggestionWords({ grade, tag: demand, ownTag, playbook, language }, situation);
    return JSON.stringify([words.headline, words.owner, words.action, words.resources, demand === "紧急采购型"]);
  };
}
