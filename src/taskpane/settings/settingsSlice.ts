// Settings being edited, until they are stored or dropped.

import type { Settings } from "../../domain/settings/settings";
import type { Slice } from "../state/slice";

export interface SettingsState {
  readonly draft: Settings | null;
  /** The user has read that a worse grade is contacted more often than a better one. */
  readonly oddityKnown: boolean;
}

export type SettingsEvent =
  | { readonly type: "draftChanged"; readonly draft: Settings }
  | { readonly type: "draftDropped" }
  | { readonly type: "settingsStored"; readonly settings: Settings }
  | { readonly type: "oddityKnown" };

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
