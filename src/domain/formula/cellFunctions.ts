// The cell functions: one row for each, with everything about it that is not its rule: which arguments it takes and where a
// formula gets them from, what a formula of it fills, and the examples of its help page. The registry, the page 公式, the
// metadata's test and the help pages ask this table; how to add a function is in src/README.md. Names, their order and what
// may be left out stand in people's workbooks and never change.

import type { CellValue } from "../vocabulary/cell";
import type { ArgumentKind } from "./argumentKinds";

/** rows: a column of the table, with a formula in every row. spill: one formula whose answer runs over. cell: one cell. */
export const FILLS = ["rows", "spill", "cell"] as const;
export type Fills = (typeof FILLS)[number];

/** An argument of an example, as Excel hands it over. */
export type ExampleArgument = CellValue | readonly (readonly CellValue[])[];

export interface FunctionRow {
  /** By their names, in their order. */
  readonly parameters: Readonly<Record<string, ArgumentKind>>;
  readonly fills: Fills;
  /** The answer is a day, and its cell needs a date format. */
  readonly isDay?: true;
  /** The answer brings its own header. */
  readonly hasHeader?: true;
  /** For the help page. Results are calculated there, so that no example can be wrong. */
  readonly examples: readonly (readonly ExampleArgument[])[];
}

const DATED = { rfm: "rfm", updated: "ageFrom", asOf: "ageTo" } as const;
const MEASURED = { ...DATED, industry: "industry", benchmarks: "benchmarks", rules: "rules" } as const;
const CHURN = { ...MEASURED, note: "note", words: "riskWords" } as const;
const BOOK = { ...MEASURED, benchmarks: "ownBenchmarks" } as const;
const FIGURES = { recency: "days", frequency: "orders", amount: "amount" } as const;

const METHOD = [["45天/3次/80万"], ["15天/5次/150万"], ["75天/2次/30万"], ["120天/1次/5万"]] as const;
const UPDATED = [["2024-05-20"], ["2024-05-22"], ["2024-05-18"], ["2024-05-15"]] as const;
const INDUSTRIES = [["信息技术"], ["制造业"], ["零售业"], ["互联网"]] as const;
const MEANS = [
  ["行业", "户数", "平均次数", "平均金额"],
  ["信息技术", 4, 2.75, 662500],
] as const;
const A = [["45天/3次/80万"]] as const;
const B = [["75天/2次/30万"]] as const;
const BLANK = [[null]] as const;
const R = [[15], [45], [75], [120]] as const;
const F = [[5], [3], [2], [1]] as const;
const M = [[1500000], [800000], [300000], [50000]] as const;

