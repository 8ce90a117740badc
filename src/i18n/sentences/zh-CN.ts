// What the core found, in Chinese: one sentence for a grade, a problem, a risk, a refusal. The pane, a formula, the log
// and a cell all say the same thing because they all ask here. This is the source of truth; English is typed by it.

import type { Benchmark } from "../../domain/grading/graded";
import type { LimitCheck } from "../../domain/grading/limit";
import type { LowGradeKind } from "../../domain/grading/lowGrade";
import type { GradeReason } from "../../domain/grading/reason";
import type { RiskFactor, RiskLevel, RiskReason } from "../../domain/review/risk";
import type { GradeLock } from "../../domain/settings/settings";
import type { TableRefusal } from "../../domain/table/tableRefusal";
import type { ColumnRole } from "../../domain/vocabulary/column";
import { isoDay, type SerialDay } from "../../domain/vocabulary/day";
import { gradeName, type GradeNames } from "../../domain/vocabulary/gradeName";
import type { Problem } from "../../domain/vocabulary/problem";
import type { HostFailureCode } from "../../excel/workbook";
import { amountText, decimalText, limitText, ratioText } from "../format";
import { ZH_PROBLEMS } from "./problems.zh-CN";

const money = (yuan: number): string => amountText(yuan, "zh-CN");
const days = (count: number): string => `${decimalText(count, 1)}天`;
const joined = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== "").join(separator);

const SIGNS: Readonly<Record<LimitCheck["relation"], readonly [string, string]>> = {
  above: [">", "≤"],
  atLeast: ["≥", "<"],
  below: ["<", "≥"],
};

const LOW_GRADE: Readonly<Record<LowGradeKind, string>> = {
  new: "新注册",
  lapsed: "长期未下单",
  firstLarge: "首单大额，建议转交销售跟进",
  lowValue: "低价值",
  noAmount: "请核对订单",
  noCount: "请核对订单",
};

const RISK_WORDS: Readonly<Record<RiskLevel, string>> = {
  high: "高",
  medium: "中",
  low: "低",
  highValueSilent: "高价值·近期未下单",
  noOrder: "无成交",
  unknown: "无法判断",
};

const RISK_REASONS: Readonly<Record<RiskFactor, (reason: RiskReason) => string>> = {
  silence: ({ ratio = NaN }) => `静默已达平时下单间隔的 ${decimalText(ratio, 1)} 倍`,
  recency: ({ limit = NaN }) => `满 ${limit} 天未下单`,
  riskWord: ({ words = [] }) => `备注提到${words.map((word) => `“${word}”`).join("、")}`,
  stale: () => "按金额和次数该有的等级，记录已过期",
  downgraded: () => "上次快照以来降过级",
  lowSatisfaction: ({ limit = NaN }) => `满意度低于 ${limit} 分`,
  openComplaint: () => "有未结投诉",
};

