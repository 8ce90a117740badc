import fc from "fast-check";
import { matchRows } from "../../src/excel/matchRows";

const SHEET = ["C1", "C2", "C3", "C4"];

describe("finding rows again by their key", () => {
  test("a row that stayed where it was is taken there", () => {
    expect(matchRows([0, 2], [["C1", "C3"]], [SHEET], 4)).toEqual([0, 2]);
  });

  test("a row that was sorted elsewhere is found by its key", () => {
    expect(matchRows([0, 1], [["C1", "C2"]], [["C4", "C3", "C2", "C1"]], 4)).toEqual([3, 2]);
  });

  test("a row that was deleted is not written anywhere", () => {
    expect(matchRows([1, 2], [["C2", "C3"]], [["C1", "C3", "C4"]], 3)).toEqual(["keyGone", 1]);
  });

  test("a moved row whose key is there twice is left alone", () => {
    expect(matchRows([0], [["C9"]], [["C1", "C9", "C9"]], 3)).toEqual(["keyTwice"]);
  });

  test("a name tells two rows with the same id apart", () => {
    const now = [
      ["C1", "C1"],
      ["乙公司", "甲公司"],
    ];
    const wanted = [
      ["C1", "C1"],
      ["甲公司", "乙公司"],
    ];
    expect(matchRows([0, 1], wanted, now, 2)).toEqual([1, 0]);
  });

  test("spelling, width and spaces do not hide a key", () => {
    expect(matchRows([0], [["Ｃ１"]], [["x", " C1 "]], 2)).toEqual([1]);
  });

  test("a blank key is only found where it was", () => {
    expect(matchRows([1, 2], [["", ""]], [["C1", "", "C2"]], 3)).toEqual([1, "keyGone"]);
  });

  test("two rows of a change never land on one row of the sheet", () => {
    const key = fc.constantFrom("a", "b", "c", "d", "");
    fc.assert(
      fc.property(fc.array(key, { maxLength: 8 }), fc.array(key, { maxLength: 8 }), (before, now) => {
        const found = matchRows([...before.keys()], [before], [now], now.length).filter(
          (row) => typeof row === "number",
        );
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  test("a shuffled table with unique keys is matched row for row", () => {
    const keys = Array.from({ length: 12 }, (_, index) => `C${index}`);
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: 12 }), (now) => {
        const found = matchRows([...keys.keys()], [keys], [now], 12);
        expect(found.map((row) => now[row as number])).toEqual(keys);
      }),
    );
  });
});
