// Broken on purpose: xlsx files.

import type { Mutation } from "./mutation";

export const FILE_MUTATIONS: readonly Mutation[] = [
  {
    id: "frozen-rows-lost",
    breaks: "frozen rows come back from a file",
    file: "xlsx/readSheetParts.ts",
    find: "sheet.frozenRows = Number(pane.ySplit ?? 0);",
    replace: "",
    tests: ["xlsx/roundTrip.test.ts"],
  },
  {
    id: "validation-lost",
    breaks: "validation comes back from a file",
    file: "xlsx/readSheetParts.ts",
    find: "readValidation(item, losses),",
    replace: "readValidation(item, losses).slice(1),",
    tests: ["xlsx/roundTrip.test.ts"],
  },
  {
    id: "links-lost-silently",
    breaks: "what is lost on reading a file is named",
    file: "xlsx/readSheetParts.ts",
    find: 'if (child(root, "hyperlinks")) losses.add("hyperlinks");',
    replace: "",
    tests: ["xlsx/foreignFiles.test.ts"],
  },
  {
    id: "comparison-turned",
    breaks: "a rule that compares cells says the same as a formula",
    file: "xlsx/conditions.ts",
    find: 'greaterThan: ">",',
    replace: 'greaterThan: "<",',
    tests: ["xlsx/foreignFiles.test.ts"],
  },
];
