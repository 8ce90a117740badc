import fc from "fast-check";
import { bandsOf, halve, isBlankRun, runsOf } from "../../src/excel/writeBlocks";
import type { PlannedCell } from "../../src/excel/writePlan";

const cell = (row: number, send = "A"): PlannedCell => ({ at: row, row, send, before: "" });
const column = (rows: readonly number[]) => rows.map((row) => cell(row));

const columns = fc.array(
  fc.uniqueArray(fc.nat(400), { maxLength: 60 }).map((rows) => column(rows.sort((a, b) => a - b))),
  { minLength: 1, maxLength: 4 },
);

describe("cutting a write into requests", () => {
  test("neighbours are one range, a small gap is bridged with null, a wide one is not", () => {
    expect(runsOf([column([3, 4, 6, 200])])).toEqual([
      { column: 0, start: 3, values: ["A", "A", null, "A"] },
      { column: 0, start: 200, values: ["A"] },
    ]);
  });

  test("a small write is one band", () => {
    expect(bandsOf([column([0, 1, 2]), column([1])])).toHaveLength(1);
  });

  test("nothing to write is no band", () => {
    expect(bandsOf([[], []])).toEqual([]);
  });

  test("bands hold every cell once, and rows of an earlier band come before those of a later", () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 100, max: 20_000 }), (cells, limit) => {
        const bands = bandsOf(cells, null, limit);
        cells.forEach((expected, index) => expect(bands.flatMap((band) => band.cells[index] ?? [])).toEqual(expected));
        const rows = bands.map((band) => band.cells.flat().map(({ row }) => row));
        rows
          .slice(1)
          .forEach((later, index) => expect(Math.min(...later)).toBeGreaterThan(Math.max(...(rows[index] ?? []))));
        bands.forEach((band) => expect(band.firstRow).toBe(Math.min(...band.cells.flat().map(({ row }) => row))));
      }),
    );
  });

  test("runs write exactly the planned cells", () => {
    fc.assert(
      fc.property(columns, (cells) => {
        const written = cells.map(() => new Map<number, unknown>());
        for (const run of runsOf(cells))
          run.values.forEach((value, index) => value !== null && written[run.column]?.set(run.start + index, value));
        cells.forEach((expected, index) =>
          expect([...(written[index]?.keys() ?? [])]).toEqual(expected.map(({ row }) => row)),
        );
      }),
    );
  });

  test("a long range never ends with blanks: they are cleared by themselves", () => {
    const cells = Array.from({ length: 1_600 }, (_, row) => cell(row, row < 1_200 ? "A" : ""));
    const runs = runsOf([cells]);
    expect(runs.map((run) => [run.start, run.values.length, isBlankRun(run)])).toEqual([
      [0, 1_200, false],
      [1_200, 400, true],
    ]);
  });

  test("long texts make more bands than short ones", () => {
    const long = Array.from({ length: 2_000 }, (_, row) => cell(row, "对供应链优化需求迫切".repeat(40)));
    const short = Array.from({ length: 2_000 }, (_, row) => cell(row));
    expect(bandsOf([short])).toHaveLength(1);
    // Each text is sent and read back.
    expect(bandsOf([long]).length).toBe(Math.ceil((2_000 * 2 * 1_210) / 2_500_000));
  });

  test("a band that was too large is halved by rows, one row is not", () => {
    const [band] = bandsOf([column([0, 1, 2, 3]), column([2])]);
    expect(halve(band!).map((half) => half.cells.flat().map(({ row }) => row))).toEqual([
      [0, 1],
      [2, 3, 2],
    ]);
    const [single] = bandsOf([column([5]), column([5])]);
    expect(halve(single!)).toHaveLength(1);
  });
});
