import type { FollowUpOutcome } from "../../actions/contract/customerActions";
import type { FollowUpDraft } from "./followUpDraft";

export interface FollowUpState {
  /** Half-written follow-ups by the customer's key. */
  readonly followUps: Readonly<Record<string, FollowUpDraft>>;
  /** The last follow-up of this session, for its undo. */
  readonly logged: FollowUpOutcome | null;
}

export type FollowUpEvent =
  | { readonly type: "followUpTyped"; readonly key: string; readonly draft: FollowUpDraft }
  | { readonly type: "followUpLogged"; readonly key: string; readonly outcome: FollowUpOutcome }
  | { readonly type: "followUpUndone" };
