import { planWrite, type CurrentCells, type CurrentColumn } from "../../src/excel/writePlan";
import type { CellValue } from "../../src/domain/vocabulary/cell";
import type { TableChange } from "../../src/excel/workbook";

const table = {
  kind: "table",
  id: "t",
  name: "客户",
  sheetId: "s",
  sheetName: "客户",
  headerRow: 0,
  firstColumn: 0,
  headers: ["客户编号", "客户等级"],
  rowCount: 3,
} as const;

function change(
  values: readonly CellValue[],
  before: readonly CellValue[] | null,
  more: Partial<TableChange> = {},
): TableChange {
  return {
    table,
    rows: [0, 1, 2],
    key: [{ position: 0, values: ["C1", "C2", "C3"] }],
    guards: [],
    dates: [],
    columns: [{ position: 1, header: "客户等级", values, before, format: "general" }],
    replaceFormulas: false,
    ...more,
  };
}

function now(
  values: readonly CellValue[],
  more: Partial<CurrentColumn> = {},
  keys: readonly CellValue[] = ["C1", "C2", "C3"],
): CurrentCells {
  return {
    rowCount: keys.length,
    keys: [keys],
    guards: [],
    columns: [{ values, formulas: values, spilled: new Set(), ...more }],
  };
}

const sent = (plan: ReturnType<typeof planWrite>) => plan.cells[0]?.map(({ row, send }) => [row, send]);

describe("deciding what is written", () => {
  test("changed cells are written, cells that already say so are counted, null leaves a cell alone", () => {
    const plan = planWrite(change(["S", "A", null], ["A", "A", "B"]), now(["A", "A", "B"]), false);
    expect(sent(plan)).toEqual([[0, "S"]]);
    expect(plan.same).toEqual([1]);
    expect(plan.skipped).toEqual([]);
  });

  test("rows that were sorted meanwhile are written where they are now", () => {
    const plan = planWrite(
      change(["S", "A", "B"], ["A", "B", "C"]),
      now(["C", "B", "A"], {}, ["C3", "C2", "C1"]),
      false,
    );
    expect(sent(plan)).toEqual([
      [0, "B"],
      [1, "A"],
      [2, "S"],
    ]);
  });

  test("a grade somebody typed meanwhile is kept, and with it the whole row", () => {
    const second = {
      position: 2,
      header: "流失风险",
      values: ["高", "低", "低"],
      before: null,
      format: "text",
    } as const;
    const both = change(["S", "A", "B"], ["A", "B", "C"]);
    const cells = now(["A", "S", "C"]);
    const plan = planWrite(
      { ...both, columns: [...both.columns, second] },
      { ...cells, columns: [...cells.columns, null] },
      false,
    );
    expect(plan.skipped).toEqual([{ row: 1, header: "", reason: "changedMeanwhile" }]);
    expect(plan.cells.map((column) => column.map(({ row }) => row))).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });

  test("a row whose figures changed meanwhile is not written", () => {
    const guards = [{ position: 6, values: ["45天/3次/80万", "15天/5次/150万", ""] }];
    const cells = { ...now(["A", "A", "A"]), guards: [["45天/3次/80万", "1天/6次/190万", ""]] };
    const plan = planWrite(change(["S", "S", "S"], ["A", "A", "A"], { guards }), cells, false);
    expect(plan.skipped).toEqual([{ row: 1, header: "", reason: "changedMeanwhile" }]);
    expect(sent(plan)).toEqual([
      [0, "S"],
      [2, "S"],
    ]);
  });

  test("a formula is kept unless the user agreed", () => {
    const cells = now(["A", "B", "C"], { formulas: ["A", "=TIER(G3)", "C"] });
    const before = ["A", "=TIER(G3)", "C"];
    expect(planWrite(change(["S", "S", "S"], before), cells, false).skipped).toEqual([
      { row: 1, header: "客户等级", reason: "formula" },
    ]);
    const agreed = planWrite(change(["S", "S", "S"], before, { replaceFormulas: true }), cells, false);
    expect(agreed.cells[0]?.[1]).toMatchObject({ row: 1, send: "S", before: "=TIER(G3)" });
  });

  test("a cell that an array spilled into is never written", () => {
    const plan = planWrite(
      change(["S", "S", "S"], null, { replaceFormulas: true }),
      now(["A", "B", "C"], { spilled: new Set([2]) }),
      false,
    );
    expect(plan.skipped).toEqual([{ row: 2, header: "客户等级", reason: "spill" }]);
  });

  test("a second try of a write that stopped half way finds the first part done", () => {
    const plan = planWrite(change(["S", "S", "S"], ["A", "A", "A"]), now(["S", "S", "A"]), false);
    expect(plan.same).toEqual([2]);
    expect(sent(plan)).toEqual([[2, "S"]]);
    expect(plan.skipped).toEqual([]);
  });

  test("an undo keeps an edited cell and still restores its neighbours", () => {
    const risk = {
      position: 2,
      header: "流失风险",
      values: ["", null, null],
      before: ["高", "", ""],
      format: "general",
    } as const;
    const undo = change(["A", "B", null], ["S", "S", ""]);
    const cells = now(["C", "S", "x"]);
    const plan = planWrite(
      { ...undo, columns: [...undo.columns, risk] },
      {
        ...cells,
        columns: [...cells.columns, { values: ["高", "低", "低"], formulas: ["高", "低", "低"], spilled: new Set() }],
      },
      true,
    );
    expect(sent(plan)).toEqual([[1, "B"]]);
    expect(plan.cells[1]).toMatchObject([{ row: 0, send: "" }]);
    expect(plan.skipped).toEqual([{ row: 0, header: "客户等级", reason: "changedMeanwhile" }]);
  });

  test("a column that does not exist yet is blank", () => {
    const cells: CurrentCells = { ...now(["", "", ""]), columns: [null] };
    expect(sent(planWrite(change(["=x", "b", ""], null), cells, false))).toEqual([
      [0, "'=x"],
      [1, "b"],
    ]);
  });
});
