// The table of the churn risk as plain numbers, for scoring whole columns: made from the rows of churnTable.ts, whatever
// they ask. Nothing is made for a row of the table.
// Alternative not taken: points written out beside the loop, a second table that has to be kept equal to the first.

import { TIE } from "../grading/limit";
import { pointsOf } from "./churn";
import { MOST_POINTS, rowOf, type ChurnSign, type ChurnTable } from "./churnTable";
import { RISK_LEVELS } from "./risk";

export interface CompiledChurn {
  /** Points of everything beside silence and recency. `stale`, `downgraded` and `poorService` are 0 or 1. */
  readonly signPoints: (riskWords: number, stale: number, downgraded: number, poorService: number) => number;
  /** The score of a customer with orders, 0 to 100. `signs` are the points of signPoints. */
  readonly score: (silenceRatio: number, recencyDays: number, signs: number) => number;
  /** Index into RISK_LEVELS for a customer with orders. */
  readonly level: (score: number, signs: number, recencyDays: number, isHighValue: boolean) => number;
}

/** The same scores and levels as churnRisk (churn.ts), for columns. */
export function compiledChurn(table: ChurnTable): CompiledChurn {
  const words = counted(table, "riskWords");
  const stale = counted(table, "stale");
  const downgraded = counted(table, "downgraded");
  const poorService = counted(table, "poorService");
  const silence = stepped(table, "silence");
  const recency = stepped(table, "recency");
  const levelOfScore = Uint8Array.from({ length: MOST_POINTS + 1 }, (_, score) => {
    const held = table.levels.find(({ from }) => score >= from);
    return RISK_LEVELS.indexOf(held?.level ?? "low");
  });
  const silentLevel = RISK_LEVELS.indexOf("highValueSilent");
  const { silentFromDays } = table;
  return {
    signPoints: (count, isStale, isDowngraded, isPoor) =>
      words[Math.min(count, MOST_POINTS)] + stale[isStale] + downgraded[isDowngraded] + poorService[isPoor],
    score: (ratio, days, signs) => Math.min(MOST_POINTS, silence(ratio) + recency(days) + signs),
    level: (score, signs, days, isHighValue) =>
      isHighValue && signs === 0 && days >= silentFromDays ? silentLevel : levelOfScore[score],
  };
}

/** Points by a count, or by 0 and 1. Each one has a whole point or none, so that past MOST_POINTS of them nothing changes. */
function counted(table: ChurnTable, sign: ChurnSign): Float64Array {
  const row = rowOf(table, sign);
  return Float64Array.from({ length: MOST_POINTS + 1 }, (_, count) => pointsOf(row, count));
}

/** Points by a figure: the steps side by side, the last one first. */
function stepped(table: ChurnTable, sign: ChurnSign): (value: number) => number {
  const { steps, most } = rowOf(table, sign);
  const from = Float64Array.from(steps, (step) => step.from);
  const points = Float64Array.from(steps, (step) => step.points);
  const perUnit = Float64Array.from(steps, (step) => step.perUnit);
  const inclusive = Uint8Array.from(steps, (step) => Number(step.inclusive));
  return (value) => {
    for (let at = from.length - 1; at >= 0; at--) {
      if (value < from[at] || (value === from[at] && inclusive[at] === 0) || value !== value) continue;
      const beyond = perUnit[at] === 0 ? 0 : perUnit[at] * (value - from[at]);
      return Math.min(most, Math.floor(points[at] + beyond + TIE));
    }
    return 0;
  };
}
