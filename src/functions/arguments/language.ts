// Which language a cell function answers in: the page's, which the pane sets from Excel's display language or by hand.
// Asked at each call, because functions are registered before anyone knows the language.

import { functionSentences } from "../../i18n/functions/sentences";
import type { FunctionSentences } from "../../i18n/functions/zh-CN";
import { languageOf, type Language } from "../../i18n/language";

let chosen: Language | undefined;

/** From now on functions answer in this language. */
export function setFunctionLanguage(language: Language): void {
  chosen = language;
}

export function functionLanguage(): Language {
  return chosen ?? languageOf(pageLanguage());
}

/** The page's language; undefined where there is no page, or only as much of one as a library needs to load in Node. */
function pageLanguage(): string | undefined {
  const page = (globalThis as { readonly document?: { readonly documentElement?: { readonly lang?: string } } })
    .document;
  return page?.documentElement?.lang;
}

/** The words of functions in the language of the moment. */
export function words(): FunctionSentences {
  return functionSentences(functionLanguage());
}
