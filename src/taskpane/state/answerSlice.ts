// What is said: the answer to the last act on screen, and the one voice for screen readers. An answer goes with the next act
// that leads elsewhere.

import type { Answer } from "./answer";
import type { Slice } from "./slice";

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

const gone = (): Pick<AnswerState, "answer"> => ({ answer: null });

export const answerSlice: Slice<AnswerState, AnswerEvent> = {
  untouched: { answer: null, announcement: { text: "", assertive: false, turn: 0 } },
  ofTable: ["answer"],
  on: {
    answered: (state, { answer }) => ({ ...said(state, answer.text), answer }),
    answerDismissed: gone,
    announced: (state, { text, assertive }) => said(state, text, assertive),
    languageChosen: gone,
    tabChosen: gone,
    pageOpened: gone,
    customerOpened: gone,
    customerPageOpened: gone,
    accepted: gone,
    undone: gone,
    refused: gone,
  },
};

function said({ announcement }: AnswerState, text: string, assertive = false): Pick<AnswerState, "announcement"> {
  return { announcement: { text, assertive, turn: announcement.turn + 1 } };
}
