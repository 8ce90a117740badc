// What becomes of these facts, see highlightsFacts.ts.

import type { Slice } from "../state/slice";
import type { HighlightsState, HighlightsEvent } from "./highlightsFacts";

export const highlightsSlice: Slice<HighlightsState, HighlightsEvent> = {
  untouched: { switches: null, coloursBefore: null },
  ofTable: ["switches", "coloursBefore"],
  on: {
    switchesRead: (_state, { switches }) => ({ switches }),
    recoloured: (_state, { before }) => ({ coloursBefore: before }),
  },
};
