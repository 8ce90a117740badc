import fc from "fast-check";
import { columnIndex, columnLetters, fullAddress, makeAddress, parseAddress, splitSheet } from "./address";
import { LAST_COLUMN, LAST_ROW } from "./area";

const areas = fc
  .tuple(
    fc.integer({ min: 0, max: LAST_ROW }),
    fc.integer({ min: 0, max: LAST_ROW }),
    fc.integer({ min: 0, max: LAST_COLUMN }),
    fc.integer({ min: 0, max: LAST_COLUMN }),
  )
  .map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));

test("an area written as an address reads back as the same area", () => {
  fc.assert(fc.property(areas, (area) => expect(parseAddress(makeAddress(area))).toEqual(area)));
});

test("columns count in letters from A to XFD", () => {
  expect([0, 25, 26, 701, 702, LAST_COLUMN].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  expect(["A", "XFD", "XFE"].map(columnIndex)).toEqual([0, LAST_COLUMN, undefined]);
});

test.each(["", "A0", "A1048577", "XFE1", "A1:B", "A:1", "甲1", "A1:B2:C3", "A"])("%j is no address", (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test("sheet names that need it are quoted, and read back", () => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  expect(["客户", "客户 表", "It's", "A1", "2024"].map((name) => fullAddress(name, area))).toEqual([
    "客户!A1",
    "'客户 表'!A1",
    "'It''s'!A1",
    "'A1'!A1",
    "'2024'!A1",
  ]);
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (name) =>
      expect(splitSheet(fullAddress(name, area))).toEqual({ sheet: name, rest: "A1" }),
    ),
  );
});
