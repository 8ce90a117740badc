// One cold grading of 20,000 rows: a fresh process, nothing compiled yet. Prints milliseconds.
// usage: tsx firstClick.ts ROWS

import { gradeTable } from "../../src/domain/grading/gradeTable";
import { readCustomers } from "../../src/domain/table/readCustomers";
import { AS_OF, compositeCells, INPUT, sampleOf } from "./sample";

const rowCount = Number(process.argv[2]);
const { cells, map } = compositeCells(sampleOf(rowCount));
const start = performance.now();
gradeTable(readCustomers(cells, map, rowCount, AS_OF), INPUT);
console.log(performance.now() - start);
