// The sheets that inserted formulas refer to: 行业基准 with today's means (冻结基准), and 评级规则 where the rules are not the
// defaults. Values only, one line an industry, so that a colleague reads and corrects them like any other cells.
// A sheet of the user's with the same name is left alone: ours gets a number.

import { frozenBenchmarks } from "../domain/grading/benchmark";
import { DEFAULT_RULES, type GradingRules } from "../domain/grading/rules";
import { sheetReference, columnLetters } from "../domain/formula/references";
import type { FormulaRange } from "../domain/formula/columnFormulas";
import { textOf } from "../domain/table/text";
import type { CellRows } from "../domain/vocabulary/cell";
import type { RegradePreview } from "./actions";
import { formulasOf, withFormulas, type KeptFormulas } from "./keptFormulas";
import { keepFormulas } from "./keptValues";
import type { Tools } from "./tools";

export interface FormulaSheets {
  /** Null where no benchmark can be had: fewer customers with orders than a mean needs. */
  readonly benchmarks: FormulaRange | null;
  /** Null for the default rules. */
  readonly rules: FormulaRange | null;
  readonly kept: KeptFormulas;
  /** Names of the sheets that were made for it. */
  readonly made: readonly string[];
}

/** The ranges as they would be, for a preview: sheets that are there as they are, others as they would be written. */
export async function lookAtSheets(tools: Tools, preview: RegradePreview, kept: KeptFormulas): Promise<FormulaSheets> {
  const { phrases } = tools;
  const benchmarkSheet = formulasOf(kept, preview.opened.table).benchmarkSheet;
  const [there, fresh] = [await rowsOn(tools, benchmarkSheet), benchmarkRows(tools, preview)];
  const rows = there ?? fresh;
  const rules = ruleRows(tools, preview.plan.settings.rules);
  return {
    benchmarks: rows === null ? null : rangeOn(benchmarkSheet ?? phrases.formulas.benchmarkSheet, rows),
    rules: rules === null ? null : rangeOn(kept.ruleSheet ?? phrases.formulas.ruleSheet, rules),
    kept,
    made: [],
  };
}

/**
 * Sees to it that the sheets are there. `refresh`: with the benchmarks of this preview; otherwise frozen ones stay as they
 * are. The rules are always those of the preview, so that all formulas follow them.
 */
export async function prepareSheets(
  tools: Tools,
  preview: RegradePreview,
  before: KeptFormulas,
  { benchmarks, refresh }: { readonly benchmarks: boolean; readonly refresh: boolean },
): Promise<FormulaSheets> {
  const { table } = preview.opened;
  const names = tools.phrases.formulas;
  const known = formulasOf(before, table).benchmarkSheet;
  const there = benchmarks ? await rowsOn(tools, known) : null;
  const fresh = benchmarks ? benchmarkRows(tools, preview) : null;
  let kept = before;
  const made: string[] = [];
  let benchmarkRange: FormulaRange | null = null;
  if (there !== null && known !== null && (!refresh || fresh === null)) benchmarkRange = rangeOn(known, there);
  else if (fresh !== null) {
    const sheetName = await writeOwn(tools, there === null ? null : known, names.benchmarkSheet, fresh);
    if (there === null) made.push(sheetName);
    benchmarkRange = rangeOn(sheetName, fresh);
    kept = withFormulas(kept, table, { benchmarkSheet: sheetName });
  }
  const rules = ruleRows(tools, preview.plan.settings.rules);
  let ruleRange: FormulaRange | null = null;
  if (rules !== null) {
    const own = (await rowsOn(tools, kept.ruleSheet)) === null ? null : kept.ruleSheet;
    const ruleSheet = await writeOwn(tools, own, names.ruleSheet, rules);
    if (own === null) made.push(ruleSheet);
    ruleRange = rangeOn(ruleSheet, rules);
    kept = { ...kept, ruleSheet };
  }
  if (kept !== before) await keepFormulas(tools, kept);
  return { benchmarks: benchmarkRange, rules: ruleRange, kept, made };
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

function ruleRows({ phrases }: Tools, rules: GradingRules): CellRows | null {
  return JSON.stringify(rules) === JSON.stringify(DEFAULT_RULES) ? null : phrases.formulas.ruleRows(rules);
}

/** `rangeOn("行业基准", rows).text //=> "'行业基准'!$A$1:$D$6"` */
function rangeOn(sheetName: string, rows: CellRows): FormulaRange {
  const width = Math.max(...rows.map((row) => row.length));
  return { text: `${sheetReference(sheetName)}$A$1:$${columnLetters(width - 1)}$${rows.length}`, rows };
}
