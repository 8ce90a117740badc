// What the table reader could not take at its word, sorted into findings; and figures that contradict each other.

import { isBlankCell } from "../table/text";
import type { CustomerTable } from "../table/customerTable";
import type { ColumnRole } from "../vocabulary/column";
import type { ProblemCode } from "../vocabulary/problem";
import { findingOf, type Finding, type FindingCell, type FindingCode, type Severity } from "./finding";
import { cellAt, eachCustomer } from "./rows";

/** Where a problem of the reader is shown. Duplicate ids are counted anew, with every row that has them. */
const FINDING_OF_PROBLEM: Readonly<Record<ProblemCode, FindingCode | undefined>> = {
  blank: "missingFigure",
  missingId: "missingId",
  cannotAge: "missingUpdated",
  futureDate: "futureDate",
  totalRow: "totalRow",
  notCustomer: "notCustomer",
  otherTable: "notCustomer",
  contradiction: "noOrderNote",
  duplicateId: undefined,
  unreadable: "unreadable",
  errorValue: "unreadable",
  calculating: undefined,
  negative: "unreadable",
  ambiguousDate: "unreadable",
  yearMissing: "unreadable",
  ambiguousNumber: "unreadable",
  notWhole: "unreadable",
  notDays: "unreadable",
  dateForFigures: "unreadable",
  dateForNumber: "unreadable",
  implausible: "unreadable",
  mixedCurrency: "unreadable",
  tooLarge: "unreadable",
};

const NOTES: ReadonlySet<FindingCode> = new Set(["totalRow", "notCustomer"]);

/** What is missing, unreadable or contradictory? */
export function checkFigures(table: CustomerTable): readonly Finding[] {
  return [...readerFindings(table), ...missingNames(table), ...contradictions(table)];
}

function readerFindings(table: CustomerTable): readonly Finding[] {
  const cells = new Map<FindingCode, FindingCell[]>();
  const blocking = new Set<FindingCode>();
  for (const { row, role, code, text, blocking: isBlocking } of table.problems) {
    const found = FINDING_OF_PROBLEM[code];
    if (found === undefined) continue;
    const cell: FindingCell = found === "unreadable" ? { row, role, text, problem: code } : { row, role, text };
    const known = cells.get(found);
    if (known === undefined) cells.set(found, [cell]);
    else known.push(cell);
    if (isBlocking) blocking.add(found);
  }
  const severity = (code: FindingCode): Severity =>
    blocking.has(code) ? "blocking" : NOTES.has(code) ? "note" : "check";
  return [...cells].flatMap(([code, found]) => findingOf(code, severity(code), found));
}

function missingNames(table: CustomerTable): readonly Finding[] {
  const missing = (role: ColumnRole): FindingCell[] => {
    const column = table.cells[role];
    const cells: FindingCell[] = [];
    if (column === undefined) return cells;
    eachCustomer(table, (row) => {
      if (isBlankCell(column[row])) cells.push(cellAt(table, row, role));
    });
    return cells;
  };
  const hasId = (cell: FindingCell): boolean => !isBlankCell(table.cells.id?.[cell.row]);
  return [
    ...findingOf("missingName", "note", missing("name").filter(hasId)),
    ...findingOf("missingIndustry", "note", missing("industry")),
  ];
}

const DAYS_OF_WINDOW = 365;

/** Orders and their amount come together, and orders of the last 12 months are not older than that. */
function contradictions(table: CustomerTable): readonly Finding[] {
  const half: FindingCell[] = [];
  const beyond: FindingCell[] = [];
  const isSplit = table.map.recencyForm !== "composite";
  eachCustomer(table, (row) => {
    const orders = table.orderCount[row];
    const amount = table.amountYuan[row];
    if (orders > 0 && amount === 0) half.push(cellAt(table, row, isSplit ? "monetary" : "rfm"));
    if (orders === 0 && amount > 0) half.push(cellAt(table, row, isSplit ? "frequency" : "rfm"));
    if (orders > 0 && table.recordedRecencyDays[row] > DAYS_OF_WINDOW)
      beyond.push(cellAt(table, row, isSplit ? "recency" : "rfm"));
  });
  return [...findingOf("halfOrder", "check", half), ...findingOf("beyondYear", "check", beyond)];
}
