// The last regrade of this session, and its undo.

import type { AcceptOutcome, UndoneRun } from "../../actions/actions";
import type { Slice } from "../state/slice";

export interface ResultState {
  readonly outcome: AcceptOutcome | null;
  readonly undone: UndoneRun | null;
}

export type ResultEvent =
  | { readonly type: "accepted"; readonly outcome: AcceptOutcome }
  | { readonly type: "undone"; readonly report: UndoneRun };

export const resultSlice: Slice<ResultState, ResultEvent> = {
  untouched: { outcome: null, undone: null },
  ofTable: ["outcome", "undone"],
  on: {
    accepted: (_state, { outcome }) => ({ outcome, undone: null }),
    undone: (_state, { report }) => ({ undone: report }),
  },
};
