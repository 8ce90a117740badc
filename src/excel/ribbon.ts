// Ribbon buttons that run a function of ours. Excel waits for `event.completed()`: it is called whatever happens.

/** Runs `action` when the button of this name (in the manifest) is pressed; a keyboard shortcut has no event to complete. */
export function associateCommand(name: string, action: () => Promise<void>): void {
  Office.actions.associate(name, async (event?: Partial<Office.AddinCommands.Event>) => {
    try {
      await action();
    } finally {
      event?.completed?.();
    }
  });
}

/** Opens the task pane where it is not open yet. */
export async function showTaskpane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
