import fc from "fast-check";
import { plainTable } from "../../../src/domain/table/plainTable";
import { readCustomers } from "../../../src/domain/table/readCustomers";
import { layIntoColumns } from "../../../src/domain/table/columns";
import type { CellValue } from "../../../src/domain/vocabulary/cell";
import { LAST_DAY } from "../../../src/domain/vocabulary/day";
import { messyCell } from "./messyCells";

const figures = fc.tuple(messyCell.recency, messyCell.frequency, messyCell.monetary);
const plain = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1 }));

test("a table read straight from its rows is the table read by columns, or none", () => {
  const rows = fc.array(fc.tuple(fc.oneof({ arbitrary: plain, weight: 9 }, figures), messyCell.industry), {
    maxLength: 9,
  });
  let taken = 0;
  fc.assert(
    fc.property(rows, (given) => {
      const cells = given.map(([row]) => row as readonly CellValue[]);
      const table = plainTable(
        cells,
        given.map(([, name]) => [name]),
      );
      if (table === undefined) return;
      if (given.length > 0) taken++;
      const [recency, frequency, monetary] = [0, 1, 2].map((at) => cells.map((row) => row[at]));
      const columns = {
        name: cells.map(() => "甲公司"),
        industry: given.map(([, name]) => name),
        recency,
        frequency,
        monetary,
      };
      const expected = readCustomers(columns, table.map, cells.length, LAST_DAY);
      expect({ ...table, cells: null }).toEqual({ ...expected, cells: null });
      expect(table.problems).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(taken).toBeGreaterThan(20);
});

test("plain rows are read, one cell to doubt is enough to decline", () => {
  expect(plainTable([[45, 3, 800_000]], [["制造业"]])?.industries).toEqual(["", "制造业"]);
  expect(plainTable([[45, 3, 800_000]], [])?.amountYuan[0]).toBe(800_000);
  for (const row of [
    [0, 3, 5],
    [45, 2.5, 5],
    [45, 3, ""],
    ["45天", 3, 5],
    [20_000, 3, 5],
    [45, 1_000_001, 5],
    [45, 3, 1e13 + 1],
    [45, 3],
    [45, 3, 5, 6],
  ])
    expect([row, plainTable([row], [])]).toEqual([row, undefined]);
  expect(plainTable([[45, 3, 5]], [["#N/A"]])).toBeUndefined();
  expect(plainTable([[45, 3, 5]], [["a"], ["b"]])).toBeUndefined();
});

test("rows of cells become columns, and what is missing is blank", () => {
  const rows = Array.from({ length: 1_100 }, (_, row) => (row === 700 ? ["n700"] : [`n${row}`, row]));
  const columns: CellValue[][] = [new Array<CellValue>(1_102).fill("-"), []];
  layIntoColumns(rows, columns, 2);
  expect(columns[0].slice(0, 4)).toEqual(["-", "-", "n0", "n1"]);
  expect([columns[0][1_101], columns[1][702], columns[1][1_101]]).toEqual(["n1099", "", 1_099]);
});
