import { countText } from "../../i18n/format";
import { plural } from "../../i18n/plural";
import type { WorkbookScreensWords } from "./workbook.zh-CN";

export const enWorkbookScreens: WorkbookScreensWords = {
  riskWords: "Risk words",
  riskWordsNote: (count) => `${plural(count, "word", "words")} in notes raise the churn risk`,
  riskWordsLead: "Notes with these words raise the churn risk. “…” stands for a few letters, as in “switch… supplier”.",
  riskWordsField: "Add a word",
  riskWordsHint: "Such as: change supplier",
  riskWordAdd: "Add",
  riskWordKnown: "This word is there already",
  riskWordRemove: (word) => `Remove ${word}`,
  riskWordsNone: "No risk words: notes do not count towards the churn risk",
  locks: "Locked grades",
  locksNote: (holding, over) =>
    [
      ...(holding > 0 ? [`${plural(holding, "keeps its", "keep their")} grade`] : over > 0 ? [] : ["Nobody is locked"]),
      ...(over > 0 ? [`${countText(over)} ended`] : []),
    ].join(", "),
  locksLead: "A line opens the customer's card, to change the lock or unlock.",
  locksNone: "Nobody is locked. The lock on a customer's card fixes a grade.",
  lockLine: (grade, until) => (until === "" ? `Locked as ${grade}, no end` : `Locked as ${grade} until ${until}`),
  lockOver: (grade, until) => `The lock at ${grade} ended on ${until}; the rule decides`,
  lockUnknown: "Not in this table",
  file: "Settings file",
  fileNote: "Export or import all settings",
  fileLead:
    "Keep thresholds, cadences, playbook, tags, risk words, headers and locks in a file, or take them from another workbook.",
  exportFile: "Export settings",
  fileName: "customer-grades-settings.json",
  copyAsFile: (file) => `Add-ins cannot save files on a Mac or an iPad. Copy this text and save it as ${file}.`,
  notDownloaded: (file) => `No file arrived? Copy this text and save it as ${file}.`,
  fileText: "Text of the settings file",
  importFile: "Import settings",
  importText: "Paste the text of a settings file, or choose one",
  chooseFile: "Choose a file",
  doImport: "Import",
  importUnreadable: "This is no settings file: use a .json made with Export settings",
  importPartly: (count) => `${plural(count, "value is", "values are")} unreadable and will be the default.`,
  importReady: "Ready. It replaces all settings of this workbook.",
  checkup: "Data check-up",
  checkupNote: (count) => (count === 0 ? "Nothing found" : `${plural(count, "kind", "kinds")} of findings`),
  checkupLead:
    "Look at the data before grading. A line goes to its cell; where only one answer is right, one click fixes it.",
  allFixes: (count) => `${plural(count, "cell", "cells")} that can be corrected without doubt`,
  checkupClean: "Nothing found.",
  checkupTotal: (kinds, cells) => `${plural(kinds, "kind", "kinds")}, ${plural(cells, "cell", "cells")} in all.`,
  recheck: "Check again",
  severity: (severity) => `, ${severity}, `,
  moreCells: (count) => `See ${countText(count)} more`,
};
