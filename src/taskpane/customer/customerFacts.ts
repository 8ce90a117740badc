// Whom the card is about: the customer selected in the sheet, or the one that was pinned.

import type { SelectedCustomer } from "../../actions/actions";
import type { Page } from "../state/navigation";

/** A customer by row, and by key for when rows move. */
export type ActingCustomer = SelectedCustomer;

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
