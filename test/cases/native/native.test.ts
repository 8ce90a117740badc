// Native formulas against the core: the same grades, staleness and risks, by two programs that know nothing of it.

import { NATIVE_FORMS, type NativeForm } from "../../../src/domain/native/convert";
import { DEFAULT_RULES } from "../../../src/domain/grading/rules";
import type { CellRows } from "../../../src/domain/vocabulary/cell";
import { day, METHOD_TABLE } from "../../domain/regrade/plans";
import { fromTheCore } from "./expected";
import { generatedCases } from "./generated";
import {
  calculated,
  conversionOf,
  hasLibreOffice,
  inLibreOffice,
  type NativeAnswers,
  type NativeCase,
} from "./nativeSheet";

/** The sheet's own grades would answer for the rule where a row cannot be graded. */
const ungradedMethod: CellRows = METHOD_TABLE.map((row, at) =>
  at === 0 ? row : row.map((cell, column) => (column === 5 ? "" : cell)),
);
const grades = (answers: readonly NativeAnswers[]): string => answers.map(({ grade }) => grade).join("");

const GOLDEN: readonly (readonly [string, string])[] = [
  ["2024-05-22", "ASBC"],
  ["2024-06-01", "ASBC"],
  ["2024-06-02", "ASCC"],
  ["2024-06-04", "BSCC"],
  ["2024-06-06", "BACC"],
  ["2024-07-04", "CACC"],
  ["2024-07-06", "CBCC"],
];

describe.each(NATIVE_FORMS)("the method's rows as native formulas (%s)", (form) => {
  const method = (asOf: string, more: Partial<NativeCase> = {}): NativeCase => ({
    rows: ungradedMethod,
    asOf: day(asOf),
    form,
    ...more,
  });

  test.each(GOLDEN)("on %s they are %s", (asOf, expected) => {
    const answers = calculated(method(asOf));
    expect(grades(answers)).toBe(expected);
    expect(answers).toEqual(fromTheCore(method(asOf)));
  });

  test("in an Excel table, columns by name, they are the same", () => {
    const given = method("2024-06-04", { structured: true });
    expect(conversionOf(given).columns.grade).toContain("[@[评级天数]]");
    expect(calculated(given)).toEqual(fromTheCore(given));
  });

  test("as recorded they are A, S, B, C, and their risks 低, 低, 中, 中", () => {
    const answers = calculated(method("2024-05-22", { settings: { recency: "recorded" } }));
    expect([grades(answers), answers.map(({ risk }) => risk)]).toEqual(["ASBC", ["低", "低", "中", "中"]]);
  });
});

describe.each(generatedCases())("$name", ({ given }) => {
  const expected = fromTheCore(given);

  test.each(NATIVE_FORMS)("the %s formulas answer as the core does, row by row", (form) => {
    expect(calculated({ ...given, form })).toEqual(expected);
  });

  const judge = hasLibreOffice
    ? "LibreOffice answers"
    : "without LibreOffice, the stand-in answers from values the file does not hold";
  test(`${judge} as the core does`, async () => {
    expect(hasLibreOffice ? await inLibreOffice(given) : calculated(given)).toEqual(expected);
  }, 150_000);
});

describe("a conversion", () => {
  const given: NativeCase = { rows: ungradedMethod, asOf: day("2024-05-22") };
  const lengths = (form: NativeForm): readonly number[] => {
    const { helpers, columns } = conversionOf({ ...given, form });
    return [...helpers, ...Object.values(columns).map((formula) => ({ formula }))].map(({ formula }) => formula.length);
  };

  test.each(NATIVE_FORMS)("fits into cells (%s)", (form) => {
    expect(Math.max(...lengths(form))).toBeLessThan(8_192);
  });

  test("plain formulas use functions of Excel 2010 only, and call nothing of the add-in", () => {
    const { helpers, columns } = conversionOf(given);
    const all = [...helpers.map(({ formula }) => formula), ...Object.values(columns)].join(" ").replace(/"[^"]*"/g, "");
    const known =
      "AND AVERAGEIFS CHOOSE COUNTIFS DATE DATEVALUE FIND IF IFERROR INDEX INT ISERROR ISNUMBER LEFT LEN LOWER MATCH MAX MID MIN MOD N NA NOT OR REPT RIGHT SEARCH SUBSTITUTE SUMPRODUCT TEXT TODAY TRIM UPPER VALUE".split(
        " ",
      );
    expect(
      [...new Set([...all.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name]) => name))].filter(
        (name) => !known.includes(name),
      ),
    ).toEqual([]);
  });

  test("LET needs four columns, the plain form one for every step", () => {
    expect(conversionOf({ ...given, form: "let" }).helpers.map(({ step }) => step)).toEqual([
      "orders",
      "amount",
      "industryKey",
      "gradedDays",
    ]);
    expect(conversionOf(given).helpers).toHaveLength(14);
  });

  test("with a median nothing is converted, and locks are named as lost", () => {
    const median = conversionOf({ ...given, settings: { rules: { ...DEFAULT_RULES, center: "median" } } });
    expect([median.columns, median.losses[0]]).toEqual([{}, "median"]);
    const locks = [{ key: "C202405001", grade: "S" as const, reason: "", until: null }];
    expect(conversionOf({ ...given, settings: { locks } }).losses).toContain("locks");
    expect(conversionOf(given).losses).not.toContain("locks");
  });

  test("words in notes are named as lost where there are notes and words to look for", () => {
    const noNotes = ungradedMethod.map((row) => row.slice(0, -1));
    expect(conversionOf(given).losses).toContain("noteWords");
    expect(conversionOf({ ...given, rows: noNotes }).losses).not.toContain("noteWords");
    expect(conversionOf({ ...given, settings: { riskWords: [] } }).losses).not.toContain("noteWords");
  });
});
