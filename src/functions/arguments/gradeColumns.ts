// A column of grades, as the sheet has it: S, A, B or C in any of the written forms. A blank cell, and a cell in which
// TIER.COLUMN says why it cannot grade, is a customer without a grade. Any other text is refused with its row.

import { fold, textOf } from "../../domain/table/text";
import { gradeCode } from "../../domain/vocabulary/grade";
import { LANGUAGES } from "../../i18n/language";
import { functionSentences } from "../../i18n/functions/sentences";
import { maybeBlank, rangeOf } from "./cells";
import { words } from "./language";
import { refuse } from "./refusal";
import { readGrade } from "./values";

/** Grade codes of a column, 0 for a customer without a grade. */
export function gradeCodesOf(name: string, tiers: unknown): Uint8Array {
  const range = rangeOf(tiers);
  if (range.some((row) => row.length !== 1)) return refuse(words().columnShape(name));
  return Uint8Array.from(range, ([cell], row) => {
    if (maybeBlank(cell)) return 0;
    const text = textOf(cell);
    const grade = readGrade(text);
    if (grade !== undefined) return gradeCode(grade);
    return isNotGraded(text) ? 0 : refuse(words().gradeInColumn(name, row + 1, text));
  });
}

/** Two columns of grades of the same customers, in the same order. */
export function gradeColumnsOf(before: unknown, after: unknown): readonly [Uint8Array, Uint8Array] {
  const codes = [gradeCodesOf("before", before), gradeCodesOf("after", after)] as const;
  const [wanted, given] = codes.map(({ length }) => length);
  return wanted === given ? codes : refuse(words().sameLength("after", wanted, given));
}

function isNotGraded(text: string): boolean {
  return LANGUAGES.some((language) => text.startsWith(fold(functionSentences(language).notGraded(""))));
}
