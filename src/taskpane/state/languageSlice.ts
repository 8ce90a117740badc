// What becomes of these facts, see languageFacts.ts.

import type { Slice } from "./slice";
import type { LanguageState, LanguageEvent } from "./languageFacts";

export const languageSlice: Slice<LanguageState, LanguageEvent> = {
  untouched: {},
  ofTable: [],
  on: { languageChosen: (_state, { choice }) => ({ languageChoice: choice }) },
};
