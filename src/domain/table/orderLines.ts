// Is this a list of orders, one a row, and no list of customers? Read as customers each order would be graded by itself, and
// half of them against the others. It is one where a row has an order's number, or the day of an order and customers that
// come back, or where customers come back and no row has more than one order. What a pivot table
// has added up is no order. Alternative not taken: adding the orders up in silence; what counts as an order is for its owner to say.

import type { CellRows, CellValue } from "../vocabulary/cell";
import { parseOrderCount } from "./count";
import { aggregateOf, headerSpellings } from "./headerMatch";
import { ORDER_DAY_NAMES, ORDER_NUMBER_NAMES } from "./headerNames";
import { isBlankCell, textOf } from "./text";

/** A customer seen before in more rows than this share: orders. */
const MOST_REPEATS = 0.05;
/** One customer that stands there twice is a slip; from so many rows on (inclusive) one order a row says more. */
const FEWEST_REPEATS = 2;

/** Do so many rows of customers seen before, each row with one order at most, speak of orders? `areOneOrderEach(2, 5) //=> true` */
export function areOneOrderEach(repeats: number, rows: number): boolean {
  return repeats >= FEWEST_REPEATS && repeats > rows * MOST_REPEATS;
}

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
  const { repeats, rows } = repeatsIn(signs);
  if (recency !== undefined && hasOneOrderEach(signs) && areOneOrderEach(repeats, rows)) return true;
  const days = headers.map((header) => isNamed(header, ORDER_DAY_NAMES));
  const hasOrderDay = recency === undefined ? days.includes(true) : days[recency];
  if (!hasOrderDay) return false;
  return headers.some((header) => isNamed(header, ORDER_NUMBER_NAMES)) || repeats > rows * MOST_REPEATS;
}

function isNamed(header: CellValue | undefined, names: ReadonlySet<string>): boolean {
  const text = textOf(header);
  return aggregateOf(text) === undefined && headerSpellings(text).some((spelling) => names.has(spelling));
}

/** Rows that name a customer, and those whose customer was seen before. */
function repeatsIn({ sample, customer }: OrderLineSigns): { readonly repeats: number; readonly rows: number } {
  if (customer === undefined) return { repeats: 0, rows: 0 };
  const keys = sample.map((row) => textOf(row[customer])).filter((key) => key !== "");
  return { repeats: keys.length - new Set(keys).size, rows: keys.length };
}

function hasOneOrderEach({ sample, frequency }: OrderLineSigns): boolean {
  return frequency !== undefined && sample.every((row) => isOneOrder(row[frequency] ?? null));
}

/** Does this cell say one order, or nothing? */
export function isOneOrder(cell: CellValue): boolean {
  return isBlankCell(cell) || parseOrderCount(cell) === 1;
}
