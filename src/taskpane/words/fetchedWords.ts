// The pane's words, one language at a time: the one on screen is fetched before the pane is drawn, the other when it is
// chosen or while nothing else is to do.

import type { Language } from "../../i18n/language";
import { partOf, type Part } from "../shell/part";
import type { PaneWords } from "./zh-CN";

export const WORDS: Readonly<Record<Language, Part<PaneWords>>> = {
  "zh-CN": partOf(async () => (await import(/* webpackChunkName: "words.zh-CN" */ "./zh-CN")).zhPane),
  "en-US": partOf(async () => (await import(/* webpackChunkName: "words.en-US" */ "./en-US")).enPane),
};

/** The words of a language that has been fetched. */
export function paneWords(language: Language): PaneWords {
  const words = WORDS[language].loaded();
  if (words === undefined) throw new Error(`the words of ${language} have not been fetched`);
  return words;
}
