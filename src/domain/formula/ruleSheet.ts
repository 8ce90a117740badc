// The sheet 评级规则, which inserted formulas name: the rules in A:B where they are not the defaults, and beside them the
// as-of day, one labelled cell with a date. The day's cell is found by its label, wherever people moved it.
// Alternative not taken: TODAY() in every formula. It is volatile, so each edit anywhere in the workbook would call the
// add-in once for every row; and a name for the cell, which people cannot see and Excel's undo does not cover.

import { parseDay } from "../table/day";
import { textOf } from "../table/text";
import type { CellRows, CellValue } from "../vocabulary/cell";
import type { SerialDay } from "../vocabulary/day";
import type { CellBlock, SheetCells, SheetEdit } from "../vocabulary/sheet";
import { sheetReference } from "./references";
import { columnLetters } from "../vocabulary/columnLetters";

export interface RuleSheetWords {
  readonly ruleSheet: string;
  readonly ruleHeader: readonly [string, string];
  readonly dayLabel: string;
  /** Below the label: what moves the day. */
  readonly dayNote: string;
}

/** The cell of the day, zero-based on its sheet; `day` is null where nothing there can be read as a date. */
export interface DayCell {
  readonly row: number;
  readonly column: number;
  readonly day: SerialDay | null;
}

/** Where the label stands on a new sheet: D1, with the day in E1. */
const FIRST_COLUMN = 3;

/** Where is the as-of day? Null where no label of ours stands on this sheet. */
export function dayCellOn(sheet: SheetCells, every: readonly RuleSheetWords[]): DayCell | null {
  const labels = every.map(({ dayLabel }) => dayLabel);
  for (const [row, cells] of sheet.rows.entries()) {
    const at = cells.findIndex((cell) => labels.includes(textOf(cell)));
    if (at >= 0)
      return { row: sheet.row + row, column: sheet.column + at + 1, day: dayIn(cells[at + 1] ?? "", sheet.dayShift) };
  }
  return null;
}

/** Is this sheet ours to write on: blank, or with our label or our header? */
export function isRuleSheet(sheet: SheetCells, every: readonly RuleSheetWords[]): boolean {
  const isBlank = sheet.rows.every((row) => row.every((cell) => textOf(cell) === ""));
  const [first, second] = sheet.rows[0] ?? [];
  const isHeaded = every.some(({ ruleHeader: [rule, value] }) => textOf(first) === rule && textOf(second) === value);
  return isBlank || isHeaded || dayCellOn(sheet, every) !== null;
}

/** What the sheet should say; what is null is left as it stands. */
export interface RuleSheetContent {
  /** With their header. */
  readonly rules: CellRows | null;
  readonly day: SerialDay | null;
}

/** The few cells that make the sheet say this; null where the sheet is somebody else's. Null cells: a new sheet. */
export function ruleSheetEdit(
  now: SheetCells | null,
  { rules, day }: RuleSheetContent,
  words: RuleSheetWords,
  every: readonly RuleSheetWords[],
): SheetEdit | null {
  if (now !== null && !isRuleSheet(now, every)) return null;
  const writesRules = rules !== null && !says(now, rules);
  const ofRules = writesRules ? [general(0, 0, rules)] : [];
  const headed = writesRules ? [{ row: 0, column: 0, columns: rules[0].length }] : [];
  const there = now === null ? null : dayCellOn(now, every);
  const { row, column } = dayPlaceOn(now, every);
  const ofDay = day === null || there?.day === day ? [] : [dayBlock(row, column, day)];
  if (there !== null || day === null) return { insertions: [], blocks: [...ofRules, ...ofDay], headers: headed };
  const label = general(row, column - 1, [[words.dayLabel], [words.dayNote]]);
  return {
    insertions: [],
    blocks: [...ofRules, label, ...ofDay],
    headers: [...headed, { row, column: column - 1, columns: 1 }],
  };
}

/** The edit that moves the day, and nothing else; null where there is no cell of the day or it says so already. */
export function dayEdit(now: SheetCells, day: SerialDay, every: readonly RuleSheetWords[]): SheetEdit | null {
  const there = dayCellOn(now, every);
  if (there === null || there.day === day) return null;
  return { insertions: [], blocks: [dayBlock(there.row, there.column, day)], headers: [] };
}

/** The cell of the day as formulas name it. `dayReference("评级规则", dayCellOn(sheet)) //=> "'评级规则'!$E$1"` */
export function dayReference(sheetName: string, { row, column }: Pick<DayCell, "row" | "column">): string {
  return `${sheetReference(sheetName)}$${columnLetters(column)}$${row + 1}`;
}

/** Where the day stands, or would stand. */
export function dayPlaceOn(now: SheetCells | null, every: readonly RuleSheetWords[]): Pick<DayCell, "row" | "column"> {
  return (now === null ? null : dayCellOn(now, every)) ?? { row: 0, column: placeForDay(now) + 1 };
}

/** A column for the label, a blank one apart from whatever stands on the sheet. */
function placeForDay(now: SheetCells | null): number {
  const width = Math.max(0, ...(now?.rows ?? []).map((row) => row.length));
  return width === 0 ? FIRST_COLUMN : Math.max(FIRST_COLUMN, (now?.column ?? 0) + width + 1);
}

/** A date in writing is none: what formulas reckon with is a number. */
function dayIn(cell: CellValue, shift: number): SerialDay | null {
  if (typeof cell !== "number") return null;
  const day = parseDay(cell + shift);
  return typeof day === "number" ? (day as SerialDay) : null;
}

function says(now: SheetCells | null, rows: CellRows): boolean {
  if (now === null || now.row !== 0 || now.column !== 0) return false;
  return rows.every((row, at) => row.every((cell, column) => textOf(now.rows[at]?.[column]) === textOf(cell)));
}

const general = (row: number, column: number, cells: CellRows): CellBlock => ({
  row,
  column,
  cells,
  format: "general",
});
const dayBlock = (row: number, column: number, day: SerialDay): CellBlock => ({
  row,
  column,
  cells: [[day]],
  format: "date",
});
