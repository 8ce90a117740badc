import { rowOf } from "../../src/actions/selection";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import type { OpenedTable } from "../../src/actions/actions";

const opened: OpenedTable = {
  table: {
    kind: "table",
    id: "t",
    name: "客户",
    sheetId: "s1",
    sheetName: "客户",
    headerRow: 3,
    firstColumn: 1,
    headers: ["客户编号", "客户名称"],
    rowCount: 2,
    sample: [],
  },
  map: { positions: {}, amountUnit: "yuan", recencyForm: "composite" },
  columns: [],
  gradable: false,
  refusal: null,
  missing: [],
  strangers: {},
  written: {},
  settings: DEFAULT_SETTINGS,
  settingsProblems: [],
};

describe("which row of the table is selected", () => {
  test.each([
    ["the first data row", { sheetId: "s1", row: 4, column: 1 }, 0],
    ["the last data row", { sheetId: "s1", row: 5, column: 2 }, 1],
    ["the header", { sheetId: "s1", row: 3, column: 1 }, null],
    ["a row below", { sheetId: "s1", row: 6, column: 1 }, null],
    ["a cell to the left", { sheetId: "s1", row: 4, column: 0 }, null],
    ["a cell to the right", { sheetId: "s1", row: 4, column: 3 }, null],
    ["another sheet", { sheetId: "s2", row: 4, column: 1 }, null],
  ])("%s", (_, selection, row) => expect(rowOf(opened, selection)).toBe(row));
});
