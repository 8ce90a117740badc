// What only a whole column can say, found out before its first cell is read: the order of day, month and year in its dates,
// and the currency of its amounts. Most columns say nothing of the kind, and then the cells are read one by one.

import type { SerialDay } from "../vocabulary/day";
import type { CellsByRole } from "../vocabulary/column";
import { columnCurrency } from "./currency";
import type { DayOrder } from "./day";
import { dayOrderOf } from "./dayOrder";

export interface ColumnFacts {
  readonly recencyOrder?: DayOrder;
  readonly updatedOrder?: DayOrder;
  readonly currency?: string;
}

/** What do these columns say as a whole? */
export function columnFacts({ recency, updated, monetary }: CellsByRole, asOf: SerialDay): ColumnFacts {
  return {
    recencyOrder: recency && dayOrderOf(recency, asOf),
    updatedOrder: updated && dayOrderOf(updated, asOf),
    currency: monetary && columnCurrency(monetary),
  };
}

/** Was anything found out? Then no cell can be read again without its column. */
export function saysSomething({ recencyOrder, updatedOrder, currency }: ColumnFacts): boolean {
  return (recencyOrder ?? updatedOrder ?? currency) !== undefined;
}
