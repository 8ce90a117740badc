// Whom a page of the card is about. Rows move when colleagues insert or sort; the key finds the customer again.

import type { RegradePlan } from "../../domain/regrade/plan";
import { lockKey } from "../../domain/regrade/locks";
import type { ActingCustomer } from "../customer/customerFacts";

/** The customer of a row, to remember. */
export function customerAt(plan: RegradePlan, row: number): ActingCustomer {
  return { row, key: lockKey(plan.table, row) };
}

/** Where does this customer stand now? Undefined when it is gone. */
export function actingRow(plan: RegradePlan, { row, key }: ActingCustomer): number | undefined {
  if (row < plan.table.rowCount && lockKey(plan.table, row) === key) return row;
  if (key === "") return undefined;
  for (let at = 0; at < plan.table.rowCount; at += 1) if (lockKey(plan.table, at) === key) return at;
  return undefined;
}
