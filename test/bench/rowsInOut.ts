// From a block of cells to a block of grades, by the two ways the product has: the formula TIER.COLUMN over three columns
// and an industry, and the pane's reading of a whole table. Both check every cell.

import { gradeCells } from "../../src/domain/grading/gradeCells";
import { gradeTable } from "../../src/domain/grading/gradeTable";
import { layIntoColumns } from "../../src/domain/table/columns";
import { readCustomers } from "../../src/domain/table/readCustomers";
import type { CellRows, CellValue } from "../../src/domain/vocabulary/cell";
import { tierColumn } from "../../src/functions/grade";
import { AS_OF, COLUMN_MAP, INPUT } from "./sample";

/** The two ranges a person gives to =TIER.COLUMN(R:M,,,industry). */
export interface ColumnArguments {
  readonly figures: CellValue[][];
  readonly industry: CellValue[][];
}

export function columnArguments(rows: CellRows): ColumnArguments {
  return { figures: rows.map((row) => row.slice(2, 5)), industry: rows.map((row) => [row[1]]) };
}

export function gradeColumnFormula({ figures, industry }: ColumnArguments): CellRows {
  return tierColumn(figures, undefined, undefined, industry);
}

/** As the pane does it: columns of cells, a customer table, grades. */
export function gradeChecked(rows: CellRows): CellRows {
  const columns = Array.from({ length: 5 }, () => new Array<CellValue>(rows.length));
  layIntoColumns(rows, columns, 0);
  const [name, industry, recency, frequency, monetary] = columns;
  const cells = { name, industry, recency, frequency, monetary };
  return gradeCells(gradeTable(readCustomers(cells, COLUMN_MAP, rows.length, AS_OF), INPUT).grade);
}
