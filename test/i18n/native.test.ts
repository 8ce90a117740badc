import { NATIVE_LOSSES } from "../../src/domain/native/convert";
import { NATIVE_STEPS } from "../../src/domain/native/steps";
import { COLUMN_ROLES } from "../../src/domain/vocabulary/column";
import { recognizeColumns } from "../../src/domain/table/headers";
import { LANGUAGES } from "../../src/i18n/language";
import { nativeTexts } from "../../src/i18n/native/words";

test("no step is named like a column of the table", () => {
  expect(NATIVE_STEPS.filter((step) => (COLUMN_ROLES as readonly string[]).includes(step))).toEqual([]);
});

describe.each(LANGUAGES)("native formulas in %s", (language) => {
  const { words, loss } = nativeTexts(language);
  const headers = NATIVE_STEPS.map((step) => words.headers[step]);

  test("have a header for every step, each another", () => expect(new Set(headers).size).toBe(NATIVE_STEPS.length));

  test("have headers that the next reading does not take for the user's own columns", () => {
    expect(recognizeColumns(headers).positions).toEqual({});
  });

  test("say what is lost", () => expect(new Set(NATIVE_LOSSES.map(loss)).size).toBe(NATIVE_LOSSES.length));
});
