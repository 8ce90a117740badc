import { countText } from "../../i18n/format";
import { byCount, plural } from "../../i18n/plural";
import type { TodayScreenWords } from "./today.zh-CN";

const people = (count: number): string => plural(count, "customer", "customers");

export const enTodayScreen: TodayScreenWords = {
  waiting: (count) => `${people(count)} to contact now`,
  matrix: "Importance × urgency",
  quadrantOf: (name, axes, count) => `${name}, ${axes}, ${people(count)}`,
  calendar: "Drop calendar",
  calendarNote: "Without an order, the grade drops",
  weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
  today: "Today",
  asOfDay: "As of",
  firstOfMonth: (month) =>
    `${["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]} 1`,
  nobodyFalls: (day) => `${day}, nobody drops`,
  falls: (day, names, count, amount) =>
    `${day}, ${names}${count > 2 ? ` and more, ${people(count)} in all,` : ""} ${count > 1 ? "drop" : "drops"}, ${amount} a year`,
  countOnDay: (count) => `${countText(count)} fall`,
  dayTitle: (day) => `Drops on ${day}`,
  dayAside: (count, amount) => `${people(count)} · ${amount} a year`,
  backToList: "See all",
  sorted: "By importance × urgency",
  nobodyNow: "Nobody presses today",
  nobodyHere: "Nobody in this quadrant",
  nextDrop: (day, name, grade) => `Next: ${name} drops to ${grade} on ${day}.`,
  noDrop: "No drop is due.",
  more: (count) => `See ${countText(count)} more`,
  notListed: (count) => `${people(count)} could not be graded and ${byCount(count, "is", "are")} not listed`,
  seeProblems: "Check",
  goTo: (name, reasons) => `${name}, ${reasons}, select in the sheet`,
  openCard: (name) => `Open the card of ${name}`,
  dueBy: (day, headline) => `By ${day}: ${headline}`,
  export: "Export .ics",
  exportTitle: "Export to calendar",
  exportLead:
    "Two entries each: the last day to contact and, where the grade will drop, that day. Exporting again updates them.",
  contactOn: (day) => `Contact ${day}`,
  dropOn: (day, grade) => `drops to ${grade} on ${day}`,
  all: "All",
  exportCount: (count, all) =>
    count === all ? `Export ${countText(all)}` : `Export ${countText(count)} of ${countText(all)}`,
  exportShown: (shown, all) => `${countText(shown)} of ${countText(all)} listed; the others are exported too`,
  exportNone: "Nobody is chosen",
  exported: (count) => `${countText(count)} calendar ${byCount(count, "entry", "entries")} made`,
  copyAsFile: (file) =>
    `Add-ins cannot save files on a Mac or an iPad. Copy this text, save it as ${file} and open it with your calendar.`,
  notDownloaded: (file) => `No file arrived? Copy this text, save it as ${file} and open it with your calendar.`,
  fileText: "Text of the calendar file",
  copy: "Copy",
  copied: "Copied",
  copyByHand: "Copying is blocked here: the text is selected, press Ctrl+C",
};
