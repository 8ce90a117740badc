// What can happen to the pane: what can happen to any of its slices.

import type { SliceTypes } from "./state";

export type PaneEvent = SliceTypes[keyof SliceTypes]["event"];
