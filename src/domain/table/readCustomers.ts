// From cells to columns of figures. Every cell is either taken at its word or becomes a Problem with its place; nothing
// is guessed and a blank is never 0.

import { isExcelError, type CellValue } from "../vocabulary/cell";
import type { CellsByRole, ColumnMap, ColumnRole } from "../vocabulary/column";
import type { SerialDay } from "../vocabulary/day";
import { GRADES, gradeCode, UNGRADED } from "../vocabulary/grade";
import type { Problem, ProblemCode } from "../vocabulary/problem";
import { ROW_EMPTY, ROW_NO_ORDER, ROW_ORDERS, ROW_PROBLEM, type CustomerTable } from "./customerTable";
import { parseDay } from "./day";
import { createFigureReader, type FigureColumns } from "./figures";
import type { Reading } from "./reading";
import { fold, isBlankCell, textOf } from "./text";

type MutableTable = { -readonly [Key in keyof CustomerTable]: CustomerTable[Key] };

interface Draft extends MutableTable {
  problems: Problem[];
}

/**
 * Reads the mapped cells of a table of `rowCount` rows. Dates later than `asOf` are problems.
 * Rows keep their order; row 0 is the first under the header.
 */
export function readCustomers(cells: CellsByRole, map: ColumnMap, rowCount: number, asOf: SerialDay): CustomerTable {
  const figures: FigureColumns = {
    recordedRecencyDays: new Float64Array(rowCount).fill(NaN),
    lastOrderDay: new Float64Array(rowCount).fill(NaN),
    orderCount: new Float64Array(rowCount).fill(NaN),
    amountYuan: new Float64Array(rowCount).fill(NaN),
  };
  const industries = readIndustries(cells.industry, rowCount);
  const table: Draft = {
    ...figures,
    rowCount,
    map,
    cells,
    state: new Uint8Array(rowCount),
    updatedDay: new Float64Array(rowCount).fill(NaN),
    industryCode: industries.code,
    industries: industries.names,
    sheetGrade: readGrades(cells.grade, rowCount),
    problems: [],
  };
  const readFigures = createFigureReader(cells, map, figures, asOf);
  const readUpdated = updatedReader(table, asOf);
  const isRepeated = repeatFinder();
  for (let row = 0; row < rowCount; row++) {
    const noId = isBlankCell(cells.id?.[row]);
    const noName = isBlankCell(cells.name?.[row]);
    const outcome = readFigures(row);
    if (noId && noName && outcome === "allBlank") {
      table.state[row] = ROW_EMPTY;
    } else if ((noId && isTotal(cells.name?.[row])) || (noName && isTotal(cells.id?.[row]))) {
      table.state[row] = ROW_EMPTY;
      report(table, row, noId ? "name" : "id", "totalRow", false);
    } else {
      table.state[row] = outcome === "allBlank" || outcome === "noOrder" ? ROW_NO_ORDER : ROW_ORDERS;
      if (typeof outcome === "object")
        for (const problem of outcome) report(table, row, problem.role, problem.code, true);
      if (noId && noName) report(table, row, cells.id === undefined ? "name" : "id", "missingId", true);
      else if (noId && cells.id !== undefined) report(table, row, "id", "missingId", false);
      else if (cells.id !== undefined && isRepeated(textOf(cells.id[row])))
        report(table, row, "id", "duplicateId", false);
      if (isError(cells.industry?.[row])) report(table, row, "industry", "errorValue", true);
      readUpdated(row);
      if (table.orderCount[row] >= 1 && saysNoOrder(cells.note?.[row]))
        report(table, row, "note", "contradiction", false);
    }
  }
  return table;
}

function report(table: Draft, row: number, role: ColumnRole, code: ProblemCode, blocking: boolean): void {
  table.problems.push({ row, role, code, text: asItStands(table.cells[role]?.[row]), blocking });
  if (blocking) table.state[row] = ROW_PROBLEM;
}

