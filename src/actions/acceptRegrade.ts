// 一键重评, the second half: write what was ticked, read it back, write the log, renew the highlights. The grades come
// first and stand by themselves: a log or a highlight that Excel refuses is said, and takes nothing back.

import { CHANGE_KINDS, type ChangeKind } from "../domain/regrade/plan";
import { textOf } from "../domain/table/text";
import { HostFailure, type HighlightTone, type LongWork, type UndoReport, type WriteReport } from "../excel/workbook";
import type { AcceptChoice, AcceptOutcome, ColumnOutcome, RegradePreview } from "./actions";
import { renewHighlights } from "./highlights";
import { joinedReports } from "./joinedReports";
import { keepWrittenColumns, loadKept } from "./keptValues";
import { logRows, undoneRows } from "./log";
import { gradeHeader, ownHeaders, regradeChange, rowsToWrite } from "./regradeChange";
import { pause, tell, within } from "./stages";
import { orRefusal, unlessRefused, type Tools } from "./tools";
import { wholeWrite } from "./wholeWrite";
import { withWritten } from "./writtenColumns";

const CHANGES: readonly ChangeKind[] = ["fall", "rise", "new"];

/** Every row whose grade would change; a locked row only where the sheet does not say the lock's grade yet. */
export function everything({ plan }: RegradePreview): AcceptChoice {
  const rows = [...plan.kind.keys()].filter((row) => {
    const kind = CHANGE_KINDS[plan.kind[row] ?? 0] as ChangeKind;
    return CHANGES.includes(kind) || (kind === "locked" && plan.after[row] !== plan.table.sheetGrade[row]);
  });
  return { rows };
}

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
  const arrived = [...(report.rowsByHeader[gradeHeader(tools, preview)] ?? [])].sort((a, b) => a - b);
  const ticked = new Set(choice.rows);
  tell(work, { step: "log", done: 0, total: arrived.length });
  const logged = await orRefusal(() => writeLog(tools, preview, arrived, writtenAt));
  tell(work, { step: "highlight", done: 0, total: 1 });
  const highlights = await unlessRefused(() => highlightsNow(tools, preview));
  return {
    preview,
    choice,
    report,
    columns: change.columns.map(({ header }) => columnOutcome(report, header)),
    skipped: report.skipped,
    gradedRows: arrived.filter((row) => ticked.has(row)),
    renamedRows: arrived.filter((row) => !ticked.has(row)),
    changedRows: report.skipped.filter(({ reason }) => reason === "changedMeanwhile").map(({ row }) => row),
    logged: logged instanceof HostFailure ? null : logged,
    logRefusal: logged instanceof HostFailure ? logged : null,
    highlights,
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
    logged: outcome.logged === null || next.logged === null ? null : outcome.logged + next.logged,
  };
}

function union(some: readonly number[], more: readonly number[]): readonly number[] {
  return [...new Set([...some, ...more])].sort((a, b) => a - b);
}

/** 撤销本次: takes the write back, and says so in the log. Cut short, it says what is left; once more goes on. */
export async function undo(tools: Tools, { preview, report }: AcceptOutcome, work: LongWork = {}): Promise<UndoReport> {
  const { rowsByHeader, ...undone } = await tools.workbook.undo(report.undo, work);
  const rows = undoneRows(tools, preview, report.undo, rowsByHeader, tools.environment.now());
  if (rows.length > 0)
    await unlessRefused(() =>
      tools.workbook.appendLog(preview.plan.settings.logSheetName, tools.phrases.logHeader, rows),
    );
  return undone;
}

/** A column with a cell of ours in it is ours from now on. */
async function remember(tools: Tools, preview: RegradePreview, report: WriteReport): Promise<void> {
  const { table, written } = preview.opened;
  const arrived = Object.entries(ownHeaders(preview)).filter(
    ([header, role]) =>
      written[textOf(header)] !== role &&
      (report.undo.createdHeaders.includes(header) || (report.written[header] ?? 0) + (report.same[header] ?? 0) > 0),
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

/** The table has our columns only now, so it is looked at again. */
async function highlightsNow(tools: Tools, preview: RegradePreview): Promise<readonly HighlightTone[]> {
  const table = await tools.workbook.refresh(preview.opened.table);
  return table === null ? [] : (await renewHighlights(tools, table)).installed;
}

function columnOutcome(report: WriteReport, header: string): ColumnOutcome {
  return {
    header,
    written: report.written[header] ?? 0,
    same: report.same[header] ?? 0,
    failed: report.failed[header] ?? 0,
    created: report.undo.createdHeaders.includes(header),
  };
}
