// A whole column of customers as a table: one composite column or three, and the industry beside it.

import type { CustomerTable } from "../../domain/table/customerTable";
import { plainTable } from "../../domain/table/plainTable";
import { maybeBlank, rangeOf } from "./cells";
import { customersOf, usedRows } from "./customers";
import { words } from "./language";
import { refuse } from "./refusal";

/** Rows after the last used one are left out; a blank row among the others is a customer without orders. */
export function tableArgument(rfm: unknown, industry: unknown): CustomerTable {
  const names = industry ?? [];
  const plain = Array.isArray(rfm) && Array.isArray(names) ? plainTable(rfm, names) : undefined;
  return plain ?? anyTable(rfm, industry);
}

function anyTable(rfm: unknown, industry: unknown): CustomerTable {
  const rows = rangeOf(rfm);
  if (rows.some((row) => row.length !== 1 && row.length !== 3)) return refuse(words().columnOrThree);
  const names = rangeOf(industry);
  if (names.some((row) => row.length !== 1)) return refuse(words().columnShape("industry"));
  if (names.length > 0 && names.length !== rows.length) {
    return refuse(words().sameLength("industry", rows.length, names.length));
  }
  const used = rows.slice(0, usedRows(rows));
  return customersOf(
    used,
    names.slice(0, used.length).map(([name]) => (maybeBlank(name) ? null : name)),
  );
}
