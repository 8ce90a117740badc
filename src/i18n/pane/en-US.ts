// The pane's words, English. Typed by the Chinese, so nothing can be missing; the same plain voice.

import { countText } from "../format";
import { enGrade } from "../gradeWords";
import { enCardScreen } from "./screens/card.en-US";
import { enDiffScreen } from "./screens/diff.en-US";
import { enResultScreen } from "./screens/result.en-US";
import { enColoursScreen } from "./screens/colours.en-US";
import { enFollowUpScreen } from "./screens/followUp.en-US";
import { enAnswer } from "./screens/answer.en-US";
import { enLongWork } from "./screens/longWork.en-US";
import { enFormulasScreen } from "./screens/formulas.en-US";
import { enNumbersPage } from "./screens/numbers.en-US";
import { enNearLimits } from "./screens/nearLimits.en-US";
import { enQuadrants } from "./screens/quadrants.en-US";
import { enPlaybookScreens } from "./screens/playbook.en-US";
import { enStageScreen } from "./screens/stage.en-US";
import { enGradeNamesScreen } from "./screens/gradeNames.en-US";
import { enSettingsProblems } from "./screens/settingsProblems.en-US";
import { enTodayScreen } from "./screens/today.en-US";
import { enBenchmarkSettings } from "./screens/benchmarkSettings.en-US";
import { enWorkbookScreens } from "./screens/workbook.en-US";
import type { PaneWords } from "./zh-CN";

