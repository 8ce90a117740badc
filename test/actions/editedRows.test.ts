import fc from "fast-check";
import { editedRows, editOfRows } from "../../src/actions/editedRows";
import type { CellArea, SheetChange, TableRef } from "../../src/excel/workbook";

/** Three columns from C on, five customers from the sheet's rows 3 to 7 (counted from 0) on. */
const table = { headerRow: 2, firstColumn: 2, headers: ["编号", "名称", "等级"], rowCount: 5 } as unknown as TableRef;
const edit = (...areas: CellArea[]): SheetChange => ({ kind: "edited", areas });
const area = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): CellArea => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

test("edits name the rows whose cells they touch, and send back to the table what touches more than its rows", () => {
  const span = (least: number, most: number) =>
    fc.tuple(fc.integer({ min: least, max: most }), fc.nat(4)).map(([from, more]) => [from, from + more] as const);
  fc.assert(
    fc.property(span(0, 9), span(0, 6), ([top, bottom], [left, right]) => {
      const isWithin = top >= 3 && bottom <= 7 && left <= 4 && right >= 2;
      const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at - 3);
      expect(editedRows(table, [edit(area(top, bottom, left, right))])).toEqual(isWithin ? rows : null);
    }),
    { numRuns: 400 },
  );
});

test("rows of several edits come once each, in order, and moved cells send back to the table", () => {
  const edits = [edit(area(6, 6, 2, 2), area(3, 4, 3, 3)), edit(area(4, 4, 4, 4))];
  expect(editedRows(table, edits)).toEqual([0, 1, 3]);
  expect(editedRows(table, [...edits, { kind: "moved" } as SheetChange])).toBeNull();
  expect(editedRows(table, [])).toEqual([]);
});

test("an edit is passed over only where all of its columns are", () => {
  const ignored = new Set([1, 2]);
  const rowsOf = (left: number, right: number) => editedRows(table, [edit(area(3, 3, left, right))], ignored);
  expect([rowsOf(3, 3), rowsOf(4, 4), rowsOf(3, 4)]).toEqual([[], [], []]);
  expect([rowsOf(2, 2), rowsOf(2, 3), rowsOf(2, 4), rowsOf(4, 5), rowsOf(0, 16_383)]).toEqual([
    [0],
    [0],
    [0],
    [0],
    [0],
  ]);
});

test("two thousand rows are read one by one, more with the whole table", () => {
  const long = { ...table, rowCount: 9_000 };
  const some = (count: number) => editedRows(long, [edit(area(3, 2 + count, 2, 2))])?.length ?? null;
  expect([some(2_000), some(2_001)]).toEqual([2_000, null]);
  const apart = (count: number) =>
    editedRows(long, [edit(...Array.from({ length: count }, (_, at) => area(3 + 2 * at, 3 + 2 * at, 2, 2)))]);
  expect([apart(2_000)?.length, apart(2_001)]).toEqual([2_000, null]);
});

test("rows that were written are the rows of their own edit", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(4)), (rows) => {
      const change = editOfRows(table, rows);
      expect(editedRows(table, [change])).toEqual([...rows].sort((a, b) => a - b));
      for (const { firstColumn, lastColumn } of change.kind === "edited" ? change.areas : [])
        expect([firstColumn, lastColumn]).toEqual([2, 4]);
    }),
  );
});
