// The pane's words, Chinese: the source of truth. English is typed by this object, so a missing message does not compile.
// Short verbs, the customer as subject, no blame, always the next step. Messages with parameters are functions and take
// figures already written (80万, 06-02); counts arrive as numbers.

import type { DayDoubt } from "../../domain/table/dayDoubt";
import { countText } from "../../i18n/format";
import { zhGrade } from "../../i18n/gradeWords";
import { zhHomeWords } from "../home/home.zh-CN";
import { zhColumnsWords } from "../columns/columns.zh-CN";
import { zhBenchmarksWords } from "../benchmarks/benchmarks.zh-CN";
import { zhProblemsWords } from "../problems/problems.zh-CN";
import { zhWorkWords } from "../progress/work.zh-CN";
import { zhCustomerWords } from "../customer/customer.zh-CN";
import { zhSettingsWords } from "../settings/settings.zh-CN";
import { zhThresholdsWords } from "../thresholds/thresholds.zh-CN";
import { zhHighlightsWords } from "../highlights/highlights.zh-CN";
import { zhCardScreen } from "../customer/card.zh-CN";
import { zhDiffScreen } from "../changes/diff.zh-CN";
import { zhResultScreen } from "../result/result.zh-CN";
import { zhColoursScreen } from "../highlights/colours.zh-CN";
import { zhFollowUpScreen } from "../followUp/followUp.zh-CN";
import { zhAnswer } from "./answer.zh-CN";
import { zhShownRows } from "./shownRows.zh-CN";
import { zhLongWork } from "../progress/longWork.zh-CN";
import { zhFormulasScreen } from "../formulas/formulas.zh-CN";
import { zhNumbers } from "../../i18n/numbers/zh-CN";
import { zhNumbersPage } from "../settings/numbers.zh-CN";
import { zhNearLimits } from "../thresholds/nearLimits.zh-CN";
import { zhQuadrants } from "../customer/quadrants.zh-CN";
import { zhPlaybookScreens } from "../playbook/playbook.zh-CN";
import { zhStageScreen } from "../leading/stage.zh-CN";
import { zhGradeNamesScreen } from "../settings/gradeNames.zh-CN";
import { zhSettingsProblems } from "../settings/settingsProblems.zh-CN";
import { zhTodayScreen } from "../today/today.zh-CN";
import { zhBenchmarkSettings } from "../benchmarks/benchmarkSettings.zh-CN";
import { zhWorkbookScreens } from "./workbook.zh-CN";

export const zhPane = {
  productName: "客户等级",
  grade: zhGrade,
  ungraded: "未评",
  customers: (count: number) => `${countText(count)} 户`,
  rows: (count: number) => `${countText(count)} 行`,
  /** Set beside a number in smaller type. */
  customersUnit: "户",
  cellsUnit: "格",
  sheetRow: (row: string) => `第${row}行`,
  unnamedRow: (row: string) => `第${row}行（没有名称）`,
  separator: "，",
  listSeparator: "、",
  clauseSeparator: "；",
  /** A date as it is typed. */
  dayExample: "2024-05-31",
  openCalendar: "打开日历",
  sentenceSeparator: "",
  back: "返回",
  close: "关闭",
  cancel: "取消",
  change: "改",
  /** Accessible name of a small link beside a fact. */
  linkOf: (fact: string, action: string) => `${fact}：${action}`,
  retry: "重试",
  more: (count: number) => `再看 ${countText(count)} 户`,

  tabs: {
    label: "客户等级",
    regrade: "重评",
    today: "今日",
    customer: "客户",
    settings: "设置",
  },

  context: {
    switchTable: "，切换表",
    tableMenu: "切换到哪张表",
    inSheet: (sheet: string) => `工作表“${sheet}”`,
    /** One of several tables on a sheet. */
    fromRow: (sheet: string, row: string) => `工作表“${sheet}”第 ${row} 行起`,
    otherArea: "选别的区域",
    asOf: "评级日",
    changeDay: (day: string) => `，${day}，更改`,
    asOfField: "按哪一天评级",
    today: "今天",
    useToday: "回到今天",
    apply: "确定",
    dayInvalid: "写成 2024-05-31 这样的日期",
    dayDoubt: (doubt: DayDoubt) =>
      doubt.code === "future"
        ? `还有 ${countText(doubt.days)} 天才到：按那天之前没有新单来评`
        : `${countText(doubt.count)} 户在这一天之后更新过，多半评不了级`,
  },

  diff: zhDiffScreen,
  result: zhResultScreen,

  ...zhHomeWords,
  ...zhColumnsWords,
  ...zhBenchmarksWords,
  ...zhProblemsWords,
  ...zhWorkWords,
  ...zhCustomerWords,
  ...zhSettingsWords,
  ...zhThresholdsWords,
  ...zhHighlightsWords,
  today: zhTodayScreen,
  card: zhCardScreen,
  quadrants: zhQuadrants,
  near: zhNearLimits,
  numbers: zhNumbers,
  numbersPage: zhNumbersPage,
  colours: zhColoursScreen,
  stage: zhStageScreen,
  benchmarkSettings: zhBenchmarkSettings,
  workbook: zhWorkbookScreens,
  gradeNames: zhGradeNamesScreen,
  playbook: zhPlaybookScreens,
  settingsProblems: zhSettingsProblems,
  formulas: zhFormulasScreen,
  followUp: zhFollowUpScreen,
  longWork: zhLongWork,
  answer: zhAnswer,
  shownRows: zhShownRows,

  announce: {
    previewed: (changes: number, problems: number) =>
      problems === 0
        ? `${countText(changes)} 户要变`
        : `${countText(changes)} 户要变，${countText(problems)} 户无法评级`,
    percent: (percent: number) => `已完成 ${percent}%`,
    filtered: (count: number) => `${countText(count)} 户`,
  },

  /** A screen that is being fetched, or did not come. */
  part: {
    coming: "正在打开",
    notCome: "这一页没有载入",
    layerNotCome: "没有载入。看一下网络，再点一次。",
    wordsNotCome: "这种语言没有载入。看一下网络，再选一次。",
    whatToDo: "看一下网络，再按“重试”。表里的数据没有受影响。",
  },

  crash: {
    title: "窗格出错了",
    detail: "表里的数据没有受影响。请重新载入窗格。",
    reload: "重新载入",
  },
};

/** Every message of the pane; English must have the same. */
export type PaneWords = typeof zhPane;
