// The check-up of the data in Chinese: the source of truth, English is typed by it. A title counts, a cell says what is
// wrong with it, advice says what to do. No blame, and always the next step.

import type { CellFix, FindingCell, FindingCode, FindingGroup, Severity } from "../../domain/checkup/finding";
import type { OwnerRole } from "../../domain/strategy/suggestion";
import { countText } from "../format";
import { zhSentences } from "../sentences/zh-CN";

const GROUPS: Readonly<Record<FindingGroup, string>> = {
  missing: "缺失",
  unreadable: "读不懂",
  contradictory: "前后矛盾",
  duplicate: "重复",
  id: "客户编号",
  unit: "金额单位",
  size: "企业规模",
  strategy: "跟进策略",
  tag: "需求标签",
  owner: "负责人",
};

const SEVERITIES: Readonly<Record<Severity, string>> = { blocking: "不能评级", check: "需要核对", note: "提示" };

const ROLES: Readonly<Record<OwnerRole, string>> = {
  director: "销售总监",
  manager: "资深销售经理",
  specialist: "销售专员",
  service: "客服团队",
};

interface FindingWords {
  /** In a list, with the count beside it. */
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
  /** One cell. */
  readonly cell: (cell: FindingCell) => string;
}

const quoted = (text: string): string => `“${text}”`;
const rowsText = (rows: readonly number[] | undefined): string =>
  rows === undefined || rows.length === 0 ? "" : `，另有 ${rows.length} 行相同`;

