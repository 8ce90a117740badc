// One edited cell: a customer's composite cell in a table that was graded already, against grading the whole table anew.
// Both end with a plan of every row; the edit reads one row again and regrades one industry of fifty.
// usage: tsx oneCellEdit.ts ROWS   prints milliseconds and counts as JSON

import { gradeTable } from "../../src/domain/grading/gradeTable";
import { editPlan } from "../../src/domain/regrade/edit";
import { planRegrade } from "../../src/domain/regrade/planRegrade";
import type { RegradePlan } from "../../src/domain/regrade/plan";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { readCustomers } from "../../src/domain/table/readCustomers";
import type { CellsByRole } from "../../src/domain/vocabulary/column";
import { AS_OF, compositeCells, INPUT, sampleOf } from "./sample";

export interface OneCellEdit {
  readonly rows: number;
  readonly wholeMs: number;
  readonly editMs: number;
  /** Rows read again, industries whose mean was made anew, rows graded again. */
  readonly readRows: number;
  readonly industries: number;
  readonly gradedRows: number;
  /** Does the edit say what grading the whole table says? */
  readonly isSame: boolean;
}

export function measureOneCellEdit(rows: number): OneCellEdit {
  const { cells, map } = compositeCells(sampleOf(rows));
  const rfm = [...(cells.rfm ?? [])];
  const cellsNow = (): CellsByRole => ({ ...cells, rfm: rfm.slice() });
  const whole = (now: CellsByRole): RegradePlan => {
    const table = readCustomers(now, map, rows, AS_OF);
    return planRegrade(table, gradeTable(table, INPUT), DEFAULT_SETTINGS);
  };
  let plan = whole(cellsNow());
  let recomputed = editPlan(plan, { rows: [], cells: {} }).recomputed;
  const edited: number[] = [];
  const anew: number[] = [];
  const runs = rows > 500_000 ? 15 : 60;
  for (let run = 0; run < runs; run++) {
    const row = (run * 7_919) % rows;
    rfm[row] = `${run + 3}天/9次/${run + 300}万`;
    const now = cellsNow();
    const again = { rows: [row], cells: cellsOfRow(now, row) };
    edited.push(
      timed(() => {
        ({ plan, recomputed } = editPlan(plan, again));
      }),
    );
    if (run < WHOLE_RUNS) anew.push(timed(() => whole(now)));
  }
  const { readRows, industries, gradedRows } = recomputed;
  return {
    rows,
    wholeMs: median(anew),
    editMs: median(edited),
    readRows: readRows.length,
    industries: industries.length,
    gradedRows: gradedRows.length,
    isSame: saysTheSame(plan, whole(cellsNow())),
  };
}

const WHOLE_RUNS = 5;

function cellsOfRow(cells: CellsByRole, row: number): CellsByRole {
  return Object.fromEntries(Object.entries(cells).map(([role, column]) => [role, [column[row]]]));
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

function saysTheSame(a: RegradePlan, b: RegradePlan): boolean {
  const columns = (plan: RegradePlan) => [plan.after, plan.kind, plan.riskScore, plan.riskLevel];
  return columns(a).every((column, at) => Buffer.compare(column, columns(b)[at]) === 0);
}

if (process.argv[1]?.endsWith("oneCellEdit.ts") === true)
  console.log(JSON.stringify(measureOneCellEdit(Number(process.argv[2]))));
