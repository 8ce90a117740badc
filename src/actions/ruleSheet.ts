// The sheet 评级规则 in the workbook: rules that are not the defaults, and the day that inserted formulas count to. The day
// moves when the grades do (accept, 一键重评) or when the user says so, and is written only where it differs, so that the
// formulas are calculated anew once a day at most.

import type { FormulaDay, FormulaRange } from "../domain/formula/formulaContext";
import { sheetReference } from "../domain/formula/references";
import { columnLetters } from "../domain/vocabulary/columnLetters";
import { dayCellOn, dayEdit, dayPlaceOn, dayReference, isRuleSheet, ruleSheetEdit } from "../domain/formula/ruleSheet";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings";
import type { CellRows } from "../domain/vocabulary/cell";
import type { SerialDay } from "../domain/vocabulary/day";
import type { SheetCells } from "../domain/vocabulary/sheet";
import { hasFormulas, type KeptFormulas } from "./keptFormulas";
import { loadFormulas } from "./keptValues";
import type { Tools } from "./tools";

/** What formulas take from the sheet. */
export interface RuleSheet {
  /** Null for the default rules. */
  readonly rules: FormulaRange | null;
  /** Without a text where no formula needs a day. */
  readonly asOf: FormulaDay;
}

/** What is wanted of it: the rules, the day, neither or both. */
export interface RuleSheetNeeds {
  readonly rules: Settings | null;
  readonly day: SerialDay;
  readonly takesDay: boolean;
}

/** The sheet as it is, or as it would be, for a preview. */
export async function lookAtRuleSheet(tools: Tools, kept: KeptFormulas, needs: RuleSheetNeeds): Promise<RuleSheet> {
  const rules = ruleRows(tools, needs.rules);
  if (rules === null && !needs.takesDay) return { rules: null, asOf: { text: "", value: needs.day } };
  return named(tools, await ourSheet(tools, kept), rules, needs);
}

/** Sees to it that the sheet says the rules and the day. `ruleSheet` is its id, null where none is needed; `newName` its name where it was made. */
export async function writeRuleSheet(
  tools: Tools,
  kept: KeptFormulas,
  needs: RuleSheetNeeds,
): Promise<RuleSheet & { readonly ruleSheet: string | null; readonly newName: string | null }> {
  const { workbook, phrases } = tools;
  const rules = ruleRows(tools, needs.rules);
  if (rules === null && !needs.takesDay)
    return { rules: null, asOf: { text: "", value: needs.day }, ruleSheet: kept.ruleSheet, newName: null };
  const { id } = await workbook.editSheet(
    { names: kept.ruleSheet === null ? [] : [kept.ruleSheet], newName: phrases.formulas.ruleSheet },
    (now) =>
      ruleSheetEdit(now, { rules, day: needs.takesDay ? needs.day : null }, phrases.formulas, phrases.everyRuleSheet),
  );
  const now = (await workbook.loadSettings([], [id])).sheets[0] ?? null;
  const newName = id === kept.ruleSheet ? null : (now?.name ?? phrases.formulas.ruleSheet);
  return { ...named(tools, now, rules, needs), ruleSheet: id, newName };
}

/** The sheet as formulas that stand in the workbook read it: its own rules, and its own day. Null: it has none. */
export async function ruleSheetAsItIs(
  tools: Tools,
  kept: KeptFormulas,
): Promise<{ readonly rules: FormulaRange | null; readonly asOf: FormulaDay | null }> {
  const sheet = await ourSheet(tools, kept);
  const day = sheet === null ? null : dayCellOn(sheet, tools.phrases.everyRuleSheet);
  const hasRules = sheet !== null && sheet.row === 0 && sheet.column === 0;
  return {
    rules: hasRules
      ? rangeOn(
          sheet.name,
          linesOfRules(tools, sheet.rows).map((row) => row.slice(0, 2)),
        )
      : null,
    asOf: sheet === null || day === null ? null : { text: dayReference(sheet.name, day), value: day.day ?? NO_DAY },
  };
}

/** The header and every line down to the last rule: a sheet of an earlier version has fewer of them. */
function linesOfRules({ phrases }: Tools, rows: CellRows): CellRows {
  const last = rows.findLastIndex(([name]) => phrases.formulas.isRuleName(name));
  return rows.slice(0, Math.max(1, last + 1));
}

/** What is no date gives no answer. */
const NO_DAY = NaN as SerialDay;

/** Which day do the formulas in this workbook count to? Null where none names a day. */
export async function formulaDay(tools: Tools): Promise<SerialDay | null> {
  const kept = await loadFormulas(tools);
  const sheet = hasFormulas(kept) ? await ourSheet(tools, kept) : null;
  return sheet === null ? null : (dayCellOn(sheet, tools.phrases.everyRuleSheet)?.day ?? null);
}

/**
 * From now on formulas count to this day. True: it was written. Nothing is written where it says so already, where no formulas
 * of ours were inserted, or where none names a day.
 */
export async function moveFormulaDay(tools: Tools, day: SerialDay, known?: KeptFormulas): Promise<boolean> {
  const every = tools.phrases.everyRuleSheet;
  const kept = known ?? (await loadFormulas(tools));
  const sheet = hasFormulas(kept) ? await ourSheet(tools, kept) : null;
  if (sheet === null || dayEdit(sheet, day, every) === null) return false;
  await tools.workbook.editSheet({ names: [sheet.id], newName: sheet.name }, (now) =>
    now === null ? NOTHING : (dayEdit(now, day, every) ?? NOTHING),
  );
  return true;
}

const NOTHING = { insertions: [], blocks: [], headers: [] };

/** Our sheet as it stands, whatever it is called by now; null where there is none, or it is somebody else's. */
async function ourSheet({ workbook, phrases }: Tools, { ruleSheet }: KeptFormulas): Promise<SheetCells | null> {
  if (ruleSheet === null) return null;
  const [sheet = null] = (await workbook.loadSettings([], [ruleSheet])).sheets;
  return sheet !== null && isRuleSheet(sheet, phrases.everyRuleSheet) ? sheet : null;
}

function named(
  { phrases }: Tools,
  sheet: SheetCells | null,
  rules: CellRows | null,
  { day, takesDay }: RuleSheetNeeds,
): RuleSheet {
  const name = sheet?.name ?? phrases.formulas.ruleSheet;
  const text = takesDay ? dayReference(name, dayPlaceOn(sheet, phrases.everyRuleSheet)) : "";
  return { rules: rules === null ? null : rangeOn(name, rules), asOf: { text, value: day } };
}

/** Null for the defaults, which functions know. */
function ruleRows({ phrases }: Tools, settings: Settings | null): CellRows | null {
  const rows = settings === null ? null : phrases.formulas.ruleRows(settings);
  return JSON.stringify(rows) === JSON.stringify(phrases.formulas.ruleRows(DEFAULT_SETTINGS)) ? null : rows;
}

/** `rangeOn("行业基准", rows).text //=> "'行业基准'!$A$1:$D$6"` */
export function rangeOn(sheetName: string, rows: CellRows): FormulaRange {
  const width = Math.max(...rows.map((row) => row.length));
  return { text: `${sheetReference(sheetName)}$A$1:$${columnLetters(width - 1)}$${rows.length}`, rows };
}
