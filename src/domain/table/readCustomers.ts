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
  const seenIds = new Set<string>();
  for (let row = 0; row < rowCount; row++) readRow(table, row, asOf, readFigures(row), seenIds);
  return table;
}

function readRow(
  table: Draft,
  row: number,
  asOf: SerialDay,
  outcome: ReturnType<ReturnType<typeof createFigureReader>>,
  seenIds: Set<string>,
): void {
  const { cells } = table;
  const report = (role: ColumnRole, code: ProblemCode, blocking: boolean): void => {
    table.problems.push({ row, role, code, text: textOf(cells[role]?.[row]), blocking });
    if (blocking) table.state[row] = ROW_PROBLEM;
  };
  const noId = isBlankCell(cells.id?.[row]);
  const noName = isBlankCell(cells.name?.[row]);
  const allBlank = outcome === "allBlank";
  if (noId && noName && allBlank) {
    table.state[row] = ROW_EMPTY;
    return;
  }
  if (isTotal(cells.name?.[row], noId) || isTotal(cells.id?.[row], noName)) {
    table.state[row] = ROW_EMPTY;
    table.problems.push({
      row,
      role: noId ? "name" : "id",
      code: "totalRow",
      text: textOf(cells[noId ? "name" : "id"]?.[row]),
      blocking: false,
    });
    return;
  }
  table.state[row] = allBlank || outcome === "noOrder" ? ROW_NO_ORDER : ROW_ORDERS;
  if (typeof outcome === "object") for (const problem of outcome) report(problem.role, problem.code, true);
  readIdentity(noId, noName, cells, row, report, seenIds);
  if (isError(cells.industry?.[row])) report("industry", "errorValue", true);
  readUpdated(table, row, asOf, report);
  if (table.orderCount[row] >= 1 && saysNoOrder(cells.note?.[row])) report("note", "contradiction", false);
}

type Report = (role: ColumnRole, code: ProblemCode, blocking: boolean) => void;

function readIdentity(
  noId: boolean,
  noName: boolean,
  cells: CellsByRole,
  row: number,
  report: Report,
  seenIds: Set<string>,
): void {
  if (noId && noName) return report(cells.id === undefined ? "name" : "id", "missingId", true);
  if (cells.id === undefined) return;
  if (noId) return report("id", "missingId", false);
  const id = textOf(cells.id[row]);
  if (seenIds.has(id)) report("id", "duplicateId", false);
  else seenIds.add(id);
}

/** 最后更新时间: a typed recency ages from here; a table that dates its orders needs it for staleness only. */
function readUpdated(table: Draft, row: number, asOf: SerialDay, report: Report): void {
  const cell = table.cells.updated?.[row];
  if (table.cells.updated === undefined) return;
  const typed = !Number.isNaN(table.recordedRecencyDays[row]);
  const day = parseDay(cell ?? null);
  if (typeof day !== "number") {
    if (day !== "blank") report("updated", day, typed && day === "errorValue");
    else if (typed && table.state[row] === ROW_ORDERS) report("updated", "cannotAge", false);
  } else if (day > asOf) {
    report("updated", "futureDate", typed);
  } else {
    table.updatedDay[row] = day;
  }
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

function isTotal(cell: CellValue | undefined, nothingElse: boolean): boolean {
  if (!nothingElse || typeof cell !== "string" || cell.length > 12) return false;
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
