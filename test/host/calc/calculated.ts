// A small workbook to try formulas in.

import { CellError, type ModelValue } from "../model/types";
import { WorkbookModel } from "../model/workbook";
import { createCalculator, type CalculatorOptions, type FormulaCalculator } from "./calculator";

/** Noon of 2024-05-20. */
export const NOW = 45_432.5;

export interface Sums {
  readonly model: WorkbookModel;
  readonly calculator: FormulaCalculator;
  type(row: number, column: number, input: string | number | boolean): void;
  value(row: number, column: number): ModelValue;
}

/** A sheet 客户 with a table 客户表 (编号, 等级, 金额) in A1:C4, and a calculator. */
export function customerSums(options: Partial<CalculatorOptions> = {}): Sums {
  const model = new WorkbookModel("客户");
  const calculator = createCalculator({ clock: () => NOW, ...options });
  model.calculator = calculator;
  const [sheet] = model.sheets;
  model.setInputs(sheet, 0, 0, [
    ["编号", "等级", "金额"],
    ["C1", "S", 10],
    ["C2", "A", 20],
    ["C3", "S", 30],
  ]);
  model.addTable(sheet, { top: 0, left: 0, bottom: 3, right: 2 }, { name: "客户表" });
  return {
    model,
    calculator,
    type: (row, column, input) => model.setInput(sheet, row, column, input),
    value: (row, column) => sheet.value(row, column),
  };
}

/** What a formula shows in an empty cell; an error as its text. */
export function shown(formula: string, sums: Sums = customerSums()): string | number | boolean | null {
  sums.type(50, 20, formula);
  const value = sums.value(50, 20);
  return value instanceof CellError ? value.code : value;
}
