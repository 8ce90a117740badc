// Broken on purpose: tables, filters, names.

import type { Mutation } from "./mutation";

export const TABLE_MUTATIONS: readonly Mutation[] = [
  {
    id: "tables-overlap",
    breaks: "tables do not overlap",
    file: "model/tables.ts",
    find: "if (sheet.tables.some((table) => table !== self && intersect(table.area, area))) {",
    replace: "if (sheet.tables.length > 9) {",
    tests: ["tables.test.ts"],
  },
  {
    id: "table-stays-small",
    breaks: "what is entered right under a table joins it",
    file: "model/tables.ts",
    find: "const below = edited.top === area.bottom + 1",
    replace: "const below = edited.top === area.bottom + 2",
    tests: ["tables.test.ts"],
  },
  {
    id: "headers-repeat",
    breaks: "header cells are unique",
    file: "model/tables.ts",
    find: "if (!seen.has(text.toLowerCase())) return text;",
    replace: "if (seen.size >= 0) return text;",
    tests: ["tables.test.ts"],
  },
  {
    id: "filter-hides-nothing",
    breaks: "a filter hides rows",
    file: "model/filtering.ts",
    find: "if (!stays) hidden.add(row);",
    replace: "if (!stays) hidden.delete(row);",
    tests: ["tables.test.ts"],
  },
  {
    id: "filtered-cells-move",
    breaks: "cells of a filtered table do not move alone",
    file: "model/shifting.ts",
    find: 'if (shift.axis !== "row" || (shift.from === 0',
    replace: 'if (shift.axis === "row" || (shift.from === 0',
    tests: ["tables.test.ts"],
  },
  {
    id: "table-torn",
    breaks: "a shift through part of a table is refused",
    file: "model/shifting.ts",
    find: "if (hit && tears(area, shift)) {",
    replace: "if (hit && !tears(area, shift)) {",
    tests: ["ranges.test.ts"],
  },
  {
    id: "cell-like-names",
    breaks: "RFM1 is a cell and no name for a table",
    file: "model/names.ts",
    find: "columnIndex(cell[1]!) !== undefined",
    replace: "columnIndex(cell[1]!) === undefined",
    tests: ["tables.test.ts"],
  },
  {
    id: "names-by-case",
    breaks: "names are taken whatever their case",
    file: "model/names.ts",
    find: "if (other.toLowerCase() === folded) return true;",
    replace: "if (other === name && folded) return true;",
    tests: ["tables.test.ts", "workbook.test.ts"],
  },
];
