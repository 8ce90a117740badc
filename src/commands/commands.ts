// The ribbon's buttons. 打开 needs no code: the manifest shows the pane. The others show the pane and ask it for their own
// screen, because a result nobody sees is no result; nothing is written from the ribbon itself.

import { associateCommand, showTaskpane } from "../excel/ribbon";

/** Names of the buttons' functions in the manifest. regrade is 一键重评: the diff. today is 今日: whom to contact first. */
export const COMMANDS = ["regrade", "today"] as const;
export type Command = (typeof COMMANDS)[number];

/** Connects the buttons. `ask` tells the pane what was pressed; in a shared runtime the pane is this same page. */
export function registerCommands(ask: (command: Command) => void): void {
  for (const command of COMMANDS) {
    associateCommand(command, async () => {
      await showTaskpane();
      ask(command);
    });
  }
}
