// Asks the workbook which conditional format a cell shows. The grid knows only this question.

import type { SheetModel } from "excel-stand-in/model/sheet";
import type { ConditionalFormat } from "excel-stand-in/model/types";

export interface CellPainter {
  readonly conditionalStyle: (sheet: SheetModel, row: number, column: number) => ConditionalFormat["style"] | undefined;
}
