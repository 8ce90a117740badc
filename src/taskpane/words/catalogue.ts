import type { Language } from "../../i18n/language";
import { enPane } from "./en-US";
import { zhPane, type PaneWords } from "./zh-CN";

const CATALOGUES: Readonly<Record<Language, PaneWords>> = { "zh-CN": zhPane, "en-US": enPane };

/** The pane's words in a language. */
export function paneWords(language: Language): PaneWords {
  return CATALOGUES[language];
}
