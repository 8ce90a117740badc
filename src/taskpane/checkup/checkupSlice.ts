import type { FixOutcome } from "../../actions/contract/customerActions";
import type { Slice } from "../state/slice";

export interface CheckupState {
  /** The last fix of this session, for its undo. */
  readonly fixed: FixOutcome | null;
}

export type CheckupEvent = { readonly type: "fixed"; readonly outcome: FixOutcome | null };

export const checkupSlice: Slice<CheckupState, CheckupEvent> = {
  untouched: { fixed: null },
  ofTable: ["fixed"],
  on: { fixed: (_state, { outcome }) => ({ fixed: outcome }) },
};
