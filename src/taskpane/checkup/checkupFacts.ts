import type { FixOutcome } from "../../actions/contract/customerActions";

export interface CheckupState {
  /** The last fix of this session, for its undo. */
  readonly fixed: FixOutcome | null;
}

export type CheckupEvent = { readonly type: "fixed"; readonly outcome: FixOutcome | null };
