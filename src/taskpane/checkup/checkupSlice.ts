// What becomes of these facts, see checkupFacts.ts.

import type { Slice } from "../state/slice";
import type { CheckupState, CheckupEvent } from "./checkupFacts";

export const checkupSlice: Slice<CheckupState, CheckupEvent> = {
  untouched: { fixed: null },
  ofTable: ["fixed"],
  on: { fixed: (_state, { outcome }) => ({ fixed: outcome }) },
};
