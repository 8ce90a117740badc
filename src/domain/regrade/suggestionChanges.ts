// Who would be treated differently with another playbook or other tags? Grades do not depend on either, so nothing is graded
// again: rows of one grade, situation and tag are compared once.

import type { Settings } from "../settings/settings";
import { tagReader, type TagReader } from "../strategy/ownTags";
import { SITUATIONS, type Situation } from "../strategy/situation";
import { suggestionWords } from "../strategy/suggest";
import type { TableLanguage } from "../strategy/suggestion";
import type { CellValue } from "../vocabulary/cell";
import { GRADES, gradeOf, type Grade } from "../vocabulary/grade";
import type { RegradePlan } from "./plan";
import { rowSituation } from "./rows";

/** The settings that a suggestion's words come from. */
export type WordSettings = Pick<Settings, "playbook" | "tags">;

/** Which rows get another suggestion with these settings? In the order of the sheet. */
export function suggestionChanges(
  plan: RegradePlan,
  settings: WordSettings,
  language: TableLanguage,
): readonly number[] {
  const wordsBefore = wordReader(plan.settings, language);
  const wordsAfter = wordReader(settings, language);
  const differs = new Map<CellValue | undefined, (boolean | undefined)[]>();
  const rows: number[] = [];
  for (let row = 0; row < plan.table.rowCount; row++) {
    const grade = gradeOf(plan.after[row]);
    const situation = rowSituation(plan, row);
    if (grade === undefined || situation === undefined) continue;
    const cell = plan.table.cells.tag?.[row];
    const known = differs.get(cell) ?? [];
    differs.set(cell, known);
    const at = GRADES.indexOf(grade) * SITUATIONS.length + SITUATIONS.indexOf(situation);
    known[at] ??= wordsBefore(grade, cell, situation) !== wordsAfter(grade, cell, situation);
    if (known[at]) rows.push(row);
  }
  return rows;
}

type WordReader = (grade: Grade, cell: CellValue | undefined, situation: Situation) => string;

/** All that is said, as one text; the demand too, on which the due day depends. */
function wordReader({ playbook, tags }: WordSettings, language: TableLanguage): WordReader {
  const read: TagReader = tagReader(tags);
  return (grade, cell, situation) => {
    const { demand, ownTag } = read(cell);
    const words = suggestionWords({ grade, tag: demand, ownTag, playbook, language }, situation);
    return JSON.stringify([words.headline, words.owner, words.action, words.resources, demand === "紧急采购型"]);
  };
}
