// Broken on purpose: sheets, protection, undo.

import type { Mutation } from "./mutation";

export const WORKBOOK_MUTATIONS: readonly Mutation[] = [
  {
    id: "longer-sheet-names",
    breaks: "a sheet's name has at most 31 characters",
    file: "model/names.ts",
    find: "name.length > 31",
    replace: "name.length > 32",
    tests: ["workbook.test.ts"],
  },
  {
    id: "no-sheet-left",
    breaks: "a workbook keeps a visible sheet",
    file: "model/sheetEdits.ts",
    find: 'if (!other) throw new ExcelRefusal("InvalidOperation", "A workbook keeps',
    replace: 'if (!other) return sheet;\n  if (!other) throw new ExcelRefusal("InvalidOperation", "A workbook keeps',
    tests: ["workbook.test.ts"],
  },
  {
    id: "deleted-sheet-remembered",
    breaks: "what refers to a deleted sheet is #REF!",
    file: "model/references.ts",
    find: "return `#REF!${reference}`;",
    replace: "return token;",
    tests: ["workbook.test.ts"],
  },
  {
    id: "locks-open",
    breaks: "locked cells of a protected sheet refuse values",
    file: "model/access.ts",
    find: "if (sheet.styleAt(row, column).locked !== false) throw",
    replace: "if (sheet.styleAt(row, column).locked === true) throw",
    tests: ["workbook.test.ts"],
  },
  {
    id: "all-locked",
    breaks: "unlocked cells of a protected sheet take values",
    file: "model/access.ts",
    find: "if (sheet.styleAt(row, column).locked !== false) throw",
    replace: "throw",
    tests: ["workbook.test.ts"],
  },
  {
    id: "read-only-written",
    breaks: "a read-only workbook refuses an add-in's writes",
    file: "model/workbook.ts",
    find: 'if (this.readOnly && source === "addin") throw',
    replace: 'if (this.readOnly && source === "coauthor") throw',
    tests: ["workbook.test.ts"],
  },
  {
    id: "coauthor-refused",
    breaks: "a coauthor's write is past asking",
    file: "model/access.ts",
    find: 'if (source === "coauthor" || !sheet.protection.protected) return;\n  const within',
    replace: "if (!sheet.protection.protected) return;\n  const within",
    tests: ["troubles.test.ts"],
  },
  {
    id: "steps-merge",
    breaks: "one sync is one step of undo",
    file: "model/workbook.ts",
    find: "this.undoStack.end(mergeUndo);",
    replace: "this.undoStack.end(!mergeUndo);",
    tests: ["workbook.test.ts"],
  },
  {
    id: "undo-forgets-tables",
    breaks: "undo brings a table back to its size",
    file: "model/sheet.ts",
    find: "this.tables = state.tables.map((table) => ({ ...table }));",
    replace: "",
    tests: ["workbook.test.ts"],
  },
];
