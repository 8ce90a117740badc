// The same sentences in English. Typed by the Chinese ones, so a missing sentence does not compile.

import { byCount } from "../plural";
import type { Benchmark } from "../../domain/grading/graded";
import type { LimitCheck } from "../../domain/grading/limit";
import type { LowGradeKind } from "../../domain/grading/lowGrade";
import type { GradeReason } from "../../domain/grading/reason";
import type { RiskFactor, RiskLevel, RiskReason } from "../../domain/review/risk";
import { isoDay, type SerialDay } from "../../domain/vocabulary/day";
import { gradeName } from "../../domain/vocabulary/gradeName";
import type { ColumnRole } from "../../domain/vocabulary/column";
import type { HostFailureCode } from "../../excel/workbook";
import { amountText, decimalText, limitText, ratioText } from "../format";
import { EN_PROBLEMS } from "./problems.en-US";
import type { Sentences } from "./zh-CN";

const money = (yuan: number): string => amountText(yuan, "en-US");
const joined = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== "").join(separator);
const orders = (count: number): string => `${count} ${byCount(count, "order", "orders")}`;

const SIGNS: Readonly<Record<LimitCheck["relation"], readonly [string, string]>> = {
  above: [">", "≤"],
  atLeast: ["≥", "<"],
  below: ["<", "≥"],
};

const LOW_GRADE: Readonly<Record<LowGradeKind, string>> = {
  new: "newly registered",
  lapsed: "no order for a long time",
  firstLarge: "large first order, hand over to sales",
  lowValue: "low value",
  noAmount: "check the orders",
  noCount: "check the orders",
};

const RISK_WORDS: Readonly<Record<RiskLevel, string>> = {
  high: "High",
  medium: "Medium",
  low: "Low",
  highValueSilent: "High value, no recent order",
  noOrder: "No orders",
  unknown: "Can't tell",
};

const RISK_REASONS: Readonly<Record<RiskFactor, (reason: RiskReason) => string>> = {
  silence: ({ ratio = NaN }) => `Silent for ${decimalText(ratio, 1)} times the usual gap between orders`,
  recency: ({ limit = NaN }) => `No order for ${limit} days or more`,
  riskWord: ({ words = [] }) => `The note mentions ${words.map((word) => `“${word}”`).join(", ")}`,
  stale: () => "Out of date for the grade that orders and amount give",
  downgraded: () => "Downgraded since the last snapshot",
  lowSatisfaction: ({ limit = NaN }) => `Satisfaction below ${limit} of 5`,
  openComplaint: () => "An open complaint",
};

const HOST_FAILURES: Readonly<Record<HostFailureCode, (subject: string) => string>> = {
  editMode: () => "Press Enter to finish editing the cell. Nothing was written; your choices are kept.",
  protected: (sheet) =>
    `${sheet === "" ? "The sheet" : `Sheet “${sheet}”`} is protected. Unprotect it and retry. Nothing was written.`,
  structureProtected: (sheet) =>
    `The workbook's structure is protected, so ${sheet === "" ? "no sheet can" : `sheet “${sheet}” cannot`} be added: turn off Protect Workbook on the Review tab and retry.`,
  readOnly: () => "This workbook is open read-only: save a copy and retry.",
  tooLarge: () => "One cell is too long for Excel to hand over at once. Shorten the longest note and retry.",
  tableGone: (name) =>
    `${name === "" ? "The table" : `Table “${name}”`} is gone: deleted or renamed. Look for it again.`,
  columnGone: (header) =>
    `Column “${header}” is gone: deleted or renamed. Bring it back with Ctrl+Z and retry, or look for the table again. Nothing was written.`,
  headersHidden: (name) =>
    `${name === "" ? "The table" : `Table “${name}”`} hides its header row, so nothing says which column is which: tick Header Row under Table Design, then retry.`,
  merged: (cells) =>
    `The table has merged cells: ${cells}. Only the first of them has a value and the others are not guessed. Unmerge and fill them, then retry.`,
  blocked: (sheet) =>
    `Something${sheet === "" ? "" : ` on “${sheet}”`} is in the way: merged cells, a spilled array, or another table close to the right. Unmerge it, or move it a few columns away, and retry.`,
  filtered: () => "A filter is in the way: clear it and retry.",
  beside: (cells) =>
    `Something stands right of the table${cells === "" ? "" : ` (${cells})`}, where new columns would go. Insert whole columns there (what stands right of the table moves as a whole), or move it yourself and retry. Nothing was written or moved.`,
  occupied: (cells) =>
    `The cells to write (${cells}) are not blank, and nothing was written. Press Insert again: another blank place is taken.`,
  moved: () =>
    "Somebody sorted, inserted or deleted rows or columns at the moment of writing. All was put back and nothing was written. Retry.",
  undoGroup: () =>
    "Excel could not make one undo step of this write, and nothing was written. Retry: it will be several steps.",
  notFetched: () => "A part of the add-in did not load. Check the network and retry; the sheet is unchanged.",
  busy: () => "Excel is busy and did not answer. Wait a moment and retry.",
  unsupported: () => "This Excel is too old for that: it takes Microsoft 365 or Office 2021 and later.",
  cancelled: () => "Cancelled.",
  unknown: () => "Excel refused without a reason. Retry; if it stays so, save and reopen the workbook.",
};

