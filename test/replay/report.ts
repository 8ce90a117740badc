// What a replay says, row by row: the plan the add-in made, in the words it writes.

import { rowFacts } from "../../src/domain/regrade/rowFacts";
import { benchmarkOf } from "../../src/domain/grading/benchmark";
import { type BenchmarkSource } from "../../src/domain/grading/graded";
import { explainGrade } from "../../src/domain/grading/reason";
import { lockOf } from "../../src/domain/regrade/locks";
import { isLocked, kindOf, type ChangeKind, type RegradePlan } from "../../src/domain/regrade/plan";
import type { StaleLevel } from "../../src/domain/review/risk";
import { textOf } from "../../src/domain/table/text";
import { isFigureRole } from "../../src/domain/vocabulary/column";
import { isoDay } from "../../src/domain/vocabulary/day";
import { gradeOf } from "../../src/domain/vocabulary/grade";
import { gradeName } from "../../src/domain/vocabulary/gradeName";
import type { Problem, ProblemCode } from "../../src/domain/vocabulary/problem";
import type { AcceptOutcome, RegradePreview } from "../../src/actions/actions";
import { sentences } from "../../src/i18n/sentences/sentences";

export interface ReplayRow {
  /** On the sheet, as Excel numbers rows. */
  readonly row: number;
  readonly id: string;
  /** By the names of the workbook's settings; the letters where there are none. */
  readonly before: string;
  readonly after: string;
  readonly why: string;
  readonly benchmark: {
    readonly source: BenchmarkSource;
    readonly n: number | null;
    readonly meanOrders: number | null;
    /** 元 */
    readonly meanAmount: number | null;
  };
  readonly strategy: string;
  readonly risk: { readonly level: string; readonly score: number; readonly reasons: readonly string[] };
  readonly stale: StaleLevel;
  /** Next contact, YYYY-MM-DD. */
  readonly next: string | null;
}

export interface ReplayProblem {
  readonly row: number;
  /** Header of the column as it stands in the sheet. */
  readonly column: string;
  readonly code: ProblemCode;
  readonly message: string;
}

export interface ReplayReport {
  readonly asOf: string;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly rows: readonly ReplayRow[];
  readonly problems: readonly ReplayProblem[];
}

const words = sentences("zh-CN");

export function replayReport(preview: RegradePreview, outcome: AcceptOutcome): ReplayReport {
  const { plan } = preview;
  const arrived = new Set(outcome.gradedRows);
  const problems = new Map<number, Problem[]>();
  for (const problem of plan.table.problems) problems.set(problem.row, [...(problems.get(problem.row) ?? []), problem]);
  const rows: ReplayRow[] = [];
  for (let row = 0; row < plan.table.rowCount; row++) {
    if (kindOf(plan, row) === "empty") continue;
    rows.push(replayRow(preview, row, arrived.has(row), problems.get(row) ?? []));
  }
  return {
    asOf: isoDay(plan.graded.asOf),
    counts: plan.counts,
    rows,
    problems: plan.table.problems.map((problem) => ({
      row: sheetRow(preview, problem.row),
      column: headerOf(preview, problem),
      code: problem.code,
      message: words.problem(problem),
    })),
  };
}

function replayRow(preview: RegradePreview, row: number, arrived: boolean, problems: readonly Problem[]): ReplayRow {
  const { plan } = preview;
  const { table, graded } = plan;
  const before = nameOf(plan, table.sheetGrade[row]);
  const suggestion = rowFacts(plan, row).suggestion("zh-CN");
  const risk = rowFacts(plan, row).risk;
  const benchmark = benchmarkOf(graded, table, row);
  return {
    row: sheetRow(preview, row),
    id: textOf(table.cells.id?.[row]),
    before,
    after: arrived ? nameOf(plan, plan.after[row]) : before,
    why: why(plan, row, problems),
    benchmark: {
      source: benchmark.source,
      n: numberOrNull(benchmark.n),
      meanOrders: numberOrNull(benchmark.meanOrders),
      meanAmount: numberOrNull(benchmark.meanAmountYuan),
    },
    strategy: suggestion?.headline ?? "",
    risk: { level: words.risk(risk.level), score: risk.score, reasons: risk.reasons.map(words.riskReason) },
    stale: rowFacts(plan, row).stale,
    next: suggestion === undefined ? null : isoDay(suggestion.due),
  };
}

function nameOf({ settings }: RegradePlan, code: number): string {
  const grade = gradeOf(code);
  return grade === undefined ? "" : gradeName(grade, settings.gradeNames);
}

/** The sentence of the 评级依据 column; for a locked row the lock, for an unreadable one what is wrong with it. */
function why(plan: RegradePlan, row: number, problems: readonly Problem[]): string {
  const lock = isLocked(plan, row) ? lockOf(plan, row) : undefined;
  if (lock !== undefined) return words.lock(lock.lock, plan.settings.gradeNames);
  const reason = explainGrade(plan.table, plan.graded, row);
  if (reason !== undefined) return words.reason(reason, plan.settings.gradeNames);
  return problems
    .filter(({ blocking }) => blocking)
    .map(words.problem)
    .join("；");
}

/** R, F or M of a composite cell is a problem of that cell's column. */
function headerOf({ opened }: RegradePreview, { role }: Problem): string {
  const { positions } = opened.map;
  const position = positions[role] ?? (isFigureRole(role) ? positions.rfm : undefined);
  return position === undefined ? words.column(role) : textOf(opened.table.headers[position]);
}

function sheetRow({ opened }: RegradePreview, row: number): number {
  return opened.table.headerRow + row + 2;
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
