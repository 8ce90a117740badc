import { countText } from "../../i18n/format";
import { byCount, plural } from "../../i18n/plural";
import type { HomeWords } from "./home.zh-CN";

export const enHomeWords: HomeWords = {
  first: {
    looking: "Looking at this workbook",
    promise: ["Each customer's grade,", "why, and what to do next"],
    lead: "Grades the table you have S/A/B/C by fixed rules, each grade with its reason.",
    exampleTitle: (count, amount, orders) => `Example of ${countText(count)}, mean ${amount} · ${orders} orders`,
    trustSee: "See the changes before anything is written",
    trustUndo: "Undo what was written in one click",
    trustPrivacy: "Your data stays in this workbook",
    trustShare: "Readable without the add-in, in WPS too",
    trySample: "Try a sample",
    identify: "Recognise my table",
    insertStandard: "Insert a blank table",
    hint: "First click in your table",
    notFound:
      "Nothing on this sheet looks like a table: open the sheet with your customers and look again, or try the sample",
  },

  notGradable: {
    title: "This table can't be graded yet",
    map: "Match the columns",
    sample: "Try the sample",
  },

  home: {
    recognised: (count) => `${plural(count, "column")} recognised`,
    seeColumns: "See columns",
    outdated: (count) => plural(count, "grade is out of date", "grades are out of date"),
    fresh: "All grades are up to date",
    onlyNew: (count) => `${plural(count, "customer")} without a grade`,
    onlyToLock: (count) => `${plural(count, "customer")} not at the locked grade yet`,
    nobody: "No customers yet",
    nobodyDetail: (row) => `Type them in row ${row}, or paste them.`,
    reading: "Reading the table",
    byData: (isToday, day) => (isToday ? "By today's data, " : `By the data of ${day}, `),
    rise: (count) => `${countText(count)} should rise`,
    fall: (count) => `${countText(count)} should fall`,
    isNew: (count) => `${countText(count)} graded first`,
    toLock: (count) => `${countText(count)} to the locked grade`,
    atStake: "together ",
    end: " a year.",
    freshDetail: (count) => `${plural(count, "customer")} graded as of this day, the same as in the sheet.`,
    freshBut: (count, ungraded) =>
      `${plural(count, "customer")} graded as of this day, the same as in the sheet; ${countText(ungraded)} cannot be graded and ${byCount(ungraded, "keeps its", "keep their")} old grade.`,
    nextDrop: (name, day, grade) => ` Next: ${name} drops to ${grade} on ${day}.`,
    inSheet: "Sheet",
    onDay: (isToday) => (isToday ? "Today" : "Day"),
    distribution: (sheet, today) => `Grades. In the sheet: ${sheet}. On the as-of day: ${today}.`,
    share: (label, count) => `${label} ${countText(count)}`,
    asOf: "As of",
    recency: "Reading R",
    recencyAged: "Up to that day",
    recencyRecorded: "As typed",
    recencyAgedHint: "Days typed plus days since the record was updated",
    recencyRecordedHint: "Days exactly as typed in the sheet",
    recencyDate: "From the last order's date to the as-of day",
    benchmark: "Compared with",
    benchmarkBy: {
      own: "Own benchmarks",
      industry: "Industry mean",
      table: "Mean of the table",
      absolute: "Fixed amounts",
    },
    benchmarkFallback: (count, n) =>
      `${plural(count, "customer")} in small industries: mean of the table, n = ${countText(n)}`,
    benchmarkTable: (n) => `No industry is large enough, n = ${countText(n)}`,
    benchmarkAbsolute: "Too few customers to compare: graded by fixed amounts",
    benchmarkAll: "Every industry is large enough",
    benchmarkChosen: "As chosen in the settings",
    seeBenchmarks: "See means",
    writes: "Writes",
    writesColumns: (first, count) =>
      count === 2 ? `Grade and ${first}` : `Grade, ${first} and ${countText(count - 2)} more`,
    writesGradeOnly: "The grade column only",
    othersStay: "Other columns stay",
    lockedStay: (count) => `${countText(count)} locked, kept as they are`,
    locksToWrite: (count) => `${countText(count)} to be set to the locked grade`,
    locksOver: (count) => `${plural(count, "lock")} ended, graded by the rules again`,
    strangersStay: (headers) =>
      `${headers.map((header) => `“${header}”`).join(", ")} ${byCount(headers.length, "holds", "hold")} your own words and stay${byCount(headers.length, "s", "")}; ours gets a column beside`,
    toCheck: "To check",
    doubts: {
      unitUnread: (text) => `“${text}” is no unit we know, amounts are read as 元: see columns`,
      lifetime: () => "looks like a total of all time, grades want 12 months: see columns",
    },
    restProblems: (count) => `${countText(count)} more`,
    drifted: "The sheet changed, figures may be old",
    lastRun: (graded, renamed, time) =>
      graded > 0
        ? `Wrote ${plural(graded, "grade")} at ${time}`
        : renamed > 0
          ? `Renamed ${plural(renamed, "grade")} at ${time}`
          : `Updated other columns at ${time}`,
    seeResult: "Result and undo",
    regrade: "Regrade",
    recheck: "Check again",
    promise: "See the changes first. Nothing is written until you accept",
    settingsProblems: (count) =>
      `${plural(count, "setting")} in this workbook could not be read; the defaults are used`,
    chooseTable: "Recognise again",
  },
};
