// What the user has told the pane so far and therefore expects to find: the walk's model. Everything else is in the cells.

import type { RecencyMode } from "../../../src/domain/grading/graded";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import { TABLES, type TableName } from "./walkBook";

export interface Believed {
  /** Null: today, whichever day that is. */
  day: SerialDay | null;
  /** Null: as the settings say. */
  recency: RecencyMode | null;
  table: TableName;
  /** Whom the card is about: the customer last selected. Null: nobody yet. */
  customer: string | null;
  pinned: boolean;
  /** Customers unticked in the diff, and the change that was: a tick is for one change and no other. */
  readonly unticked: Map<string, string>;
  /** Customers whose ticks may be either: their change was another in between. */
  readonly either: Set<string>;
  /** The pane may have begun the diff anew. */
  mayForget: boolean;
  search: string;
  /** What the last run wrote into the grade cells, by customer. */
  written: ReadonlyMap<string, string>;
  /** What the last run left of the grades, by its words for why; null where nobody knows. */
  kept: Readonly<Record<string, number>> | null;
}

export function nothingBelieved(): Believed {
  return {
    day: null,
    recency: null,
    table: TABLES[0],
    customer: null,
    pinned: false,
    unticked: new Map(),
    either: new Set(),
    mayForget: false,
    search: "",
    written: new Map(),
    kept: null,
  };
}

/** What the user believes of the ticks once the diff has been looked at: where either is right, it is as shown. */
export function adoptTicks(believed: Believed, lines: readonly TickedLine[], isWhole: boolean): void {
  const { unticked, either } = believed;
  if (believed.mayForget && isWhole && lines.every(({ ticked }) => ticked)) unticked.clear();
  if (lines.length > 0) believed.mayForget = false;
  for (const { name, change, ticked } of lines) {
    const isOther = unticked.has(name) && unticked.get(name) !== change;
    if (!either.delete(name) && !isOther) continue;
    if (ticked) unticked.delete(name);
    else unticked.set(name, change);
  }
}

export interface TickedLine {
  readonly name: string;
  readonly change: string;
  readonly ticked: boolean;
}

/** The diff starts over: everything is ticked. */
export function startOver(believed: Believed): void {
  believed.unticked.clear();
  believed.either.clear();
  believed.search = "";
}
