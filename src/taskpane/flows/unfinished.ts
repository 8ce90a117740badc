// The blocks a cancelled reading left behind, so that 继续 reads on instead of anew. They are good for as long as nobody
// changed the table: a change that Excel tells drops them, and what Excel does not tell is found when the cells are
// looked at again before writing.

import type { OpenedTable, Unsubscribe } from "../../actions/actions";
import { HostFailure, type ReadingKept } from "../../actions/host";
import type { PaneLink } from "./link";

export interface Unfinished {
  /** What the next reading reads into: what is kept, if the user asked to go on, else nothing yet. */
  readonly take: () => ReadingKept;
  /** A reading was cancelled. */
  readonly keep: (opened: OpenedTable, reading: ReadingKept) => Promise<void>;
  /** The user asked to go on: the next reading may use what is kept. */
  readonly goOn: () => void;
}

/** What one pane keeps. */
export function createUnfinished(link: PaneLink): Unfinished {
  let kept: ReadingKept | null = null;
  let goingOn = false;
  let unsubscribe: Unsubscribe | null = null;

  const drop = (): void => {
    kept = null;
    const stop = unsubscribe;
    unsubscribe = null;
    stop?.().catch(onlyRefused);
  };

  return {
    take: () => {
      const reading = goingOn && kept !== null ? kept : { soFar: null };
      goingOn = false;
      drop();
      return reading;
    },
    keep: async (opened, reading) => {
      drop();
      if (reading.soFar === null) return;
      try {
        unsubscribe = await link.actions().onTableChange(opened, drop);
        kept = reading;
      } catch (error) {
        // A host that cannot tell about changes is read anew.
        onlyRefused(error);
      }
    },
    goOn: () => {
      goingOn = true;
    },
  };
}

function onlyRefused(error: unknown): void {
  if (!(error instanceof HostFailure)) throw error;
}
