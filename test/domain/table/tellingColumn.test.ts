import { tellingColumn } from "../../../src/domain/table/tellingColumn";

const IDS = ["C001", "C002", "C003", "C004"];
const NAMES = ["甲", "乙", "丙", "丁"];

describe("which column tells some rows from the others", () => {
  test("the first in which they show what no other row shows", () => {
    expect(tellingColumn([IDS, NAMES], [1, 3])).toEqual({ at: 0, texts: ["C002", "C004"] });
  });

  test("the next where an id stands in another row too, in capitals or not", () => {
    expect(tellingColumn([["C001", "c002", "C003", "C002"], NAMES], [1])).toEqual({ at: 1, texts: ["乙"] });
  });

  test("the next where an id is blank, or shown as ####", () => {
    expect(tellingColumn([["C001", " ", "C003", "C004"], NAMES], [1])).toEqual({ at: 1, texts: ["乙"] });
    expect(tellingColumn([["1", "####", "3", "4"], NAMES], [1])).toEqual({ at: 1, texts: ["乙"] });
  });

  test("a text that several wanted rows share is said once", () => {
    expect(tellingColumn([["C001", "C001", "C003", "C004"]], [0, 1])).toEqual({ at: 0, texts: ["C001"] });
  });

  test("none where every column blurs them, or there is no column", () => {
    expect(
      tellingColumn(
        [
          ["C001", "C001", "C003", "C004"],
          ["甲", "甲", "丙", "丁"],
        ],
        [0],
      ),
    ).toBeUndefined();
    expect(tellingColumn([], [0])).toBeUndefined();
  });

  test("a row beyond the column shows nothing, so that it is told by none", () => {
    expect(tellingColumn([IDS], [7])).toBeUndefined();
  });
});
