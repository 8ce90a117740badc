// The pane's words, English. Typed by the Chinese, so nothing can be missing; the same plain voice.

import { countText } from "../../i18n/format";
import { plural } from "../../i18n/plural";
import { enGrade } from "../../i18n/gradeWords";
import { enHomeWords } from "../home/home.en-US";
import { enColumnsWords } from "../columns/columns.en-US";
import { enBenchmarksWords } from "../benchmarks/benchmarks.en-US";
import { enProblemsWords } from "../problems/problems.en-US";
import { enWorkWords } from "../progress/work.en-US";
import { enCustomerWords } from "../customer/customer.en-US";
import { enSettingsWords } from "../settings/settings.en-US";
import { enThresholdsWords } from "../thresholds/thresholds.en-US";
import { enHighlightsWords } from "../highlights/highlights.en-US";
import { enCardScreen } from "../customer/card.en-US";
import { enDiffScreen } from "../changes/diff.en-US";
import { enResultScreen } from "../result/result.en-US";
import { enColoursScreen } from "../highlights/colours.en-US";
import { enFollowUpScreen } from "../followUp/followUp.en-US";
import { enAnswer } from "./answer.en-US";
import { enShownRows } from "./shownRows.en-US";
import { enLongWork } from "../progress/longWork.en-US";
import { enFormulasScreen } from "../formulas/formulas.en-US";
import { enNumbers } from "../../i18n/numbers/en-US";
import { enNumbersPage } from "../settings/numbers.en-US";
import { enNearLimits } from "../thresholds/nearLimits.en-US";
import { enQuadrants } from "../customer/quadrants.en-US";
import { enPlaybookScreens } from "../playbook/playbook.en-US";
import { enStageScreen } from "../leading/stage.en-US";
import { enGradeNamesScreen } from "../settings/gradeNames.en-US";
import { enSettingsProblems } from "../settings/settingsProblems.en-US";
import { enTodayScreen } from "../today/today.en-US";
import { enBenchmarkSettings } from "../benchmarks/benchmarkSettings.en-US";
import { enWorkbookScreens } from "./workbook.en-US";
import type { PaneWords } from "./zh-CN";

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
    fromRow: (sheet, row) => `Sheet “${sheet}” from row ${row}`,
    otherArea: "Choose another area",
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

  diff: enDiffScreen,
  result: enResultScreen,

  ...enHomeWords,
  ...enColumnsWords,
  ...enBenchmarksWords,
  ...enProblemsWords,
  ...enWorkWords,
  ...enCustomerWords,
  ...enSettingsWords,
  ...enThresholdsWords,
  ...enHighlightsWords,
  today: enTodayScreen,
  card: enCardScreen,
  quadrants: enQuadrants,
  near: enNearLimits,
  numbers: enNumbers,
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
  shownRows: enShownRows,

  announce: {
    previewed: (changes, problems) =>
      problems === 0
        ? `${plural(changes, "change")}`
        : `${plural(changes, "change")}, ${countText(problems)} cannot be graded`,
    percent: (percent) => `${percent}% done`,
    filtered: (count) => plural(count, "customer"),
  },

  part: {
    coming: "Opening",
    notCome: "This page did not load",
    layerNotCome: "This did not load. Check the network, then try again.",
    wordsNotCome: "This language did not load. Check the network, then choose it again.",
    whatToDo: "Check the network, then retry. Your sheet is not affected.",
  },

  crash: {
    title: "The pane failed",
    detail: "Your sheet is not affected. Reload the pane.",
    reload: "Reload",
  },
};
