// From cells to columns of figures, in two steps for every range of rows: plainRows.ts takes, column by column, what leaves
// no doubt; customerRow.ts reads the doubtful rows one by one and says what is wrong with them.
// Range after range, because a range stays in a processor's nearest memory from the first column to the last, and because
// a long table can be read with a pause in between.

import { isExcelError, saysBusy, type CellValue } from "../vocabulary/cell";
import type { CellsByRole, ColumnMap } from "../vocabulary/column";
import type { SerialDay } from "../vocabulary/day";
import { createCustomerRowReader } from "./customerRow";
import { saysNoOrder } from "./noOrderNote";
import { columnFacts, saysSomething } from "./columnFacts";
import { ROW_EMPTY, ROW_ORDERS, type CustomerTable } from "./customerTable";
import { createDayReader } from "./day";
import { isGradeLetter } from "./notes";
import { startDraft, type Draft } from "./draft";
import { gradeReader, type GradeReader } from "./gradeNames";
import { createIndustryReader } from "./industries";
import {
  doubt,
  ROW_DOUBTFUL,
  ROW_REPEATED,
  takeComposites,
  takeNumbers,
  takeUpdatedDays,
  type RowRange,
} from "./plainRows";
import { createRepeatFinder } from "./repeatedIds";
import { isBlankCell, textOf } from "./text";
import { UNGRADED } from "../vocabulary/grade";
import { createTableShape, type TableShape } from "./tableEnd";
import { isTotal, isTotalRow, namesSomething } from "./totals";

/** Rows read at a time. */
const RANGE = 2_048;

/** A table on the way in: ranges are read in order, from the first row to the last, and then it is finished. */
export interface CustomerReading {
  readonly readRows: (range: RowRange) => void;
  readonly finish: () => CustomerTable;
}

/**
 * Reads the mapped cells of a table of `rowCount` rows. Dates later than `asOf` are problems.
 * Rows keep their order; row 0 is the first under the header. Grades are read by their names, as `readGrade` knows them.
 */
export function readCustomers(
  cells: CellsByRole,
  map: ColumnMap,
  rowCount: number,
  asOf: SerialDay,
  readGrade: GradeReader = gradeReader(),
): CustomerTable {
  const { readRows, finish } = startCustomers(cells, map, rowCount, asOf, readGrade);
  for (let from = 0; from < rowCount; from += RANGE) readRows({ from, to: Math.min(from + RANGE, rowCount) });
  return finish();
}

/** The same in steps, for whoever wants to pause or to stop between two ranges. */
export function startCustomers(
  cells: CellsByRole,
  map: ColumnMap,
  rowCount: number,
  asOf: SerialDay,
  readGrade: GradeReader = gradeReader(),
): CustomerReading {
  const table = startDraft(cells, map, rowCount);
  const facts = columnFacts(cells, asOf);
  table.isContextual = saysSomething(facts);
  const dayOf = createDayReader(facts.dayOrders.updated);
  const shape = createTableShape(cells, map, rowCount);
  const readFigures = figurePass(table, asOf);
  const readNames = cells.id === undefined ? namePass(table, cells.name ?? []) : idPass(table, cells.id);
  const readIndustries = cells.industry && createIndustryReader(table, cells.industry);
  const readRow = createCustomerRowReader(table, dayOf, asOf, shape, facts);
  let hasEnded = false;
  return {
    readRows: (whole) => {
      const end = hasEnded ? whole.from : (readFigures(whole), endOf(table, shape, whole));
      hasEnded = end < whole.to;
      passOver(table, { from: end, to: whole.to });
      const range = { from: whole.from, to: end };
      readNames(range);
      readIndustries?.(range);
      if (cells.grade !== undefined) readGrades(table, cells.grade, readGrade, range);
      if (cells.updated !== undefined) takeUpdatedDays(table, cells.updated, dayOf, asOf, range);
      if (cells.note !== undefined) doubtNotes(table, cells.note, range);
      readDoubtful(table, readRow, range);
    },
    finish: () => table,
  };
}

