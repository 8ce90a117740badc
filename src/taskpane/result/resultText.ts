// What is said of a run: on its page and aloud, from one place, so that both say the same.

import type { AcceptOutcome, UndoneRun } from "../../actions/actions";
import type { Standing } from "../../actions/actions";
import { clockText, countText } from "../../i18n/format";
import type { PaneWords } from "../words/zh-CN";
import { sheetRow } from "../shell/rows";

export interface Said {
  readonly intent: "success" | "warning" | "info";
  readonly title: string;
  readonly detail: string;
}

/** After an undo: what was restored, and what is left where it stopped. */
export function undoneText(undone: UndoneRun, words: PaneWords): Said {
  const { result, longWork } = words;
  if (undone.left !== undefined)
    return {
      intent: "warning",
      title: longWork.undoLeft(undone.restored, undone.left),
      detail: longWork.undoLeftDetail,
    };
  return {
    intent: "success",
    title: result.undone(undone.restored),
    detail: undoneDetail(undone, words),
  };
}

function undoneDetail({ kept, gone }: UndoneRun, { result, listSeparator }: PaneWords): string {
  if (kept > 0) return result.undoneKept(kept);
  return gone === undefined ? result.undoneAll : result.undoneGone(gone.join(listSeparator));
}

/** Where cells no longer hold what was written: how many do, and what an undo can still do. */
export function changedText({ writtenAt }: AcceptOutcome, { cells, holding }: Standing, { result }: PaneWords): Said {
  const time = clockText(writtenAt);
  return holding === 0
    ? { intent: "info", title: result.gone, detail: result.goneDetail(time, cells) }
    : { intent: "info", title: result.partly(holding, cells), detail: result.partlyDetail(time, holding) };
}

/** What the run wrote, by its own report. */
export function writtenText(outcome: AcceptOutcome, { result, gradeNames, longWork }: PaneWords): Said {
  const { stopped } = outcome.report;
  const cells = outcome.columns.reduce((sum, column) => sum + column.written, 0);
  const failed = outcome.columns.reduce((sum, column) => sum + column.failed, 0);
  const [graded, renamed] = [outcome.gradedRows.length, outcome.renamedRows.length];
  const title =
    stopped !== null
      ? result.stopped(
          stopped.doneCells,
          stopped.totalCells,
          countText(sheetRow(outcome.preview.opened, stopped.atRow)),
        )
      : graded > 0
        ? result.written(graded)
        : renamed > 0
          ? gradeNames.renamedOnly(renamed)
          : cells + failed > 0
            ? result.refreshed
            : result.nothing;
  const detail = [
    ...(stopped === null ? [] : [longWork.stoppedBy(stopped.failure.code), " "]),
    ...(graded > 0 && renamed > 0 ? [gradeNames.renamedAlso(renamed)] : []),
    result.detail(clockText(outcome.writtenAt), cells, failed),
  ].join("");
  return { intent: stopped !== null || failed > 0 ? "warning" : "success", title, detail };
}
