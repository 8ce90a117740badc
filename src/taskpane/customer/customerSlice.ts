// Whom the card is about: the customer selected in the sheet, or the one that was pinned.

import { customerAt } from "../state/acting";
import type { Page } from "../state/navigation";
import type { Slice } from "../state/slice";
import type { ActingCustomer, PaneState } from "../state/state";

export interface CustomerState {
  /** Whose row is selected in the sheet, and where that customer stands in the figures; null where it does not. */
  readonly selected: ActingCustomer | null;
  readonly selectedRow: number | null;
  /** Whom a page of the card is about: it stays with this customer while others are selected. */
  readonly acting: ActingCustomer | null;
  readonly pinned: ActingCustomer | null;
  readonly pinnedRow: number | null;
}

export type CustomerEvent =
  /** The user asked for this customer's card. */
  | { readonly type: "customerOpened"; readonly row: number }
  | { readonly type: "customerPageOpened"; readonly page: Page; readonly customer: ActingCustomer }
  /** Somebody is selected in the sheet. */
  | { readonly type: "customerSelected"; readonly customer: ActingCustomer }
  | { readonly type: "rowPinned"; readonly row: number | null };

export const customerSlice: Slice<CustomerState, CustomerEvent> = {
  untouched: { selected: null, selectedRow: null, acting: null, pinned: null, pinnedRow: null },
  // The rows follow by themselves, see settled.ts.
  ofTable: ["selected", "acting", "pinned"],
  on: {
    customerOpened: (state, { row }) => ({ selected: customerOf(state, row), pinned: null }),
    customerPageOpened: (_state, { customer }) => ({ acting: customer }),
    customerSelected: ({ selected }, { customer }) => (isSame(selected, customer) ? undefined : { selected: customer }),
    rowPinned: (state, { row }) => ({ pinned: row === null ? null : customerOf(state, row) }),
  },
};

function customerOf({ preview }: PaneState, row: number): ActingCustomer | null {
  return preview === null ? null : customerAt(preview.plan, row);
}

function isSame(a: ActingCustomer | null, b: ActingCustomer): boolean {
  return a !== null && a.row === b.row && a.key === b.key;
}
