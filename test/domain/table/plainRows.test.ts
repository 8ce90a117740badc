// The columns of a table are read the fast way where nothing leaves a doubt and row by row elsewhere. Here every row is read
// row by row too, and nothing may differ.

import fc from "fast-check";
import { createCustomerRowReader } from "../../../src/domain/table/customerRow";
import type { CustomerTable } from "../../../src/domain/table/customerTable";
import { parseDay } from "../../../src/domain/table/day";
import { columnFacts, saysSomething } from "../../../src/domain/table/columnFacts";
import { createTableShape } from "../../../src/domain/table/tableEnd";
import { startDraft } from "../../../src/domain/table/draft";
import { readCustomers, startCustomers } from "../../../src/domain/table/readCustomers";
import { isBlankCell, textOf } from "../../../src/domain/table/text";
import { isTotal, isTotalRow, namesSomething } from "../../../src/domain/table/totals";
import { isExcelError, type CellValue } from "../../../src/domain/vocabulary/cell";
import { AMOUNT_UNITS, type AmountUnit, type CellsByRole, type ColumnMap } from "../../../src/domain/vocabulary/column";
import { serialDay, type SerialDay } from "../../../src/domain/vocabulary/day";
import { messyCell, type MessyRole } from "./messyCells";

const AS_OF = serialDay(2024, 5, 31) as SerialDay;

interface Read {
  readonly cells: CellsByRole;
  readonly map: ColumnMap;
  readonly rowCount: number;
}

const SPLIT: readonly MessyRole[] = ["recency", "frequency", "monetary"];
const others = fc.subarray<MessyRole>(["id", "name", "industry", "updated", "note"]);
const form = fc.constantFrom<ColumnMap["recencyForm"]>("composite", "days", "date");
const unit = fc.constantFrom(...(Object.keys(AMOUNT_UNITS) as AmountUnit[]));

/** A table of messy cells in some of the columns a table may have. */
const messyTable: fc.Arbitrary<Read> = fc
  .tuple(others, form, unit, fc.nat(24))
  .chain(([roles, recencyForm, amountUnit, rowCount]) => {
    const all = [...roles, ...(recencyForm === "composite" ? (["rfm"] as const) : SPLIT)];
    const column = (role: MessyRole): fc.Arbitrary<CellValue[]> =>
      fc.array(messyCell[role], { minLength: rowCount, maxLength: rowCount });
    const columns = fc.record(Object.fromEntries(all.map((role) => [role, column(role)])));
    const positions = Object.fromEntries(all.map((role, at) => [role, at]));
    return columns.map((cells) => ({ cells, map: { positions, amountUnit, recencyForm }, rowCount }));
  });

/** Everything row by row, and ids remembered from the first one on. */
function readRowByRow({ cells, map, rowCount }: Read): CustomerTable {
  const table = startDraft(cells, map, rowCount);
  for (const column of [table.recordedRecencyDays, table.orderCount, table.amountYuan]) column.fill(NaN);
  if (map.recencyForm === "date") table.lastOrderDay.fill(NaN);
  const facts = columnFacts(cells, AS_OF);
  table.isContextual = saysSomething(facts);
  const shape = createTableShape(cells, map, rowCount);
  const dayOf = (cell: CellValue) => parseDay(cell, facts.dayOrders.updated);
  const readRow = createCustomerRowReader(table, dayOf, AS_OF, shape, facts);
  const seen = new Set<string>();
  for (let row = 0; row < rowCount; row++) {
    const [id, name, industry] = [cells.id?.[row], cells.name?.[row], cells.industry?.[row]];
    const isCustomer = !isBlankCell(id) && !isTotalRow(id, name);
    readRow(row, isCustomer && seen.has(textOf(id)));
    if (isCustomer) seen.add(textOf(id));
    const industryName = isBlankCell(industry) || isExcelError(industry ?? null) ? "" : textOf(industry);
    if (!table.industries.includes(industryName)) table.industries.push(industryName);
    table.industryCode[row] = table.industries.indexOf(industryName);
  }
  return table;
}

const readAtOnce = ({ cells, map, rowCount }: Read): CustomerTable => readCustomers(cells, map, rowCount, AS_OF);

test("what is taken without a doubt is what the reader of single rows says", () => {
  fc.assert(
    fc.property(messyTable, (read) => expect(readAtOnce(read)).toEqual(readRowByRow(read))),
    { numRuns: 400 },
  );
});

test("a table read in ranges of any length is the same table", () => {
  fc.assert(
    fc.property(
      messyTable,
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 24, maxLength: 24 }),
      (read, steps) => {
        const { readRows, finish } = startCustomers(read.cells, read.map, read.rowCount, AS_OF);
        let from = 0;
        for (const step of steps) {
          const to = Math.min(from + step, read.rowCount);
          readRows({ from, to });
          from = to;
        }
        expect(finish()).toEqual(readAtOnce(read));
      },
    ),
  );
});

test("a table longer than one range is read to its end", () => {
  const ids = Array.from({ length: 10_000 }, (_, row) => `C${row % 9_000}`);
  const cells = { id: ids, rfm: ids.map((_, row) => (row === 9_999 ? "#N/A" : `${row % 90}天/3次/80万`)) };
  const map: ColumnMap = { positions: { id: 0, rfm: 1 }, amountUnit: "yuan", recencyForm: "composite" };
  const table = readCustomers(cells, map, ids.length, AS_OF);
  expect([...table.recordedRecencyDays.slice(-3)]).toEqual([9_997 % 90, 9_998 % 90, NaN]);
  expect(table.problems.filter(({ code }) => code === "duplicateId").map(({ row }) => row)).toEqual(
    Array.from({ length: 1_000 }, (_, at) => 9_000 + at),
  );
});

test("reading another table changes nothing in one that was read", () => {
  const map: ColumnMap = {
    positions: { recency: 0, frequency: 1, monetary: 2 },
    amountUnit: "yuan",
    recencyForm: "days",
  };
  const read = (recency: CellValue) =>
    readCustomers({ name: ["A公司"], recency: [recency], frequency: [3], monetary: [5] }, map, 1, AS_OF);
  const before = read(45);
  expect(read("2024-05-20").lastOrderDay[0]).toBe(45_432);
  expect(before.lastOrderDay[0]).toBeNaN();
  expect(read(45).lastOrderDay[0]).toBeNaN();
});

test("a cell that surely names something is neither blank nor a total", () => {
  fc.assert(
    fc.property(fc.oneof(messyCell.id, messyCell.name, fc.string({ unit: "binary" })), (cell) => {
      expect(namesSomething(cell) && (isBlankCell(cell) || isTotal(cell))).toBe(false);
    }),
    { numRuns: 2_000 },
  );
  for (const cell of ["C202405001", "A科技公司", "上海机电"])
    expect([cell, namesSomething(cell)]).toEqual([cell, true]);
});
