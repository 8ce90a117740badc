// The log of follow-ups as a readable sheet. Columns are found by their headers, in whichever of our languages they were
// made, so that people may move, hide or add columns. A row somebody typed by hand is read as far as it can be.

import { FOLLOW_UP_DAYS } from "../strategy/cadence";
import type { TableLanguage } from "../strategy/suggestion";
import { parseDay } from "../table/day";
import { asWritten, textOf } from "../table/text";
import type { CellValue } from "../vocabulary/cell";
import type { SerialDay } from "../vocabulary/day";
import type { CellFormat, SheetCells } from "../vocabulary/sheet";
import {
  CAUSES,
  CHANNELS,
  OBJECTIONS,
  RESULTS,
  VISIT_STAGES,
  type Cause,
  type Channel,
  type FollowUp,
  type Objection,
  type Result,
  type VisitStage,
  type WinBack,
} from "./followUp";
import { ownValue } from "../vocabulary/own";

/** The columns, in the order of a new log. */
export const FOLLOW_UP_COLUMNS = [
  "when",
  "key",
  "name",
  "channel",
  "person",
  "feedback",
  "promise",
  "promiseDay",
  "stage",
  "objection",
  "cause",
  "result",
  "due1",
  "due3",
  "due7",
  "due15",
] as const;
export type FollowUpColumn = (typeof FOLLOW_UP_COLUMNS)[number];

/** The words of the log in one language. */
export interface FollowUpWords {
  readonly language: TableLanguage;
  readonly sheetName: string;
  readonly header: Readonly<Record<FollowUpColumn, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly stage: Readonly<Record<VisitStage, string>>;
  readonly objection: Readonly<Record<Objection, string>>;
  readonly cause: Readonly<Record<Cause, string>>;
  readonly result: Readonly<Record<Result, string>>;
  readonly winBack: Readonly<Record<WinBack, string>>;
}

/** Where each column of ours stands in a header; undefined for one that is not there. */
type Places = Readonly<Partial<Record<FollowUpColumn, number>>>;

const DUE = FOLLOW_UP_DAYS.map((days) => `due${days}` as const);

/** A row to append. */
export interface FollowUpRow {
  readonly cells: readonly CellValue[];
  readonly formats: readonly CellFormat[];
}

/** The header of a new log. */
export function followUpHeader(words: FollowUpWords): readonly string[] {
  return FOLLOW_UP_COLUMNS.map((column) => words.header[column]);
}

/** In which language is this header a log of ours? Undefined for any other header. */
export function wordsOfHeader(
  header: readonly CellValue[],
  every: readonly FollowUpWords[],
): FollowUpWords | undefined {
  return every.find((words) => {
    const places = placesIn(header, words);
    return places.when !== undefined && (places.key !== undefined || places.name !== undefined);
  });
}

/** The row of a log with this header, in the header's own language. */
export function followUpRow(header: readonly CellValue[], followUp: FollowUp, words: FollowUpWords): FollowUpRow {
  const places = placesIn(header, words);
  const cells: CellValue[] = header.map(() => "");
  const formats: CellFormat[] = header.map(() => "general");
  for (const column of FOLLOW_UP_COLUMNS) {
    const at = places[column];
    if (at === undefined) continue;
    cells[at] = cellOf(followUp, column, words);
    formats[at] = column === "when" ? "dateTime" : isDay(column) ? "date" : "general";
  }
  return { cells, formats };
}

/** What was followed up, in the order of the sheet? Rows without a customer or a day are passed over. */
export function readFollowUps({ rows, dayShift }: SheetCells, every: readonly FollowUpWords[]): readonly FollowUp[] {
  const top = rows.findIndex((row) => wordsOfHeader(row, every) !== undefined);
  const words = wordsOfHeader(rows[top] ?? [], every);
  if (words === undefined) return [];
  const places = placesIn(rows[top], words);
  return rows.slice(top + 1).flatMap((row) => readRow(row, places, every, dayShift) ?? []);
}

function readRow(
  row: readonly CellValue[],
  places: Places,
  every: readonly FollowUpWords[],
  dayShift: number,
): FollowUp | undefined {
  const at = (column: FollowUpColumn): CellValue => row[places[column] ?? -1] ?? "";
  const text = (column: FollowUpColumn): string => textOf(at(column));
  const own = (column: FollowUpColumn): string => asWritten(at(column));
  const when = momentOf(at("when"), dayShift);
  if (when === undefined || (text("key") === "" && text("name") === "")) return undefined;
  const day = (column: FollowUpColumn): SerialDay | null => {
    const moment = momentOf(at(column), dayShift);
    return moment === undefined ? null : (Math.floor(moment) as SerialDay);
  };
  const code = <T extends string>(
    column: "channel" | "stage" | "objection" | "cause" | "result",
    codes: readonly T[],
  ): T | null =>
    codes.find((one) => every.some((words) => ownValue<string>(words[column], one) === text(column))) ?? null;
  return {
    when,
    key: text("key"),
    name: own("name"),
    channel: code("channel", CHANNELS),
    person: own("person"),
    feedback: own("feedback"),
    promise: own("promise"),
    promiseDay: day("promiseDay"),
    stage: code("stage", VISIT_STAGES),
    objection: code("objection", OBJECTIONS),
    cause: code("cause", CAUSES),
    result: code("result", RESULTS),
    due: DUE.flatMap((column) => day(column) ?? []),
  };
}

function cellOf(followUp: FollowUp, column: FollowUpColumn, words: FollowUpWords): CellValue {
  switch (column) {
    case "channel":
      return followUp.channel === null ? "" : words.channel[followUp.channel];
    case "stage":
      return followUp.stage === null ? "" : words.stage[followUp.stage];
    case "objection":
      return followUp.objection === null ? "" : words.objection[followUp.objection];
    case "cause":
      return followUp.cause === null ? "" : words.cause[followUp.cause];
    case "result":
      return followUp.result === null ? "" : words.result[followUp.result];
    case "due1":
    case "due3":
    case "due7":
    case "due15":
      return followUp.due[DUE.indexOf(column)] ?? "";
    default:
      return followUp[column] ?? "";
  }
}

function placesIn(header: readonly CellValue[], words: FollowUpWords): Places {
  const texts = header.map(textOf);
  const found = FOLLOW_UP_COLUMNS.map((column) => [column, texts.indexOf(words.header[column])] as const);
  return Object.fromEntries(found.filter(([, at]) => at >= 0));
}

function isDay(column: FollowUpColumn): boolean {
  return column === "promiseDay" || (DUE as readonly FollowUpColumn[]).includes(column);
}

/** A date cell as a moment of the 1900 count; a typed date is read as the table's own are. */
function momentOf(cell: CellValue, dayShift: number): number | undefined {
  const moment = typeof cell === "number" ? cell + dayShift : NaN;
  const day = parseDay(Number.isNaN(moment) ? cell : moment);
  if (typeof day !== "number") return undefined;
  return day === Math.floor(moment) ? moment : day;
}