const FINDINGS: Readonly<Record<FindingCode, FindingWords>> = {
  missingFigure: {
    title: "R、F、M 没填全",
    advice: "三项都填，或都留空（算无成交记录）。只填一两项的行不评级",
    cell: (cell) => zhSentences.problem({ ...cell, code: "blank", blocking: true }),
  },
  missingId: {
    title: "没有客户编号",
    advice: "补上编号，重评和日志才能认准这一行",
    cell: () => "没有客户编号",
  },
  missingName: { title: "没有客户名称", advice: "补上名称，方便同事认人", cell: () => "没有客户名称" },
  missingIndustry: {
    title: "没有所属行业",
    advice: "补上行业，否则只能和全表均值比",
    cell: () => "没有所属行业",
  },
  missingUpdated: {
    title: "没有最后更新时间",
    advice: "补上日期，“45天”才能随日子推算",
    cell: (cell) => zhSentences.problem({ ...cell, code: "cannotAge", blocking: false }),
  },
  unreadable: {
    title: "读不懂的数字或日期",
    advice: "照每一格的提示改写，改好再重评",
    cell: ({ row, role, text, problem }) =>
      problem === undefined
        ? `${quoted(text)}读不懂`
        : zhSentences.problem({ row, role, text, code: problem, blocking: true }),
  },
  futureDate: {
    title: "日期在评级日之后",
    advice: "改正日期，或换一个评级日",
    cell: ({ text }) => `${quoted(text)}晚于评级日`,
  },
  totalRow: {
    title: "夹在客户中间的合计行",
    advice: "没有当作客户。最好移到表外",
    cell: ({ text }) => `${quoted(text)}像是合计行`,
  },
  notCustomer: {
    title: "不是客户的行",
    advice: "说明、分组名、签名和另一张表的表头，没有当作客户，也不会写",
    cell: ({ text }) => `${quoted(text)}没有当作客户`,
  },
  noOrderNote: {
    title: "备注说没下单，数字却有订单",
    advice: "核对订单记录：改备注，或清空 R/F/M。它会影响均值",
    cell: ({ text }) => `备注${quoted(text)}与订单次数矛盾`,
  },
  halfOrder: {
    title: "有订单没金额，或有金额没订单",
    advice: "补上另一项。现在按无成交记录评为 C",
    cell: ({ text }) => `${quoted(text)}订单和金额只有一项`,
  },
  beyondYear: {
    title: "最近下单超过一年，次数却不是 0",
    advice: "F 和 M 只算近 12 个月，请更新",
    cell: ({ text }) => `${quoted(text)}：一年前的订单不在近 12 个月里`,
  },
  orderLines: {
    title: "很可能是订单明细：编号重复，每行只有一单",
    advice: "先用数据透视表按客户汇总出最近下单日期、订单次数和订单金额，再评那张表；不要合并或删除这些行",
    cell: ({ text, others }) => `${text} 每行一单${rowsText(others)}`,
  },
  duplicateId: {
    title: "客户编号重复",
    advice: "合并成一行，或给其中一行新编号",
    cell: ({ text, others }) => `编号 ${text} 重复${rowsText(others)}`,
  },
  duplicateName: {
    title: "客户名称重复，编号不同",
    advice: "同一家就合并，不同的公司在名称里写明地区",
    cell: ({ text, others }) => `${quoted(text)}重名${rowsText(others)}`,
  },
  gluedId: {
    title: "编号和别的内容粘在一起",
    advice: "把编号和名称分到两格",
    cell: ({ text }) => `${quoted(text)}粘连：前面是编号，后面是别的内容`,
  },
  idForm: {
    title: "编号格式不对",
    advice: "格式是 C+年月+序号，例如 C202405001",
    cell: ({ text }) => `${quoted(text)}不是 C+年月+序号`,
  },
  idSpelling: {
    title: "编号大小写或全角半角不一致",
    advice: "统一成半角大写，查找和匹配才不会漏",
    cell: ({ text }) => `${quoted(text)}写法不统一`,
  },
  idGap: {
    title: "编号中间有空号",
    advice: "确认是否漏了客户；删除过的可以不管",
    cell: ({ text, against = "" }) => `${text} 之前缺 ${against}`,
  },
  mixedUnits: {
    title: "金额单位混用",
    advice: "统一成一种写法，例如都写成万",
    cell: ({ text }) => `${quoted(text)}和多数行的单位不同`,
  },
  suspectAmount: {
    title: "金额大小可疑",
    advice: "核对是不是把元当成了万，或反过来",
    cell: ({ text }) => `${quoted(text)}和多数行相差千倍以上`,
  },
  sizeOverlap: {
    title: "企业规模区间重叠",
    advice: "只作提示：统一成不重叠的几档",
    cell: ({ text, against = "" }) => `${quoted(text)}和${quoted(against)}重叠`,
  },
  sizeGap: {
    title: "企业规模区间有空档",
    advice: "只作提示：没有这一档的客户可以不管",
    cell: ({ against = "" }) => `没有 ${against} 人这一档`,
  },
  vagueStrategy: {
    title: "策略太笼统",
    advice: "写具体动作：谁、做什么、何时做",
    cell: ({ text, advice }) => (advice === undefined ? `${quoted(text)}没有具体动作` : `${quoted(text)} → ${advice}`),
  },
  vagueTag: {
    title: "标签没说需求",
    advice: "用“需求类型+特征”，例如 价格敏感型",
    cell: ({ text }) => `${quoted(text)}没有说客户要什么`,
  },
  unknownTag: {
    title: "策略库没有的标签",
    advice: "可以保留；建议策略按无标签给出",
    cell: ({ text }) => `${quoted(text)}不在标签表里`,
  },
  tagSpelling: {
    title: "标签没写全",
    advice: "统一写法，筛选和统计才不会分成两类",
    cell: ({ text }) => `${quoted(text)}没写全`,
  },
  missingOwner: { title: "没有负责人", advice: "指定一位负责人，避免遗漏客户", cell: () => "没有负责人" },
  ownerRole: {
    title: "负责人角色与等级不符",
    advice: "换人，或确认这是有意安排",
    cell: ({ text, expected, advice }) => {
      const owner = advice ?? (expected === undefined ? undefined : ROLES[expected]);
      return owner === undefined ? `${quoted(text)}与等级不符` : `${quoted(text)}，这一级应由${owner}负责`;
    },
  },
  twoOwners: {
    title: "一个客户两位负责人",
    advice: "留一位主负责人，避免多头跟进",
    cell: ({ text }) => `${quoted(text)}：同一客户不止一位负责人`,
  },
};

export const zhCheckup = {
  title: "数据体检",
  clean: "没有发现问题",
  group: (group: FindingGroup): string => GROUPS[group],
  severity: (severity: Severity): string => SEVERITIES[severity],
  finding: (code: FindingCode): string => FINDINGS[code].title,
  advice: (code: FindingCode): string => FINDINGS[code].advice,
  cell: (code: FindingCode, cell: FindingCell): string => FINDINGS[code].cell(cell),
  cells: (count: number): string => `${countText(count)} 处`,
  fix: (count: number): string => `改好 ${countText(count)} 格`,
  /** One correction, before it is made. */
  change: ({ before, after }: CellFix): string =>
    `${before === null || before === "" ? "空" : quoted(String(before))} → ${quoted(String(after))}`,
};

export type CheckupWords = typeof zhCheckup;
