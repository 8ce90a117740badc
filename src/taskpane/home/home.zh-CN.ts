// Words of the first run and of home.

import type { GradeName } from "../../domain/vocabulary/gradeName";
import { countText } from "../../i18n/format";

export const zhHomeWords = {
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
};

export type HomeWords = typeof zhHomeWords;