const HOST_FAILURES: Readonly<Record<HostFailureCode, (subject: string) => string>> = {
  editMode: () => "请先按 Enter 结束单元格编辑。什么都没有写入，你的勾选都在。",
  protected: (sheet) => `${sheet === "" ? "工作表" : `“${sheet}”工作表`}受保护：取消保护后再试。什么都没有写入。`,
  structureProtected: (sheet) =>
    `工作簿的结构受保护，加不了${sheet === "" ? "新工作表" : `“${sheet}”工作表`}：在“审阅”里取消“保护工作簿”后再试。`,
  readOnly: () => "这个工作簿是只读打开的：另存一份再试。",
  tooLarge: () => "有一格内容太长，超过了 Excel 一次能传的大小。请缩短最长的备注再试。",
  tableGone: (name) => `${name === "" ? "表" : `表“${name}”`}不见了：它可能被删除或改名，请重新识别。`,
  columnGone: (header) =>
    `“${header}”列不见了：它可能被删除或改名。按 Ctrl+Z 找回来再试，或者重新识别。什么都没有写入。`,
  headersHidden: (name) =>
    `${name === "" ? "表" : `表“${name}”`}的标题行隐藏了，看不出哪一列是什么：在“表设计”里勾上“标题行”，再试。`,
  merged: (cells) => `表里有合并的单元格：${cells}。只有第一格有内容，别的格不能猜；取消合并、填好每一格后再试。`,
  blocked: (sheet) =>
    `${sheet === "" ? "表" : `“${sheet}”`}里有东西挡住了写入：合并的单元格、溢出的数组，或紧挨在右边的另一张表。取消合并，或把它挪开几列，再试。`,
  filtered: () => "筛选挡住了写入：清除筛选后再试。",
  beside: (cells) =>
    `表的右边有内容${cells === "" ? "" : `（${cells}）`}：加新列会碰到它。可以在表右边插入整列（右边的内容整列右移），也可以自己挪开再试。什么都没有写入，也没有移动。`,
  occupied: (cells) => `要写入的地方（${cells}）有内容了：什么都没有写入。再点一次插入，会换一个空的地方。`,
  moved: () => "表在写入的那一刻被人排序、插入或删除了行列：已经放回原样，什么都没有写入。请再试一次。",
  undoGroup: () => "Excel 没能把这次写入合成一步撤销，什么都没有写入。请再试一次，会分几步写。",
  notFetched: () => "加载项有一部分没有载入。看一下网络，再试一次；表没有变。",
  busy: () => "Excel 正忙，没有回应。稍等一下再试。",
  unsupported: () => "这个版本的 Excel 做不到这一步：需要 Microsoft 365 或 Office 2021 及以上。",
  cancelled: () => "已取消。",
  unknown: () => "Excel 拒绝了这一步，原因不明。请再试一次；如果还不行，保存并重新打开工作簿。",
};

const COLUMNS: Readonly<Record<ColumnRole, string>> = {
  id: "客户编号",
  name: "客户名称",
  contact: "联系人",
  industry: "所属行业",
  companySize: "企业规模",
  grade: "客户等级",
  rfm: "R/F/M",
  tag: "核心需求标签",
  strategy: "当前跟进策略",
  owner: "负责人",
  updated: "最后更新时间",
  note: "备注",
  recency: "R",
  frequency: "F",
  monetary: "M",
  satisfaction: "满意度",
  complaint: "投诉",
  potential: "潜力",
  suggestion: "建议策略",
  risk: "流失风险",
  nextContact: "下次跟进",
  reason: "评级依据",
};

function recencyText({ recencyDays, recordedRecencyDays, recencyBasis }: GradeReason, withSum: boolean): string {
  const aged = withSum && recencyBasis === "aged" && recencyDays !== recordedRecencyDays;
  return `R ${decimalText(recencyDays, 1)}${aged ? `(表内${decimalText(recordedRecencyDays, 1)}+${decimalText(recencyDays - recordedRecencyDays, 1)})` : ""}`;
}

function checkText(check: LimitCheck, reason: GradeReason, withSum: boolean): string {
  const sign = SIGNS[check.relation][check.holds ? 0 : 1];
  switch (check.measure) {
    case "recencyDays":
      return `${recencyText(reason, withSum)} ${sign} ${days(check.limit)}`;
    case "orderCount":
      return check.holds ? `已有 ${check.value} 单` : `只有 ${check.value} 单`;
    case "amountYuan":
      return `M ${money(check.value)} ${sign} ${money(check.limit)}`;
    default:
      return "";
  }
}

const isRatio = (check: LimitCheck): boolean => check.measure === "amountRatio" || check.measure === "orderRatio";

function ratiosText({ amountRatio, orderRatio, decisive }: GradeReason): string {
  const limits = (measure: LimitCheck["measure"]): number[] =>
    [...decisive.held, ...decisive.failed].filter((check) => check.measure === measure).map((check) => check.limit);
  return `M ${ratioText(amountRatio, ...limits("amountRatio"))}、F ${ratioText(orderRatio, ...limits("orderRatio"))}`;
}

const middle = ({ center }: Benchmark): string => (center === "median" ? "中位数" : "均值");

function benchmarkName(benchmark: Benchmark, industry: string): string {
  const { source, n, forEveryIndustry } = benchmark;
  const count = Number.isNaN(n) ? "" : `(n=${n})`;
  if (source === "absolute") return "固定金额";
  if (source === "table") return `全表${middle(benchmark)}${count}`;
  if (forEveryIndustry) return `全表自填基准${count}`;
  return source === "own" ? `${industry}自填基准${count}` : `${industry}${middle(benchmark)}${count}`;
}

