// 一键重评, the second half: write what was ticked, read it back, write the log, renew the highlights. The grades come
// first and stand by themselves: a log or a highlight that Excel refuses is said, and takes nothing back. The day that
// inserted formulas count to moves along last, so that they say what was written.

import { textOf } from "../domain/table/text";
import { HostFailure, type FoundTable, type HighlightTone, type LongWork, type WriteReport } from "../excel/workbook";
import type { AcceptChoice, AcceptOutcome, ColumnOutcome, RegradePreview, UndoLeavings, UndoneRun } from "./actions";
import { renewHighlights } from "./highlights";
import { joinedReports } from "./joinedReports";
import { keepWrittenColumns, loadKept, type KeptValues } from "./keptValues";
import { logRows, undoneRows } from "./log";
import { gradeHeader, ownHeaders, regradeChange, rowsToWrite } from "./regradeChange";
import { moveFormulaDay } from "./ruleSheet";
import { pause, tell, within } from "./stages";
import { standingOf } from "./standing";
import { orRefusal, unlessRefused, type Tools } from "./tools";
import { wholeWrite } from "./wholeWrite";
import { withWritten } from "./writtenColumns";
import { ownValue } from "../domain/vocabulary/own";

/** Writes what was agreed to. */
export async function accept(
  tools: Tools,
  preview: RegradePreview,
  choice: AcceptChoice,
  work: LongWork = {},
): Promise<AcceptOutcome> {
  const subject = preview.opened.table.name;
  await pause(work, subject, { step: "prepare", done: 0, total: rowsToWrite(preview, choice).length });
  const change = await regradeChange(tools, preview, choice, work);
  const report = await wholeWrite(tools.workbook, change, within(work, "check"));
  await unlessRefused(() => remember(tools, preview, report));
  const writtenAt = tools.environment.now();
  const header = gradeHeader(tools, preview);
  const arrived = [...(ownValue(report.rowsByHeader, header) ?? [])].sort((a, b) => a - b);
  const ticked = new Set(choice.rows);
  tell(work, { step: "log", done: 0, total: arrived.length });
  const logged = await orRefusal(() => writeLog(tools, preview, arrived, writtenAt));
  tell(work, { step: "highlight", done: 0, total: 1 });
  // The table has our columns only now, so it is looked at again.
  const table = await orRefusal(() => tools.workbook.refresh(preview.opened.table));
  const kept = await unlessRefused(() => loadKept(tools));
  const highlights =
    table instanceof HostFailure || kept === null ? null : await unlessRefused(() => highlightsOn(tools, table, kept));
  const standing =
    table instanceof HostFailure ? null : await unlessRefused(() => standingOf(tools, preview, report, table));
  if (kept !== null) await unlessRefused(() => moveFormulaDay(tools, preview.plan.graded.asOf, kept.formulas));
  return {
    preview,
    choice,
    report,
    columns: change.columns.map((column) => columnOutcome(report, column.header)),
    gradeHeader: header,
    skipped: report.skipped,
    gradedRows: arrived.filter((row) => ticked.has(row)),
    renamedRows: arrived.filter((row) => !ticked.has(row)),
    changedRows: report.skipped.filter(({ reason }) => reason === "changedMeanwhile").map(({ row }) => row),
    logged: logged instanceof HostFailure ? null : logged,
    logRefusal: logged instanceof HostFailure ? logged : null,
    highlights,
    standing,
    writtenAt,
    excelUndo: report.excelUndo,
  };
}

/** Does the same once more: what is already written says so and is left, the rest follows. */
export async function resume(tools: Tools, outcome: AcceptOutcome, work: LongWork = {}): Promise<AcceptOutcome> {
  const next = await accept(tools, outcome.preview, outcome.choice, work);
  const report = joinedReports(outcome.report, next.report);
  return {
    ...next,
    report,
    columns: next.columns.map(({ header }) => columnOutcome(report, header)),
    gradedRows: union(outcome.gradedRows, next.gradedRows),
    renamedRows: union(outcome.renamedRows, next.renamedRows),
    standing: await unlessRefused(async () =>
      standingOf(tools, next.preview, report, await tools.workbook.refresh(next.preview.opened.table)),
    ),
    logged: outcome.logged === null || next.logged === null ? null : outcome.logged + next.logged,
  };
}

function union(some: readonly number[], more: readonly number[]): readonly number[] {
  return [...new Set([...some, ...more])].sort((a, b) => a - b);
}

/** 撤销本次: takes the write back, and says so in the log. Cut short, it says what is left; once more goes on. */
export async function undo(tools: Tools, outcome: AcceptOutcome, work: LongWork = {}): Promise<UndoneRun> {
  const { preview, report } = outcome;
  const { rowsByHeader, ...undone } = await tools.workbook.undo(report.undo, work);
  const rows = undoneRows(tools, preview, report.undo, rowsByHeader, tools.environment.now());
  if (rows.length > 0)
    await unlessRefused(() =>
      tools.workbook.appendLog(preview.plan.settings.logSheetName, tools.phrases.logHeader, rows),
    );
  return { ...undone, leaves: await unlessRefused(() => leavings(tools, outcome)) };
}

/** What an undo leaves in the workbook: the columns it emptied, the highlights, the log. */
async function leavings(tools: Tools, { preview, report, logged }: AcceptOutcome): Promise<UndoLeavings> {
  const table = await tools.workbook.refresh(preview.opened.table);
  const here = new Set(table?.headers.map(textOf));
  const highlights = table === null ? [] : (await tools.workbook.highlights(table)).installed;
  return {
    columns: report.undo.createdHeaders.filter((header) => here.has(textOf(header))),
    highlights: highlights.length > 0,
    log: logged !== null && logged > 0,
  };
}

/** A column with a cell of ours in it is ours from now on. */
async function remember(tools: Tools, preview: RegradePreview, report: WriteReport): Promise<void> {
  const { table, written } = preview.opened;
  const arrived = Object.entries(ownHeaders(preview)).filter(
    ([header, role]) =>
      ownValue(written, textOf(header)) !== role &&
      (report.undo.createdHeaders.includes(header) ||
        (ownValue(report.written, header) ?? 0) + (ownValue(report.same, header) ?? 0) > 0),
  );
  if (arrived.length === 0) return;
  const kept = await loadKept(tools);
  await keepWrittenColumns(tools, withWritten(kept.written, table, arrived));
}

async function writeLog(tools: Tools, preview: RegradePreview, rows: readonly number[], when: number): Promise<number> {
  if (rows.length === 0) return 0;
  await tools.workbook.appendLog(
    preview.plan.settings.logSheetName,
    tools.phrases.logHeader,
    logRows(tools, preview, rows, when),
  );
  return rows.length;
}

async function highlightsOn(
  tools: Tools,
  table: FoundTable | null,
  kept: KeptValues,
): Promise<readonly HighlightTone[]> {
  return table === null ? [] : (await renewHighlights(tools, table, kept)).installed;
}

function columnOutcome(report: WriteReport, header: string): ColumnOutcome {
  return {
    header,
    written: ownValue(report.written, header) ?? 0,
    same: ownValue(report.same, header) ?? 0,
    failed: ownValue(report.failed, header) ?? 0,
    created: report.undo.createdHeaders.includes(header),
  };
}
