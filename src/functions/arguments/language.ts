// Which language a cell function answers in: the workbook's, a setting that travels with the file, so that whoever
// recalculates a cell gets the words that stand in the sheet. Functions are registered before the workbook can be asked, so
// a call that comes first waits for the answer (inWorkbookLanguage).
// Alternative not taken: the page's or the browser's language. A colleague with an English Office would turn 高 into High,
// and the highlights that compare with 高 would vanish.

import { functionSentences } from "../../i18n/functions/sentences";
import type { FunctionSentences } from "../../i18n/functions/zh-CN";
import type { Language } from "../../i18n/language";

/** Where the workbook says nothing. */
const USUAL: Language = "zh-CN";

let chosen: Language | undefined;
const waiting: (() => void)[] = [];

/** From now on functions answer in this language; those that wait for it answer. Undefined: not known again. */
export function setFunctionLanguage(language: Language | undefined): void {
  chosen = language;
  if (language === undefined) return;
  for (const go of waiting.splice(0)) go();
}

/** The workbook could not be asked: whoever waits gets the usual language, and so does everybody until it is known. */
export function answerWithoutWorkbook(): void {
  if (chosen === undefined) setFunctionLanguage(USUAL);
}

export function functionLanguage(): Language {
  return chosen ?? USUAL;
}

/** The same in a language of its own, whatever the workbook says. */
export function answeringIn<T>(language: Language, ask: () => T): T {
  const before = chosen;
  chosen = language;
  try {
    return ask();
  } finally {
    chosen = before;
  }
}

/** A cell function that answers at once where the language is known, and as soon as it is where not. */
export function inWorkbookLanguage(ask: (...cells: never[]) => unknown): (...cells: unknown[]) => unknown {
  return (...cells) => {
    const answer = (): unknown => ask(...(cells as never[]));
    return chosen === undefined ? new Promise<void>((resolve) => waiting.push(resolve)).then(answer) : answer();
  };
}

/** The words of functions in the language of the moment. */
export function words(): FunctionSentences {
  return functionSentences(functionLanguage());
}
