import type { CellsByRole, ColumnMap } from "../vocabulary/column";
import type { Problem } from "../vocabulary/problem";

/** Row has no readable R/F/M: the present grade stays and the row counts in no benchmark. */
export const ROW_PROBLEM = 0;
/** Row can be graded from its figures. */
export const ROW_ORDERS = 1;
/** Row has no order on record (无成交记录): grade C, counts in no benchmark. */
export const ROW_NO_ORDER = 2;
/** Row is blank from end to end and is passed over in silence. */
export const ROW_EMPTY = 3;

/**
 * The segmentation table as columns, so that Excel's last row is within reach: figures in typed arrays, strings only
 * where a person reads them (the raw cells, by role). Once read it is never written to: tables share the columns they do
 * not have, and a graded table may share its recency with this one. Whoever changes a row works on copies.
 */
export interface CustomerTable {
  readonly rowCount: number;
  readonly map: ColumnMap;
  /** The cells as they were read. */
  readonly cells: CellsByRole;
  /** One of the ROW_ states a row. */
  readonly state: Uint8Array;
  /** Days since the last order as typed in the table; NaN where a date says it or nothing does. */
  readonly recordedRecencyDays: Float64Array;
  /** Serial day of the last order where the table has one; NaN elsewhere. */
  readonly lastOrderDay: Float64Array;
  /** Orders in the last 12 months; NaN where unreadable. */
  readonly orderCount: Float64Array;
  /** Amount of those orders in 元; NaN where unreadable. */
  readonly amountYuan: Float64Array;
  /** Serial day of 最后更新时间; NaN where blank or unreadable. */
  readonly updatedDay: Float64Array;
  /** Code of the customer's industry, an index into `industries`. */
  readonly industryCode: Uint32Array;
  /** Industry names, folded (NFKC, trimmed); index 0 is always "", a customer without one. */
  readonly industries: readonly string[];
  /** Grade codes that stand in the sheet now; 0 for blank or another text. */
  readonly sheetGrade: Uint8Array;
  readonly problems: readonly Problem[];
  /** True: something was read by what other rows say (blank rows, an order of day and month), so no row can be read again alone. */
  readonly isContextual?: boolean;
}
