// The model by itself: undo, shifting, calculation.
import fc from "fast-check";
import type { SheetModel } from "./sheet";
import { type CalculationChange, type Calculator, WorkbookModel } from "./workbook";
import { customerModel } from "../fixture";

/** What a sheet holds, to be compared. */
function contents(sheet: SheetModel): unknown {
  const cells: unknown[] = [];
  for (const row of sheet.rowNumbers()) {
    sheet.rowCells(row)?.forEach((cell, column) => cell && cells.push([row, column, cell]));
  }
  return { cells, tables: sheet.tables, formats: sheet.conditionalFormats, merges: sheet.merges };
}

type Step = (model: WorkbookModel, sheet: SheetModel) => void;

const cell = fc.record({ row: fc.nat(9), column: fc.nat(6) });
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(cell, fc.constantFrom("甲", "", "12", "45%", "2024-05-20", "'=x")).map(
    ([{ row, column }, input]): Step =>
      (model, sheet) =>
        model.setInput(sheet, row, column, input),
  ),
  fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 3 })).map(
    ([at, count]): Step =>
      (model, sheet) =>
        model.insertRows(sheet, at, count),
  ),
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 })).map(
    ([at, count]): Step =>
      (model, sheet) =>
        model.deleteRows(sheet, at, count),
  ),
  cell.map(({ row, column }): Step => (model, sheet) => {
    model.setStyle(sheet, { top: row, left: column, bottom: row + 1, right: column }, { fillColor: "#FF0000" });
  }),
  cell.map(({ row, column }): Step => (model, sheet) => {
    model.clear(sheet, { top: row, left: column, bottom: row + 2, right: column + 1 }, "all");
  }),
);

/** A step Excel would refuse (a header row deleted, a table torn) changes nothing. */
function attempt(model: WorkbookModel, step: Step): void {
  const before = contents(model.sheets[0]!);
  try {
    step(model, model.sheets[0]!);
  } catch (error) {
    expect(error).toMatchObject({ name: "ExcelRefusal" });
    expect(contents(model.sheets[0]!)).toEqual(before);
  }
}

test("undoing everything leads back to the start, and redoing everything to the end", () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 12 }), (list) => {
      const model = customerModel();
      const sheet = model.sheets[0]!;
      const start = contents(sheet);
      for (const step of list) attempt(model, step);
      const end = contents(sheet);
      while (model.undo());
      expect(contents(sheet)).toEqual(start);
      while (model.redo());
      expect(contents(sheet)).toEqual(end);
    }),
  );
});

test("rows inserted and deleted again leave everything as it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }), (at, count) => {
      const model = customerModel();
      const sheet = model.sheets[0]!;
      sheet.setCell(0, 5, { value: null, formula: "=SUM(D2:D4)+A1" });
      const start = contents(sheet);
      model.insertRows(sheet, at, count);
      model.deleteRows(sheet, at, count);
      expect(contents(sheet)).toEqual(start);
    }),
  );
});

test("a table never loses its header row or its last data row", () => {
  const model = customerModel();
  const sheet = model.sheets[0]!;
  const before = contents(sheet);
  expect(() => model.deleteRows(sheet, 0, 1)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  expect(contents(sheet)).toEqual(before);
  model.deleteRows(sheet, 1, 3);
  expect(sheet.tables[0]!.area).toEqual({ top: 0, left: 0, bottom: 1, right: 3 });
});

test("content does not fall off the sheet", () => {
  const model = new WorkbookModel();
  const sheet = model.sheets[0]!;
  model.setInput(sheet, 1_048_575, 0, "最后一行");
  expect(() => model.insertRows(sheet, 0, 1)).toThrow(expect.objectContaining({ code: "NonBlankCellOffSheet" }));
  expect(sheet.value(1_048_575, 0)).toBe("最后一行");
});

describe("calculation", () => {
  function recording(): { calls: (string | readonly CalculationChange[])[]; calculator: Calculator } {
    const calls: (string | readonly CalculationChange[])[] = [];
    const calculator: Calculator = {
      recalculate: (_, changed) => void calls.push(changed),
      rebuild: () => void calls.push("rebuild"),
    };
    return { calls, calculator };
  }

  test("an edit is calculated at once, many in a transaction once at its end", () => {
    const model = new WorkbookModel();
    const sheet = model.sheets[0]!;
    const { calls, calculator } = recording();
    model.calculator = calculator;
    model.setInput(sheet, 0, 0, "=1+1");
    model.transaction(() => {
      model.setInput(sheet, 1, 0, "1");
      model.setInput(sheet, 2, 0, "2");
      expect(calls).toHaveLength(1);
    });
    expect(calls.map((call) => (typeof call === "string" ? call : call.length))).toEqual([1, 2]);
  });

  test("when structure changes everything is calculated anew", () => {
    const model = customerModel();
    const { calls, calculator } = recording();
    model.calculator = calculator;
    model.insertRows(model.sheets[0]!, 5, 1);
    model.renameSheet(model.sheets[0]!, "新");
    expect(calls).toEqual(["rebuild", "rebuild"]);
  });
});
