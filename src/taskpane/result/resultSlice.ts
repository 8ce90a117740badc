// What becomes of these facts, see resultFacts.ts.

import type { Slice } from "../state/slice";
import type { ResultState, ResultEvent } from "./resultFacts";

export const resultSlice: Slice<ResultState, ResultEvent> = {
  untouched: { outcome: null, undone: null },
  ofTable: ["outcome", "undone"],
  on: {
    accepted: (_state, { outcome }) => ({ outcome, undone: null }),
    undone: (_state, { report }) => ({ undone: report }),
  },
};
