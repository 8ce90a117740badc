// Words of 记录跟进: the line under a card, its details, the history; and of fixing what the check-up is sure of.

import type { Cause, Channel, Objection, Result, VisitStage, WinBack } from "../../domain/followUp/followUp";
import { countText } from "../../i18n/format";

const CHANNELS: Readonly<Record<Channel, string>> = { phone: "电话", visit: "拜访", online: "线上" };
const STAGES: Readonly<Record<VisitStage, string>> = {
  preparation: "前期准备",
  visit: "拜访实施",
  talks: "洽谈沟通",
  aftercare: "后续跟进",
};
const OBJECTIONS: Readonly<Record<Objection, string>> = {
  price: "价格",
  product: "产品",
  service: "服务",
  time: "时间",
  trust: "信任",
};
const CAUSES: Readonly<Record<Cause, string>> = {
  unmetNeed: "需求没满足",
  price: "嫌贵",
  service: "服务变差",
  competitor: "竞品更好",
};
/** The four win-back actions, each as something to do by a day. */
const WIN_BACK_PLAYS: Readonly<Record<WinBack, string>> = {
  discount: "3天内报一次限时优惠价，写明折扣、数量和到期日",
  freeTrial: "开1个月免费试用，约好第7天一起看差在哪里",
  callBack: "3天内回访，记下竞品的价格、交期和条款，再给一条不同的理由",
  dedicatedService: "当天指定一位专属客服，7天后回访补救结果",
};
/** What to answer to each of the five objections. */
const ANSWERS: Readonly<Record<Objection, string>> = {
  price: "先问和谁比、比的是哪一档，再把总成本拆给客户看，最后才谈价格和数量",
  product: "请客户说出缺的那一条，当场演示或寄样，做不到就说清楚替代办法",
  service: "先认下出过的问题，给出补救时限和负责人，7天后回访",
  time: "问清最晚要定的日子，把方案拆成可以先做的一步，约好下次通话",
  trust: "请同行老客户作证，给小批量试用，把承诺写进合同",
};
const RESULTS: Readonly<Record<Result, string>> = { success: "达成", open: "待推进", failure: "未达成" };
const WIN_BACKS: Readonly<Record<WinBack, string>> = {
  discount: "给优惠折扣",
  freeTrial: "请客户免费试用",
  callBack: "回访，问清竞品给了什么",
  dedicatedService: "指定专属客服",
};

export const zhFollowUpScreen = {
  title: "记录跟进",
  channelLabel: "方式",
  channel: (channel: Channel) => CHANNELS[channel],
  line: "结果和承诺",
  /** Said over the line. */
  keys: "按 / 到这里，Ctrl+Enter 记录",
  lineHint: "结果和承诺，如“周三给报价”",
  save: "记录",
  next: (days: string) => `下次：${days}（1/3/7/15天）`,
  promised: (day: string) => `承诺 ${day}`,
  details: "详情",
  detailsTitle: (name: string) => `跟进详情：${name}`,
  person: "跟进人",
  day: "日期",
  promise: "承诺事项",
  promiseHint: "写了日子会自动认出，如“下周三”",
  stage: "拜访阶段",
  stageOf: (stage: VisitStage) => STAGES[stage],
  objection: "客户异议",
  objectionOf: (objection: Objection) => OBJECTIONS[objection],
  cause: "流失原因",
  causeOf: (cause: Cause) => CAUSES[cause],
  winBack: (play: WinBack) => `挽回：${WIN_BACKS[play]}`,
  winBackPlay: (play: WinBack) => WIN_BACK_PLAYS[play],
  winBackName: (play: WinBack) => WIN_BACKS[play],
  answer: (objection: Objection) => `应对：${ANSWERS[objection]}`,
  lost: "挽回",
  atRisk: "留住",
  lostWhy: "为什么不买了",
  atRiskWhy: "为什么要走",
  lossHint: "选一个原因，记录跟进时一起写进日志",
  result: "这次结果",
  resultOf: (result: Result) => RESULTS[result],
  none: "不填",
  done: "完成",
  missing: "先写一句结果",
  logged: (days: number | null) =>
    days === null ? "已记录跟进" : `已记录，最后更新改为今天，R 往后推 ${countText(days)} 天`,
  loggedUpdated: "已记录，最后更新改为今天",
  loggedOnly: "已记录；表里这一行没有改",
  undo: "撤销",
  undone: "跟进已撤销",
  undoneKept: "表里已还原；日志被人改过，保留着",
  history: "跟进记录",
  historyNone: "还没有跟进记录。在卡片下面写一句，就记上了。",
  reading: "正在读跟进记录",
  openLog: "看跟进工作表",
  noLog: "还没有跟进工作表",
  fixed: (count: number) => `已改好 ${countText(count)} 格`,
  fixSkipped: (count: number) => `${countText(count)} 格在此期间变了，没有动`,
  fixUndone: (count: number) => `已还原 ${countText(count)} 格`,
  changes: "会这样改",
  listAll: "全部列到新工作表",
  listed: (sheet: string) => `已列到工作表“${sheet}”`,
};

export type FollowUpScreenWords = typeof zhFollowUpScreen;
