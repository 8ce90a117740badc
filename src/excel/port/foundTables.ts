// Tables as they are found in a workbook.

import type { CellRows, CellValue } from "../../domain/vocabulary/cell";

/** A table as it was found: an Excel table, or a header row with rows under it. */
export interface TableRef {
  readonly kind: "table" | "range";
  /** Excel's id of the table; for a range, the id of its sheet, with the header's place where it was found at a cell. */
  readonly id: string;
  /** Name of the Excel table; for a range, the sheet's name. */
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Zero-based row and column of the header's first cell on the sheet. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly CellValue[];
  /** Data rows under the header. */
  readonly rowCount: number;
  /** Some of its rows are filtered out or hidden. */
  readonly hasHiddenRows?: boolean;
  /** Of a range: true where it was found at a cell, beside other tables of its sheet. It is known by its header's place. */
  readonly atCell?: boolean;
}

/** A table with its first rows: enough to recognise its columns and to plan how much to read at a time. */
export interface FoundTable extends TableRef {
  /** The first data rows, at most twenty, all columns. */
  readonly sample: CellRows;
  /** The same rows with formulas as their text; left out where they hold none. */
  readonly sampleFormulas?: CellRows;
  /** Where two rows make the headers: the cells of the lower one as they are, by which it is known again. */
  readonly headerCells?: readonly CellValue[];
  /** What stands above the header of a range: titles, a unit. Left out where nothing was looked at. */
  readonly above?: CellRows;
  /** True: no row of the range can be graded by; this header row is only the one most like one. */
  readonly isGuess?: boolean;
}

/** What is there to work on. */
export interface Survey {
  /** Every Excel table and, on the active sheet, the used range when no table covers it; the one at the selected cell first. */
  readonly tables: readonly FoundTable[];
  /** The one at the selected cell; null where the cell stands in none. */
  readonly selected: FoundTable | null;
  readonly activeSheetName: string;
}

/** Finding tables. */
export interface TablePort {
  /** Which tables are there? One or two round trips. */
  survey(): Promise<Survey>;
  /**
   * The table at the selected cell: an Excel table, or the header row of the block of cells around it. Null: there is none.
   */
  atSelection(): Promise<FoundTable | null>;
  /** The same table as it stands now, or null when it is gone. */
  refresh(table: TableRef): Promise<FoundTable | null>;
}
