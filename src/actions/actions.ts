// What a user can do. Every action runs the same way: read through the port, compute in the core, show, write, read back.
// Actions keep no state: what one returns is what the next one takes, so a pane may keep, drop or repeat any of them, and
// may make new actions when the language changes. Every method may reject with a HostFailure; nothing else is thrown on
// purpose. Alternative not taken: one object that remembers the open table, which goes stale behind the user's back.

import type { CustomerActions } from "./contract/customerActions";
import type { FormulaActions } from "./contract/formulaActions";
import type { RegradeActions } from "./contract/regradeActions";
import type { SettingsActions } from "./contract/settingsActions";
import type { SheetActions } from "./contract/sheetActions";
import type { TableActions } from "./contract/tableActions";

export { LEFT_REASONS } from "./contract/formulaActions";
export type * from "./contract/formulaActions";
export type * from "./contract/regradeActions";
export type * from "./contract/settingsActions";
export type * from "./contract/sheetActions";
export type * from "./contract/tableActions";

/** Everything a user can do. */
export interface Actions
  extends TableActions, RegradeActions, SettingsActions, FormulaActions, CustomerActions, SheetActions {}