type Pass = (range: RowRange) => void;

function figurePass(table: Draft, asOf: SerialDay): Pass {
  const { rfm = [], recency = [], frequency = [], monetary = [] } = table.cells;
  return table.map.recencyForm === "composite"
    ? (range) => takeComposites(table, rfm, range)
    : (range) => takeNumbers(table, { recency, frequency, monetary }, asOf, range);
}

/**
 * The row where another table begins, by its header or, behind a blank row, by ids of another kind; the end of the range
 * where none does. Said once, at that row.
 */
function endOf(table: Draft, shape: TableShape, { from, to }: RowRange): number {
  for (let row = from; row < to; row++) {
    const isOther =
      (table.state[row] === ROW_DOUBTFUL && shape.headerAt(row) === "other") ||
      (row > 0 && table.state[row - 1] !== ROW_ORDERS && shape.beginsForeignBlock(row));
    if (!isOther) continue;
    const role = isBlankCell(table.cells.id?.[row]) ? "name" : "id";
    table.problems.push({ row, role, code: "otherTable", text: textOf(table.cells[role]?.[row]), blocking: false });
    return row;
  }
  return to;
}

/** Rows behind the end are nobody's. */
function passOver(table: Draft, { from, to }: RowRange): void {
  if (from < to) table.isContextual = true;
  for (let row = from; row < to; row++) {
    table.state[row] = ROW_EMPTY;
    table.recordedRecencyDays[row] = NaN;
    table.orderCount[row] = NaN;
    table.amountYuan[row] = NaN;
    if (table.cells.updated !== undefined) table.updatedDay[row] = NaN;
    if (table.map.recencyForm === "date") table.lastOrderDay[row] = NaN;
  }
}

/** A row with an id is a customer, whatever its name. */
function idPass(table: Draft, ids: readonly CellValue[]): Pass {
  const names = table.cells.name ?? [];
  const idOf = (row: number): string | undefined => {
    const id = ids[row];
    const isCustomer = namesSomething(id) || !(isBlankCell(id) || isExcelError(id) || isTotalRow(id, names[row]));
    return isCustomer ? textOf(id) : undefined;
  };
  const isRepeated = createRepeatFinder(idOf);
  return ({ from, to }) => {
    for (let row = from; row < to; row++) {
      const id = idOf(row);
      if (id === undefined || isGradeLetter(id)) doubt(table.state, row);
      if (id !== undefined && isRepeated(id, row)) table.state[row] = ROW_REPEATED;
    }
  };
}

/** Without a column of ids the name alone tells customers from blank rows and sums. */
function namePass(table: Draft, names: readonly CellValue[]): Pass {
  return ({ from, to }) => {
    for (let row = from; row < to; row++) {
      const name = names[row];
      if (!namesSomething(name) && (isBlankCell(name) || isTotal(name))) doubt(table.state, row);
    }
  };
}

function readGrades(table: Draft, column: readonly CellValue[], read: GradeReader, { from, to }: RowRange): void {
  for (let row = from; row < to; row++) {
    table.sheetGrade[row] = read(column[row]);
    if (table.sheetGrade[row] === UNGRADED && saysBusy(column[row] ?? null)) doubt(table.state, row);
  }
}

function doubtNotes(table: Draft, notes: readonly CellValue[], { from, to }: RowRange): void {
  for (let row = from; row < to; row++) if (saysNoOrder(notes[row])) doubt(table.state, row);
}

function readDoubtful(table: Draft, readRow: (row: number, isRepeated: boolean) => void, { from, to }: RowRange): void {
  for (let row = from; row < to; row++) {
    const state = table.state[row];
    if (state !== ROW_ORDERS) readRow(row, state === ROW_REPEATED);
  }
}
