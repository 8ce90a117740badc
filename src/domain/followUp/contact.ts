// What a contact of today changes in the customer's own row. 最后更新时间 becomes today; and because a typed R counts from
// that day, R is moved on by the days in between, or the customer would look as if the last order were younger.
// Alternative not taken: leaving R alone, which lets every phone call better a grade.

import { ROW_NO_ORDER, type CustomerTable } from "../table/customerTable";
import { parseRecencyDays } from "../table/count";
import { makeRfm, parseRfm } from "../table/rfm";
import type { CellValue } from "../vocabulary/cell";
import type { AmountUnit } from "../vocabulary/column";
import type { SerialDay } from "../vocabulary/day";

/** A cell before and after. */
export interface ContactCell {
  readonly role: "updated" | "rfm" | "recency";
  readonly before: CellValue;
  readonly after: string | number;
}

export interface ContactCells {
  readonly updated: ContactCell;
  /** The cell that holds a typed R, and by how many days it moves on; null where R needs no change. */
  readonly recency: (ContactCell & { readonly days: number }) | null;
}

/** Which cells does a contact on this day change? Null where the table has no 最后更新时间, or R could not be moved on safely. */
export function contactCells(table: CustomerTable, row: number, today: SerialDay): ContactCells | null {
  if (table.map.positions.updated === undefined) return null;
  const updated: ContactCell = { role: "updated", before: table.cells.updated?.[row] ?? "", after: today };
  const days = today - table.updatedDay[row];
  const isTyped = !Number.isNaN(table.recordedRecencyDays[row]) && Number.isNaN(table.lastOrderDay[row]);
  if (!isTyped || !(days > 0) || table.state[row] === ROW_NO_ORDER) return { updated, recency: null };
  const role = table.map.recencyForm === "composite" ? "rfm" : "recency";
  const before = table.cells[role]?.[row] ?? "";
  const after = role === "rfm" ? advanceRfm(before, days, table.map.bareUnit) : advanceDays(before, days);
  return after === undefined ? null : { updated, recency: { role, before, after, days } };
}

const FIRST_NUMBER = /[\d０-９]+(?:[.．][\d０-９]+)?/;

/** The composite cell some days later, in its own style. `advanceRfm("R45 / F3 / M80万", 15) //=> "R60 / F3 / M80万"` */
export function advanceRfm(cell: CellValue, days: number, bareUnit?: AmountUnit): string | undefined {
  const read = parseRfm(cell, bareUnit);
  const { recency, frequency, monetary } = read;
  if (typeof recency !== "number") return undefined;
  const moved = String(cell).replace(FIRST_NUMBER, String(recency + days));
  const again = parseRfm(moved, bareUnit);
  if (again.recency === recency + days && again.frequency === frequency && again.monetary === monetary) return moved;
  return typeof frequency === "number" && typeof monetary === "number"
    ? makeRfm({ recencyDays: recency + days, orderCount: frequency, amountYuan: monetary })
    : undefined;
}

/** A cell of days some days later. `advanceDays("45天", 15) //=> "60天"`, `advanceDays(45, 15) //=> 60`, `advanceDays("昨天", 15) //=> 16` */
export function advanceDays(cell: CellValue, days: number): string | number | undefined {
  const recency = parseRecencyDays(cell);
  if (typeof recency !== "number") return undefined;
  if (typeof cell !== "string") return recency + days;
  const moved = cell.replace(FIRST_NUMBER, String(recency + days));
  return parseRecencyDays(moved) === recency + days ? moved : recency + days;
}
