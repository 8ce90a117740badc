import { countText } from "../../i18n/format";
import type { DiffScreenWords } from "./diff.zh-CN";

export const enDiffScreen: DiffScreenWords = {
  title: "Review changes",
  unchanged: (count) => `${countText(count)} stay as they are`,
  none: "No grade to change",
  filters: "Filter",
  all: "All",
  fall: "Fall",
  rise: "Rise",
  isNew: "New",
  problem: "Issues",
  locked: "Locked",
  search: "Find customer",
  clearSearch: "Clear",
  foundNone: "No customer matches",
  groups: {
    fall: (count) => `${countText(count)} fall`,
    rise: (count) => `${countText(count)} rise`,
    new: (count) => `${countText(count)} graded first`,
    toLock: (count) => `${countText(count)} to the locked grade`,
  },
  groupFound: (group, shown) => `${group}, ${countText(shown)} shown`,
  groupKept: (count) => `${countText(count)} keep their grade`,
  gradeStays: "Grade stays",
  tickAll: (group, ticked) => `${group}, ${countText(ticked)} selected, select all`,
  accept: (name, shift) => `Accept ${name}, ${shift}`,
  shift: (from, to, kind) => {
    if (kind === "toLock") return from === null ? `set to the locked ${to}` : `from ${from} to the locked ${to}`;
    return from === null
      ? `graded ${to}`
      : kind === "fall"
        ? `falls from ${from} to ${to}`
        : `rises from ${from} to ${to}`;
  },
  details: (name) => `More to write for ${name}`,
  goTo: (name) => `Select ${name} in the sheet`,
  checkOrders: "Check the orders first",
  suggests: "Suggested",
  alsoStrategy: (column, text) => `Also set “${column}” to “${text}”`,
  alsoOwner: (column, text) => `Also set “${column}” to “${text}”`,
  nowReads: (text) => `Now “${text}”`,
  nowBlank: "Now blank",
  noRowOptions: "The sheet has no strategy or owner column",
  lockedUntil: (grade, day, rule) => `Locked at ${grade} until ${day}; the rule says ${rule}`,
  lockedOpen: (grade, rule) => `Locked at ${grade}; the rule says ${rule}`,
  lockedUngraded: (grade, day) =>
    day === ""
      ? `Locked at ${grade}; the row cannot be graded`
      : `Locked at ${grade} until ${day}; the row cannot be graded`,
  lockOver: (grade, day) => `The lock at ${grade} ended on ${day}; the rule decides again`,
  selected: "Selected",
  refreshes: (rows) => `Also updates other columns of ${countText(rows)}`,
  notYet: "Nothing written yet",
  acceptCount: (count) => `Accept ${countText(count)}`,
  acceptNone: "None selected",
  nothingDiffers: "Nothing to write",
  refreshOnly: "Update other columns only",
  retryWrite: "Retry writing",
  formulas: (count) =>
    count === 1
      ? "1 grade cell holds a formula; left alone"
      : `${countText(count)} grade cells hold formulas; left alone`,
  replaceFormulas: "Replace with values",
  drifted: "The sheet changed: what is the same is written, the rest comes back for another look",
};
