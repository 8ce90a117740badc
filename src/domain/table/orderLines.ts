// Is this a list of orders, one a row, and no list of customers? Read as customers each order would be graded by itself, and
// half of them against the others. It is one where a row has an order's number, or the day of an order and customers that
// come back. What a pivot table
// has added up is no order. Alternative not taken: adding the orders up in silence; what counts as an order is for its owner to say.

import type { CellRows, CellValue } from "../vocabulary/cell";
import { aggregateOf, headerSpellings } from "./headerMatch";
import { ORDER_DAY_NAMES, ORDER_NUMBER_NAMES } from "./headerNames";
import { textOf } from "./text";

/** A customer seen before in more rows than this: orders. */
const MOST_REPEATS = 0.05;

export interface OrderLineSigns {
  readonly headers: readonly (CellValue | undefined)[];
  readonly sample: CellRows;
  /** The column that says whose a row is. */
  readonly customer: number | undefined;
  /** The column taken for recency. */
  readonly recency: number | undefined;
  /** The column taken for the number of orders. */
  readonly frequency: number | undefined;
  readonly hasComposite: boolean;
}

/** Does each row of this table hold an order? */
export function isOrderLines(signs: OrderLineSigns): boolean {
  const { headers, recency, hasComposite } = signs;
  if (hasComposite) return false;
  const days = headers.map((header) => isNamed(header, ORDER_DAY_NAMES));
  const hasOrderDay = recency === undefined ? days.includes(true) : days[recency];
  if (!hasOrderDay) return false;
  return headers.some((header) => isNamed(header, ORDER_NUMBER_NAMES)) || comesBack(signs);
}

function isNamed(header: CellValue | undefined, names: ReadonlySet<string>): boolean {
  const text = textOf(header);
  return aggregateOf(text) === undefined && headerSpellings(text).some((spelling) => names.has(spelling));
}

function comesBack({ sample, customer }: OrderLineSigns): boolean {
  if (customer === undefined) return false;
  const keys = sample.map((row) => textOf(row[customer])).filter((key) => key !== "");
  const repeats = keys.length - new Set(keys).size;
  return repeats > keys.length * MOST_REPEATS;
}
