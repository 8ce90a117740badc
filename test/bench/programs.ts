// What is measured in a process of its own, as each peer has one. bundle.ts builds this file the way the add-in is built, so
// that the code that runs is the code that ships. usage: programs.js TASK ROWS. Prints milliseconds.

import { gradeTable } from "../../src/domain/grading/gradeTable";
import { gradedRecency } from "../../src/domain/grading/recency";
import { readCustomers } from "../../src/domain/table/readCustomers";
import { gradeColumns } from "./kernel";
import { bestMs, medianMs, onceMs } from "./measure";
import { sumNumbered, sumParsed, sumScanned, sumSplit, textsOf, type SumOfCells } from "./parsers";
import { gradeRowObjects } from "./rowObjects";
import { columnArguments, gradeChecked, gradeColumnFormula } from "./rowsInOut";
import { AS_OF, compositeCells, figureCells, INPUT, packedOf, rowsOf, sampleOf } from "./sample";

/** What making the sample left behind is nobody's click. Node collects on demand with --expose-gc only. */
const collectGarbage = (): void => globalThis.gc?.();

const readsCells = (sum: SumOfCells) => (rowCount: number) => {
  const texts = textsOf(rowCount);
  return bestMs(() => sum(texts), 15, 5);
};

const TASKS = {
  scanned: readsCells(sumScanned),
  parsed: readsCells(sumParsed),
  numbered: readsCells(sumNumbered),
  split: readsCells(sumSplit),
  kernel: (n) => {
    const table = packedOf(rowsOf(sampleOf(n)));
    const recency = gradedRecency(table, AS_OF, "recorded");
    return bestMs(() => gradeColumns(table, recency), 25, 8);
  },
  formula: (n) => {
    const cells = columnArguments(rowsOf(sampleOf(n)));
    return medianMs(() => gradeColumnFormula(cells), 7, 4);
  },
  readCells: (n) => {
    const { cells, map } = compositeCells(sampleOf(n));
    return bestMs(() => readCustomers(cells, map, n, AS_OF), 7, 2);
  },
  age: (n) => {
    const { cells, map } = compositeCells(sampleOf(n));
    const table = readCustomers(cells, map, n, AS_OF);
    return bestMs(() => gradedRecency(table, AS_OF, "aged"), 25, 8);
  },
  pane: (n) => {
    const rows = rowsOf(sampleOf(n));
    return medianMs(() => gradeChecked(rows), 5, 3);
  },
  objects: (n) => {
    const rows = rowsOf(sampleOf(n));
    return medianMs(() => gradeRowObjects(rows), 1, 1);
  },
  /** Loaded, as it is when somebody clicks, and never run before: the cells the native formulas are given, R, F and M apart. */
  firstClick: (n) => {
    const { cells, map } = figureCells(sampleOf(n));
    collectGarbage();
    return onceMs(() => gradeTable(readCustomers(cells, map, n, AS_OF), INPUT));
  },
  /** The same with ids, days and the composite cell, which native formulas would have to take apart first. */
  firstClickComposite: (n) => {
    const { cells, map } = compositeCells(sampleOf(n));
    collectGarbage();
    return onceMs(() => gradeTable(readCustomers(cells, map, n, AS_OF), INPUT));
  },
} satisfies Readonly<Record<string, (rowCount: number) => number>>;

export type Task = keyof typeof TASKS;

const [task, rowCount] = process.argv.slice(2);
console.log(TASKS[task as Task](Number(rowCount)));