/** The limits that decided, in the order they are read aloud: what failed, the ratios, what held. The days are added up once. */
function because(reason: GradeReason, benchmark: string, short: boolean): string {
  const { basis, decisive, grade } = reason;
  const ratios = basis === "relative" ? `${ratiosText(reason)} ${benchmark}` : "";
  const textOf = (check: LimitCheck, withSum: boolean): string => checkText(check, reason, withSum && !short);
  const named = (checks: readonly LimitCheck[]): readonly LimitCheck[] => checks.filter((check) => !isRatio(check));
  const failed = named(decisive.failed);
  const figuresLead = grade === "S" || grade === "A";
  const saidSum = !figuresLead && failed.some((check) => check.measure === "recencyDays");
  const held = named(decisive.held).map((check) => textOf(check, !saidSum));
  if (figuresLead) return joined([ratios, ...held], "，");
  const because = joined(
    failed.map((check) => textOf(check, true)),
    "，",
  );
  return joined([because, ratios, short && because !== "" ? "" : joined(held, "，")], "；");
}

const named = (roles: readonly ColumnRole[]): string => roles.map((role) => COLUMNS[role]).join("、");
const quotedList = (headers: readonly string[]): string => headers.map((header) => `“${header}”`).join("");

/** What a customer without a counted order has on record: nothing, half an order, or one of long ago. */
function noOrderFacts({ lowGradeKind, recencyDays, orderCount, amountYuan }: GradeReason): string {
  switch (lowGradeKind) {
    case "noAmount":
      return `有 ${orderCount} 单、没有金额，按无成交评级`;
    case "noCount":
      return `有金额 ${money(amountYuan)}、没有订单，按无成交评级`;
    case "lapsed":
      return `近 12 个月无成交，最近一单在 ${days(recencyDays)}前`;
    default:
      return "无成交记录";
  }
}

/** A limit as it is said on a card: 88天 < 90天, 频次 0.75× < 0.8×. */
function limitWords({ measure, relation, limit, value, holds }: LimitCheck): string {
  const sign = SIGNS[relation][holds ? 0 : 1];
  switch (measure) {
    case "recencyDays":
      return `${days(value)} ${sign} ${days(limit)}`;
    case "orderCount":
      return holds ? `有 ${decimalText(value, 2)} 单` : `只有 ${decimalText(value, 2)} 单`;
    case "amountYuan":
      return `金额 ${money(value)} ${sign} ${money(limit)}`;
    case "amountRatio":
      return `金额 ${ratioText(value, limit)} ${sign} ${limitText(limit)}`;
    case "orderRatio":
      return `频次 ${ratioText(value, limit)} ${sign} ${limitText(limit)}`;
  }
}

