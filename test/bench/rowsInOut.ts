// One way from a block of cells to a block of grades, in a process of its own. Prints the median in milliseconds.
// usage: rowsInOut.ts trusted|objects|checked ROWS

import { gradeTable } from "../../src/domain/grading/gradeTable";
import { readCustomers } from "../../src/domain/table/readCustomers";
import type { CellRows, CellValue } from "../../src/domain/vocabulary/cell";
import { gradeOf } from "../../src/domain/vocabulary/grade";
import { medianMs } from "./measure";
import { gradeRowObjects } from "./rowObjects";
import { AS_OF, columnsOf, INPUT, packedOf, rowsOf, sampleOf } from "./sample";

/** One row of output for each grade code; rows are read only, so a million of them can be the same five. */
const LETTER_ROWS = [0, 1, 2, 3, 4].map((code): readonly CellValue[] => [gradeOf(code) ?? ""]);

/** Letters beside the rows they belong to, as a range wants them. */
function lettersOf(grade: Uint8Array): CellRows {
  const letters = new Array<readonly CellValue[]>(grade.length);
  for (let row = 0; row < grade.length; row++) letters[row] = LETTER_ROWS[grade[row]];
  return letters;
}

/** From a block of cells to a block of grades, every cell checked on the way. */
function gradeChecked(rows: CellRows): CellRows {
  const { cells, map } = columnsOf(rows);
  return lettersOf(gradeTable(readCustomers(cells, map, rows.length, AS_OF), INPUT).grade);
}

/** The same with figures taken on trust, as the peers take them. */
export function gradeTrusted(rows: CellRows): CellRows {
  return lettersOf(gradeTable(packedOf(rows), INPUT).grade);
}

const WAYS = { trusted: gradeTrusted, objects: gradeRowObjects, checked: gradeChecked } as const;

if (require.main === module) {
  const [way, rowCount] = process.argv.slice(2);
  const rows = rowsOf(sampleOf(Number(rowCount)));
  console.log(medianMs(() => WAYS[way as keyof typeof WAYS](rows), 7, 4));
}
