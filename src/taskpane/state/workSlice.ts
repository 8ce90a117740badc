// What becomes of these facts, see workFacts.ts.

import { isSameRead } from "./readingSlice";
import type { Slice } from "./slice";
import { refusalLeft } from "./work";
import type { WorkState, WorkEvent } from "./workFacts";

const answered = (): Pick<WorkState, "refusal"> => ({ refusal: null });

export const workSlice: Slice<WorkState, WorkEvent> = {
  untouched: { work: null, refusal: null, interruption: null, crash: null },
  ofTable: [],
  on: {
    workStarted: (_state, { kind, at }) => ({ interruption: null, work: { kind, startedAt: at, progress: null } }),
    workMoved: ({ work }, { progress }) => (work === null ? undefined : { work: { ...work, progress } }),
    workEnded: () => ({ work: null }),
    refused: (_state, { refusal }) => ({ refusal }),
    refusalDismissed: () => ({ refusal: null, interruption: null }),
    interrupted: (_state, { interruption }) => ({ refusal: null, interruption }),
    crashed: (_state, { error }) => ({ crash: error }),
    opened: answered,
    nothingFound: answered,
    previewed: (state, { asked, preview }) => {
      if (!asked) return undefined;
      return { refusal: isSameRead(state, preview) ? refusalLeft(state.refusal) : null };
    },
    followUpLogged: answered,
    followUpUndone: answered,
    fixed: answered,
    locksStored: ({ refusal }) => ({ refusal: refusalLeft(refusal) }),
    settingsStored: ({ refusal }) => ({ refusal: refusalLeft(refusal) }),
    accepted: answered,
    undone: answered,
  },
};
