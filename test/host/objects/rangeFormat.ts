// Excel.RangeFormat with fill, font, borders, protection, and the size of rows and columns. What is mixed reads as null
// (documented for RangeFormat; the colour of a cell without fill reads "#FFFFFF").

import { HostNotImplemented } from "../model/errors";
import type { Area, CellStyle } from "../model/types";
import { booleanOf, invalid, oneOf, textOf } from "../richapi/arguments";
import { type Live, type Property, excelType } from "../richapi/live";
import type { Json } from "../richapi/protocol";
import type { RangeHandle, Session } from "../richapi/session";
import { textOfCell } from "./cells";
import { areaOf } from "./rangeHandles";
import { ownValue } from "../model/own";

/** Points: Excel's 8.38 characters and 14.25 points of a Chinese Excel, rounded as the API gives them. */
export const STANDARD_WIDTH = 54;
export const STANDARD_HEIGHT = 14.25;

/** Cells looked at to find out whether a format is mixed: whole columns are judged by the used cells. */
function cellsToJudge(handle: RangeHandle, session: Session): Area {
  const area = areaOf(handle, session);
  const used = handle.sheet.usedArea();
  return { ...area, bottom: Math.max(area.top, Math.min(area.bottom, used?.bottom ?? area.top)) };
}

function common<T extends Json>(handle: RangeHandle, session: Session, read: (style: CellStyle) => T): T | null {
  const area = cellsToJudge(handle, session);
  const first = read(handle.sheet.styleAt(area.top, area.left));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (read(handle.sheet.styleAt(row, column)) !== first) return null;
    }
  }
  return first;
}

function style<K extends keyof CellStyle>(
  key: K,
  otherwise: NonNullable<CellStyle[K]> & Json,
  parse: (value: Json) => CellStyle[K],
): Property<RangeHandle> {
  return {
    get: (handle, session) => common(handle, session, (cell) => (cell[key] ?? otherwise) as Json),
    set: (handle, value, session) =>
      session.model.setStyle(handle.sheet, areaOf(handle, session), { [key]: parse(value) }, "addin"),
  };
}

/** "#FFC7CE", or the name of an HTML colour; anything else is refused. */
export function colorOf(value: Json, what: string): string {
  const text = textOf(value, what);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = ownValue(COLORS, text.toLowerCase());
  if (!named) throw invalid(what);
  return named;
}

const COLORS: { readonly [name: string]: string } = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  purple: "#800080",
};

export const formatObject = (handle: RangeHandle): Live => formatType.of(handle);

const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;
const OTHER_ALIGNMENTS = ["Fill", "Justify", "CenterAcrossSelection", "Distributed"];

const formatType = excelType<RangeHandle>("RangeFormat", {
  properties: {
    wrapText: style("wrapText", false, (value) => booleanOf(value, "RangeFormat.wrapText")),
    horizontalAlignment: style("horizontalAlignment", "General", (value) =>
      oneOf(value, HORIZONTAL, "alignment", OTHER_ALIGNMENTS),
    ),
    verticalAlignment: style("verticalAlignment", "Bottom", (value) =>
      oneOf(value, VERTICAL, "alignment", OTHER_ALIGNMENTS),
    ),
    columnWidth: {
      get(handle, session) {
        const { left, right } = areaOf(handle, session);
        const first = handle.sheet.columnWidths.get(left) ?? STANDARD_WIDTH;
        for (let column = left + 1; column <= right; column++) {
          if ((handle.sheet.columnWidths.get(column) ?? STANDARD_WIDTH) !== first) return null;
        }
        return first;
      },
      set(handle, value, session) {
        if (typeof value !== "number" || value < 0) throw invalid("RangeFormat.columnWidth");
        const { left, right } = areaOf(handle, session);
        if (right - left > 1000) throw new HostNotImplemented("widths of more than 1,000 columns at once");
        for (let column = left; column <= right; column++) handle.sheet.columnWidths.set(column, value);
        session.model.emit({ kind: "layout", sheetId: handle.sheet.id });
      },
    },
    rowHeight: {
      get(handle, session) {
        const { top, bottom } = cellsToJudge(handle, session);
        const first = handle.sheet.rowHeights.get(top) ?? STANDARD_HEIGHT;
        for (let row = top + 1; row <= bottom; row++) {
          if ((handle.sheet.rowHeights.get(row) ?? STANDARD_HEIGHT) !== first) return null;
        }
        return first;
      },
      set(handle, value, session) {
        if (typeof value !== "number" || value < 0 || value > 409) throw invalid("RangeFormat.rowHeight");
        const { top, bottom } = areaOf(handle, session);
        if (bottom - top > 100_000) throw new HostNotImplemented("heights of more than 100,000 rows at once");
        for (let row = top; row <= bottom; row++) handle.sheet.rowHeights.set(row, value);
        session.model.emit({ kind: "layout", sheetId: handle.sheet.id });
      },
    },
  },
  navigation: {
    fill: (handle) => fillType.of(handle),
    font: (handle) => fontType.of(handle),
    borders: (handle) => bordersType.of(handle),
    protection: (handle) => protectionType.of(handle),
  },
  methods: {
    autofitColumns(handle, _args, session) {
      const { left, right } = areaOf(handle, session);
      const judged = cellsToJudge(handle, session);
      for (let column = left; column <= right; column++) {
        handle.sheet.columnWidths.set(column, widestText(handle, session, judged, column));
      }
      session.model.emit({ kind: "layout", sheetId: handle.sheet.id });
    },
    autofitRows(handle, _args, session) {
      const { top, bottom } = areaOf(handle, session);
      for (const row of [...handle.sheet.rowHeights.keys()]) {
        if (row >= top && row <= bottom) handle.sheet.rowHeights.delete(row);
      }
      session.model.emit({ kind: "layout", sheetId: handle.sheet.id });
    },
  },
});

