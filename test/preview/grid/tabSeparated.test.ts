import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { makeTabSeparated, parseTabSeparated } from "./tabSeparated";

describe("clipboard text", () => {
  test("rows and cells come apart as Excel writes them", () => {
    expect(parseTabSeparated("甲\t乙\r\n丙\t丁\r\n")).toEqual([
      ["甲", "乙"],
      ["丙", "丁"],
    ]);
  });

  test("a short row is filled up with blanks", () => {
    expect(parseTabSeparated("a\tb\nc")).toEqual([
      ["a", "b"],
      ["c", ""],
    ]);
  });

  test("line breaks and quotes within a cell survive", () => {
    expect(parseTabSeparated('"两\n行"\t"说""好"""')).toEqual([["两\n行", '说"好"']]);
  });

  test("what is copied is what is pasted", () => {
    const cell = fc.string({ maxLength: 6 }).map((text) => text.replaceAll("\r", ""));
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      );
    fc.assert(
      fc.property(rows, (table) => {
        expect(parseTabSeparated(makeTabSeparated(table))).toEqual(table);
      }),
    );
  });
});