const COLUMNS: Readonly<Record<ColumnRole, string>> = {
  id: "Customer ID",
  name: "Customer name",
  contact: "Contact",
  industry: "Industry",
  companySize: "Company size",
  grade: "Grade",
  rfm: "R/F/M",
  tag: "Demand tag",
  strategy: "Current strategy",
  owner: "Owner",
  updated: "Last updated",
  note: "Notes",
  recency: "R",
  frequency: "F",
  monetary: "M",
  satisfaction: "Satisfaction",
  complaint: "Complaint",
  potential: "Potential",
  suggestion: "Suggested play",
  risk: "Churn risk",
  nextContact: "Next contact",
  reason: "Grade reason",
};

function recencyText({ recencyDays, recordedRecencyDays, recencyBasis }: GradeReason, withSum: boolean): string {
  const aged = withSum && recencyBasis === "aged" && recencyDays !== recordedRecencyDays;
  const sum = aged
    ? ` (${decimalText(recordedRecencyDays, 1)} + ${decimalText(recencyDays - recordedRecencyDays, 1)})`
    : "";
  return `R ${decimalText(recencyDays, 1)}${sum}`;
}

function checkText(check: LimitCheck, reason: GradeReason, withSum: boolean): string {
  const sign = SIGNS[check.relation][check.holds ? 0 : 1];
  switch (check.measure) {
    case "recencyDays":
      return `${recencyText(reason, withSum)} ${sign} ${decimalText(check.limit, 1)} days`;
    case "orderCount":
      return check.holds ? orders(check.value) : `only ${orders(check.value)}`;
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
  return `M ${ratioText(amountRatio, ...limits("amountRatio"))}, F ${ratioText(orderRatio, ...limits("orderRatio"))}`;
}

const middle = ({ center }: Benchmark): string => (center === "median" ? "median" : "mean");

function benchmarkName(benchmark: Benchmark, industry: string): string {
  const { source, n, forEveryIndustry } = benchmark;
  const count = Number.isNaN(n) ? "" : ` (n = ${n})`;
  if (source === "absolute") return "fixed amounts";
  if (source === "table") return `the whole table's ${middle(benchmark)}${count}`;
  if (forEveryIndustry) return `your benchmark for the whole table${count}`;
  return source === "own"
    ? `your benchmark for ${industry}${count}`
    : `the ${middle(benchmark)} of ${industry}${count}`;
}

function because(reason: GradeReason, benchmark: string, short: boolean): string {
  const { basis, decisive, grade } = reason;
  const ratios = basis === "relative" ? `${ratiosText(reason)} of ${benchmark}` : "";
  const textOf = (check: LimitCheck, withSum: boolean): string => checkText(check, reason, withSum && !short);
  const named = (checks: readonly LimitCheck[]): readonly LimitCheck[] => checks.filter((check) => !isRatio(check));
  const failed = named(decisive.failed);
  const figuresLead = grade === "S" || grade === "A";
  const saidSum = !figuresLead && failed.some((check) => check.measure === "recencyDays");
  const held = named(decisive.held).map((check) => textOf(check, !saidSum));
  if (figuresLead) return joined([ratios, ...held], ", ");
  const because = joined(
    failed.map((check) => textOf(check, true)),
    ", ",
  );
  return joined([because, ratios, short && because !== "" ? "" : joined(held, ", ")], "; ");
}

const named = (roles: readonly ColumnRole[]): string => roles.map((role) => COLUMNS[role]).join(", ");
const quotedList = (headers: readonly string[]): string => headers.map((header) => `“${header}”`).join(", ");

/** What a customer without a counted order has on record: nothing, half an order, or one of long ago. */
function noOrderFacts({ lowGradeKind, recencyDays, orderCount, amountYuan }: GradeReason): string {
  switch (lowGradeKind) {
    case "noAmount":
      return `${orders(orderCount)} without an amount, graded as no order`;
    case "noCount":
      return `an amount of ${money(amountYuan)} without orders, graded as no order`;
    case "lapsed":
      return `no order in the last 12 months, the last one ${decimalText(recencyDays, 1)} days ago`;
    default:
      return "no orders on record";
  }
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function limitWords({ measure, relation, limit, value, holds }: LimitCheck): string {
  const sign = SIGNS[relation][holds ? 0 : 1];
  switch (measure) {
    case "recencyDays":
      return `${decimalText(value, 1)} ${sign} ${decimalText(limit, 1)} days`;
    case "orderCount":
      return holds ? orders(value) : `only ${orders(value)}`;
    case "amountYuan":
      return `amount ${money(value)} ${sign} ${money(limit)}`;
    case "amountRatio":
      return `amount ${ratioText(value, limit)} ${sign} ${limitText(limit)}`;
    case "orderRatio":
      return `orders ${ratioText(value, limit)} ${sign} ${limitText(limit)}`;
  }
}

export const enSentences: Sentences = {
  verdict(reason, names) {
    const { basis, decisive, grade, lowGradeKind, recencyBasis } = reason;
    const kind = lowGradeKind === undefined ? "" : ` (${LOW_GRADE[lowGradeKind]})`;
    const limits = grade === "C" ? decisive.failed : decisive.held;
    const facts = basis === "noOrder" ? noOrderFacts(reason) : limits.map(limitWords).join(", ");
    const age = recencyBasis === "cannotAge" ? "; no usable last update, R as recorded" : "";
    return `${gradeName(grade, names)}${kind}: ${facts}${age}`;
  },
  keptFrom({ basis, decisive, grade }, names) {
    const { betterGrade, failed } = decisive;
    if (basis === "noOrder" || grade === "C" || betterGrade === undefined) return "";
    return `Not ${gradeName(betterGrade, names)}: ${failed.map(limitWords).join(", ")}`;
  },
  reason(reason, names) {
    const grade = gradeName(reason.grade, names);
    const kind = reason.lowGradeKind === undefined ? "" : ` (${LOW_GRADE[reason.lowGradeKind]})`;
    if (reason.basis === "noOrder") return `${sentenceCase(noOrderFacts(reason))} → ${grade}${kind}`;
    const fixed = reason.basis === "absolute" ? " (by fixed amounts, no mean to compare with)" : "";
    const age = reason.recencyBasis === "cannotAge" ? "; no usable last update, R as recorded" : "";
    return `${because(reason, benchmarkName(reason.benchmark, reason.industry), false)} → ${grade}${kind}${fixed}${age}`;
  },
  reasonShort: (reason) =>
    reason.basis === "noOrder"
      ? sentenceCase(noOrderFacts(reason))
      : because(reason, `the ${middle(reason.benchmark)}`, true),
  lowGradeKind: (kind) => LOW_GRADE[kind],
  benchmark: benchmarkName,
  benchmarkFigures(benchmark, industry) {
    if (benchmark.source === "absolute") return "fixed amounts, no mean to compare with";
    const name = benchmarkName({ ...benchmark, n: NaN }, industry).replace(/^the (.)/, (_the, first: string) =>
      first.toUpperCase(),
    );
    const count = Number.isNaN(benchmark.n) ? "" : ` (n = ${benchmark.n})`;
    return `${name}: ${money(benchmark.meanAmountYuan)} · ${decimalText(benchmark.meanOrders, 2)} orders${count}`;
  },
  column: (role) => COLUMNS[role],
  tableRefusal: (refusal) => {
    switch (refusal.code) {
      case "orderLines":
        return "These are order lines: one order a row, not one customer. Sum them up by customer with a PivotTable (last order date, orders, amount) and grade that table; if each row is a customer, say under “Columns” which ones are R, F and M.";
      case "scores":
        return `${quotedList(refusal.headers)} are points, not days, orders and amounts, so nothing can be graded by them: add the last order date, the orders and the amount, or say under “Columns” where they are.`;
      case "codes":
        return `${quotedList(refusal.headers)} is a code of points such as 555, which says no days, orders or amounts: write 45天/3次/80万 or add three columns, then say so under “Columns”.`;
      case "missing":
        return refusal.found.length === 0
          ? `No column of this table is known, and ${named(refusal.roles)} is missing: say under “Columns” which is which.`
          : `This table has ${named(refusal.found)} and lacks ${named(refusal.roles)}: say under “Columns” which is which, or try the sample.`;
    }
  },
  problem: (problem) => EN_PROBLEMS[problem.code](problem.text, COLUMNS[problem.role], problem.role),
  risk: (level) => RISK_WORDS[level],
  riskReason: (reason) => RISK_REASONS[reason.factor](reason),
  hostFailure: (code, subject) => HOST_FAILURES[code](subject),
  lock({ grade, reason, until }, names) {
    const end = until === null ? "" : ` until ${isoDay(until as SerialDay)}`;
    return joined([`Locked at ${gradeName(grade, names)} by hand${end}`, reason], ": ");
  },
  logHeader: ["When", "Customer ID", "Customer name", "From", "To", "Reason", "Rules version"],
  undone: "Undone",
  renamed: "Grade renamed, rank unchanged",
  sample: { sheetName: "Sample customers", tableName: "SampleCustomers" },
  standard: { sheetName: "Customer segmentation", tableName: "CustomerSegmentation" },
};
