// The sheets that inserted formulas refer to: 行业基准 with today's means (冻结基准), and 评级规则 (ruleSheet.ts). Values only, one line an industry, so that a colleague reads and corrects them like any other cells.
// A sheet of the user's with the same name is left alone: ours gets a number.

import { frozenBenchmarks } from "../domain/grading/benchmark";
import { takesBenchmarks, takesDay, takesRules } from "../domain/formula/columnFormulas";
import type { FormulaDay, FormulaRange } from "../domain/formula/formulaContext";
import { textOf } from "../domain/table/text";
import type { CellRows } from "../domain/vocabulary/cell";
import type { TableRef } from "../excel/workbook";
import type { FormulaChoice, RegradePreview } from "./actions";
import { formulasOf, withFormulas, type KeptFormulas } from "./keptFormulas";
import { keepFormulas } from "./keptValues";
import {
  lookAtRuleSheet,
  rangeOn,
  ruleSheetAsItIs,
  writeRuleSheet,
  type RuleSheet,
  type RuleSheetNeeds,
} from "./ruleSheet";
import type { Tools } from "./tools";

export interface FormulaSheets extends RuleSheet {
  /** Null where no benchmark can be had: fewer customers with orders than a mean needs. */
  readonly benchmarks: FormulaRange | null;
  readonly kept: KeptFormulas;
  /** Names of the sheets that were made for it. */
  readonly made: readonly string[];
}

/** What columns filled with these choices need of the sheets. */
function needsOf(
  { opened, plan }: RegradePreview,
  choices: readonly FormulaChoice[],
  refresh: boolean,
): RuleSheetNeeds {
  return {
    rules: refresh || choices.some(({ id }) => takesRules(id)) ? plan.settings : null,
    day: plan.graded.asOf,
    takesDay: choices.some(({ id, recency }) => takesDay(id, opened.map, recency)),
  };
}

const isFrozen = ({ id, benchmarks }: FormulaChoice): boolean => takesBenchmarks(id) && benchmarks === "frozen";

/** The ranges as they would be, for a preview: sheets that are there as they are, others as they would be written. */
export async function lookAtSheets(
  tools: Tools,
  preview: RegradePreview,
  kept: KeptFormulas,
  choice: FormulaChoice,
): Promise<FormulaSheets> {
  const benchmarkSheet = formulasOf(kept, preview.opened.table).benchmarkSheet;
  const rows = isFrozen(choice) ? ((await rowsOn(tools, benchmarkSheet)) ?? benchmarkRows(tools, preview)) : null;
  return {
    benchmarks: rows === null ? null : rangeOn(benchmarkSheet ?? tools.phrases.formulas.benchmarkSheet, rows),
    ...(await lookAtRuleSheet(tools, kept, needsOf(preview, [choice], false))),
    kept,
    made: [],
  };
}

/**
 * Sees to it that the sheets are there. `refresh`: with the benchmarks of this preview; otherwise frozen ones stay as they
 * are. The rules and the day are always those of the preview, so that all formulas follow them.
 */
export async function prepareSheets(
  tools: Tools,
  preview: RegradePreview,
  before: KeptFormulas,
  { choices, refresh }: { readonly choices: readonly FormulaChoice[]; readonly refresh: boolean },
): Promise<FormulaSheets> {
  const { table } = preview.opened;
  const needsBenchmarks = refresh || choices.some(isFrozen);
  const known = formulasOf(before, table).benchmarkSheet;
  const there = needsBenchmarks ? await rowsOn(tools, known) : null;
  const fresh = needsBenchmarks ? benchmarkRows(tools, preview) : null;
  let kept = before;
  const made: string[] = [];
  let benchmarks: FormulaRange | null = null;
  if (there !== null && known !== null && (!refresh || fresh === null)) benchmarks = rangeOn(known, there);
  else if (fresh !== null) {
    const own = there === null ? null : known;
    const sheetName = await writeOwn(tools, own, tools.phrases.formulas.benchmarkSheet, fresh);
    if (own === null) made.push(sheetName);
    benchmarks = rangeOn(sheetName, fresh);
    kept = withFormulas(kept, table, { benchmarkSheet: sheetName });
  }
  const { ruleSheet, newName, ...rules } = await writeRuleSheet(tools, kept, needsOf(preview, choices, refresh));
  if (newName !== null) made.push(newName);
  if (ruleSheet !== kept.ruleSheet) kept = { ...kept, ruleSheet };
  if (kept !== before) await keepFormulas(tools, kept);
  return { benchmarks, ...rules, kept, made };
}

/** What formulas that stand in the workbook read now, whatever they were filled with. */
export interface SheetsAsTheyAre {
  readonly benchmarks: FormulaRange | null;
  readonly rules: FormulaRange | null;
  readonly asOf: FormulaDay | null;
}

/** The sheets as they are. */
export async function sheetsAsTheyAre(tools: Tools, kept: KeptFormulas, table: TableRef): Promise<SheetsAsTheyAre> {
  const { benchmarkSheet } = formulasOf(kept, table);
  const rows = await rowsOn(tools, benchmarkSheet);
  const benchmarks = rows === null || benchmarkSheet === null ? null : rangeOn(benchmarkSheet, rows);
  return { benchmarks, ...(await ruleSheetAsItIs(tools, kept)) };
}

/** Writes on our own sheet, or on a new one: `own` is its name where it is there. */
async function writeOwn(tools: Tools, own: string | null, wanted: string, rows: CellRows): Promise<string> {
  const sheetName = own ?? (await freeSheetName(tools, wanted));
  await tools.workbook.writeSheet(sheetName, rows);
  return sheetName;
}

async function freeSheetName(tools: Tools, wanted: string, number = 1): Promise<string> {
  const name = number === 1 ? wanted : `${wanted} (${number})`;
  return (await tools.workbook.readSheet(name)) === null ? name : freeSheetName(tools, wanted, number + 1);
}

/** The cells of our sheet, header included; null where it is gone or empty. */
async function rowsOn(tools: Tools, sheetName: string | null): Promise<CellRows | null> {
  const rows = sheetName === null ? null : await tools.workbook.readSheet(sheetName);
  return rows === null || rows.every((row) => row.every((cell) => textOf(cell) === "")) ? null : rows;
}

function benchmarkRows({ phrases }: Tools, { plan }: RegradePreview): CellRows | null {
  const lines = frozenBenchmarks(plan.table, plan.graded);
  return lines.length === 0 ? null : phrases.formulas.benchmarkRows(lines);
}
