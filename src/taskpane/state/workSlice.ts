// Long work, what stopped it, and a mistake of our own. A refusal goes with whatever succeeds after it.

import type { Progress } from "../../actions/host";
import { isSameRead } from "./readingSlice";
import type { Slice } from "./slice";
import { refusalLeft, type Interruption, type Refusal, type Work, type WorkKind } from "./work";

export interface WorkState {
  readonly work: Work | null;
  readonly refusal: Refusal | null;
  readonly interruption: Interruption | null;
  /** A mistake of our own, shown by the error boundary. */
  readonly crash: Error | null;
}

export type WorkEvent =
  | { readonly type: "workStarted"; readonly kind: WorkKind; readonly at: number }
  | { readonly type: "workMoved"; readonly progress: Progress }
  | { readonly type: "workEnded" }
  | { readonly type: "refused"; readonly refusal: Refusal }
  | { readonly type: "refusalDismissed" }
  | { readonly type: "interrupted"; readonly interruption: Interruption }
  | { readonly type: "crashed"; readonly error: Error };

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
