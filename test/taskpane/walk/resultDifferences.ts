// The page of a run's result against the sheet, and against what the run did to it.

import type { Believed } from "./believed";
import { differs } from "./differs";
import { resultSeen } from "./resultScreen";
import { sharesOf } from "./shares";
import type { Truth } from "./truth";

/** What on the page of the result is not true? */
export function inResult(truth: Truth, believed: Believed): readonly string[] {
  const seen = resultSeen();
  if (seen === null || seen.undone) return [];
  const { table } = truth.preview.plan;
  const gone = [...believed.written].filter(([name, grade]) => {
    const row = truth.rowOf(name);
    return row !== undefined && String(table.cells.grade?.[row] ?? "") !== grade;
  });
  return [
    ...(believed.kept === null ? [] : differs("等级没有改的", seen.kept, believed.kept)),
    ...(seen.distribution === ""
      ? []
      : differs("现在的分布", seen.distribution, sharesOf(truth.inSheet, truth.called))),
    ...(seen.written !== null && gone.length > 0
      ? [
          `“已写入 ${seen.written} 户” is said, and ${gone.map(([name]) => name).join("、")} no longer holds what was written`,
        ]
      : []),
  ];
}