/** Approximate: half a unit for a Latin character, a whole one for a Chinese one (assumed; no font is measured). */
function widestText(handle: RangeHandle, session: Session, area: Area, column: number): number {
  let widest = 0;
  handle.sheet.forEachCell({ ...area, left: column, right: column }, (cell, row) => {
    const text = textOfCell(handle.sheet, session, cell, row, column);
    let width = 0;
    for (const character of text) width += character.codePointAt(0)! > 0x2e7f ? 11 : 5.5;
    widest = Math.max(widest, width);
  });
  return widest === 0 ? (handle.sheet.columnWidths.get(column) ?? STANDARD_WIDTH) : Math.ceil(widest + 6);
}

const fillType = excelType<RangeHandle>("RangeFill", {
  properties: { color: style("fillColor", "#FFFFFF", (value) => colorOf(value, "RangeFill.color")) },
  methods: {
    clear: (handle, _args, session) =>
      session.model.setStyle(handle.sheet, areaOf(handle, session), { fillColor: undefined }, "addin"),
  },
});

const fontType = excelType<RangeHandle>("RangeFont", {
  properties: {
    color: style("fontColor", "#000000", (value) => colorOf(value, "RangeFont.color")),
    bold: style("bold", false, (value) => booleanOf(value, "RangeFont.bold")),
    italic: style("italic", false, (value) => booleanOf(value, "RangeFont.italic")),
  },
});

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
const OTHER_EDGES = ["DiagonalDown", "DiagonalUp"];
const OTHER_LINES = ["Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];

const bordersType = excelType<RangeHandle>("RangeBorderCollection", {
  indexer: (handle, args) =>
    borderType.of({ handle, edge: oneOf(args.raw(0), EDGES, "RangeBorderCollection.getItem", OTHER_EDGES) }),
  methods: {
    getItem: (handle, args) =>
      borderType.of({ handle, edge: oneOf(args.raw(0), EDGES, "RangeBorderCollection.getItem", OTHER_EDGES) }),
  },
});

/** The model knows thin borders around a cell or none; which edge is not kept. */
const borderType = excelType<{ handle: RangeHandle; edge: string }>("RangeBorder", {
  identity: ({ edge }) => ({ Id: edge }),
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: ({ handle }, session) => common(handle, session, (cell) => (cell.border ? "Continuous" : "None")),
      set({ handle }, value, session) {
        const line = oneOf(value, ["None", "Continuous"] as const, "RangeBorder.style", OTHER_LINES);
        session.model.setStyle(handle.sheet, areaOf(handle, session), { border: line === "Continuous" }, "addin");
      },
    },
  },
});

const protectionType = excelType<RangeHandle>("FormatProtection", {
  properties: { locked: style("locked", true, (value) => booleanOf(value, "FormatProtection.locked")) },
});
