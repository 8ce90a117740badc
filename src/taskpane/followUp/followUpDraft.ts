// A follow-up on its way to the log.

import type { Cause, Channel, Objection, Result, VisitStage } from "../../domain/followUp/followUp";
import type { SerialDay } from "../../domain/vocabulary/day";

/** A follow-up being written; kept for each customer until it is logged. */
export interface FollowUpDraft {
  readonly channel: Channel;
  readonly line: string;
  /** Null: the owner of the row. */
  readonly person: string | null;
  /** Null: today. */
  readonly day: SerialDay | null;
  readonly promise: string;
  readonly stage: VisitStage | null;
  readonly objection: Objection | null;
  readonly cause: Cause | null;
  readonly result: Result | null;
}

export const EMPTY_FOLLOW_UP: FollowUpDraft = {
  channel: "phone",
  line: "",
  person: null,
  day: null,
  promise: "",
  stage: null,
  objection: null,
  cause: null,
  result: null,
};
