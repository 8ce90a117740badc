// What becomes of these facts, see customerFacts.ts.

import { customerAt } from "../state/acting";
import type { Slice } from "../state/slice";
import type { ActingCustomer, PaneState } from "../state/state";
import type { CustomerState, CustomerEvent } from "./customerFacts";

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
