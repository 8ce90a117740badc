// Points that many tables keep beside R, F and M, or in their place: 1 to 5, 1 to 10, or 0 and 1, one a letter. Points are no
// days, no orders and no amounts: taken for them they would make everybody an S. Three columns are points together or not at
// all, because an F of 3 alone is as good a count as it is a mark.

import { isExcelError, type CellValue } from "../vocabulary/cell";
import { FIGURE_ROLES, type FigureRole } from "../vocabulary/column";
import { fold, isBlankCell, simplify, textOf } from "./text";

/** The highest mark that people give. */
const HIGHEST = 10;

/** The column of a figure as far as scores are concerned. */
export interface FigureColumn {
  readonly role: FigureRole;
  readonly column: number;
  /** The header is R, F, M or a word for it that says nothing about days, orders or money. */
  readonly isBare: boolean;
  /** The header says a unit larger than 元. */
  readonly saysUnit: boolean;
  readonly cells: readonly (CellValue | undefined)[];
}

const BARE = /^(?:[rfm](?:值|得分|评分|分)?|recency|frequency|monetary)$/;

/** Does this header name only say which letter is meant? `isBareName("r值") //=> true`, `isBareName("距今天数") //=> false` */
export function isBareName(name: string): boolean {
  return BARE.test(name);
}

/** Which of these columns are points? Their positions. */
export function scoreColumns(columns: readonly FigureColumn[]): ReadonlySet<number> {
  const scores = new Set<number>();
  const letters = columns.filter(({ isBare }) => isBare);
  for (const group of families(letters)) if (isScoreFamily(group)) group.forEach(({ column }) => scores.add(column));
  const rest = columns.filter(({ column }) => !scores.has(column));
  const best = FIGURE_ROLES.flatMap((role) => rest.find((column) => column.role === role) ?? []);
  if (best.length === 3 && best.every(isSmall) && !best.some(({ saysUnit }) => saysUnit))
    best.forEach(({ column }) => scores.add(column));
  return scores;
}

/** R, F, M and Recency, Frequency, Monetary may stand side by side: each three are a family, in the order of their columns. */
function families(columns: readonly FigureColumn[]): readonly (readonly FigureColumn[])[] {
  const of = (role: FigureColumn["role"]): readonly FigureColumn[] => columns.filter((column) => column.role === role);
  const count = Math.max(of("recency").length, of("frequency").length, of("monetary").length);
  const byPlace = [...columns].sort((a, b) => a.column - b.column);
  const groups: FigureColumn[][] = Array.from({ length: count }, () => []);
  for (const column of byPlace) groups.find((group) => !group.some(({ role }) => role === column.role))?.push(column);
  return groups;
}

/** Marks up to five in R and F say so without an M, where there are enough of them. */
const ENOUGH = 4;

function isScoreFamily(group: readonly FigureColumn[]): boolean {
  if (group.length < 2 || !group.every(isSmall)) return false;
  const monetary = group.find(({ role }) => role === "monetary");
  if (monetary !== undefined) return !monetary.saysUnit;
  return group.every(({ cells }) => {
    const filled = cells.filter(saysFigure);
    return filled.length >= ENOUGH && filled.every((cell) => isMark(cell, 5));
  });
}

/** A typing error among marks leaves them marks; a table half of marks is not judged. */
const MOST_MARKS = 0.7;

/**
 * Is every filled cell a mark, or are most? A column without any is not. Zeros count for marks only where all cells are:
 * who never ordered has them too.
 */
function isSmall({ cells }: FigureColumn): boolean {
  const filled = cells.filter(saysFigure);
  if (filled.length > 0 && filled.every((cell) => isMark(cell))) return true;
  const above0 = filled.filter((cell) => parseFloat(textOf(cell)) !== 0);
  return above0.length > 0 && above0.filter((cell) => isMark(cell)).length >= above0.length * MOST_MARKS;
}

function saysFigure(cell: CellValue | undefined): cell is CellValue {
  return cell !== undefined && !isBlankCell(cell) && !isExcelError(cell);
}

/** A mark may be weighted, and then has decimals: 4.2. */
function isMark(cell: CellValue | undefined, highest = HIGHEST): boolean {
  const text = textOf(cell);
  return /^\d{1,2}(?:\.\d+)?(?:分)?$/.test(text) && parseFloat(text) <= highest;
}

/** Is this composite a code of points and no figures? `isRfmCode(555)`, `isRfmCode("1,0,1")`, `isRfmCode("高低高") //=> true` */
export function isRfmCode(cell: CellValue | undefined): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && /^[0-9]{1,3}$/.test(String(cell));
  const text = simplify(fold(String(cell ?? "")))
    .toLowerCase()
    .replace(/\s/g, "");
  if (/^\d{3}$/.test(text) || /^[高中低]{3}$/.test(text) || /^[hlm↑↓+-]{3}$/.test(text)) return true;
  if (/^r[=:]?\d{1,2}[,/|-]?f[=:]?\d{1,2}[,/|-]?m[=:]?\d{1,2}$/.test(text)) return true;
  const parts = text.split(/[/|、;,\\_.-]/);
  return (
    parts.length === 3 && parts.every((part) => /^(?:\d{1,2}|[高中低hml])$/.test(part) && !(Number(part) > HIGHEST))
  );
}
