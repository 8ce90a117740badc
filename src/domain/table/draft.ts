// A table while it is being read: the columns of CustomerTable, still open.

import type { CellsByRole, ColumnMap } from "../vocabulary/column";
import type { Problem } from "../vocabulary/problem";
import { blankColumn } from "./blankColumn";
import type { CustomerTable } from "./customerTable";

type MutableTable = { -readonly [Key in keyof CustomerTable]: CustomerTable[Key] };

export interface Draft extends MutableTable {
  problems: Problem[];
  industries: string[];
  isContextual: boolean;
}

/** A table of which nothing has been read. Every row of the other figures is written when it is read. */
export function startDraft(cells: CellsByRole, map: ColumnMap, rowCount: number): Draft {
  const dated = map.recencyForm === "date";
  return {
    rowCount,
    map,
    cells,
    state: new Uint8Array(rowCount),
    recordedRecencyDays: new Float64Array(rowCount),
    lastOrderDay: dated ? new Float64Array(rowCount) : blankColumn(rowCount),
    orderCount: new Float64Array(rowCount),
    amountYuan: new Float64Array(rowCount),
    updatedDay: cells.updated === undefined ? blankColumn(rowCount) : new Float64Array(rowCount),
    industryCode: new Uint32Array(rowCount),
    industries: [""],
    sheetGrade: new Uint8Array(rowCount),
    problems: [],
    isContextual: false,
  };
}
