// Broken on purpose: ranges, formats, sorting.

import type { Mutation } from "./mutation";

export const RANGE_MUTATIONS: readonly Mutation[] = [
  {
    id: "mixed-is-first",
    breaks: "mixed formats read as null",
    file: "objects/rangeFormat.ts",
    find: "if (read(handle.sheet.styleAt(row, column)) !== first) return null;",
    replace: "if (read(handle.sheet.styleAt(row, column)) !== first) return first;",
    tests: ["ranges.test.ts"],
  },
  {
    id: "used-range-of-values",
    breaks: "formats belong to the used range",
    file: "model/sheet.ts",
    find: "(!valuesOnly && cell.style !== undefined)",
    replace: "(valuesOnly && cell.style !== undefined)",
    tests: ["ranges.test.ts"],
  },
  {
    id: "blanks-first",
    breaks: "blanks sort last",
    file: "objects/sorting.ts",
    find: "a === b ? 0 : a === null ? 1 : -1;",
    replace: "a === b ? 0 : a === null ? -1 : 1;",
    tests: ["ranges.test.ts"],
  },
  {
    id: "merge-takes-all",
    breaks: "a value written into a merge arrives in its top left cell only",
    file: "model/editing.ts",
    find: "if (merge && (merge.top !== row || merge.left !== column)) return;",
    replace: "void merge;",
    tests: ["ranges.test.ts"],
  },
  {
    id: "hidden-forgotten",
    breaks: "rows left out by a filter read as hidden",
    file: "model/sheet.ts",
    find: "return this.hiddenRows.has(row) || this.filteredRows.has(row);",
    replace: "return this.hiddenRows.has(row);",
    tests: ["tables.test.ts"],
  },
  {
    id: "ranges-stand-still",
    breaks: "a range follows inserted rows",
    file: "richapi/session.ts",
    find: "if (handle.sheet === sheet && handle.area) handle.area",
    replace: "if (handle.sheet !== sheet && handle.area) handle.area",
    tests: ["protocol.test.ts"],
  },
];
