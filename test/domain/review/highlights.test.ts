import fc from "fast-check";
import {
  HIGHLIGHT_KINDS,
  highlights,
  type HighlightInput,
  type HighlightKind,
} from "../../../src/domain/review/highlights";
import { staleLevel } from "../../../src/domain/review/stale";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { parseDay } from "../../../src/domain/table/day";
import { calendarDate, isoDay, type SerialDay } from "../../../src/domain/vocabulary/day";
import { GRADES, type Grade } from "../../../src/domain/vocabulary/grade";
import type { GradeNames } from "../../../src/domain/vocabulary/gradeName";

const INPUT: HighlightInput = {
  positions: { grade: 5, updated: 10, risk: 12 },
  reviewCadenceDays: DEFAULT_SETTINGS.reviewCadenceDays,
  severeMultiple: DEFAULT_SETTINGS.review.severeMultiple,
  gradeNames: DEFAULT_SETTINGS.gradeNames,
  riskWords: { high: ["高"], medium: ["中"], highValueSilent: ["高价值·近期未下单"] },
  kinds: HIGHLIGHT_KINDS,
};
const TODAY = 45_443 as SerialDay;
const LETTERS = "ABCDEFGHIJKLMN";
const reference = (position: number): string => `$${LETTERS[position]}2`;

const formulaOf = (kind: HighlightKind, input: HighlightInput = INPUT): string => {
  const found = highlights(input).find(({ tone }) => tone === kind);
  if (found === undefined) throw new Error(`no highlight ${kind}`);
  return found.formula(reference);
};

type CellContent = string | number | boolean;

/** The spreadsheet functions our formulas use, with NaN for an error value. */
const EXCEL = {
  AND: (...values: readonly boolean[]) => values.every(Boolean),
  N: (value: CellContent) => (typeof value === "string" ? 0 : Number(value)),
  IF: <T>(condition: boolean, yes: T, no: T) => (condition ? yes : no),
  IFERROR: <T>(value: T, otherwise: T) => (Number.isNaN(value) ? otherwise : value),
  SUBSTITUTE: (text: CellContent, from: string, to: string) => String(text).replaceAll(from, to),
  TRIM: (text: CellContent) => String(text).trim().replace(/ +/g, " "),
  SEARCH: (part: string, text: string) => text.toLowerCase().indexOf(part.toLowerCase()) + 1 || NaN,
  CHOOSE: (at: number, ...values: readonly number[]) => values[Math.trunc(at) - 1] ?? NaN,
  DATEVALUE: (text: string) => {
    const day = /^\s*\d{4}-\d{1,2}-\d{1,2}\s*$/.test(text) ? parseDay(text) : NaN;
    return typeof day === "number" ? day : NaN;
  },
  LEFT: (text: string) => text.slice(0, 1),
  FALSE: false,
  TODAY: () => TODAY as number,
};

function holds(formula: string, row: Readonly<Record<string, CellContent>>): boolean {
  const names = [...Object.keys(EXCEL), ...Object.keys(row)];
  const code = formula
    .slice(1)
    .replace(/&/g, "+")
    .replace(/(?<![<>])=/g, "===")
    .replace(/>===/g, ">=")
    .replace(/\$([A-Z])2/g, "$1");
  return new Function(...names, `return ${code}`)(...Object.values(EXCEL), ...Object.values(row)) === true;
}

const isStale = (kind: "stale" | "severe", grade: CellContent, updated: CellContent): boolean =>
  holds(formulaOf(kind), { F: grade, K: updated });

const written = (day: SerialDay): readonly CellContent[] => {
  const { year, month, day: date } = calendarDate(day);
  return [
    day,
    day + 0.75,
    isoDay(day),
    `${year}/${month}/${date}`,
    `${year}.${month}.${date}`,
    `${year}年${month}月${date}日`,
    `${year}-${month}-${date}`,
  ];
};

test("the stale formulas say what the core says, for dates and for dates in words", () => {
  fc.assert(
    fc.property(fc.constantFrom(...GRADES), fc.nat(250), (grade: Grade, age) => {
      const updated = (TODAY - age) as SerialDay;
      const level = staleLevel(updated, grade, TODAY, DEFAULT_SETTINGS);
      for (const cell of written(updated)) {
        expect(isStale("stale", grade, cell)).toBe(level === "stale" || level === "severe");
        expect(isStale("severe", grade, cell)).toBe(level === "severe");
      }
    }),
  );
});