/** "1 row", "2 rows" */
function plural(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

export const enPane: PaneWords = {
  productName: "Customer Grades",
  grade: enGrade,
  ungraded: "None",
  customers: (count) => plural(count, "customer"),
  rows: (count) => plural(count, "row"),
  customersUnit: "",
  cellsUnit: "",
  sheetRow: (row) => `Row ${row}`,
  unnamedRow: (row) => `Row ${row} (no name)`,
  separator: ", ",
  listSeparator: ", ",
  clauseSeparator: "; ",
  dayExample: "2024-05-31",
  openCalendar: "Open calendar",
  sentenceSeparator: " ",
  back: "Back",
  close: "Close",
  cancel: "Cancel",
  change: "Change",
  linkOf: (fact, action) => `${fact}: ${action}`,
  retry: "Retry",
  more: (count) => `Show ${countText(count)} more`,

  tabs: {
    label: "Customer grades",
    regrade: "Regrade",
    today: "Today",
    customer: "Customer",
    settings: "Settings",
  },

  context: {
    switchTable: ", switch table",
    tableMenu: "Switch to which table",
    inSheet: (sheet) => `Sheet “${sheet}”`,
    asOf: "As of",
    changeDay: (day) => `, ${day}, change`,
    asOfField: "Grade as of which day",
    today: "Today",
    useToday: "Back to today",
    apply: "Apply",
    dayInvalid: "Write the date like 2024-05-31",
    dayDoubt: (doubt) =>
      doubt.code === "future"
        ? `${plural(doubt.days, "day")} ahead: graded as if nobody ordered until then`
        : `${plural(doubt.count, "record")} updated after this day: most cannot be graded`,
  },

  first: {
    looking: "Looking at this workbook",
    promise: ["Each customer's grade,", "why, and what to do next"],
    lead: "Reads the segmentation table you have and grades it S/A/B/C by fixed rules, each grade with its reason.",
    exampleTitle: (count, amount, orders) => `Example: ${plural(count, "customer")}, mean ${amount} · ${orders} orders`,
    trustSee: "See the changes before anything is written",
    trustUndo: "Undo what was written in one click",
    trustPrivacy: "Your data stays in this workbook",
    trustShare: "Colleagues without the add-in, or in WPS, see the grades too",
    trySample: "Try a sample",
    identify: "Recognise my table",
    insertStandard: "Insert a blank standard table",
    hint: "First click any cell of your table",
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
    outdated: (count) => (count === 1 ? "1 grade is out of date" : `${countText(count)} grades are out of date`),
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
      `${plural(count, "customer")} graded as of this day, the same as in the sheet; ${countText(ungraded)} cannot be graded and ${ungraded === 1 ? "keeps its" : "keep their"} old grade.`,
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
      `${headers.map((header) => `“${header}”`).join(", ")} ${headers.length === 1 ? "holds" : "hold"} your own words and stay${headers.length === 1 ? "s" : ""}; ours gets a column beside`,
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

  columns: {
    title: "Columns",
    lead: "What each column was taken for. Change what is wrong; it is remembered in this workbook.",
    asRole: (header) => `“${header}” is`,
    none: "Not used",
    chosen: "Chosen by hand",
    recognised: "Recognised",
    unrecognised: "Not used",
    examples: (examples) => `e.g. ${examples}`,
    noExamples: "Nothing in this column",
    amountUnit: "Amounts are in",
    units: { yuan: "yuan", thousand: "thousands", wan: "10,000s (万)", million: "millions", yi: "100 millions (亿)" },
    recencyForm: "R is written",
    recencyForms: { composite: "in the R/F/M cell", days: "as days", date: "as the last order's date" },
    forget: "Recognise automatically",
    ownHint: "Written by this tool",
    passed: {
      score: "Points (1–5, 1–10 or 0/1), not days, orders or amounts",
      code: "A code of points such as 555, not R/F/M",
      notGrades: "Mostly no names of grades: not taken for grades and never written",
      orderNumber: "Numbers of orders, not names of customers",
      ledger: "Accounts of a ledger, not customers",
      turnover: "The customer's own revenue, not what it buys from you",
      second: "Another column fits better",
    },
    maybe: (role) => `Perhaps ${role}`,
    take: "Use it",
    confirm: "Yes, read it so",
    doubts: {
      unitUnread: (text) =>
        `“${text}” in the header is no unit we know; amounts are read as 元: change the unit above if need be`,
      lifetime: (text) => `“${text}” looks like a total of all time; grades want the last 12 months`,
    },
    stranger: "Named like a column of this tool, but holds your own words: left alone",
    handOver: (role) => `${role} (let this tool write it)`,
    place: (sheet, isTable, rows, columns) =>
      `Sheet “${sheet}”, ${isTable ? "an Excel table" : "a plain range"}, ${countText(rows)} × ${countText(columns)}`,
    confidence: { high: "Sure", medium: "Fairly sure", low: "Unsure" },
    byHeader: "Recognised by its header",
    readAll: (count) => `all ${countText(count)} cells can be read`,
    readSome: (read, filled) => `${countText(read)} of ${countText(filled)} cells can be read`,
    form: (name, count) => `${name} ${countText(count)}`,
    forms: {
      excelDate: "Excel dates",
      dashedDate: "2024-5-20",
      slashedDate: "2024/5/20",
      dottedDate: "2024.5.20",
      compactDate: "20240520",
      chineseDate: "2024年5月20日",
      otherDate: "other dates",
      plainNumber: "numbers",
      yuan: "元",
      thousand: "k",
      wan: "万",
      yi: "亿",
      noUnit: "without a unit",
    },
    measures: { recency: "R last order", frequency: "F orders", monetary: "M yearly amount" },
  },

  benchmarks: {
    title: "Benchmarks",
    lead: (minimum) =>
      `Each customer against its industry's mean; with fewer than ${plural(minimum, "customer")}, against the whole table's.`,
    leadTable: "As chosen in the settings, each customer against the whole table.",
    leadAbsolute: "As chosen in the settings, fixed amounts wherever there is no mean of your own.",
    change: "Change",
    leadMedian: (minimum) =>
      `Each customer against its industry's median; with fewer than ${plural(minimum, "customer")}, against the whole table's.`,
    industry: "Industry",
    noIndustry: "No industry",
    amount: "Mean amount",
    orders: "Mean orders",
    count: "Customers",
    sources: { own: "Own", industry: "Industry", table: "Whole table", absolute: "Fixed amounts" },
    sourceWithN: (source, n) => `${source}, n\u00a0=\u00a0${n}`,
    times: (orders) => orders,
  },

  problems: {
    title: "To check",
    lead: "Choose a line to jump to its cell. Correct it, then check again.",
    blocking: (count) => `${plural(count, "cell")} without which there is no grade`,
    notice: (count) => `${plural(count, "cell")} graded, worth a look`,
    goTo: (name, problem, row) => `${name}, ${problem}, ${row}, select this cell`,
  },

  diff: enDiffScreen,
  result: enResultScreen,

  work: {
    opening: "Reading the workbook",
    inserting: "Inserting",
    reading: "Reading the table",
    writing: "Writing",
    fixing: "Correcting",
    filling: "Adding formula columns",
    converting: "Converting formulas",
    freezing: "Updating the benchmarks",
    listing: "Listing the changes",
    undoing: "Undoing",
    saving: "Saving",
    done: (done, total) => `${countText(done)} / ${countText(total)}`,
    left: (seconds) => `about ${countText(seconds)} s left`,
    nothingYet: "Nothing has been written, cancel at any time",
    writingHint: "When cancelled, you will see how far it got",
    waiting: "Waiting for Excel",
    cancelled: "Cancelled, nothing was written",
  },

  customer: {
    empty: "Select a customer's row in the sheet",
    notReadYet: "This row is new and has not been read yet",
    emptyHint: "Here you will see the grade, its reason, what is missing and when it drops.",
    needTable: "Recognise a customer table first",
    pin: "Pin this card, do not follow the selection",
    unpin: "Unpin",
    goTo: "Select this customer in the sheet",
    goToCell: "Go to the cell",
    sheetSays: (grade) => `The sheet says ${grade}`,
    recorded: (typed, since) => `typed ${typed} + ${since}`,
    ofMean: (ratio) => `${ratio} of mean`,
    recencyLabel: (days) => `R ${days}`,
    ordersLabel: (orders) => `F ${orders}`,
    amountLabel: (amount) => `M ${amount}`,
    days: (days) => plural(days, "day"),
    times: (orders) => orders,
    onLadder: (label, grade) => `${label}, in the range of ${grade}`,
    toGrade: (grade) => `Missing for ${grade}`,
    top: "Top grade",
    topDetail: "Keep it up",
    gapOrders: (count) => `${plural(count, "more order")}`,
    gapAmount: (amount) => `${amount} more`,
    gapAmountLittle: "a little more",
    gapRecent: (days) => `order within ${plural(days, "day")}`,
    gapDone: { orders: "orders are enough", amount: "amount is enough", recency: "recency is enough" },
    gapImpossible: "Out of reach in so small an industry",
    dropLeft: (days) => `${plural(days, "day")} left`,
    dropTo: (day, grade) => `${day} drops to ${grade}`,
    dropNote: (weekday, limit) => `${weekday}, ${limit} reached`,
    dropNone: "Cannot drop",
    dropNoneDetail: (last) => `Already ${last}`,
    dropFar: "No day of a drop is set",
    risk: "Churn risk",
    score: (score) => `${score} / 100`,
    points: (points) => `+${points}`,
    suggestion: "Suggested",
    strategyNow: (header, now) => (now === "" ? `“${header}” is blank now` : `“${header}” now: ${now}`),
    strategyWritten: (header) => `“${header}” holds this suggestion`,
    writeStrategy: "Write to the table",
    writeStrategyTo: (header, strategy) => `Write “${strategy}” to “${header}”`,
    who: "Who",
    due: "By",
    action: "Do",
    frequency: "How often",
    resources: "With",
    stages: { potential: "Prospect", new: "New customer", established: "Established", dormant: "Dormant" },
    stale: (days) => `${plural(days, "day")} without an update`,
    severe: (days) => `${plural(days, "day")} without an update, far overdue`,
    notGraded: "This row cannot be graded yet",
    emptyRow: "This row is empty",
  },

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

  thresholds: {
    title: "Grade limits",
    amount: "Amount M",
    orders: "Orders F",
    recency: "Last order R",
    times: "×",
    day: "d",
    order: "",
    customer: "",
    anyAmount: "any",
    rest: "All others, and customers without an order",
    note: (minimum) =>
      `× is a multiple of the industry mean; under ${plural(minimum, "customer")}, of the whole table's.`,
    minimum: "Fewest customers of an industry",
    center: "An industry is measured by its",
    centers: { mean: "mean", median: "median" },
    field: (grade, measure) => `${grade}: ${measure}`,
    check: "Rule check-up",
    passed: "Passed",
    failed: "Needs a look",
    noHole: "No hole",
    noHoleWhy: "every R/F/M has a grade",
    noOverlap: "No overlap",
    noOverlapWhy: "from the top down, the first that holds",
    monotone: "One direction",
    monotoneWhy: "buying more or later never lowers",
    unknownWhy: "a field is no number; fill it in to know",
    looseWhy: "a grade asks less than the one below it; make it stricter",
    willMove: "Will change when saved",
    willMoveNone: "No customer changes",
    movesMore: (count) => `${countText(count)} more`,
    needPreview: "Once a table is recognised, the customers who move are listed here",
    findings: {
      notANumber: "Enter a number",
      notPositive: "Must be above 0",
      notWhole: "Must be whole",
      looserThanNext: "Asks less than the next grade, which nobody could have",
      measuresItself: "A single customer is its own mean and can never be in the top grade",
      unreachable: "Out of reach in the smallest industry",
      singleOrder: "A single order counts as a repeat buyer",
    },
    nobody: "No customer can meet it",
    closeTo: "Close to a limit",
    closeLine: (measure, value, limit) => `${measure} ${value}, limit ${limit}`,
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

  highlights: {
    title: "Highlights in the sheet",
    lead: "Excel's own conditional formats: visible without the add-in and in WPS. Your own formats stay.",
    tones: {
      stale: "Stale record",
      severe: "Far overdue",
      riskHigh: "High churn risk",
      riskMedium: "Medium churn risk",
      highValueSilent: "High value, silent",
    },
    what: {
      stale: "Not updated for longer than the grade's days; ages by itself",
      severe: "Far past the days",
      riskHigh: "The churn risk column says high",
      riskMedium: "The churn risk column says medium",
      highValueSilent: "Check the orders first, not called churn",
    },
    pending: (tones) => `Added with the next write: ${tones}`,
    all: "All on",
    none: "All off",
    changed: (on) => `${on} kinds marked now`,
  },

  today: enTodayScreen,
  card: enCardScreen,
  quadrants: enQuadrants,
  near: enNearLimits,
  numbersPage: enNumbersPage,
  colours: enColoursScreen,
  stage: enStageScreen,
  benchmarkSettings: enBenchmarkSettings,
  workbook: enWorkbookScreens,
  gradeNames: enGradeNamesScreen,
  playbook: enPlaybookScreens,
  settingsProblems: enSettingsProblems,
  formulas: enFormulasScreen,
  followUp: enFollowUpScreen,
  longWork: enLongWork,
  answer: enAnswer,

  announce: {
    previewed: (changes, problems) =>
      problems === 0
        ? `${plural(changes, "change")}`
        : `${plural(changes, "change")}, ${countText(problems)} cannot be graded`,
    percent: (percent) => `${percent}% done`,
    filtered: (count) => plural(count, "customer"),
  },

  crash: {
    title: "The pane failed",
    detail: "Your sheet is not affected. Reload the pane.",
    reload: "Reload",
  },
};
