// A write in several round trips that is to be one step for Ctrl+Z, where Excel makes one. Excel may refuse to (the code is
// documented, what it hits is not), or the sheet may move while it is being written: then it is done once more, from the
// beginning, and an Excel that refused a group is not asked for one again.
// Alternative not taken: no groups at all; then one regrade would be five presses of Ctrl+Z for everybody.

import { run, type Batch } from "./failures";
import { canGroupUndo } from "./requirements";
import { HostFailure } from "./workbook";

let groupsRefused = false;

/** Asks for groups again, as in a workbook just opened. */
export function forgetUndoGroups(): void {
  groupsRefused = false;
}

/** An Excel that refused a group, at whatever place, is not asked for one again. */
export function noteRefusal({ code }: HostFailure): void {
  if (code === "undoGroup") groupsRefused = true;
}

/**
 * Runs a batch that throws a HostFailure only when it left no value in the sheet. `tidy` takes away what it may have left
 * besides values (new columns), before the batch is run again and before the failure is thrown on.
 */
export async function asOneStep<T>(subject: string, batch: Batch<T>, tidy: () => Promise<void>): Promise<T> {
  return attemptOnce(!groupsRefused && canGroupUndo(), true);

  async function attemptOnce(grouped: boolean, mayMove: boolean): Promise<T> {
    try {
      return await run({ subject, oneUndoStep: grouped }, batch);
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      await tidy();
      if (grouped && (error.code === "undoGroup" || error.code === "unknown")) {
        const done = await attemptOnce(false, mayMove);
        groupsRefused = true;
        return done;
      }
      if (error.code === "moved" && mayMove) return attemptOnce(grouped, false);
      throw error;
    }
  }
}
