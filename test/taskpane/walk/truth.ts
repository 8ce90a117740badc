// What is true at this moment: the table is opened, read and graded afresh with the inputs of this moment, by the core,
// and set against the cells themselves. What a row is asked to become is worked out here once more, and not taken from
// the plan's kinds, so that a lock that differs from its cell cannot be left out by both.

import type { Actions, RegradePreview } from "../../../src/actions/actions";
import type { RecencyMode } from "../../../src/domain/grading/graded";
import { activeLocks, lockKey } from "../../../src/domain/regrade/locks";
import { ROW_EMPTY, ROW_PROBLEM } from "../../../src/domain/table/customerTable";
import { textOf } from "../../../src/domain/table/text";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import { gradeOf, GRADES, UNGRADED, type Grade } from "../../../src/domain/vocabulary/grade";
import { gradeName } from "../../../src/domain/vocabulary/gradeName";
import { untilIdle } from "./ownTime";

/** What the pane was told to grade by. */
export interface Inputs {
  readonly asOf: SerialDay;
  readonly recency: RecencyMode | null;
  readonly table: string;
}

export interface Change {
  readonly row: number;
  readonly name: string;
  readonly from: Grade | null;
  readonly to: Grade;
  /** A lock says so. */
  readonly isLocked: boolean;
}

export type Counts = Readonly<Record<Grade | "none", number>>;

export interface Truth {
  readonly inputs: Inputs;
  readonly preview: RegradePreview;
  /** Rows whose grade is another than the one in the sheet, in the order of the sheet. */
  readonly changes: readonly Change[];
  readonly ungradable: readonly string[];
  /** Customers whose cell holds the locked grade. */
  readonly lockedKept: readonly string[];
  /** Customers whose grade stays and stands there by another name. */
  readonly toRename: readonly string[];
  /** By what stands in the grade cells. */
  readonly inSheet: Counts;
  /** By what the rows should be. */
  readonly onDay: Counts;
  readonly called: (grade: Grade) => string;
  /** In which row is this customer? */
  readonly rowOf: (name: string) => number | undefined;
}

/** Reads and grades the table of the inputs, as somebody would who has just come in. Null where there is no such table. */
export async function truthOf(actions: Actions, inputs: Inputs): Promise<Truth | null> {
  const reading = readAfresh(actions, inputs);
  await untilIdle();
  const preview = await reading;
  return preview === null ? null : truthIn(preview, inputs);
}

async function readAfresh(actions: Actions, { table, asOf, recency }: Inputs): Promise<RegradePreview | null> {
  const { tables } = await actions.survey();
  const found = tables.find(({ name }) => name === table);
  const opened = found === undefined ? null : await actions.openTable(found);
  return opened === null ? null : actions.previewRegrade(opened, { asOf, ...(recency === null ? {} : { recency }) });
}

function truthIn(preview: RegradePreview, inputs: Inputs): Truth {
  const { table, graded, settings } = preview.plan;
  const called = (grade: Grade): string => gradeName(grade, settings.gradeNames);
  const locks = activeLocks(settings.locks, inputs.asOf);
  const changes: Change[] = [];
  const ungradable: string[] = [];
  const lockedKept: string[] = [];
  const toRename: string[] = [];
  const inSheet = { S: 0, A: 0, B: 0, C: 0, none: 0 };
  const onDay = { S: 0, A: 0, B: 0, C: 0, none: 0 };
  for (let row = 0; row < table.rowCount; row += 1) {
    if (table.state[row] === ROW_EMPTY) continue;
    const name = textOf(table.cells.name?.[row]);
    const from = gradeOf(table.sheetGrade[row]) ?? null;
    inSheet[from ?? "none"] += 1;
    const isProblem = table.state[row] === ROW_PROBLEM || graded.grade[row] === UNGRADED;
    const lock = locks.get(lockKey(table, row));
    const to = lock?.grade ?? (isProblem ? undefined : gradeOf(graded.grade[row]));
    onDay[to ?? "none"] += 1;
    if (to === undefined) ungradable.push(name);
    else if (to !== from) changes.push({ row, name, from, to, isLocked: lock !== undefined });
    else {
      if (lock !== undefined) lockedKept.push(name);
      if (textOf(table.cells.grade?.[row]) !== called(to)) toRename.push(name);
    }
  }
  const rowOf = (name: string): number | undefined =>
    Array.from({ length: table.rowCount }, (_, row) => row).find((row) => textOf(table.cells.name?.[row]) === name);
  return { inputs, preview, changes, ungradable, lockedKept, toRename, inSheet, onDay, called, rowOf };
}

export type ChangeCounts = Readonly<Record<"rise" | "fall" | "new" | "toLock", number>>;

/** Rises, falls and first grades by the rules, and grades to be written because of a lock. */
export function countsOf({ changes }: Truth): ChangeCounts {
  const counts = { rise: 0, fall: 0, new: 0, toLock: 0 };
  for (const change of changes) counts[kindOf(change)] += 1;
  return counts;
}

/** Which of them is this change? */
export function kindOf({ from, to, isLocked }: Change): keyof ChangeCounts {
  if (isLocked) return "toLock";
  if (from === null) return "new";
  return GRADES.indexOf(to) < GRADES.indexOf(from) ? "rise" : "fall";
}
