// What becomes of these facts, see settingsFacts.ts.

import type { Slice } from "../state/slice";
import type { SettingsState, SettingsEvent } from "./settingsFacts";

export const settingsSlice: Slice<SettingsState, SettingsEvent> = {
  untouched: { draft: null, oddityKnown: false },
  ofTable: ["draft"],
  on: {
    draftChanged: (_state, { draft }) => ({ draft }),
    draftDropped: () => ({ draft: null }),
    settingsStored: () => ({ draft: null }),
    oddityKnown: () => ({ oddityKnown: true }),
  },
};
