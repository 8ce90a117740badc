// Long work, what stopped it, and what can be tried again.

import type { HostFailure, HostFailureCode, Progress } from "../../actions/host";

/** Long work, of which there is one at a time. */
export const WORK_KINDS = [
  "opening",
  "inserting",
  "reading",
  /** A regrade that was accepted, and nothing else. */
  "writing",
  "fixing",
  "filling",
  "converting",
  "freezing",
  "listing",
  "undoing",
  "saving",
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export interface Work {
  readonly kind: WorkKind;
  /** Milliseconds on the page's clock, for the time left. */
  readonly startedAt: number;
  readonly progress: Progress | null;
}

/** What to do again after the host refused. */
export const RETRIES = [
  "open",
  "identify",
  "selected",
  "sample",
  "preview",
  "diff",
  "accept",
  "insertFormulas",
  "convertToNative",
  "resume",
  "undo",
  "saveSettings",
  "highlights",
  "renewHighlights",
] as const;
export type Retry = (typeof RETRIES)[number];

/** Work the user cancelled before anything was written; it can be gone on with. */
export interface Interruption {
  readonly kind: WorkKind;
  readonly progress: Progress | null;
  readonly retry: Retry | null;
}

export interface Refusal {
  readonly failure: HostFailure;
  readonly retry: Retry | null;
}

const OF_THE_TABLE: readonly HostFailureCode[] = ["tableGone", "columnGone"];

/** Is what is remembered of the table not there any more? Then only a look at the workbook can say otherwise. */
export function isOfTheTable({ failure }: Refusal): boolean {
  return OF_THE_TABLE.includes(failure.code);
}

/** The refusal after something else succeeded: one that is about the table stays, for that did not bring the table back. */
export function refusalLeft(refusal: Refusal | null): Refusal | null {
  return refusal !== null && isOfTheTable(refusal) ? refusal : null;
}