/** Has this id been seen before? Ids that only ever grow, as most tables have them, need no memory. */
function repeatFinder(): (id: string) => boolean {
  const grown: string[] = [];
  let seen: Set<string> | undefined;
  return (id) => {
    if (seen === undefined) {
      if (grown.length === 0 || id > grown[grown.length - 1]) {
        grown.push(id);
        return false;
      }
      seen = new Set(grown);
    }
    if (seen.has(id)) return true;
    seen.add(id);
    return false;
  };
}

/** Dates repeat: a text is read once. */
const REMEMBERED_DATES = 5_000;

/** 最后更新时间: a typed recency ages from here; a table that dates its orders needs it for staleness only. */
function updatedReader(table: Draft, asOf: SerialDay): (row: number) => void {
  const column = table.cells.updated;
  if (column === undefined) return () => undefined;
  const remembered = new Map<CellValue, Reading>();
  return (row) => {
    const cell = column[row] ?? null;
    let day = remembered.get(cell);
    if (day === undefined) {
      day = parseDay(cell);
      if (remembered.size < REMEMBERED_DATES) remembered.set(cell, day);
    }
    const typed = !Number.isNaN(table.recordedRecencyDays[row]);
    if (typeof day !== "number") {
      if (day !== "blank") report(table, row, "updated", day, typed && day === "errorValue");
      else if (typed && table.state[row] === ROW_ORDERS) report(table, row, "updated", "cannotAge", false);
    } else if (day > asOf) {
      report(table, row, "updated", "futureDate", typed);
    } else {
      table.updatedDay[row] = day;
    }
  };
}

function readIndustries(
  column: readonly CellValue[] | undefined,
  rowCount: number,
): { code: Uint32Array; names: string[] } {
  const code = new Uint32Array(rowCount);
  const names = [""];
  if (column === undefined) return { code, names };
  const codeOfText = new Map<CellValue, number>([["", 0]]);
  const codeOfName = new Map<string, number>([["", 0]]);
  for (let row = 0; row < rowCount; row++) {
    let known = codeOfText.get(column[row]);
    if (known === undefined) {
      const name = isBlankCell(column[row]) || isError(column[row]) ? "" : textOf(column[row]);
      known = codeOfName.get(name) ?? names.push(name) - 1;
      codeOfName.set(name, known);
      codeOfText.set(column[row], known);
    }
    code[row] = known;
  }
  return { code, names };
}

function readGrades(column: readonly CellValue[] | undefined, rowCount: number): Uint8Array {
  const grades = new Uint8Array(rowCount);
  for (let row = 0; column !== undefined && row < rowCount; row++) {
    const cell = column[row];
    if (typeof cell !== "string" || cell === "") continue;
    const letter =
      cell.length === 1
        ? cell
        : fold(cell)
            .toUpperCase()
            .replace(/级$|級$/, "");
    const grade = GRADES.find((known) => known === letter.toUpperCase());
    grades[row] = grade === undefined ? UNGRADED : gradeCode(grade);
  }
  return grades;
}

const asItStands = (cell: CellValue | undefined): string => String(cell ?? "").trim();

const isError = (cell: CellValue | undefined): boolean => cell !== undefined && isExcelError(cell);

const TOTAL_WORDS = new Set([
  "合计",
  "合計",
  "总计",
  "總計",
  "小计",
  "小計",
  "汇总",
  "匯總",
  "total",
  "subtotal",
  "grandtotal",
]);

function isTotal(cell: CellValue | undefined): boolean {
  if (typeof cell !== "string" || cell.length > 12) return false;
  return TOTAL_WORDS.has(
    fold(cell)
      .toLowerCase()
      .replace(/[\s:：]/g, ""),
  );
}

/** 近期未下单 says that orders stopped; these say that there never was one. */
const NO_ORDER_NOTE =
  /(注册|註冊|注冊|从|從|尚|还|還|一直)(后|後)?未(下单|下單|成交)|^未(下单|下單|成交)|(无|無|没有)(成交|订单|訂單)/;

function saysNoOrder(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && /[未无無没]/.test(cell) && NO_ORDER_NOTE.test(cell);
}
