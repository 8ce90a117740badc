// The real pane over a workbook in memory, for looking at it: ?lang=zh-CN|en-US&empty=1. Everything else is done by clicks.

import { mount } from "../../../src/taskpane/mount";
import { storedPreferences } from "../../../src/taskpane/preferences";
import { paneRequests } from "../../../src/taskpane/requests";
import type { Language } from "../../../src/i18n/language";
import { paneWorld } from "../paneWorld";

const query = new URLSearchParams(location.search);
const world = paneWorld((query.get("lang") ?? "zh-CN") as Language, query.has("empty") ? null : undefined);
Object.assign(window, { world });
mount(document.getElementById("root") as HTMLElement, {
  ...world,
  preferences: storedPreferences("gallery-"),
  requests: paneRequests(),
});
