// What the core says of the same rows, in the words of the native formulas.

import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import { CHANGE_KINDS } from "../../../src/domain/regrade/plan";
import { riskLevelOf } from "../../../src/domain/regrade/planRegrade";
import { gradeOf } from "../../../src/domain/vocabulary/grade";
import { gradeName } from "../../../src/domain/vocabulary/gradeName";
import { nativeTexts } from "../../../src/i18n/native/words";
import { planOf } from "../../domain/regrade/plans";
import type { NativeAnswers, NativeCase } from "./nativeSheet";

const { words } = nativeTexts("zh-CN");

export function fromTheCore({ rows, asOf, settings }: NativeCase): readonly NativeAnswers[] {
  const plan = planOf(rows, asOf, settings);
  return rows.slice(1).map((_, row) => {
    if (CHANGE_KINDS[plan.kind[row]] === "empty") return { grade: "", stale: "", risk: "" };
    const grade = gradeOf(plan.graded.grade[row]);
    const level = rowFacts(plan, row).stale;
    return {
      grade: grade === undefined ? words.ungraded : gradeName(grade, plan.settings.gradeNames),
      stale: level === "none" ? "" : words[level],
      risk: words.risk[riskLevelOf(plan, row)],
    };
  });
}
