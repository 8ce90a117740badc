// 记录跟进: a row of the log, and with it 最后更新时间 of the customer's own row. This is the only place where that column of
// the user's is written, because here a person says that there was a contact. The log comes first and stands by itself.

import { contactCells, type ContactCell } from "../domain/followUp/contact";
import {
  followUpsOf,
  makeFollowUp,
  type CustomerName,
  type FollowUp,
  type FollowUpEntry,
} from "../domain/followUp/followUp";
import { followUpHeader, followUpRow, readFollowUps, wordsOfHeader } from "../domain/followUp/followUpSheet";
import { asWritten, textOf } from "../domain/table/text";
import { COLUMN_ROLES } from "../domain/vocabulary/column";
import { roleRow } from "../domain/vocabulary/columnRoles";
import type { SheetCells } from "../domain/vocabulary/sheet";
import { HostFailure, type TableChange, type WriteReport } from "../excel/workbook";
import type { RegradePreview } from "./actions";
import type { FollowUpOutcome, FollowUpUndo } from "./contract/customerActions";
import { keepFollowUpSheet, loadFollowUpSheet } from "./keptValues";
import { datePositions } from "./previewRegrade";
import { columnCells, keyColumns } from "./regradeChange";
import type { Tools } from "./tools";
import { wholeWrite } from "./wholeWrite";

/** Logs a follow-up and brings the customer's row up to today. */
export async function logFollowUp(
  tools: Tools,
  preview: RegradePreview,
  row: number,
  entry: FollowUpEntry,
): Promise<FollowUpOutcome> {
  const { workbook, environment, phrases } = tools;
  const followUp = makeFollowUp(customerAt(preview, row), entry, environment.now());
  const known = await loadFollowUpSheet(tools);
  const own = { names: sheetNames(tools, known), newName: phrases.followUp.sheetName };
  const logged = await workbook.appendRows(own, followUpHeader(phrases.followUp), (header) => {
    const words = wordsOfHeader(header, phrases.everyFollowUp);
    if (words === undefined) return null;
    const { cells, formats } = followUpRow(header, followUp, words);
    return { cells: [cells], formats };
  });
  if (logged.sheetId !== known) await keepFollowUpSheet(tools, logged.sheetId);
  const cells = contactCells(preview.plan.table, row, environment.today());
  const written =
    cells === null ? null : await unlessRefused(() => wholeWrite(workbook, contactChange(preview, row, cells)));
  const refused = written instanceof HostFailure ? written : null;
  const report = written instanceof HostFailure ? null : written;
  return { preview, row, followUp, cells, report, skipped: report?.skipped ?? [], refused, logged };
}

/** Takes row and log back. */
export async function undoFollowUp({ workbook }: Tools, { report, logged }: FollowUpOutcome): Promise<FollowUpUndo> {
  const { restored, kept } = report === null ? { restored: 0, kept: 0 } : await workbook.undo(report.undo);
  return { restored, kept, logRemoved: await workbook.takeBackRows(logged) };
}

/** Everything in the log. */
export async function allFollowUps(tools: Tools): Promise<readonly FollowUp[]> {
  const sheet = await findLog(tools);
  return sheet === null ? [] : readFollowUps(sheet, tools.phrases.everyFollowUp);
}

/** One customer's follow-ups, newest first. */
export async function followUps(tools: Tools, preview: RegradePreview, row: number): Promise<readonly FollowUp[]> {
  return followUpsOf(await allFollowUps(tools), customerAt(preview, row));
}

/** Shows the log. */
export async function openFollowUps(tools: Tools): Promise<boolean> {
  const sheet = await findLog(tools);
  return sheet !== null && tools.workbook.activateSheet(sheet.id);
}

async function findLog(tools: Tools): Promise<SheetCells | null> {
  return tools.workbook.readOwnSheet(sheetNames(tools, await loadFollowUpSheet(tools)));
}

/** What the log may be found by: its id first, then its name in every language. */
function sheetNames({ phrases }: Tools, known: string | null): readonly string[] {
  return [...(known === null ? [] : [known]), ...phrases.everyFollowUp.map(({ sheetName }) => sheetName)];
}

function customerAt({ plan }: RegradePreview, row: number): CustomerName {
  const { id, name } = plan.table.cells;
  return { key: textOf(id?.[row]), name: asWritten(name?.[row]) };
}

/** Columns in which a recency may be typed. */
const RECENCY_ROLES = COLUMN_ROLES.filter((role) => ["composite", "recency"].includes(roleRow(role).cell));

/** 最后更新时间, and R beside it, of one row: both or, where either was changed meanwhile, neither. */
function contactChange(
  preview: RegradePreview,
  row: number,
  { updated, recency }: NonNullable<FollowUpOutcome["cells"]>,
): TableChange {
  const { opened } = preview;
  const cells: readonly ContactCell[] = recency === null ? [updated] : [updated, recency];
  const guards = RECENCY_ROLES.flatMap((role) => columnCells(preview, role, [row]));
  return {
    table: opened.table,
    rows: [row],
    key: keyColumns(preview, [row]),
    guards: recency === null ? guards : [],
    dates: datePositions(opened.map),
    columns: cells.flatMap(({ role, before, after }) => {
      const position = opened.map.positions[role];
      if (position === undefined) return [];
      const header = String(opened.table.headers[position]);
      return [
        {
          position,
          header,
          values: [after],
          before: [before],
          format: roleRow(role).cell === "day" ? "date" : "general",
        },
      ];
    }),
    replaceFormulas: false,
  };
}

async function unlessRefused(write: () => Promise<WriteReport>): Promise<WriteReport | HostFailure> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
}
