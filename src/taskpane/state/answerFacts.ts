// What is said: the answer to the last act on screen, and the one voice for screen readers. An answer goes with the next act
// that leads elsewhere.

import type { Answer } from "./answer";

export interface AnswerState {
  /** The answer to the last act, until it is put away or the user goes elsewhere. */
  readonly answer: Answer | null;
  readonly announcement: { readonly text: string; readonly assertive: boolean; readonly turn: number };
}

export type AnswerEvent =
  /** Shown and said. */
  | { readonly type: "answered"; readonly answer: Answer }
  | { readonly type: "answerDismissed" }
  | { readonly type: "announced"; readonly text: string; readonly assertive?: boolean };
