// The whole diff as a table to sort and print: one line for every row that changes, is locked or could not be graded.
// Rows whose grade stays are left out; they are in the customer's own table.

import { RISK_LEVELS, type RiskLevel } from "../review/risk";
import { asWritten } from "../table/text";
import type { CellValue } from "../vocabulary/cell";
import { gradeOf } from "../vocabulary/grade";
import { gradeName } from "../vocabulary/gradeName";
import { CHANGE_KINDS, CHANGING_KINDS, type ChangeKind, type RegradePlan } from "./plan";

/** The words of the list. */
export interface ChangeListWords {
  readonly sheetName: string;
  readonly tableName: string;
  readonly kind: Readonly<Record<ChangeKind, string>>;
  /** Id, name, owner, grade in the sheet and today, what happens, amount, risk, why. */
  readonly header: readonly [string, string, string, string, string, string, string, string, string];
}

/** Kinds that are listed, in the order of the list. */
const LISTED: readonly ChangeKind[] = [...CHANGING_KINDS, "locked", "problem"];

/** Which rows are listed? Falls first; among one kind, the largest amount first. */
export function listedRows({ kind, table }: RegradePlan): readonly number[] {
  const rank = CHANGE_KINDS.map((name) => LISTED.indexOf(name));
  const amount = (row: number): number => (Number.isNaN(table.amountYuan[row]) ? -1 : table.amountYuan[row]);
  const rows = [...kind.keys()].filter((row) => rank[kind[row]] >= 0);
  return rows.sort((a, b) => rank[kind[a]] - rank[kind[b]] || amount(b) - amount(a) || a - b);
}

/** One line of the list; `reason` and `risk` are said by the caller. */
export function changeLine(
  plan: RegradePlan,
  row: number,
  words: ChangeListWords,
  reason: string,
  risk: (level: RiskLevel) => string,
): readonly CellValue[] {
  const { table, kind, after, riskLevel } = plan;
  const { id, name, owner, grade } = table.cells;
  const nameOf = (code: number): string => {
    const graded = gradeOf(code);
    return graded === undefined ? "" : gradeName(graded, plan.settings.gradeNames);
  };
  const what = CHANGE_KINDS[kind[row]];
  const amount = table.amountYuan[row];
  return [
    id?.[row] ?? "",
    asWritten(name?.[row]),
    asWritten(owner?.[row]),
    asWritten(grade?.[row]),
    what === "problem" ? "" : nameOf(after[row]),
    words.kind[what],
    Number.isNaN(amount) ? "" : amount,
    what === "problem" ? "" : risk(RISK_LEVELS[riskLevel[row]]),
    reason,
  ];
}
