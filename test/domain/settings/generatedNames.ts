// Any names the grades may have, by the product's own rule of what is allowed.

import fc from "fast-check";
import { GRADE_NAME_PRESETS, gradeNameProblem, withFormerNames } from "../../../src/domain/settings/gradeNaming";
import { GRADES } from "../../../src/domain/vocabulary/grade";
import type { GradeNames, GradeNaming } from "../../../src/domain/vocabulary/gradeName";

const WORDS = [
  "钻石",
  "白金",
  "金牌",
  "普通",
  "高",
  "中高",
  "中",
  "低",
  "VIP",
  "重要客户",
  "s",
  "Ａ级",
  "b 级",
  "C",
  "★★★",
  "5星",
];

const anyName = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ minLength: 1, maxLength: 20, unit: "grapheme-composite" }).map((name) => name.trim()),
);

export const isAllowed = (names: GradeNames): boolean =>
  GRADES.every((grade) => gradeNameProblem(names, grade) === undefined);

export const anyGradeNames: fc.Arbitrary<GradeNames> = fc.oneof(
  fc.constantFrom(...Object.values(GRADE_NAME_PRESETS)),
  fc.record({ S: anyName, A: anyName, B: anyName, C: anyName }).filter(isAllowed),
);

/** Names of today and of up to two times before. */
export const anyGradeNaming: fc.Arbitrary<GradeNaming> = fc
  .array(anyGradeNames, { minLength: 1, maxLength: 3 })
  .map((times) =>
    times.reduce<GradeNaming>(
      (until, gradeNames) => withFormerNames({ gradeNames, formerGradeNames: until.formerGradeNames }, until),
      { gradeNames: GRADE_NAME_PRESETS.letters, formerGradeNames: { S: [], A: [], B: [], C: [] } },
    ),
  );
