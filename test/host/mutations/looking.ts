// Broken on purpose: what somebody meets who only looks at a workbook.

import type { Mutation } from "./mutation";

export const LOOKING_MUTATIONS: readonly Mutation[] = [
  {
    id: "merges-asked-for-free",
    breaks: "the question after merged cells empties the undo stack on Windows",
    file: "objects/range.ts",
    find: 'losesUndo === "whereMerged" && merges.length > 0',
    replace: "false",
    tests: ["lookingAround.test.ts"],
  },
  {
    id: "hidden-header-still-there",
    breaks: "a table whose header row is hidden has no header row",
    file: "model/tables.ts",
    find: "return table.showHeaders ? { ...table.area, bottom: table.area.top } : null;",
    replace: "return { ...table.area, bottom: table.area.top };",
    tests: ["lookingAround.test.ts"],
  },
  {
    id: "a-chart-is-a-cell",
    breaks: "while a chart is selected no cell is",
    file: "objects/workbook.ts",
    find: "if (refusal !== null) throw",
    replace: "if (refusal === undefined) throw",
    tests: ["lookingAround.test.ts"],
  },
];
