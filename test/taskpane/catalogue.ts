// The pane's words in both languages, at hand without being fetched.

import type { Language } from "../../src/i18n/language";
import { enPane } from "../../src/taskpane/words/en-US";
import { zhPane, type PaneWords } from "../../src/taskpane/words/zh-CN";

const CATALOGUES: Readonly<Record<Language, PaneWords>> = { "zh-CN": zhPane, "en-US": enPane };

/** The pane's words in a language. */
export function paneWords(language: Language): PaneWords {
  return CATALOGUES[language];
}
