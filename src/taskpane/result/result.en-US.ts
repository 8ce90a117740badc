import { countText } from "../../i18n/format";
import { byCount, plural } from "../../i18n/plural";
import type { ResultScreenWords } from "./result.zh-CN";

const SKIPPED: ResultScreenWords["skipReasons"] = {
  formula: "Holds a formula, left alone",
  keyGone: "The customer is no longer there",
  keyTwice: "Two rows have the same ID",
  changedMeanwhile: "Somebody changed it meanwhile",
  spill: "Part of a spilled array",
};

export const enResultScreen: ResultScreenWords = {
  title: "Result",
  written: (count) => `${plural(count, "new grade")} written`,
  refreshed: "Other columns updated, no grade changed",
  nothing: "The sheet says all of it already, nothing to write",
  detail: (time, cells, failed) => `${time} · ${plural(cells, "cell")} · ${countText(failed)} failed`,
  stopped: (done, total, row) => `Wrote ${countText(done)} of ${plural(total, "cell")}, stopped at row ${row}`,
  resume: "Continue",
  undo: "Undo this run",
  undoing: "Undoing",
  undoHint: "Restores only cells that still hold what was written; what you changed since stays.",
  undoEnds: "Undo ends when the workbook is closed or the pane is reloaded.",
  excelUndo: "Ctrl+Z in the sheet works too, a few times: colours, log, then grades.",
  excelUndoLost: "In this Excel, Ctrl+Z cannot take this run back.",
  gone: "What was written is no longer in the sheet",
  goneDetail: (time, cells) =>
    `The ${plural(cells, "cell")} written at ${time} ${count(cells)} been changed or taken back. There is nothing to undo.`,
  partly: (holding, cells) => `Of ${plural(cells, "cell")} written, ${countText(holding)} still hold what was written`,
  partlyDetail: (time, holding) =>
    `Written at ${time}; the rest was changed or taken back. Undo restores only ${byCount(holding, "this one", `these ${countText(holding)}`)}.`,
  undone: (cells) => `Undone, ${plural(cells, "cell")} restored`,
  undoneKept: (cells) => `${plural(cells, "cell")} you changed since, kept`,
  undoneAll: "Every cell that was written is as it was before",
  undoneGone: (headers) => `All else is as it was before; nothing to restore in columns deleted since: ${headers}`,
  notTaken: (count) => `${countText(count)} did not take the new value`,
  holds: (text) => (text === "" ? "blank now" : `now “${text}”`),
  leaves: "Still there",
  leavesColumns: (headers, areBlank) =>
    `${areBlank ? "Emptied" : "Added"} ${byCount(headers.length, "column", "columns")}: ${headers.join(", ")}. Delete them in the sheet if they are not wanted.`,
  leavesHighlights: "The highlights in the sheet. Switch them off in the settings if they are not wanted.",
  leavesLog: "The lines of this run and of its undo in the log.",
  changesAgain: "See the changes again",
  what: "What was written",
  log: "Open the log",
  noLog: "There is no grade log yet",
  logFailed: "The grades are written, the log is not",
  highlightsFailed: "The grades are written, the highlights are not renewed: switch them on again in settings",
  created: "New column",
  failedCells: (count) => `${countText(count)} failed`,
  kept: (count) => `${plural(count, "grade")} not changed`,
  fates: {
    ...SKIPPED,
    formula: "Grade is a formula, left alone",
    alreadySo: "The sheet said the new grade already",
    unchanged: "Grade is right as it stands",
    locked: "Locked, grade is right as it stands",
    problem: "Cannot be graded, kept as it was",
    unticked: "Not selected",
    notReached: "Not reached yet",
    failed: "Could not be written",
  },
  skipped: (count) => `${countText(count)} skipped`,
  skippedMore: (count) => `${countText(count)} more`,
  skipReasons: SKIPPED,
  wholeRow: "Whole row",
  lookAgain: "Review again",
  distribution: "Grades now",
  next: "See who comes first today",
};

function count(cells: number): string {
  return byCount(cells, "has", "have all");
}
