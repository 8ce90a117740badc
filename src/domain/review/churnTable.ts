// The churn risk (流失风险) as a table: what each sign reads, from which figure on it counts, and how many points it has. A
// single customer is held against these very rows (churn.ts), a plan's columns against numbers made of them
// (compiledChurn.ts), and native formulas are written from them (native/risk.ts). Points are whole and add up before the cap at 100.
// Alternative not taken: a probability. Points can be checked by hand; P(alive) needs order lines.

import type { ChurnNumbers } from "./churnNumbers";
import type { ScoredLevel } from "./risk";

/** What counts, in the order of the table. */
export const CHURN_SIGNS = ["silence", "recency", "riskWords", "stale", "downgraded", "poorService"] as const;
export type ChurnSign = (typeof CHURN_SIGNS)[number];

/** What a sign reads: a multiple of the usual gap, days, a count of words, or whether (0 or 1). */
export const SIGN_MEASURES = [
  "silenceRatio",
  "recencyDays",
  "riskWordCount",
  "isStale",
  "isDowngraded",
  "isPoorService",
] as const;
export type SignMeasure = (typeof SIGN_MEASURES)[number];

/** Holds from a figure on: the points there, and how many more each unit beyond it brings. */
export interface ChurnStep {
  readonly from: number;
  /** Does it hold at the figure itself, or only beyond it? */
  readonly inclusive: boolean;
  readonly points: number;
  readonly perUnit: number;
}

/** One sign: the last of its steps that holds decides, and none of them is no points. */
export interface ChurnRow {
  readonly sign: ChurnSign;
  readonly reads: SignMeasure;
  /** Beside silence: a high value without any of these is never called churn. */
  readonly isBesideSilence: boolean;
  /** In rising order. */
  readonly steps: readonly ChurnStep[];
  /** No more points than these. */
  readonly most: number;
}

export interface ChurnTable {
  readonly numbers: ChurnNumbers;
  /** In the order of CHURN_SIGNS. */
  readonly rows: readonly ChurnRow[];
  /** Scores from which a level holds (inclusive), worst first; the last one catches all. */
  readonly levels: readonly { readonly level: ScoredLevel; readonly from: number }[];
  /** Days since the last order from which a high value is silent (inclusive). */
  readonly silentFromDays: number;
}

/** No score is higher. */
export const MOST_POINTS = 100;

/** Numbers are never changed in place, so the table of a set of numbers is built once. */
const TABLES = new WeakMap<ChurnNumbers, ChurnTable>();

/** Which signs have which points? */
export function churnTable(numbers: ChurnNumbers): ChurnTable {
  let table = TABLES.get(numbers);
  if (table === undefined) TABLES.set(numbers, (table = tableOf(numbers)));
  return table;
}

function tableOf(numbers: ChurnNumbers): ChurnTable {
  const rows: readonly ChurnRow[] = [
    {
      sign: "silence",
      reads: "silenceRatio",
      isBesideSilence: false,
      steps: [
        slope(numbers.silenceFromGaps, 0, numbers.silenceMiddleGaps, numbers.silenceMiddlePoints),
        slope(
          numbers.silenceMiddleGaps,
          numbers.silenceMiddlePoints,
          numbers.silenceLongGaps,
          numbers.silenceLongPoints,
        ),
        { from: numbers.silenceLongGaps, inclusive: false, points: numbers.silenceMostPoints, perUnit: 0 },
      ],
      most: MOST_POINTS,
    },
    {
      sign: "recency",
      reads: "recencyDays",
      isBesideSilence: false,
      steps: [
        atLeast(numbers.longRecencyDays, numbers.longRecencyPoints),
        atLeast(numbers.veryLongRecencyDays, numbers.veryLongRecencyPoints),
      ],
      most: MOST_POINTS,
    },
    {
      sign: "riskWords",
      reads: "riskWordCount",
      isBesideSilence: true,
      steps: [{ from: 0, inclusive: false, points: 0, perUnit: numbers.riskWordPoints }],
      most: numbers.mostRiskWordPoints,
    },
    whether("stale", "isStale", numbers.stalePoints),
    whether("downgraded", "isDowngraded", numbers.downgradedPoints),
    whether("poorService", "isPoorService", numbers.poorServicePoints),
  ];
  return {
    numbers,
    rows,
    levels: [
      { level: "high", from: numbers.highRiskFrom },
      { level: "medium", from: numbers.mediumRiskFrom },
      { level: "low", from: 0 },
    ],
    silentFromDays: numbers.longRecencyDays,
  };
}

/** One row of the table. */
export function rowOf({ rows }: ChurnTable, sign: ChurnSign): ChurnRow {
  return rows[CHURN_SIGNS.indexOf(sign)];
}

/** From one figure beyond it, growing evenly to what another has. */
function slope(from: number, points: number, to: number, pointsThere: number): ChurnStep {
  return { from, inclusive: false, points, perUnit: (pointsThere - points) / (to - from) };
}

function atLeast(from: number, points: number): ChurnStep {
  return { from, inclusive: true, points, perUnit: 0 };
}

function whether(sign: ChurnSign, reads: SignMeasure, points: number): ChurnRow {
  return { sign, reads, isBesideSilence: true, steps: [atLeast(1, points)], most: MOST_POINTS };
}
