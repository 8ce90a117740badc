// Highlights on and off. Which ones the user wants is kept in the workbook; what is on the sheet is asked of the sheet.

import { highlights, HIGHLIGHT_ID_PREFIX } from "../domain/review/highlights";
import type { RiskLevel } from "../domain/review/risk";
import { highlightLook } from "../domain/review/highlightColours";
import { HIGHLIGHT_TONES, type FoundTable, type HighlightState, type HighlightTone } from "../excel/workbook";
import type { HighlightSwitches, OpenedTable } from "./actions";
import { keepTones, loadKept, type KeptValues } from "./keptValues";
import { recognise } from "./openTable";
import type { Tools } from "./tools";

/** Which highlights are wanted, and which are on the table. */
export async function readHighlights(tools: Tools, { table }: OpenedTable): Promise<HighlightSwitches> {
  const [{ tones }, state] = await Promise.all([loadKept(tools), tools.workbook.highlights(table)]);
  return { wanted: tones, installed: tonesOf(state) };
}

/** Puts exactly these on the table and remembers the choice. */
export async function setHighlights(
  tools: Tools,
  opened: OpenedTable,
  tones: readonly HighlightTone[],
): Promise<HighlightSwitches> {
  const table = (await tools.workbook.refresh(opened.table)) ?? opened.table;
  const switches = await install(tools, table, { ...(await loadKept(tools)), tones });
  await keepTones(tools, tones);
  return switches;
}

/** Puts the wanted ones on the table as it stands now. */
export function renewHighlights(tools: Tools, table: FoundTable, kept: KeptValues): Promise<HighlightSwitches> {
  return install(tools, table, kept);
}

/**
 * What is on the table now, anew: in the colours and by the rules of the settings as they are. Nothing is added, and a table
 * without any of ours is not touched.
 */
export async function renewInstalled(tools: Tools, opened: OpenedTable): Promise<HighlightSwitches> {
  const switches = await readHighlights(tools, opened);
  if (switches.installed.length === 0) return switches;
  const table = (await tools.workbook.refresh(opened.table)) ?? opened.table;
  const { installed } = await install(tools, table, { ...(await loadKept(tools)), tones: switches.installed });
  return { wanted: switches.wanted, installed };
}

async function install({ workbook, phrases }: Tools, table: FoundTable, kept: KeptValues): Promise<HighlightSwitches> {
  const { map, settings } = recognise(table, kept);
  // What accept writes is in the table's language, what =TIER.CHURN answers in the workbook's: both may stand in the column.
  const wordsOf = (level: RiskLevel): readonly string[] => [
    ...new Set([phrases.riskWord(level), phrases.riskWordIn(settings.functionLanguage, level)]),
  ];
  const rules = highlights({
    positions: map.positions,
    reviewCadenceDays: settings.reviewCadenceDays,
    severeMultiple: settings.review.severeMultiple,
    gradeNames: settings.gradeNames,
    riskWords: {
      high: wordsOf("high"),
      medium: wordsOf("medium"),
      highValueSilent: wordsOf("highValueSilent"),
    },
    kinds: kept.tones,
  });
  const looks = rules.map(({ tone, ...rule }) => ({ ...rule, look: highlightLook(tone, settings.highlightColours) }));
  return { wanted: kept.tones, installed: tonesOf(await workbook.setHighlights(table, looks)) };
}

function tonesOf({ installed }: HighlightState): readonly HighlightTone[] {
  return HIGHLIGHT_TONES.filter((tone) => installed.includes(HIGHLIGHT_ID_PREFIX + tone));
}
