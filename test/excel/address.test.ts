import fc from "fast-check";
import { columnLetters } from "../../src/domain/vocabulary/columnLetters";
import { areasIn, firstCell } from "../../src/excel/address";

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));

  test("a cell's address leads back to its row and column", () => {
    fc.assert(
      fc.property(fc.nat(16383), fc.nat(1048575), (column, row) => {
        expect(firstCell(`${columnLetters(column)}${row + 1}`)).toEqual({ row, column });
      }),
    );
  });

  test.each([
    ["客户!$B$5:C9", { row: 4, column: 1 }],
    ["'a!b'!C3", { row: 2, column: 2 }],
    ["7:9", { row: 6, column: 0 }],
    ["D:F", { row: 0, column: 3 }],
    ["B2,D4", { row: 1, column: 1 }],
    ["'华东,一!组''s'!B2,'华东,一!组''s'!D4", { row: 1, column: 1 }],
  ])("%s begins there", (address, cell) => expect(firstCell(address)).toEqual(cell));

  test("a text that is no address begins nowhere", () => expect(firstCell("")).toBeNull());

  test.each([
    ["B5", [[4, 4, 1, 1]]],
    ["客户!$B$5:C9", [[4, 8, 1, 2]]],
    ["7:9", [[6, 8, 0, Infinity]]],
    ["D:F", [[0, Infinity, 3, 5]]],
    [
      "B2,D4:D5",
      [
        [1, 1, 1, 1],
        [3, 4, 3, 3],
      ],
    ],
    [
      "'华东,一!组''s'!B2,'A1:B2'!D4:D5",
      [
        [1, 1, 1, 1],
        [3, 4, 3, 3],
      ],
    ],
    ["B2,?", []],
    ["", []],
  ])("%s names these cells", (address, areas) =>
    expect(areasIn(address).map((area) => [area.firstRow, area.lastRow, area.firstColumn, area.lastColumn])).toEqual(
      areas,
    ),
  );
});
