// Settings an add-in keeps in the file. Excel stores them in a part of its own that names the add-in's store id, which the
// stand-in does not have; here they are a small custom part, so that a workbook saved from the preview keeps them.

import type { WorkbookModel } from "../model/workbook";
import type { Parts } from "./parts";
import { childrenOf, element, XML_HEAD } from "./xml";

export const SETTINGS_PATH = "xl/emulatedSettings.xml";
export const SETTINGS_KIND = "urn:emulated-workbook:settings";

export async function readSettings(parts: Parts, model: WorkbookModel): Promise<void> {
  const root = await parts.xml(SETTINGS_PATH);
  for (const { attributes, text } of childrenOf(root, "setting")) {
    model.settings.set(attributes.key ?? "", JSON.parse(text));
  }
}

export function writeSettings(model: WorkbookModel): string | undefined {
  if (model.settings.size === 0) return undefined;
  const list = [...model.settings].map(([key, value]) =>
    element("setting", { key }, escapeJson(JSON.stringify(value ?? null))),
  );
  return XML_HEAD + element("settings", { xmlns: SETTINGS_KIND }, list.join(""));
}

/** JSON in which no character needs an XML entity. */
function escapeJson(json: string): string {
  return json.replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}
