// One row at a time, with every form a cell may have and every reason to refuse it. Every cell is either taken at its word
// or becomes a Problem with its place; nothing is guessed and a blank is never 0.

import { isExcelError, saysBusy, type CellValue } from "../vocabulary/cell";
import { holdsDays, type ColumnRole } from "../vocabulary/column";
import { isoDay, type SerialDay } from "../vocabulary/day";
import type { ProblemCode } from "../vocabulary/problem";
import { NO_COLUMN_FACTS, type ColumnFacts } from "./columnFacts";
import { ROW_EMPTY, ROW_NO_ORDER, ROW_ORDERS, ROW_PROBLEM } from "./customerTable";
import type { Draft } from "./draft";
import { saysNoOrder } from "./noOrderNote";
import { createFigureReader, type FigureColumns } from "./figures";
import { isGradeLetter } from "./notes";
import type { Reading } from "./reading";
import { isBlankCell } from "./text";
import { LEAST_DATE_AMONG_DAYS } from "./day";
import type { TableShape } from "./tableEnd";
import { isTotalRow } from "./totals";
import { unitRoleIn } from "./unitRow";

/** A reader of one row after another; it is told where an id stood in a row before. The industry is read elsewhere. */
export function createCustomerRowReader(
  table: Draft,
  dayOf: (cell: CellValue) => Reading,
  asOf: SerialDay,
  shape: TableShape,
  facts: ColumnFacts = NO_COLUMN_FACTS,
): (row: number, isRepeated: boolean) => void {
  const { cells } = table;
  const readFigures = createFigureReader(cells, table.map, figureColumns(table), asOf, facts);
  return (row, isRepeated) => {
    const noId = isBlankCell(cells.id?.[row]);
    const noName = isBlankCell(cells.name?.[row]);
    const outcome = readFigures(row);
    if (cells.updated !== undefined) table.updatedDay[row] = NaN;
    const pass = (code: ProblemCode, role: ColumnRole = noId ? "name" : "id"): void => {
      table.state[row] = ROW_EMPTY;
      report(table, row, role, code, false);
    };
    const units = row === 0 && noId && noName ? unitRoleIn(cells, row) : undefined;
    if (noId && noName && outcome === "allBlank") {
      table.state[row] = ROW_EMPTY;
      table.isContextual = true;
    } else if (units !== undefined) {
      table.isContextual = true;
      pass("notCustomer", units);
    } else if (isTotalRow(cells.id?.[row], cells.name?.[row])) {
      pass("totalRow");
    } else if (shape.headerAt(row) === "same") {
      table.state[row] = ROW_EMPTY;
      table.isContextual = true;
    } else if (isGradeLetter(cells.id?.[row]) && ((table.isContextual = true), shape.isLegendRow(row))) {
      pass("notCustomer");
    } else if (outcome === "allBlank" ? shape.isNoCustomer(row) : isUnread(table, row) && shape.isNoteRow(row)) {
      pass("notCustomer");
    } else {
      table.state[row] = outcome === "allBlank" || outcome === "noOrder" ? ROW_NO_ORDER : ROW_ORDERS;
      if (typeof outcome === "object")
        for (const problem of outcome) report(table, row, problem.role, problem.code, true);
      if (isExcelError(cells.id?.[row] ?? null)) report(table, row, "id", "errorValue", true);
      else if (noId && noName) report(table, row, cells.id === undefined ? "name" : "id", "missingId", true);
      else if (noId && cells.id !== undefined) report(table, row, "id", "missingId", false);
      else if (isRepeated) report(table, row, "id", "duplicateId", false);
      if (isExcelError(cells.industry?.[row] ?? null)) report(table, row, "industry", "errorValue", true);
      if (saysBusy(cells.grade?.[row] ?? null)) report(table, row, "grade", "calculating", false);
      readUpdated(table, row, dayOf, asOf);
      if (table.orderCount[row] >= 1 && saysNoOrder(cells.note?.[row]))
        report(table, row, "note", "contradiction", false);
    }
  };
}

/** The table's columns of figures; that of order days is made at the first such day, for most tables have none. */
function figureColumns(table: Draft): FigureColumns {
  let hasOrderDays = table.map.recencyForm === "date";
  return {
    recordedRecencyDays: table.recordedRecencyDays,
    orderCount: table.orderCount,
    amountYuan: table.amountYuan,
    setLastOrderDay: (row, day) => {
      if (!hasOrderDays) table.lastOrderDay = table.lastOrderDay.slice();
      hasOrderDays = true;
      table.lastOrderDay[row] = day;
    },
  };
}

/** Is none of R, F and M a number? */
function isUnread({ recordedRecencyDays, lastOrderDay, orderCount, amountYuan }: Draft, row: number): boolean {
  return [recordedRecencyDays, lastOrderDay, orderCount, amountYuan].every((column) => Number.isNaN(column[row]));
}

function report(table: Draft, row: number, role: ColumnRole, code: ProblemCode, blocking: boolean): void {
  const cell = table.cells[role]?.[row];
  const isBusy = code === "errorValue" && saysBusy(cell ?? null);
  const isDay = holdsDays(role, table.map);
  table.problems.push({ row, role, code: isBusy ? "calculating" : code, text: asItStands(cell, isDay), blocking });
  if (blocking) table.state[row] = ROW_PROBLEM;
}

/** A cell as people see it: a day of Excel's own is a date to them, not a number. */
function asItStands(cell: CellValue | undefined, isDay: boolean): string {
  return isDay && typeof cell === "number" && cell >= LEAST_DATE_AMONG_DAYS
    ? isoDay(cell as SerialDay)
    : String(cell ?? "").trim();
}

/** 最后更新时间: a typed recency ages from here; a table that dates its orders needs it for staleness only. */
function readUpdated(table: Draft, row: number, dayOf: (cell: CellValue) => Reading, asOf: SerialDay): void {
  const column = table.cells.updated;
  if (column === undefined) return;
  const day = dayOf(column[row] ?? null);
  const typed = !Number.isNaN(table.recordedRecencyDays[row]);
  if (typeof day !== "number") {
    if (day !== "blank") report(table, row, "updated", day, typed && day === "errorValue");
    else if (typed && table.state[row] === ROW_ORDERS) report(table, row, "updated", "cannotAge", false);
  } else if (day > asOf) {
    report(table, row, "updated", "futureDate", typed);
  } else {
    table.updatedDay[row] = day;
  }
}
