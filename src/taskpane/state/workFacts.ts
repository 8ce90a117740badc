// Long work, what stopped it, and a mistake of our own. A refusal goes with whatever succeeds after it.

import type { Progress } from "../../actions/host";
import type { Interruption, Refusal, Work, WorkKind } from "./work";

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
