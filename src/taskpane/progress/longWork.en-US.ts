// Words of long work, English.

import type { HostFailureCode, WorkStep } from "../../actions/host";
import { countText } from "../../i18n/format";
import type { LongWorkWords } from "./longWork.zh-CN";

const STEPS: Readonly<Record<WorkStep, string>> = {
  read: "Read the table",
  recognise: "Recognise each cell",
  grade: "Grade each row",
  compare: "Compare with the sheet",
  prepare: "Prepare what to write",
  check: "Read again, check each row",
  write: "Write and read back",
  log: "Keep the log",
  highlight: "Renew the highlights",
};

const STOPPED_BY: Readonly<Record<HostFailureCode, string>> = {
  editMode: "A cell is being edited: press Enter, then go on.",
  protected: "The sheet is protected: unprotect it, then go on.",
  structureProtected: "The workbook's structure is protected: unprotect it, then go on.",
  columnGone: "A column is gone: bring it back with Ctrl+Z, then go on.",
  headersHidden: "The header row is hidden: tick Header Row under Table Design, then go on.",
  merged: "Some cells are merged: unmerge them, then go on.",
  readOnly: "The workbook became read-only: get edit rights, then go on.",
  tooLarge: "Excel cannot take this much at once: shorten very long text, then go on.",
  tableGone: "The table is gone: bring it back with Ctrl+Z, then go on.",
  blocked: "Merged cells or something else is in the way: move it, then go on.",
  filtered: "The table is filtered: clear the filter, then go on.",
  beside: "Something stands right of the table: insert whole blank columns between them, then go on.",
  moved:
    "Somebody sorted, inserted or deleted meanwhile: what met other rows was put back. Going on finds the rows again.",
  occupied: "The cells to write are not blank: insert again, and another blank place is taken.",
  undoGroup: "Excel could not make one undo step of the rest: going on writes it in several.",
  notFetched: "A part of the add-in did not load: check the network, then go on.",
  busy: "Excel is busy or lost its connection: go on in a moment.",
  unsupported: "This Excel cannot write the rest. What was written can be undone.",
  cancelled: "Stopped because you cancelled. Go on, or undo.",
  unknown: "Excel did not finish and gave no reason. Go on, or undo.",
};

export const enLongWork: LongWorkWords = {
  step: (step) => STEPS[step],
  grading: "Grading",
  stepDone: "done",
  stepRunning: "running",
  stepWaiting: "not started",
  rowsDone: (done, total) => `${countText(done)} / ${countText(total)} rows`,
  cellsDone: (done, total) => `${countText(done)} / ${countText(total)} cells`,
  percent: (percent) => `${percent}%`,
  foundSoFar: "Found so far",
  toWrite: "This regrade",
  counted: {
    fall: "Fall",
    rise: "Rise",
    new: "Graded first",
    toLock: "To the locked grade",
    problem: "Cannot be graded",
  },
  cancelling: "Stopping",
  savingNote: "Waiting for Excel to keep it",
  cancelledAt: (done, total) => `Cancelled after ${countText(done)} of ${countText(total)} rows`,
  cancelled: "Cancelled",
  nothingWritten: "Nothing was written.",
  goOn: "Go on",
  makeRoom: "Insert whole columns",
  hiddenRows: "Some rows are filtered out or hidden: they are graded and written too. Your filter stays.",
  checking: "Checking",
  notRead: "The table has not been read",
  notReadDetail: "Regrade reads and grades it. Nothing is written until you accept.",
  logRefused: (sentence) => `The grades are written, the log is not. ${sentence}`,
  stoppedBy: (code) => STOPPED_BY[code],
  undoLeft: (restored, left) => `Restored ${countText(restored)} cells, ${countText(left)} are left`,
  undoLeftDetail: "Once more goes on where it stopped.",
  undoGoOn: "Go on undoing",
};
