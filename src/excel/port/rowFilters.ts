// Rows that are to be the only ones seen.

import type { TableRef } from "./foundTables";
import type { ColumnCells } from "./tableChanges";

/** Rows of a table that are to be the only ones seen. */
export interface RowsToShow {
  readonly table: TableRef;
  /** Zero-based data rows at reading time, ascending. */
  readonly rows: readonly number[];
  /** What the rows are found again by; see TableChange. */
  readonly key: readonly ColumnCells[];
  /** Positions of columns that may tell these rows from all others, the best first. */
  readonly columns: readonly number[];
}

/** Why not only these rows are seen; the sheet is then as it was. */
export const NOT_SHOWN_REASONS = [
  /** a filter is set, or rows are hidden: showing all again would not be what was there */
  "hidden",
  /** the sheet's filter belongs to other cells */
  "otherFilter",
  /** no column tells these rows from the others */
  "unclear",
  /** more rows than a filter takes */
  "tooMany",
  /** none of the rows is there any more */
  "gone",
  /** Excel left other rows in sight than these */
  "inexact",
] as const;
export type NotShownReason = (typeof NOT_SHOWN_REASONS)[number];

/** A filter of ours by which only some rows of a table are seen; kept until all are shown again. */
export interface RowFilter {
  /** Header of the column that is filtered. */
  readonly header: string;
  /** Rows left in sight. */
  readonly rows: number;
  /** True: there were no filter buttons before, so they go with the filter. */
  readonly isOwn: boolean;
}

/** Filters of ours. */
export interface RowFilterPort {
  /** Filters a table so that only these rows are seen, and shows the first. Changes no cell; nothing where it answers a reason. */
  showOnly(wanted: RowsToShow): Promise<RowFilter | NotShownReason>;
  /** Takes such a filter away; filters that the user has set since stay. True: some rows are still out of sight. */
  showAll(table: TableRef, filter: RowFilter): Promise<boolean>;
}
