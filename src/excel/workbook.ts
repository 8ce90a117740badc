// The port: everything the actions may ask of a workbook. The Office.js adapter stands behind it, and only there.
// Every method is one user-visible step; the number of round trips inside grows with bytes, never with rows.

import type { SerialDay } from "../domain/vocabulary/day";
import type { TablePort } from "./port/foundTables";
import type { ReadingPort } from "./port/readings";
import type { ChangePort } from "./port/tableChanges";
import type { FormulaPort } from "./port/formulaFills";
import type { SheetPort } from "./port/sheetRows";
import type { HighlightPort } from "./port/highlightRules";
import type { RowFilterPort } from "./port/rowFilters";
import type { SelectionPort } from "./port/selections";

export * from "./port/hostFailure";
export * from "./port/foundTables";
export * from "./port/longWork";
export * from "./port/readings";
export * from "./port/tableChanges";
export * from "./port/formulaFills";
export * from "./port/sheetRows";
export * from "./port/highlightRules";
export * from "./port/rowFilters";
export * from "./port/selections";

/** What the workbook looks like to the rest of the product. */
export interface Workbook
  extends TablePort, ReadingPort, ChangePort, FormulaPort, SheetPort, HighlightPort, RowFilterPort, SelectionPort {}

/** Facts about the program around us. */
export interface HostEnvironment {
  readonly displayLanguage: string;
  readonly platform: string;
  /** Dark, light, or undefined where the host does not say. */
  readonly isDarkTheme: () => boolean | undefined;
  /** Today in the user's calendar, as a serial day. */
  readonly today: () => SerialDay;
  /** Now, as an Excel serial date with time. */
  readonly now: () => number;
}
