// Settings being edited, until they are stored or dropped.

import type { Settings } from "../../domain/settings/settings";

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
