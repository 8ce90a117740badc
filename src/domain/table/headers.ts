// Columns are found by what their header says, never by where they stand: reordered, extra and missing columns are all
// the same to us. The cells then have a say: a header leaves it open whether recency is a date or days, and a column that is
// called like one of ours may hold something else. What was left aside is told with its reason.

import { FIGURE_ROLES, type AmountUnit, type ColumnMap, type ColumnRole } from "../vocabulary/column";
import type { CellRows, CellValue } from "../vocabulary/cell";
import { unitAbove, unitOfHeader } from "./amountUnit";
import { LEAST_DATE_AMONG_DAYS, parseDay } from "./day";
import { cellsByPosition, evidentRows } from "./evidence";
import type { GradeReader } from "./gradeNames";
import { matchHeader, type HeaderMatch, type OwnHeaderNames } from "./headerMatch";
import { DATE_HEADER, DAY_COUNT_HEADER } from "./headerNames";
import { isOrderLines } from "./orderLines";
import { passedAlone, passedByHeader, type PassedReason } from "./passedOver";
import { isBareName, scoreColumns, type FigureColumn } from "./scores";
import { isBlankCell, simplify, textOf } from "./text";
import { isUnitRow, withUnits } from "./unitRow";

export interface RecognizeOptions {
  /** Some data rows: the cells that decide where a header leaves something open. */
  readonly sample?: CellRows;
  /** What stands above the header row: a title, or the unit of all amounts. */
  readonly above?: CellRows;
  /** Names the user gave to our own columns, where they differ from the defaults. */
  readonly ownHeaders?: OwnHeaderNames;
  /** Reads grades by the names they have in this workbook. */
  readonly readGrade?: GradeReader;
  /** A column known to hold no grades, whatever its first cells say. */
  readonly notGrades?: number;
}

/** What somebody should confirm about a column that is taken. */
export const COLUMN_DOUBTS = [
  /** the brackets of the header may say a unit, and it is none that we know */
  "unitUnread",
  /** a total of all time where the last 12 months are wanted */
  "lifetime",
] as const;
export interface ColumnDoubt {
  readonly code: (typeof COLUMN_DOUBTS)[number];
  readonly column: number;
  /** The words that are in doubt. */
  readonly text: string;
}

export interface Recognition {
  readonly map: ColumnMap;
  /** Columns that are called like a role and do not play it, by position. */
  readonly passed: Readonly<Record<number, PassedReason>>;
  readonly doubts: readonly ColumnDoubt[];
  /** Each row holds an order, not a customer. */
  readonly isOrderLines: boolean;
}

interface Match extends HeaderMatch {
  readonly column: number;
}

/** Which column plays which role? No role is taken twice and no column plays two; the better name wins, then the one further left. */
export function recognizeColumns(headers: readonly CellValue[], options: RecognizeOptions = {}): ColumnMap {
  return recognizeTable(headers, options).map;
}

/** The same with what was left aside and why, and what should be confirmed. */
export function recognizeTable(names: readonly CellValue[], options: RecognizeOptions = {}): Recognition {
  const { sample: rows = [], above = [] } = options;
  const hasUnits = rows.length > 1 && isUnitRow(names, rows[0]);
  const headers = hasUnits ? withUnits(names, rows[0]) : names;
  const sample = hasUnits ? rows.slice(1) : rows;
  const passed: Record<number, PassedReason> = {};
  const matches = candidates(headers, customersOf(headers, sample, options.ownHeaders), options, passed);
  const positions = assign(matches, passed);
  if (isBlankBesideFigures(positions, sample)) delete positions.rfm;
  const { monetary } = positions;
  return {
    map: {
      positions,
      amountUnit: monetary === undefined ? "yuan" : unitOfColumn(headers[monetary], above),
      recencyForm: recencyFormOf(positions, headers, sample),
      ...bareUnitOf(positions.rfm, headers, above),
    },
    passed,
    doubts: doubtsAbout(positions, headers),
    isOrderLines: isOrderLines({
      headers,
      sample,
      customer: positions.id ?? positions.name,
      recency: positions.recency,
      frequency: positions.frequency,
      hasComposite: positions.rfm !== undefined,
    }),
  };
}

/** Is there enough to grade by: R, F and M, and something that says whose they are? */
export function isGradable({ positions }: ColumnMap): boolean {
  const hasFigures = positions.rfm !== undefined || FIGURE_ROLES.every((role) => positions[role] !== undefined);
  return hasFigures && (positions.id !== undefined || positions.name !== undefined);
}

/** The rows of customers among these, as far as the headers alone tell which columns are whose. */
function customersOf(
  headers: readonly CellValue[],
  sample: CellRows,
  ownHeaders: OwnHeaderNames | undefined,
): CellRows {
  if (sample.length === 0) return sample;
  const positions = assign(candidates(headers, [], { ownHeaders }, {}), {});
  return evidentRows(cellsByPosition(sample, positions), positions, sample.length).map((row) => sample[row]);
}