test("a blank, a word, a lost number or a row without a grade is never stale", () => {
  for (const cell of ["", "待定", 45, true, "2024年5月"]) expect(isStale("stale", "S", cell)).toBe(false);
  for (const grade of ["", "未评", "AB", "|", 3]) expect(isStale("stale", grade, "2020-01-01")).toBe(false);
  for (const grade of [" s ", "A级", "b"]) expect(isStale("stale", grade, "2020-01-01")).toBe(true);
});

const NAMINGS: readonly GradeNames[] = [
  { S: "钻石", A: "白金", B: "金牌", C: "普通" },
  { S: "高", A: "中高", B: "中", C: "低" },
  { S: "Diamond", A: "Platinum", B: "Gold", C: "Regular" },
  { S: "VIP 3 level", A: "VIP 2 level", B: "VIP 1 level", C: "VIP 0 level" },
];

test("a renamed grade has the cadence of its rank, by its name and, where there is room, by its letter", () => {
  for (const gradeNames of NAMINGS) {
    const stale = formulaOf("stale", { ...INPUT, gradeNames });
    const roomy = stale.includes('"S');
    for (const grade of GRADES) {
      for (const age of [29, 31, 44, 46, 89, 91]) {
        const level = staleLevel((TODAY - age) as SerialDay, grade, TODAY, DEFAULT_SETTINGS);
        const row = { F: gradeNames[grade], K: TODAY - age };
        expect(holds(stale, row)).toBe(level !== "fresh");
        if (roomy) expect(holds(stale, { ...row, F: ` ${grade}` })).toBe(level !== "fresh");
      }
    }
    for (const grade of ["", "未评", "|", 3]) expect(holds(stale, { F: grade, K: "2020-01-01" })).toBe(false);
  }
});

test("names people use fit into 255 characters with their letters", () => {
  for (const gradeNames of [NAMINGS[0], NAMINGS[2]]) {
    for (const { formula } of highlights({ ...INPUT, gradeNames })) {
      expect(formula(reference).length).toBeLessThanOrEqual(255);
    }
    expect(formulaOf("stale", { ...INPUT, gradeNames })).toMatch(/"S.A.B.C."/);
  }
});

test("a risk is coloured where the column says exactly its word", () => {
  expect(holds(formulaOf("riskHigh"), { M: "高" })).toBe(true);
  expect(holds(formulaOf("riskHigh"), { M: "高价值·近期未下单" })).toBe(false);
  expect(holds(formulaOf("highValueSilent"), { M: " 高价值·近期未下单" })).toBe(true);
  expect(holds(formulaOf("riskMedium"), { M: "低" })).toBe(false);
});

test("quotes in a word are doubled", () => {
  expect(formulaOf("riskHigh", { ...INPUT, riskWords: { ...INPUT.riskWords, high: ['a"b'] } })).toContain('"a""b"');
});

test("every rule carries its id, severe comes before stale, and each colours its own column", () => {
  const rules = highlights(INPUT);
  expect(rules.map(({ tone }) => tone)).toEqual(["severe", "stale", "riskHigh", "riskMedium", "highValueSilent"]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const rule of rules) expect(rule.formula(reference)).toContain(`N("${rule.id}")=0`);
  expect(rules.map(({ position }) => position)).toEqual([10, 10, 12, 12, 12]);
});

test("a formula stays within 255 characters and holds no array and no add-in function", () => {
  for (const rule of highlights(INPUT)) {
    expect(rule.formula(reference).length).toBeLessThanOrEqual(255);
    expect(rule.formula(reference)).not.toMatch(/[{}]|TIER|RFM\./);
  }
});

test("a formula stays within 255 characters wherever the table stands and whatever the grades are called", () => {
  const places = ["$K2", "$AK12", "$ZZ1048576", "$XFD1048576"];
  const cadences = [INPUT.reviewCadenceDays, { S: 365, A: 365, B: 365, C: 365 }];
  for (const place of places)
    for (const gradeNames of [INPUT.gradeNames, ...NAMINGS])
      for (const reviewCadenceDays of cadences)
        for (const rule of highlights({ ...INPUT, gradeNames, reviewCadenceDays }))
          expect(asExcelKeepsIt(rule.formula(() => place)).length).toBeLessThanOrEqual(255);
});

/** Excel writes a number out: 2E4 comes back as 20000. */
function asExcelKeepsIt(formula: string): string {
  return formula.replace(/\b\dE\d\b/g, (number) => String(Number(number)));
}

test("kinds that are off and columns that are missing get no rule", () => {
  expect(highlights({ ...INPUT, kinds: ["stale"] }).map(({ tone }) => tone)).toEqual(["stale"]);
  expect(highlights({ ...INPUT, positions: { updated: 3 } })).toEqual([]);
});
