// The last regrade of this session, and its undo.

import type { AcceptOutcome, UndoneRun } from "../../actions/actions";

export interface ResultState {
  readonly outcome: AcceptOutcome | null;
  readonly undone: UndoneRun | null;
}

export type ResultEvent =
  | { readonly type: "accepted"; readonly outcome: AcceptOutcome }
  | { readonly type: "undone"; readonly report: UndoneRun };
