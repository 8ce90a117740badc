// The pane's words, Chinese: the source of truth. English is typed by this object, so a missing message does not compile.
// Short verbs, the customer as subject, no blame, always the next step. Messages with parameters are functions and take
// figures already written (80万, 06-02); counts arrive as numbers.

import type { DayDoubt } from "../../domain/table/dayDoubt";
import type { GradeName } from "../../domain/vocabulary/gradeName";
import { countText } from "../format";
import { zhGrade } from "../gradeWords";
import { zhCardScreen } from "./screens/card.zh-CN";
import { zhDiffScreen } from "./screens/diff.zh-CN";
import { zhResultScreen } from "./screens/result.zh-CN";
import { zhColoursScreen } from "./screens/colours.zh-CN";
import { zhFollowUpScreen } from "./screens/followUp.zh-CN";
import { zhAnswer } from "./screens/answer.zh-CN";
import { zhLongWork } from "./screens/longWork.zh-CN";
import { zhFormulasScreen } from "./screens/formulas.zh-CN";
import { zhNumbersPage } from "./screens/numbers.zh-CN";
import { zhNearLimits } from "./screens/nearLimits.zh-CN";
import { zhQuadrants } from "./screens/quadrants.zh-CN";
import { zhPlaybookScreens } from "./screens/playbook.zh-CN";
import { zhStageScreen } from "./screens/stage.zh-CN";
import { zhGradeNamesScreen } from "./screens/gradeNames.zh-CN";
import { zhSettingsProblems } from "./screens/settingsProblems.zh-CN";
import { zhTodayScreen } from "./screens/today.zh-CN";
import { zhBenchmarkSettings } from "./screens/benchmarkSettings.zh-CN";
import { zhWorkbookScreens } from "./screens/workbook.zh-CN";

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

  first: {
    looking: "正在看这个工作簿",
    promise: ["客户该是几级，", "为什么，下一步做什么"] as readonly string[],
    lead: "读你现有的客户细分表，按固定规则评出 S/A/B/C，每一级都写明原因。",
    exampleTitle: (count: number, amount: string, orders: string) =>
      `示例：${countText(count)} 户，全表均值 ${amount} · ${orders}次`,
    trustSee: "先看变化，再决定写入",
    trustUndo: "写入后可一键撤销",
    trustPrivacy: "数据不离开这个工作簿",
    trustShare: "同事不装插件、用 WPS，也能看到等级",
    trySample: "试用示例",
    identify: "识别我的表",
    insertStandard: "插入空白标准表",
    hint: "识别前，请先点一下表里任意一格",
    notFound: "这一页没有像表的内容：打开放客户的工作表再识别，或先试用示例",
  },

  notGradable: {
    title: "这张表还不能评级",
    map: "对应各列",
    sample: "试用示例",
  },

  home: {
    recognised: (count: number) => `已识别 ${countText(count)} 列`,
    seeColumns: "看列对应",
    outdated: (count: number) => `${countText(count)} 户等级已过时`,
    fresh: "等级都是最新的",
    onlyNew: (count: number) => `${countText(count)} 户还没有等级`,
    onlyToLock: (count: number) => `${countText(count)} 户还没写成锁定的等级`,
    nobody: "还没有客户",
    nobodyDetail: (row: string) => `在第 ${row} 行填，或粘贴过来。`,
    reading: "正在读表",
    byData: (isToday: boolean, day: string): string => (isToday ? "按今天的数据，" : `按 ${day} 的数据，`),
    rise: (count: number) => `${countText(count)} 户该升`,
    fall: (count: number) => `${countText(count)} 户该降`,
    isNew: (count: number) => `${countText(count)} 户首次评级`,
    toLock: (count: number) => `${countText(count)} 户按锁定改`,
    atStake: "涉及年额 ",
    end: "。",
    freshDetail: (count: number) => `${countText(count)} 户按这一天评级，结果与表内一致。`,
    /** Where rows that cannot be graded keep an old grade, the sheet and the rules are not the same. */
    freshBut: (count: number, ungraded: number) =>
      `${countText(count)} 户按这一天评级，与表内一致；${countText(ungraded)} 户无法评级，表内的等级没动。`,
    nextDrop: (name: string, day: string, grade: GradeName) => `下一户：${name}，${day} 降为 ${grade}。`,
    inSheet: "表内",
    onDay: (isToday: boolean): string => (isToday ? "今日" : "当日"),
    distribution: (sheet: string, today: string) => `等级分布。表内：${sheet}。评级日：${today}。`,
    share: (label: string, count: number) => `${label} ${countText(count)}`,
    asOf: "评级日",
    recency: "R 的读法",
    recencyAged: "推算到评级日",
    recencyRecorded: "按表内记录",
    recencyAgedHint: "表内天数，加上更新之后过去的天数",
    recencyRecordedHint: "表内写多少天就是多少天，不往后推",
    recencyDate: "用最近下单日期推算到评级日",
    benchmark: "比较基准",
    benchmarkBy: {
      own: "自填的行业基准",
      industry: "同行业均值",
      table: "全表均值",
      absolute: "固定金额",
    },
    benchmarkFallback: (count: number, n: number) =>
      `有 ${countText(count)} 户行业样本不足，用全表均值 n=${countText(n)}`,
    benchmarkTable: (n: number) => `行业样本都不足，n=${countText(n)}`,
    benchmarkAbsolute: "可比的客户太少，按固定金额评级",
    benchmarkAll: "每个行业样本都够",
    benchmarkChosen: "按设置里选的",
    seeBenchmarks: "看均值",
    writes: "写入",
    writesColumns: (first: string, count: number) => `等级、${first}等 ${countText(count)} 列`,
    writesGradeOnly: "只写等级 1 列",
    othersStay: "其他列不动",
    lockedStay: (count: number) => `已锁定 ${countText(count)} 户保持原级`,
    locksToWrite: (count: number) => `${countText(count)} 户要改成锁定的等级`,
    locksOver: (count: number) => `${countText(count)} 户的锁定已到期，按规则评`,
    strangersStay: (headers: readonly string[]) =>
      `${headers.map((header) => `“${header}”`).join("、")}里是你自己的内容，不动，另起一列`,
    toCheck: "需要核对",
    doubts: {
      unitUnread: (text: string) => `表头里的“${text}”没读懂，金额先按元读：看列对应`,
      lifetime: () => "像是历年累计，评级要近 12 个月的：看列对应",
    },
    restProblems: (count: number) => `其余 ${countText(count)} 处`,
    drifted: "表里有改动，数字可能已变",
    /** New grades, and grades by another name, of the last run; none of either where it brought other columns up to date. */
    lastRun: (graded: number, renamed: number, time: string) =>
      graded > 0
        ? `${time} 写入了 ${countText(graded)} 户的等级`
        : renamed > 0
          ? `${time} 改写了 ${countText(renamed)} 户的等级名称`
          : `${time} 更新了其他列`,
    seeResult: "看结果和撤销",
    regrade: "一键重评",
    recheck: "重新检查",
    promise: "先看变化，确认后才写入",
    settingsProblems: (count: number) => `工作簿里有 ${countText(count)} 项设置读不懂，已改用默认值`,
    chooseTable: "重新识别",
  },

  columns: {
    title: "列对应",
    lead: "每一列被当作什么。不对就改，改动记在这个工作簿里。",
    asRole: (header: string) => `“${header}”当作`,
    none: "不使用",
    chosen: "手动指定",
    recognised: "识别到的列",
    unrecognised: "没用到的列",
    examples: (examples: string) => `例：${examples}`,
    noExamples: "整列为空",
    amountUnit: "金额单位",
    units: { yuan: "元", thousand: "千元", wan: "万元", million: "百万元", yi: "亿元" },
    recencyForm: "R 的写法",
    recencyForms: { composite: "在 R/F/M 一格里", days: "天数", date: "最近下单日期" },
    forget: "恢复自动识别",
    ownHint: "由本工具写入",
    /** Why a column is not taken for what its header says. */
    passed: {
      score: "是得分（1–5、1–10 或 0/1），不当作天数、次数、金额",
      code: "是得分代码（如 555），不当作 R/F/M",
      notGrades: "里面大多不是等级名称：不当作等级，也不会写",
      orderNumber: "是订单号，不当作客户名称",
      ledger: "是会计科目，不当作客户",
      turnover: "是客户自己的营业收入，不当作他向你买了多少",
      second: "已有更合适的列",
    },
    maybe: (role: string) => `可能是${role}`,
    take: "就用它",
    /** To a doubt about a column: it is as it was read. */
    confirm: "没错，就这样读",
    doubts: {
      unitUnread: (text: string) => `表头里的“${text}”没读懂，金额先按元读：单位不对请在上面改`,
      lifetime: (text: string) => `“${text}”像是历年累计；评级要近 12 个月的`,
    },
    stranger: "名字像本工具的列，内容是你自己的：不动它",
    handOver: (role: string) => `${role}（交给本工具写）`,
    place: (sheet: string, isTable: boolean, rows: number, columns: number) =>
      `工作表“${sheet}”，${isTable ? "Excel 表" : "普通区域"}，${countText(rows)} 行 ${countText(columns)} 列`,
    confidence: { high: "把握高", medium: "把握中", low: "把握低" },
    byHeader: "按列名认出",
    readAll: (count: number) => `${countText(count)} 格都读得懂`,
    readSome: (read: number, filled: number) => `${countText(filled)} 格里 ${countText(read)} 格读得懂`,
    form: (name: string, count: number) => `${name} ${countText(count)}`,
    forms: {
      excelDate: "Excel 日期",
      dashedDate: "2024-5-20",
      slashedDate: "2024/5/20",
      dottedDate: "2024.5.20",
      compactDate: "20240520",
      chineseDate: "2024年5月20日",
      otherDate: "其他写法",
      plainNumber: "纯数字",
      yuan: "元",
      thousand: "千",
      wan: "万",
      yi: "亿",
      noUnit: "没写单位",
    },
    /** R, F and M said in full, where a letter alone would be too short. */
    measures: { recency: "R 最近下单", frequency: "F 订单次数", monetary: "M 年订单额" },
  },

  benchmarks: {
    title: "比较基准",
    lead: (minimum: number) => `每户与同行业的均值比。行业不足 ${countText(minimum)} 户时，用全表均值。`,
    leadTable: "按设置，每户都与全表比，不分行业。",
    leadAbsolute: "按设置，没有自填均值的行业用固定金额。",
    change: "改",
    leadMedian: (minimum: number) => `每户与同行业的中位数比。行业不足 ${countText(minimum)} 户时，用全表中位数。`,
    industry: "行业",
    noIndustry: "未填行业",
    amount: "年额均值",
    orders: "次数均值",
    count: "户数",
    sources: { own: "自填", industry: "本行业", table: "全表", absolute: "固定金额" },
    sourceWithN: (source: string, n: string) => `${source} n=${n}`,
    times: (orders: string) => `${orders}次`,
  },

  problems: {
    title: "需要核对",
    lead: "点一行，跳到那一格。改好后再检查。",
    blocking: (count: number) => `无法评级 ${countText(count)} 处`,
    notice: (count: number) => `能评级，值得看一眼 ${countText(count)} 处`,
    goTo: (name: string, problem: string, row: string) => `${name}，${problem}，${row}，选中这一格`,
  },

  diff: zhDiffScreen,
  result: zhResultScreen,

  work: {
    opening: "正在读工作簿",
    inserting: "正在插入",
    reading: "正在读表",
    writing: "正在写入",
    fixing: "正在改正",
    filling: "正在加公式列",
    converting: "正在转换公式",
    freezing: "正在更新行业基准",
    listing: "正在列出变化",
    undoing: "正在撤销",
    saving: "正在保存",
    done: (done: number, total: number) => `${countText(done)} / ${countText(total)}`,
    left: (seconds: number) => `约剩 ${countText(seconds)} 秒`,
    nothingYet: "还没有写入任何内容，可以随时取消",
    writingHint: "取消后会告诉你写到了哪里",
    waiting: "正在等 Excel 回应",
    cancelled: "已取消，什么都没有写入",
  },

  customer: {
    empty: "在表里选一行客户",
    notReadYet: "这一行是新的，还没有读到",
    emptyHint: "这里会显示等级、原因、还差什么、哪天会降。",
    needTable: "先识别一张客户表",
    pin: "固定这张卡，不跟随选中的行",
    unpin: "取消固定",
    goTo: "在表里选中这位客户",
    goToCell: "去那一格",
    sheetSays: (grade: string) => `表内是 ${grade}`,
    recorded: (typed: string, since: string) => `表内 ${typed} + ${since}`,
    ofMean: (ratio: string) => `${ratio} 均值`,
    recencyLabel: (days: string) => `R ${days}`,
    ordersLabel: (orders: string) => `F ${orders}`,
    amountLabel: (amount: string) => `M ${amount}`,
    days: (days: number) => `${countText(days)}天`,
    times: (orders: string) => `${orders}次`,
    onLadder: (label: string, grade: GradeName) => `${label}，在 ${grade} 区间`,
    toGrade: (grade: GradeName) => `升 ${grade} 还差`,
    top: "已是最高级",
    topDetail: "保持就好",
    gapOrders: (count: number) => `再下 ${countText(count)} 单`,
    gapAmount: (amount: string) => `金额差 ${amount}`,
    /** At the very limit that is to be exceeded. */
    gapAmountLittle: "金额再多一点",
    gapRecent: (days: number) => `${countText(days)}天内下单`,
    gapDone: { orders: "次数已达标", amount: "金额已达标", recency: "时间已达标" },
    gapImpossible: "同行业户数太少，靠自己到不了",
    dropLeft: (days: number) => `还剩 ${countText(days)} 天`,
    dropTo: (day: string, grade: GradeName) => `${day} 降为 ${grade}`,
    dropNote: (weekday: string, limit: string) => `${weekday}，满 ${limit}`,
    dropNone: "不会再降",
    dropNoneDetail: (last: GradeName) => `已经是 ${last}`,
    dropFar: "没有定好的降级日",
    risk: "流失风险",
    score: (score: number) => `${score} / 100`,
    points: (points: number) => `+${points}`,
    suggestion: "建议",
    strategyNow: (header: string, now: string) => (now === "" ? `“${header}”现在是空的` : `“${header}”现在：${now}`),
    strategyWritten: (header: string) => `“${header}”已是这条建议`,
    writeStrategy: "写入表格",
    writeStrategyTo: (header: string, strategy: string) => `把“${strategy}”写入“${header}”`,
    who: "谁",
    due: "最晚",
    action: "做",
    frequency: "频率",
    resources: "投入",
    stages: { potential: "潜在客户", new: "新客户", established: "老客户", dormant: "休眠客户" },
    stale: (days: number) => `${countText(days)}天未更新`,
    severe: (days: number) => `${countText(days)}天未更新，严重过期`,
    notGraded: "这一行还不能评级",
    emptyRow: "这一行是空的",
  },

  settings: {
    title: "设置",
    hint: "设置存在这个工作簿里，同事打开也一样",
    kept: "存在这个工作簿里",
    groups: { grading: "怎么评级", acting: "接下来做什么", sheet: "表里的列、颜色和公式", file: "文件" },
    thresholds: "等级阈值",
    thresholdsNote: (best: GradeName, s: string, next: GradeName, a: string) => `${best} 金额 > ${s}，${next} ≥ ${a}`,
    cadence: "更新与联系频率",
    cadenceNote: (best: GradeName, days: string) => `${zhGrade(best)} ${days} 天不更新算过期`,
    written: "写入哪些列",
    writtenNote: (count: number) => `等级和 ${countText(count)} 个自己的列`,
    highlights: "表里标色",
    highlightsNote: (on: number, all: number) => `开了 ${on} / ${all}`,
    language: "语言",
    languages: { auto: "自动", "zh-CN": "中文", "en-US": "English" },
    reset: "全部恢复默认",
    resetAsk: "阈值、频率、策略库、标签、列名和锁定都会回到默认值。",
    resetDo: "恢复默认",
    needTable: "先识别一张客户表，才能改这些设置。",
    privacy: "数据不离开这个工作簿。没有登录，没有上传，没有统计。",
    save: "保存",
    discard: "放弃改动",
    saved: "设置已保存",
    was: (value: string) => `原值 ${value}，改动未保存`,
    restore: "恢复默认",
  },

  thresholds: {
    title: "等级阈值",
    amount: "金额 M",
    orders: "频次 F",
    recency: "最近下单 R",
    times: "×",
    day: "天",
    order: "次",
    customer: "户",
    anyAmount: "不限",
    rest: "其余全部，含没有成交记录的客户",
    note: (minimum: number) => `× 是行业均值的倍数。行业不足 ${countText(minimum)} 户时，用全表均值。`,
    minimum: "行业最少户数",
    center: "用什么代表行业",
    centers: { mean: "均值", median: "中位数" },
    field: (grade: GradeName, measure: string) => `${zhGrade(grade)} ${measure}`,
    check: "规则体检",
    passed: "通过",
    failed: "有问题",
    noHole: "没有空隙",
    noHoleWhy: "任何 R/F/M 都有等级",
    noOverlap: "没有重叠",
    noOverlapWhy: "从最高级往下，先满足者为准",
    monotone: "方向一致",
    monotoneWhy: "多买、刚买，等级不会变低",
    unknownWhy: "有一格不是数字，填好才能判断",
    looseWhy: "有一级比它的下一级还松，改严才行",
    willMove: "保存后会变",
    willMoveNone: "没有客户因此改变",
    movesMore: (count: number) => `其余 ${countText(count)} 户`,
    needPreview: "识别表之后，这里列出会变的客户",
    findings: {
      notANumber: "请填数字",
      notPositive: "要大于 0",
      notWhole: "要是整数",
      looserThanNext: "比下一级还松，下一级就没人了",
      measuresItself: "1 户的行业只能和自己比，永远到不了最高级",
      unreachable: "最小的行业里没人能到这个倍数",
      singleOrder: "只下 1 单也算稳定客户",
    },
    nobody: "没有客户能满足",
    closeTo: "贴着线的",
    closeLine: (measure: string, value: string, limit: string) => `${measure} ${value}，线 ${limit}`,
  },

  cadence: {
    title: "更新与联系频率",
    stale: "多少天不更新算过期",
    staleNote: (multiple: string) => `超过 ${multiple} 倍算严重过期，表里会标出来。`,
    contacts: "每年联系几次",
    contactsNote: "决定“下次跟进”的日子。",
    days: "天",
    times: "次",
    field: (grade: GradeName, what: string) => `${zhGrade(grade)}：${what}`,
    oddityKnown: "知道了",
    oddity: (better: GradeName, betterCount: number, worse: GradeName, worseCount: number) =>
      `${worse} 级每年联系 ${worseCount} 次，多于 ${better} 级的 ${betterCount} 次`,
  },

  written: {
    title: "写入哪些列",
    lead: "客户等级一定写。下面是本工具自己的列，第一次写入时加在表的右边。",
    never: "当前跟进策略、负责人和其他列不会动，除非你在确认变化时为某一户勾选。",
    headerOf: (role: string) => `“${role}”的列名`,
    duplicate: "列名不能重复，也不能为空",
    what: {
      suggestion: "按等级、需求标签和风险给出的动作",
      risk: "高、中、低，或“高价值·近期未下单”",
      nextContact: "按联系频率算出的日期",
      reason: "一句话，带用到的数字",
    },
    logSheet: "重评日志的工作表名",
  },

  highlights: {
    title: "表里标色",
    lead: "用 Excel 自己的条件格式标出，关掉插件、用 WPS 也看得到。你自己的格式不动。",
    tones: {
      stale: "过期未更新",
      severe: "严重过期",
      riskHigh: "流失风险 高",
      riskMedium: "流失风险 中",
      highValueSilent: "高价值·近期未下单",
    },
    what: {
      stale: "最后更新时间超过该等级的天数，每天自己变",
      severe: "远超更新周期的天数",
      riskHigh: "流失风险列写着“高”",
      riskMedium: "流失风险列写着“中”",
      highValueSilent: "先核对订单，不当作流失",
    },
    pending: (tones: string) => `下次写入时加上：${tones}`,
    all: "全部打开",
    none: "全部关闭",
    changed: (on: number) => `现在标 ${on} 种`,
  },

  today: zhTodayScreen,
  card: zhCardScreen,
  quadrants: zhQuadrants,
  near: zhNearLimits,
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

  announce: {
    previewed: (changes: number, problems: number) =>
      problems === 0
        ? `${countText(changes)} 户要变`
        : `${countText(changes)} 户要变，${countText(problems)} 户无法评级`,
    percent: (percent: number) => `已完成 ${percent}%`,
    filtered: (count: number) => `${countText(count)} 户`,
  },

  crash: {
    title: "窗格出错了",
    detail: "表里的数据没有受影响。请重新载入窗格。",
    reload: "重新载入",
  },
};

/** Every message of the pane; English must have the same. */
export type PaneWords = typeof zhPane;
