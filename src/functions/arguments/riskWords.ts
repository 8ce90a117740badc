// Risk words in a note: the default ones, or those of a range of the user's own.

import { DEFAULT_SETTINGS } from "../../domain/settings/settings";
import { noteReader } from "../../domain/strategy/notes";
import { textOf } from "../../domain/table/text";
import { cellOf, isUnset, rangeOf, readOnce } from "./cells";

const readerOf = readOnce((range) => noteReader(range.flat().map(textOf)).riskWords);

/** Which risk words does this note name? Words left out, or blank from end to end, are the default ones. */
export function riskWordsIn(note: unknown, words: unknown): readonly string[] {
  const own = rangeOf(words);
  const read = readerOf(isUnset(own) ? [[...DEFAULT_SETTINGS.riskWords]] : own);
  return read(textOf(cellOf(note)));
}
