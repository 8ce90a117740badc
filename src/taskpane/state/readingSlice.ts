// What becomes of these facts, see readingFacts.ts.

import type { RegradePreview } from "../../actions/actions";
import type { Slice } from "./slice";
import type { PaneState } from "./state";
import type { ReadingState, ReadingEvent } from "./readingFacts";

export const readingSlice: Slice<ReadingState, ReadingEvent> = {
  untouched: {
    looked: false,
    tables: [],
    opened: null,
    notFound: false,
    preview: null,
    lastRead: null,
    drifted: false,
    drifts: 0,
    asOf: null,
    recency: null,
  },
  ofTable: ["lastRead", "drifted", "recency"],
  on: {
    surveyed: (_state, { tables }) => ({ tables }),
    opened: ({ tables }, event) => ({
      looked: true,
      tables: event.tables ?? tables,
      opened: event.opened,
      notFound: false,
    }),
    nothingFound: (_state, { asked }) => ({ looked: true, opened: null, notFound: asked }),
    dayChosen: (_state, { asOf }) => ({ asOf }),
    dayTurned: (state, { calendarDay }) => (state.calendarDay === calendarDay ? undefined : { calendarDay }),
    recencyChosen: (_state, { recency }) => ({ recency }),
    previewed: (state, { preview, drifts }) => ({
      lastRead: preview,
      opened: preview.opened,
      // Graded again from the same cells they are as old as they were, and a change during the reading may not be in it.
      drifted: drifts < state.drifts || (state.drifted && isSameRead(state, preview)),
    }),
    drifted: ({ lastRead, drifts }) => ({ drifted: lastRead !== null, drifts: drifts + 1 }),
    refused: () => ({ looked: true }),
    interrupted: () => ({ looked: true }),
    locksStored: ({ opened }, { locks }) => ({
      opened: opened === null ? null : { ...opened, settings: { ...opened.settings, locks } },
    }),
    settingsStored: ({ opened }, { settings }) => ({
      opened: opened === null ? null : { ...opened, settings, settingsProblems: [] },
    }),
  },
};

/** Does this result come from the same reading of the cells as the last one? */
export function isSameRead({ lastRead }: Pick<PaneState, "lastRead">, preview: RegradePreview): boolean {
  return lastRead?.read === preview.read;
}

/** Is this the table that is open? */
export function isOpen({ opened }: Pick<PaneState, "opened">, id: string): boolean {
  return opened !== null && opened.table.id === id;
}
