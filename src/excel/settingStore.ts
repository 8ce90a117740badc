// Values kept inside the workbook under our own keys: they travel with the file and are seen by this add-in only. Each is
// one JSON text. Excel's undo does not cover them. What people should see and edit stands on sheets of its own, read in the
// same round trip. Alternative not taken: a hidden sheet, which people find and break.

import { askDateSystem, dayShift } from "./dateSystem";
import { run } from "./failures";
import { askSheet, sheetCells } from "./ownSheets";
import type { StoredValues } from "./workbook";

const PREFIX = "customerGrade.";

/** The values kept under some keys (the bare text where it is not JSON), and the cells of some sheets. */
export function loadSettings(keys: readonly string[], sheets: readonly string[] = []): Promise<StoredValues> {
  return run({ subject: "", readOnly: true }, async (context) => {
    const kept = keys.map((key) => context.workbook.settings.getItemOrNullObject(PREFIX + key));
    for (const setting of kept) setting.load("value");
    const asked = sheets.map((name) => askSheet(context, name));
    const system = sheets.length === 0 ? null : askDateSystem(context);
    await context.sync();
    const shift = system === null ? 0 : dayShift(system);
    return {
      values: kept.map((setting) => (setting.isNullObject ? undefined : parse(setting.value))),
      sheets: asked.map((sheet) => sheetCells(sheet, shift)),
    };
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
