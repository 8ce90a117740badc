// The ribbon's buttons. 打开 needs no code: the manifest shows the pane. 一键重评 shows the pane and starts the diff there,
// because a result nobody sees is no result; nothing is written from the ribbon itself.

import { associateCommand, showTaskpane } from "../excel/ribbon";

/** Name of the button's function in the manifest. */
export const REGRADE_COMMAND = "regrade";

/** Connects the buttons. `startRegrade` begins the diff in the pane; in a shared runtime the pane is this same page. */
export function registerCommands(startRegrade: () => void): void {
  associateCommand(REGRADE_COMMAND, async () => {
    await showTaskpane();
    startRegrade();
  });
}
