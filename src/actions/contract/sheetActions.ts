// Between pane and sheet: selecting cells there, and hearing of what is selected and changed.

import type { RegradePreview } from "./regradeActions";
import type { OpenedTable } from "./tableActions";
import type { ColumnRole } from "../../domain/vocabulary/column";
import type { NotShownReason, RowFilter, SheetChange } from "../../excel/workbook";

/** A customer by data row (zero-based, as it stood then), and by key for when rows move: the id, else the name. */
export interface SelectedCustomer {
  readonly row: number;
  readonly key: string;
}

/** Stops calling back. */
export type Unsubscribe = () => Promise<void>;

export interface SheetActions {
  /**
   * Selects a cell of a customer, wherever it stands by now, and scrolls to it; a role without a column selects the
   * customer's name (or first) cell. False: the customer is gone.
   */
  selectCell(
    preview: Pick<RegradePreview, "opened" | "plan">,
    row: number,
    where: ColumnRole | number,
  ): Promise<boolean>;
  /** Selects a cell of a column by its header and scrolls to it. False: there is no such column. */
  selectColumn(opened: OpenedTable, header: string, row: number): Promise<boolean>;
  /** 只看改动的行: filters the sheet so that only these rows are seen. A reason: the sheet is as it was. */
  showOnly(preview: RegradePreview, rows: readonly number[]): Promise<RowFilter | NotShownReason>;
  /** Shows all rows again. True: some stay out of sight, by a filter that is not ours. */
  showAll(opened: OpenedTable): Promise<boolean>;
  /** The filter of ours that hides rows of the table now; null where none does. */
  shownRows(opened: OpenedTable): Promise<RowFilter | null>;
  /** Shows the log sheet. False: there is none yet. */
  openLog(): Promise<boolean>;
  /** Tells whose row is selected, in the table that is open at that moment; nothing outside its data rows. */
  onCustomerSelected(
    opened: () => OpenedTable | null,
    listener: (customer: SelectedCustomer) => void,
  ): Promise<Unsubscribe>;
  /** Tells when the workbook's settings are others than those that the table was opened with; its own writes are not told. */
  onSettingsChange(opened: () => OpenedTable | null, listener: () => void): Promise<Unsubscribe>;
  /** Tells when somebody other than this add-in changed the table's sheet. Bursts are the caller's to calm. */
  onTableChange(opened: OpenedTable, listener: (change: SheetChange) => void): Promise<Unsubscribe>;
}
