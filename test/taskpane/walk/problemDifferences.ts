// 需要核对 against the truth: every line names a customer, what is the matter, and the row of the sheet.

import { textOf } from "../../../src/domain/table/text";
import { zhPane } from "../../../src/taskpane/words/zh-CN";
import { sentences } from "../../../src/i18n/sentences/sentences";
import { differs } from "./differs";
import { problemsSeen } from "./problemScreen";
import { saysItIsOld } from "./screen";
import type { Truth } from "./truth";

/** Lines on the first screen; the page has them all. */
const ON_HOME = 3;

/** What under 需要核对 is not true? */
export function toCheck({ preview: { plan, opened } }: Truth): readonly string[] {
  const seen = problemsSeen();
  if (seen === null || saysItIsOld()) return [];
  const { problems, cells } = plan.table;
  const inOrder = [true, false].flatMap((blocking) =>
    problems.filter((problem) => problem.blocking === blocking).sort((a, b) => a.row - b.row),
  );
  const lines = inOrder.map((problem) => {
    const name = textOf(cells.name?.[problem.row]);
    const row = zhPane.sheetRow(String(opened.table.headerRow + 2 + problem.row));
    return zhPane.problems.goTo(name, sentences("zh-CN").problem(problem), row);
  });
  return differs("lines of 需要核对", seen.lines, seen.isPage ? lines : lines.slice(0, ON_HOME));
}
