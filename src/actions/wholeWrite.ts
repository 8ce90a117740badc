// A write that stopped for a reason that is over when it is done again (rows moved, no undo group) is done again at once:
// what was written says so and is left, the rest follows. The user sees one write with one undo.

import {
  goesOnByItself,
  HostFailure,
  type LongWork,
  type TableChange,
  type Workbook,
  type WriteReport,
} from "../excel/workbook";
import { joinedReports } from "./joinedReports";

/** Applies a change, in two goes where one was cut short. Throws HostFailure only if nothing was written. */
export async function wholeWrite(workbook: Workbook, change: TableChange, work: LongWork = {}): Promise<WriteReport> {
  const first = await workbook.apply(change, work);
  if (first.stopped === null || !goesOnByItself(first.stopped.failure.code)) return first;
  try {
    return joinedReports(first, await workbook.apply(change, work));
  } catch (error) {
    if (error instanceof HostFailure) return first;
    throw error;
  }
}
