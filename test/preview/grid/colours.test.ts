import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { contrast, paintCell, readable, SHEET_SURFACES, tablePart } from "./colours";

const table = {
  id: "1",
  name: "表",
  area: { top: 0, left: 0, bottom: 4, right: 2 },
  showTotals: false,
  showHeaders: true,
  style: "TableStyleMedium2",
  showFilterButton: true,
  showBandedRows: true,
};

describe("colours of cells", () => {
  test("black on white parts by 21 to 1", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  });

  test("text can be read on every fill, in both themes", () => {
    const byte = fc.integer({ min: 0, max: 255 }).map((n) => n.toString(16).padStart(2, "0"));
    const colour = fc.tuple(byte, byte, byte).map((parts) => `#${parts.join("")}`);
    fc.assert(
      fc.property(colour, colour, fc.constantFrom("light" as const, "dark" as const), (fill, font, theme) => {
        const paint = paintCell({ fillColor: fill, fontColor: font }, undefined, undefined, theme);
        expect(contrast(paint.color, fill)).toBeGreaterThanOrEqual(4.5);
      }),
    );
    expect(readable("#ffffff", "#eeeeee")).toBe("#000000");
  });

  test("a conditional format lies over the cell's own fill, and that over the table's band", () => {
    const band = { part: "band" as const, style: table.style };
    const own = { fillColor: "#ffff00" };
    expect(paintCell(own, { fillColor: "#fde3cd" }, band, "light").background).toBe("#fde3cd");
    expect(paintCell(own, undefined, band, "light").background).toBe("#ffff00");
    expect(paintCell({}, undefined, band, "light").background).not.toBeUndefined();
    expect(paintCell({}, undefined, undefined, "dark").color).toBe(SHEET_SURFACES.dark.text);
  });

  test("a table has a header, and every other row is banded", () => {
    expect([0, 1, 2, 3].map((row) => tablePart(table, row))).toEqual(["header", "band", "plain", "band"]);
    expect(tablePart(undefined, 0)).toBeUndefined();
  });
});
