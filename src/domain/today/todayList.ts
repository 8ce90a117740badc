// The whole table as today's list: every graded customer in one quadrant, sorted. Rows only; a line with its reasons is
// made for the rows someone looks at. In a quadrant: what presses within the week before what is urgent by its tag alone,
// which says how a customer buys and holds all year; then the better grade, then what presses soonest, then what leads at
// the stage of the business, then the larger amount. Alternative not taken: the tag as a contact due tomorrow; a customer
// 44 days from a drop then stands above one with 2 days left, every day anew.

import { tieBreaker } from "../leading/tieBreaker";
import type { RegradePlan } from "../regrade/plan";
import { ROW_PROBLEM } from "../table/customerTable";
import { rowFacts } from "../regrade/rowFacts";
import type { SerialDay } from "../vocabulary/day";
import { todayReasons } from "./reasons";
import { isImportant, urgencyOf } from "./urgency";
import { TODAY_REASON_CODES, type ByQuadrant, type TodayLine, type TodayQuadrant, type TodayReason } from "./today";

export interface TodayList {
  readonly asOf: SerialDay;
  /** How many customers each quadrant has. */
  readonly counts: ByQuadrant<number>;
  /** Rows of each quadrant, in the order to work them off: put in order when they are first asked for. */
  readonly rows: ByQuadrant<readonly number[]>;
}

/** Who comes first on the as-of day of this plan? Rows without a grade are on no list. */
export function todayList(plan: RegradePlan): TodayList {
  const { within, dated, important } = urgencyOf(plan);
  const rows: Record<TodayQuadrant, number[]> = { now: [], plan: [], quick: [], keep: [] };
  const { urgentWithinDays } = plan.settings.response;
  for (let row = 0; row < within.length; row++) {
    if (within[row] === within[row]) rows[quadrantOf(important[row] === 1, within[row], urgentWithinDays)].push(row);
  }
  const counts = { now: rows.now.length, plan: rows.plan.length, quick: rows.quick.length, keep: rows.keep.length };
  return { asOf: plan.graded.asOf, counts, rows: sortedWhenAsked(plan, dated, rows) };
}

/** A screen shows one quadrant at a time; the order of the others can wait. */
function sortedWhenAsked(
  plan: RegradePlan,
  dated: Float64Array,
  rows: Record<TodayQuadrant, number[]>,
): TodayList["rows"] {
  const sorted = new Set<TodayQuadrant>();
  let compare: ((a: number, b: number) => number) | undefined;
  const rowsOf = (quadrant: TodayQuadrant): readonly number[] => {
    if (sorted.has(quadrant)) return rows[quadrant];
    compare ??= byUrgency(plan, dated);
    sorted.add(quadrant);
    return rows[quadrant].sort(compare);
  };
  return {
    get now() {
      return rowsOf("now");
    },
    get plan() {
      return rowsOf("plan");
    },
    get quick() {
      return rowsOf("quick");
    },
    get keep() {
      return rowsOf("keep");
    },
  };
}

/** How many customers are on no list, because their row cannot be graded? A lock says their grade, not what presses. */
export function notListedCount({ table }: Pick<RegradePlan, "table">): number {
  return table.state.reduce((count, state) => count + (state === ROW_PROBLEM ? 1 : 0), 0);
}

/** The line of a row, with its reasons; undefined for a row without a grade. */
export function todayLine(plan: RegradePlan, row: number): TodayLine | undefined {
  return lineOf(plan, row);
}

/** Lines for rows of the list, in their order. */
export function todayLines(plan: RegradePlan, rows: readonly number[]): readonly TodayLine[] {
  return rows.flatMap((row) => lineOf(plan, row) ?? []);
}

function lineOf(plan: RegradePlan, row: number): TodayLine | undefined {
  const { grade, riskLevel, firstLargeOrder } = rowFacts(plan, row);
  const reasons = todayReasons(plan, row);
  if (grade === undefined || reasons === undefined) return undefined;
  const within = soonest(reasons);
  return {
    row,
    quadrant: quadrantOf(
      isImportant(grade, riskLevel, firstLargeOrder),
      within,
      plan.settings.response.urgentWithinDays,
    ),
    grade,
    amountYuan: plan.table.amountYuan[row],
    within,
    reasons: [...reasons].sort((a, b) => a.within - b.within || rank(a) - rank(b)),
  };
}

const rank = ({ code }: TodayReason): number => TODAY_REASON_CODES.indexOf(code);

function soonest(reasons: readonly TodayReason[]): number {
  return reasons.reduce((least, { within }) => Math.min(least, within), Infinity);
}

/** Something that wants a contact within so many days is urgent (inclusive). */
function quadrantOf(important: boolean, within: number, urgentWithinDays: number): TodayQuadrant {
  const urgent = within <= urgentWithinDays;
  if (important) return urgent ? "now" : "plan";
  return urgent ? "quick" : "keep";
}

/**
 * What has a day within the week first, then the better grade, then the sooner day, then what leads at the stage of the
 * business, then the larger amount, then as in the sheet. Infinity less itself is NaN, which counts as no difference.
 */
function byUrgency(plan: RegradePlan, dated: Float64Array): (a: number, b: number) => number {
  const { after, table } = plan;
  const amount = table.amountYuan.map((yuan) => yuan || 0);
  const leads = tieBreaker(plan);
  const leading = amount.map((_yuan, row) => leads(row));
  const { urgentWithinDays } = plan.settings.response;
  const waits = Uint8Array.from(dated, (days) => (days <= urgentWithinDays ? 0 : 1));
  return (a, b) =>
    waits[a] - waits[b] ||
    after[a] - after[b] ||
    dated[a] - dated[b] ||
    leading[b] - leading[a] ||
    amount[b] - amount[a] ||
    a - b;
}
