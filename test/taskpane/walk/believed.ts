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
  /** Customers unticked in the diff on screen. */
  readonly unticked: Set<string>;
  search: string;
  /** The sheet was changed after the diff was laid. */
  changedSince: boolean;
  /** Rows or columns were moved after the diff was laid. */
  movedSince: boolean;
}

export function nothingBelieved(): Believed {
  return {
    day: null,
    recency: null,
    table: TABLES[0],
    customer: null,
    pinned: false,
    unticked: new Set(),
    search: "",
    changedSince: false,
    movedSince: false,
  };
}

/** The diff starts over: everything is ticked. */
export function startOver(believed: Believed): void {
  believed.unticked.clear();
  believed.search = "";
  believed.changedSince = false;
  believed.movedSince = false;
}
