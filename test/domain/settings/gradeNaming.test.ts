import fc from "fast-check";
import {
  GRADE_NAME_PRESETS,
  gradeNameProblem,
  movedNames,
  swapped,
  withFormerNames,
  type GradeNameProblem,
} from "../../../src/domain/settings/gradeNaming";
import { readSettings } from "../../../src/domain/settings/readSettings";
import { gradeReader } from "../../../src/domain/table/gradeNames";
import { GRADES, gradeCode } from "../../../src/domain/vocabulary/grade";
import { LETTER_NAMES, LETTER_NAMING, type GradeNames } from "../../../src/domain/vocabulary/gradeName";
import { anyGradeNames, anyGradeNaming, isAllowed } from "./generatedNames";

const METALS = GRADE_NAME_PRESETS.metals;
const named = (name: string): GradeNames => ({ ...METALS, A: name });

test.each<[string, GradeNameProblem | undefined]>([
  ["白金", undefined],
  ["A", undefined],
  ["A级", undefined],
  ["VIP-1", undefined],
  ["5星", undefined],
  ["★★★", undefined],
  ["A+", undefined],
  ["", "blank"],
  ["　", "blank"],
  ["无", "blank"],
  ["—", "blank"],
  ["一二三四五六七八九十一二三四五六七八九十多", "tooLong"],
  ["钻石", "duplicate"],
  ["鑽石", "duplicate"],
  ["钻石级", "duplicate"],
  ["普 通", undefined],
  ["s", "otherLetter"],
  ["Ｂ", "otherLetter"],
  ["c級", "otherLetter"],
  ["=A1", "formula"],
  ["＝A1", "formula"],
  ["+1", "formula"],
  ["-贵宾", "formula"],
  ["@我", "formula"],
  ["#N/A", "formula"],
  ["'贵宾", "formula"],
  ["1", "number"],
  ["１．５", "number"],
  ["50%", "number"],
  ["1E5", "number"],
  ["2024-05-20", "number"],
  ["5/6", "number"],
  ["5月20日", "number"],
  ["TRUE", "number"],
  ["甲、乙", "character"],
  ["甲，乙", "character"],
  ["贵宾*", "character"],
  ["贵宾？", "character"],
  ["a|b", "character"],
  ['"贵宾"', "character"],
  ["甲\n乙", "character"],
])("the second rank called %j: %s", (name, problem) => {
  expect(gradeNameProblem(named(name), "A")).toBe(problem);
});

test("every preset may be used", () => {
  for (const names of Object.values(GRADE_NAME_PRESETS)) expect(isAllowed(names)).toBe(true);
});

test("two ranks of one name are both told so", () => {
  const names = { ...METALS, B: "白金 " };
  expect(GRADES.map((grade) => gradeNameProblem(names, grade))).toEqual([
    undefined,
    "duplicate",
    "duplicate",
    undefined,
  ]);
});

test("the names until now become former names, newest first, and today's are not among them", () => {
  const first = withFormerNames({ ...LETTER_NAMING, gradeNames: METALS }, LETTER_NAMING);
  expect(first.formerGradeNames).toEqual({ S: [], A: [], B: [], C: [] });
  const second = withFormerNames({ ...first, gradeNames: GRADE_NAME_PRESETS.levels }, first);
  expect(second.formerGradeNames).toEqual({ S: ["钻石"], A: ["白金"], B: ["金牌"], C: ["普通"] });
  const third = withFormerNames({ ...second, gradeNames: { ...METALS, S: "王者" } }, second);
  expect(third.formerGradeNames).toEqual({ S: ["高", "钻石"], A: ["中高"], B: ["中"], C: ["低"] });
});

test("names that changed rank are told, with both ranks", () => {
  expect(movedNames(GRADE_NAME_PRESETS.goldFirst, METALS)).toEqual([
    { name: "金牌", from: "B", to: "A" },
    { name: "白金", from: "A", to: "B" },
  ]);
  expect(movedNames(GRADE_NAME_PRESETS.levels, METALS)).toEqual([]);
});

test("a rank trades names with its neighbour; the best has none above and the last none below", () => {
  expect(swapped(METALS, "A", 1)).toEqual(GRADE_NAME_PRESETS.goldFirst);
  expect(swapped(METALS, "B", -1)).toEqual(GRADE_NAME_PRESETS.goldFirst);
  expect(swapped(METALS, "S", -1)).toEqual(METALS);
  expect(swapped(METALS, "C", 1)).toEqual(METALS);
});

test("a stored name that cannot be used gives way to the letter and is reported; the others stay", () => {
  const stored = { gradeNames: { S: "钻石", A: "S", B: "钻石", C: "=1" }, formerGradeNames: { S: "王者、V9", B: 3 } };
  const { settings, problems } = readSettings(stored);
  expect(settings.gradeNames).toEqual({ S: "钻石", A: "A", B: "B", C: "C" });
  expect(settings.formerGradeNames).toEqual({ S: ["王者", "V9"], A: [], B: [], C: [] });
  expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
    "gradeNames.A outOfRange",
    "gradeNames.B duplicate",
    "gradeNames.C outOfRange",
    "formerGradeNames.B wrongType",
  ]);
});

test("without stored names the grades are called by their letters", () => {
  expect(readSettings({ version: 1 }).settings.gradeNames).toEqual(LETTER_NAMES);
});

test("a lock may name its grade as the sheet does", () => {
  const stored = {
    gradeNames: METALS,
    locks: [
      { key: "1", grade: "白金级" },
      { key: "2", grade: "c" },
      { key: "3", grade: "王者" },
    ],
  };
  const { settings, problems } = readSettings(stored);
  expect(settings.locks.map(({ key, grade }) => key + grade)).toEqual(["1A", "2C"]);
  expect(problems.map(({ path }) => path)).toEqual(["locks[2].grade"]);
});

test("a letter whose small form is two characters is one name in both", () => {
  const read = gradeReader({ ...LETTER_NAMING, gradeNames: named("İ") });
  expect(["İ", "i̇", "İ级"].map((name) => read(name))).toEqual([gradeCode("A"), gradeCode("A"), gradeCode("A")]);
});

test("whatever the names, each is read as its rank, and so is every letter", () => {
  fc.assert(
    fc.property(anyGradeNaming, (naming) => {
      const read = gradeReader(naming);
      for (const grade of GRADES) {
        expect(read(naming.gradeNames[grade])).toBe(gradeCode(grade));
        expect(read(` ${naming.gradeNames[grade].toLowerCase()}`)).toBe(gradeCode(grade));
        expect(read(grade)).toBe(gradeCode(grade));
        for (const former of naming.formerGradeNames[grade]) expect(read(former)).toBe(gradeCode(grade));
      }
    }),
  );
});

test("allowed names survive being stored and read, without a word of complaint", () => {
  fc.assert(
    fc.property(anyGradeNames, (gradeNames) => {
      const read = readSettings(JSON.parse(JSON.stringify({ version: 1, gradeNames })));
      expect(read.problems).toEqual([]);
      expect(read.settings.gradeNames).toEqual(gradeNames);
    }),
  );
});