/** Headers that name a role and whose cells do not speak against it. */
function candidates(
  headers: readonly CellValue[],
  sample: CellRows,
  { ownHeaders, readGrade, notGrades, above = [] }: RecognizeOptions,
  passed: Record<number, PassedReason>,
): readonly Match[] {
  const cellsAt = (column: number): readonly (CellValue | undefined)[] => sample.map((row) => row[column]);
  const named: Match[] = [];
  headers.forEach((header, column) => {
    const match = matchHeader(header, ownHeaders);
    const reason =
      match === undefined
        ? passedByHeader(header)
        : column === notGrades && match.role === "grade"
          ? "notGrades"
          : passedAlone(match, cellsAt(column), readGrade);
    if (reason !== undefined) passed[column] = reason;
    else if (match !== undefined) named.push({ ...match, column });
  });
  named.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const figures = named.flatMap(({ role, name, column }): FigureColumn[] => {
    const figure = FIGURE_ROLES.find((other) => other === role);
    if (figure === undefined) return [];
    const saysUnit = figure === "monetary" && unitOfColumn(headers[column], above) !== "yuan";
    return [{ role: figure, column, isBare: isBareName(name), saysUnit, cells: cellsAt(column) }];
  });
  const scores = scoreColumns(figures);
  for (const column of scores) passed[column] = "score";
  return named.filter(({ column }) => !scores.has(column));
}

function assign(matches: readonly Match[], passed: Record<number, PassedReason>): Partial<Record<ColumnRole, number>> {
  const positions: Partial<Record<ColumnRole, number>> = {};
  for (const { role, column } of matches) {
    if (positions[role] === undefined) positions[role] = column;
    else passed[column] = "second";
  }
  return positions;
}

/** The unit of an amount column: what its header says, else what stands above the table, else 元. */
export function unitOfColumn(header: CellValue | undefined, above: CellRows): AmountUnit {
  const { unit } = unitOfHeader(header);
  if (unit !== undefined && unit !== "unread") return unit;
  const said = unit === undefined ? unitAbove(above) : undefined;
  return said === undefined || said === "unread" ? "yuan" : said;
}

/** The letters alone: M is no million here. */
const RFM_LETTERS = /r[^a-z\d]{0,3}f[^a-z\d]{0,3}m(?![a-z])/gi;

/** R/F/M（天/次/元）: what an amount without a unit is in the cells below. */
function bareUnitOf(
  rfm: number | undefined,
  headers: readonly CellValue[],
  above: CellRows,
): Pick<ColumnMap, "bareUnit"> {
  const words = rfm === undefined ? "" : textOf(headers[rfm]).replace(RFM_LETTERS, "");
  const unit = rfm === undefined ? undefined : (unitOfHeader(words).unit ?? unitAbove(above));
  return unit === undefined || unit === "unread" ? {} : { bareUnit: unit };
}

const LIFETIME = /累计|累積|历史|历年|lifetime|all[ -]?time|^total ?(?:spent|spend|orders)$|amount spent/;
const LIMITED = /近|12|十二|年|ytd|ttm/;

function doubtsAbout(
  positions: Partial<Record<ColumnRole, number>>,
  headers: readonly CellValue[],
): readonly ColumnDoubt[] {
  const { monetary, frequency } = positions;
  const unread = monetary === undefined ? "" : unitOfHeader(headers[monetary]).unread;
  const unit: readonly ColumnDoubt[] =
    monetary === undefined || unread === "" ? [] : [{ code: "unitUnread", column: monetary, text: unread }];
  const lifetime = [frequency, monetary].flatMap((column): ColumnDoubt[] => {
    const text = simplify(textOf(headers[column ?? -1])).toLowerCase();
    return column !== undefined && LIFETIME.test(text) && !LIMITED.test(text)
      ? [{ code: "lifetime", column, text: textOf(headers[column]) }]
      : [];
  });
  return [...unit, ...lifetime];
}

/** An empty RFM指标 beside filled columns of R, F and M says nothing: the three columns do. */
function isBlankBesideFigures(positions: Partial<Record<ColumnRole, number>>, sample: CellRows): boolean {
  const { rfm, recency, frequency, monetary } = positions;
  if (rfm === undefined || recency === undefined || frequency === undefined || monetary === undefined) return false;
  const says = (column: number): boolean => sample.some((row) => !isBlankCell(row[column]));
  return !says(rfm) && says(recency) && says(frequency) && says(monetary);
}

function recencyFormOf(
  positions: Partial<Record<ColumnRole, number>>,
  headers: readonly CellValue[],
  sample: CellRows,
): ColumnMap["recencyForm"] {
  if (positions.rfm !== undefined || positions.recency === undefined) return "composite";
  return separateFormAt(positions.recency, headers, sample);
}

/** Is a column of recency written as days or as dates? */
export function separateFormAt(
  column: number,
  headers: readonly CellValue[],
  sample: CellRows,
): Exclude<ColumnMap["recencyForm"], "composite"> {
  const header = simplify(textOf(headers[column])).toLowerCase();
  if (DAY_COUNT_HEADER.test(header) || /[([（/]天|日[)\]）]/.test(header)) return "days";
  const filled = sample.filter((row) => !isBlankCell(row[column]));
  const days = filled.filter((row) => isDayLike(row[column] ?? "")).length;
  const counts = filled.filter((row) => isDayCount(row[column])).length;
  if (DATE_HEADER.test(header)) return filled.length > 0 && counts === filled.length ? "days" : "date";
  return days * 2 > filled.length ? "date" : "days";
}

/** 45 or 45天 under 最近下单时间: somebody counts. A zero is what a formula leaves where there is no day. */
function isDayCount(cell: CellValue | undefined): boolean {
  if (typeof cell === "number") return cell > 0 && cell < LEAST_DATE_AMONG_DAYS;
  return /^\d{1,5}\s*(?:天|日|days?)前?$/i.test(textOf(cell));
}

/** A day, or a day that only its neighbours make certain. */
function isDayLike(cell: CellValue): boolean {
  const day = parseDay(cell);
  return typeof day === "number" || day === "ambiguousDate";
}