export const zhSentences = {
  /** The grade in a few words, by the limits that decided: 有 2 单、88天 < 90天，所以是 B. */
  verdict(reason: GradeReason, names?: GradeNames): string {
    const { basis, decisive, grade, lowGradeKind, recencyBasis } = reason;
    const kind = lowGradeKind === undefined ? "" : `（${LOW_GRADE[lowGradeKind]}）`;
    const limits = grade === "C" ? decisive.failed : decisive.held;
    const facts = basis === "noOrder" ? noOrderFacts(reason) : limits.map(limitWords).join("、");
    const age = recencyBasis === "cannotAge" ? "；没有可用的更新时间，R 按表内记录" : "";
    return `${facts}，所以是 ${gradeName(grade, names)}${kind}${age}`;
  },
  /** What keeps it from the next better grade; "" where the verdict says it already, and for the best grade. */
  keptFrom({ basis, decisive, grade }: GradeReason, names?: GradeNames): string {
    const { betterGrade, failed } = decisive;
    if (basis === "noOrder" || grade === "C" || betterGrade === undefined) return "";
    return `到 ${gradeName(betterGrade, names)} 差在：${failed.map(limitWords).join("，")}`;
  },
  /** Why this grade, with every figure used: the 评级依据 cell, the log, and TIER.WHY. */
  reason(reason: GradeReason, names?: GradeNames): string {
    const grade = gradeName(reason.grade, names);
    const kind = reason.lowGradeKind === undefined ? "" : `（${LOW_GRADE[reason.lowGradeKind]}）`;
    if (reason.basis === "noOrder") return `${noOrderFacts(reason)} → ${grade}${kind}`;
    const fixed = reason.basis === "absolute" ? "（按固定金额，没有可比的均值）" : "";
    const age = reason.recencyBasis === "cannotAge" ? "；没有可用的更新时间，R 按表内记录" : "";
    return `${because(reason, benchmarkName(reason.benchmark, reason.industry), false)} → ${grade}${kind}${fixed}${age}`;
  },
  /** The same in a list, where the grade stands beside it. */
  reasonShort(reason: GradeReason): string {
    return reason.basis === "noOrder" ? noOrderFacts(reason) : because(reason, middle(reason.benchmark), true);
  },
  lowGradeKind: (kind: LowGradeKind): string => LOW_GRADE[kind],
  /** What a customer was measured against, by name: 零售业均值(n=3). */
  benchmark: benchmarkName,
  /** …and with its figures: 零售业均值 36.67万 · 2.67次(n=3). */
  benchmarkFigures(benchmark: Benchmark, industry: string): string {
    if (benchmark.source === "absolute") return "固定金额，没有可比的均值";
    const name = benchmarkName({ ...benchmark, n: NaN }, industry);
    const count = Number.isNaN(benchmark.n) ? "" : `(n=${benchmark.n})`;
    return `${name} ${money(benchmark.meanAmountYuan)} · ${decimalText(benchmark.meanOrders, 2)}次${count}`;
  },
  column: (role: ColumnRole): string => COLUMNS[role],
  /** Why a table is not graded, and what to do about it: one sentence. */
  tableRefusal: (refusal: TableRefusal): string => {
    switch (refusal.code) {
      case "orderLines":
        return "这是订单明细：一行是一单，不是一户。先用数据透视表按客户汇总出最近下单日期、订单次数和订单金额，再评那张表；如果一行就是一户，在“列对应”里指定 R、F、M。";
      case "scores":
        return `${quotedList(refusal.headers)}是得分，不是天数、次数和金额，不能拿来评级：请加上最近下单日期、订单次数、订单金额三列，或在“列对应”里指定。`;
      case "codes":
        return `${quotedList(refusal.headers)}是得分代码（例如 555），读不出天数、次数和金额：请写成 45天/3次/80万，或加上三列，再在“列对应”里指定。`;
      case "missing":
        return refusal.found.length === 0
          ? `没认出这张表的列，缺少${named(refusal.roles)}：在“列对应”里告诉我哪一列是什么。`
          : `这张表有${named(refusal.found)}，缺少${named(refusal.roles)}：在“列对应”里告诉我哪一列是什么，或先试用示例。`;
    }
  },
  /** What is wrong with a cell, and what to write instead where that is certain. */
  problem: (problem: Problem): string => ZH_PROBLEMS[problem.code](problem.text, COLUMNS[problem.role], problem.role),
  /** The word in the 流失风险 column. */
  risk: (level: RiskLevel): string => RISK_WORDS[level],
  riskReason: (reason: RiskReason): string => RISK_REASONS[reason.factor](reason),
  hostFailure: (code: HostFailureCode, subject: string): string => HOST_FAILURES[code](subject),
  lock({ grade, reason, until }: GradeLock, names?: GradeNames): string {
    const end = until === null ? "" : ` 至 ${isoDay(until as SerialDay)}`;
    return joined([`手工锁定 ${gradeName(grade, names)}${end}`, reason], "：");
  },
  logHeader: ["时间", "客户编号", "客户名称", "原等级", "新等级", "原因", "规则版本"] as readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ],
  /** The log's reason for a grade that was taken back. */
  undone: "撤销本次",
  /** …and for one that stayed and is written by its present name. */
  renamed: "等级改名，级别不变",
  sample: { sheetName: "客户示例", tableName: "客户示例表" },
  standard: { sheetName: "客户关系细分表", tableName: "客户细分表" },
};

export type Sentences = typeof zhSentences;