export const CELL_FUNCTIONS = {
  TIER: {
    parameters: MEASURED,
    fills: "rows",
    examples: [
      [A],
      [A, null, null, "信息技术", MEANS],
      [A, "2024-05-20", "2024-06-04", "信息技术", MEANS],
      [[["2024-04-20", 3, 800000]], null, "2024-06-04", "信息技术", MEANS],
      [[["2024-04-20", 3, 800000]]],
      [[[45, 3, 800000]]],
      [BLANK],
      [[[0, 3, 800000]]],
      [A, null, null, "制造业", MEANS],
    ],
  },
  "TIER.WHY": {
    parameters: MEASURED,
    fills: "rows",
    examples: [[A], [A, null, null, "信息技术", MEANS], [A, "2024-05-20", "2024-06-04", "信息技术", MEANS], [BLANK]],
  },
  "TIER.COLUMN": {
    parameters: BOOK,
    fills: "spill",
    examples: [
      [METHOD, null, null, INDUSTRIES],
      [METHOD, UPDATED, "2024-06-04", INDUSTRIES],
    ],
  },
  "TIER.BENCHMARKS": {
    parameters: BOOK,
    fills: "spill",
    hasHeader: true,
    examples: [[METHOD, null, null, INDUSTRIES], [METHOD]],
  },
  "TIER.GAP": {
    parameters: { ...MEASURED, target: "leftOut" },
    fills: "rows",
    examples: [
      [A, null, null, "信息技术", MEANS],
      [A, "2024-05-20", "2024-06-04", "信息技术", MEANS, null, "A"],
    ],
  },
  "TIER.DROPDATE": {
    parameters: { ...MEASURED, updated: "fallsFrom" },
    fills: "rows",
    isDay: true,
    examples: [
      [A, "2024-05-20", null, "信息技术", MEANS],
      [A, "2024-05-20", "2024-06-04", "信息技术", MEANS],
    ],
  },
  "TIER.STRATEGY": {
    parameters: { tier: "grade", tag: "tag", risk: "risk" },
    fills: "rows",
    examples: [["A", "技术驱动型"], ["S", "长期合作意向", "高"], ["D"]],
  },
  "TIER.OWNER": { parameters: { tier: "grade" }, fills: "rows", examples: [["S"], ["C"]] },
  "TIER.NEXTCONTACT": {
    parameters: { tier: "grade", last: "updated", perYear: "contactsPerYear" },
    fills: "rows",
    isDay: true,
    examples: [["A", "2024-05-20"]],
  },
  "TIER.STALE": {
    parameters: { tier: "grade", updated: "updated", asOf: "asOf", days: "reviewDays", rules: "rules" },
    fills: "rows",
    examples: [
      ["A", "2024-05-20", "2024-05-31"],
      ["A", "2024-05-20", "2024-07-10"],
      ["A", "5/6/2024", "2024-07-10"],
    ],
  },
  "TIER.CHURN": {
    parameters: CHURN,
    fills: "rows",
    examples: [
      [B],
      [B, "2024-05-18", "2024-06-04", null, null, null, "对比3家供应商报价"],
      [B, null, null, null, null, null, "交期太长", [["交期"], ["缺货"]]],
    ],
  },
  "TIER.CHURNWHY": {
    parameters: CHURN,
    fills: "rows",
    examples: [
      [B, "2024-05-18", "2024-06-04", null, null, null, "对比3家供应商报价"],
      [[["120天/1次/5万"]], "2024-05-15", "2024-05-31"],
    ],
  },
  "TIER.TAGS": { parameters: { note: "note" }, fills: "rows", examples: [["成本敏感，急需到货"]] },
  "TIER.RISKWORDS": {
    parameters: { note: "note", words: "riskWords" },
    fills: "rows",
    examples: [["竞品公司正在接触，没有投诉"]],
  },
  "TIER.MIGRATION": {
    parameters: { before: "grade", after: "gradesNow", shares: "leftOut" },
    fills: "spill",
    hasHeader: true,
    examples: [
      [
        [["A"], ["S"], ["B"], ["C"]],
        [["B"], ["S"], ["C"], ["C"]],
      ],
      [[["S"], ["S"], ["B"], ["B"]], [["S"], ["A"], ["A"], ["B"]], true],
    ],
  },
  "TIER.BANDS": {
    parameters: { tiers: "grade", rules: "rules" },
    fills: "spill",
    hasHeader: true,
    examples: [[[["A"], ["S"], ["B"], ["C"]]]],
  },
  "RFM.RECENCY": {
    parameters: { text: "composite" },
    fills: "rows",
    examples: [["45天/3次/80万"], ["４５天／３次／８０萬"]],
  },
  "RFM.FREQUENCY": { parameters: { text: "composite" }, fills: "rows", examples: [["45天/3次/80万"]] },
  "RFM.AMOUNT": {
    parameters: { text: "composite" },
    fills: "rows",
    examples: [["45天/3次/80万"], ["45天/3次/1.2亿"], [null]],
  },
  "RFM.TEXT": {
    parameters: { recency: "recency", frequency: "frequency", amount: "monetary", unit: "unit" },
    fills: "rows",
    examples: [
      [45, 3, 800000],
      ["45天", "3次", "80万"],
    ],
  },
  "RFM.SCORES": {
    parameters: { ...FIGURES, cuts: "leftOut" },
    fills: "spill",
    examples: [
      [
        [...R, [200]],
        [...F, [1]],
        [...M, [20000]],
      ],
      [METHOD, METHOD, METHOD],
    ],
  },
  "RFM.SEGMENT": { parameters: { ...FIGURES, center: "leftOut" }, fills: "spill", examples: [[R, F, M]] },
  "CUSTOMER.STAGE": {
    parameters: { ...DATED, firstOrderDays: "leftOut", rules: "rules" },
    fills: "rows",
    examples: [[[["20天/1次/5万"]]], [[["20天/1次/5万"]], "2024-02-20", "2024-06-04"], [BLANK]],
  },
  "CUSTOMER.QUADRANT": {
    parameters: {
      value: "amount",
      potential: "potential",
      valueLimit: "highAmount",
      potentialLimit: "meanPotential",
    },
    fills: "rows",
    examples: [
      ["80万", 2, 500000, 3],
      ["80万", 4, 500000, 3],
      [0, 4, 500000, 3],
    ],
  },
  "CUSTOMER.NEXTID": {
    parameters: { ids: "id", day: "asOf" },
    fills: "cell",
    examples: [[[["C202405001"], ["C202405004"]], "2024-05-31"]],
  },
  "CUSTOMER.VALIDID": { parameters: { id: "id" }, fills: "rows", examples: [["C202405001"], ["C202413001"]] },
  "CLV.SIMPLE": {
    parameters: {
      amount: "amount",
      industry: "industry",
      margin: "leftOut",
      years: "leftOut",
      rate: "leftOut",
      rules: "rules",
    },
    fills: "rows",
    examples: [["80万", "零售业"]],
  },
  "PARETO.CLASS": {
    parameters: { values: "amount", aShare: "leftOut", bShare: "leftOut" },
    fills: "spill",
    examples: [[[[800000], [150000], [50000]]]],
  },
} as const satisfies Readonly<Record<string, FunctionRow>>;

type FunctionTable = typeof CELL_FUNCTIONS;
export type FunctionId = keyof FunctionTable;
/** Names of a function's parameters. */
export type ParameterOf<Id extends FunctionId> = keyof FunctionTable[Id]["parameters"] & string;

/** In the order people look for them: TIER first. */
export const FUNCTION_IDS = Object.keys(CELL_FUNCTIONS) as FunctionId[];

/** What is said about a function. */
export function functionRow(id: FunctionId): FunctionRow {
  return CELL_FUNCTIONS[id];
}

/** Where its arguments come from, in their order. */
export function argumentKinds(id: FunctionId): readonly ArgumentKind[] {
  return Object.values(functionRow(id).parameters);
}

/** Is a formula of this function written once, for all customers together? */
export function isForAll(id: FunctionId): boolean {
  return functionRow(id).fills !== "rows";
}
