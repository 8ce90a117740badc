// What becomes of these facts, see answerFacts.ts.

import type { Slice } from "./slice";
import type { AnswerState, AnswerEvent } from "./answerFacts";

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
