import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { destination, type Direction, DIRECTIONS, jump, step, type Terrain } from "./moves";

/** Filled cells are marked x; the terrain is as large as the picture. */
function terrain(picture: readonly string[], hidden: readonly number[] = []): Terrain {
  const filled: { row: number; column: number }[] = [];
  picture.forEach((line, row) => [...line].forEach((mark, column) => mark === "x" && filled.push({ row, column })));
  return {
    rows: picture.length,
    columns: picture[0]?.length ?? 0,
    isFilled: (row, column) => picture[row]?.[column] === "x",
    isHidden: (row) => hidden.includes(row),
    lastFilled: { row: Math.max(...filled.map((f) => f.row)), column: Math.max(...filled.map((f) => f.column)) },
    home: { row: 1, column: 0 },
    page: 3,
  };
}

const sheet = terrain(["xxx..x", "x.x...", "......", "x....."]);

describe("moving in the grid", () => {
  test("an arrow moves one cell and stops at the edge", () => {
    expect(step({ row: 0, column: 0 }, "right", sheet)).toEqual({ row: 0, column: 1 });
    expect(step({ row: 0, column: 0 }, "up", sheet)).toEqual({ row: 0, column: 0 });
  });

  test("hidden rows are stepped over", () => {
    expect(step({ row: 0, column: 0 }, "down", terrain(["x", "x", "x"], [1]))).toEqual({ row: 2, column: 0 });
  });

  test("Ctrl+arrow runs to the end of filled cells, then across blanks to the next, then to the edge", () => {
    expect(jump({ row: 0, column: 0 }, "right", sheet)).toEqual({ row: 0, column: 2 });
    expect(jump({ row: 0, column: 2 }, "right", sheet)).toEqual({ row: 0, column: 5 });
    expect(jump({ row: 1, column: 0 }, "down", sheet)).toEqual({ row: 3, column: 0 });
    expect(jump({ row: 2, column: 5 }, "left", sheet)).toEqual({ row: 2, column: 0 });
  });

  test("Home goes to the first column, Ctrl+Home below the frozen rows, Ctrl+End to the last filled cell", () => {
    expect(destination({ row: 3, column: 2 }, { key: "Home", ctrl: true }, sheet)).toEqual({ row: 1, column: 0 });
    expect(destination({ row: 1, column: 2 }, { key: "Home", ctrl: false }, sheet)).toEqual({ row: 1, column: 0 });
    expect(destination({ row: 1, column: 2 }, { key: "End", ctrl: true }, sheet)).toEqual({ row: 3, column: 5 });
  });

  test("a letter does not move", () => {
    expect(destination({ row: 0, column: 0 }, { key: "a", ctrl: false }, sheet)).toBeUndefined();
  });

  test("no move leaves the grid", () => {
    const direction = fc.constantFrom(...(Object.keys(DIRECTIONS) as Direction[]));
    fc.assert(
      fc.property(fc.nat(3), fc.nat(5), direction, fc.boolean(), (row, column, way, far) => {
        const to = far ? jump({ row, column }, way, sheet) : step({ row, column }, way, sheet);
        return to.row >= 0 && to.row < sheet.rows && to.column >= 0 && to.column < sheet.columns;
      }),
    );
  });
});
