// Values kept inside the workbook under our own keys: they travel with the file and are seen by this add-in only. Each is
// one JSON text. Excel's undo does not cover them. Alternative not taken: a hidden sheet, which people find and break.

import { run } from "./failures";

const PREFIX = "customerGrade.";

/** The values kept under some keys; undefined where there is none, and the bare text where it is not JSON. */
export function loadSettings(keys: readonly string[]): Promise<readonly unknown[]> {
  return run({ subject: "", readOnly: true }, async (context) => {
    const kept = keys.map((key) => context.workbook.settings.getItemOrNullObject(PREFIX + key));
    for (const setting of kept) setting.load("value");
    await context.sync();
    return kept.map((setting) => (setting.isNullObject ? undefined : parse(setting.value)));
  });
}

/** Keeps a value; undefined removes it. */
export function saveSetting(key: string, value: unknown): Promise<void> {
  return run({ subject: "" }, async (context) => {
    const { settings } = context.workbook;
    if (value === undefined) {
      const setting = settings.getItemOrNullObject(PREFIX + key);
      setting.load("key");
      await context.sync();
      if (setting.isNullObject) return;
      setting.delete();
    } else {
      settings.add(PREFIX + key, JSON.stringify(value));
    }
    await context.sync();
  });
}

function parse(stored: unknown): unknown {
  if (typeof stored !== "string") return stored;
  try {
    return JSON.parse(stored) as unknown;
  } catch {
    return stored;
  }
}
