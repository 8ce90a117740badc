import { plural } from "../../i18n/plural";
import type { SettingsWords } from "./settings.zh-CN";

export const enSettingsWords: SettingsWords = {
  settings: {
    title: "Settings",
    hint: "Kept in this workbook, colleagues have it too",
    kept: "Kept in this workbook",
    groups: {
      grading: "How grades are found",
      acting: "What to do next",
      sheet: "Columns, colours and formulas",
      file: "File",
    },
    thresholds: "Grade limits",
    thresholdsNote: (best, s, next, a) => `${best} amount > ${s}, ${next} ≥ ${a}`,
    cadence: "Update and contact rhythm",
    cadenceNote: (best, days) => `${best} is stale after ${days} days`,
    written: "Columns written",
    writtenNote: (count) => `The grade and ${plural(count, "own column")}`,
    highlights: "Highlights in the sheet",
    highlightsNote: (on, all) => `${on} of ${all} on`,
    language: "Language",
    languages: { auto: "Auto", "zh-CN": "中文", "en-US": "English" },
    reset: "Reset everything",
    resetAsk: "Limits, rhythms, playbook, tags, column names and locks go back to their defaults.",
    resetDo: "Reset",
    needTable: "Recognise a customer table first, then these can be changed.",
    privacy: "Your data stays in this workbook. No sign-in, no upload, no statistics.",
    save: "Save",
    discard: "Discard",
    saved: "Settings saved",
    was: (value) => `Was ${value}, not saved yet`,
    restore: "Defaults",
  },

  cadence: {
    title: "Update and contact rhythm",
    stale: "Days until a record is stale",
    staleNote: (multiple) => `Far overdue past ${multiple} times that; both are marked in the sheet.`,
    contacts: "Contacts a year",
    contactsNote: "Decides the day of the next contact.",
    days: "d",
    times: "",
    field: (grade, what) => `${grade}: ${what}`,
    oddityKnown: "Got it",
    oddity: (better, betterCount, worse, worseCount) =>
      `${worse} is contacted ${worseCount} times a year, more than ${better} (${betterCount})`,
  },

  written: {
    title: "Columns written",
    lead: "The grade is always written. These are this tool's own columns, added at the table's right edge on the first write.",
    never: "Strategy, owner and all other columns stay untouched unless you tick them for a customer when reviewing.",
    headerOf: (role) => `Header of “${role}”`,
    duplicate: "Headers must not be blank or repeated",
    what: {
      suggestion: "What to do, by grade, demand tag and risk",
      risk: "High, medium, low, or high value and silent",
      nextContact: "The date, from the contact rhythm",
      reason: "One sentence with the figures used",
    },
    logSheet: "Sheet of the grade log",
  },
};
