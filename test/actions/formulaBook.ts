// A book whose cells calculate: the stand-in's calculator, and our own cell functions called through Microsoft's library
// with its real batching, as Excel does.

import { join } from "node:path";
import { calculate } from "../../src/functions/calculate";
import { inWorkbookLanguage, setFunctionLanguage } from "../../src/functions/arguments/language";
import { FUNCTION_IDS, FUNCTIONS } from "../../src/functions/registry";
import type { CellFunctions } from "../../src/actions/tools";
import type { InvokeFunction } from "excel-stand-in/calc/addinFunctions";
import { createCalculator, type FormulaCalculator } from "excel-stand-in/calc/calculator";
import { PROFILES } from "excel-stand-in/richapi/profiles";
import { handOver } from "excel-stand-in/services/customFunctions";
import { functionSources, readMetadata, type FunctionsMetadata } from "../tools/functions/metadata";
import { book, preview, TODAY, type Book, type BookOptions } from "./bookOfCustomers";

export interface FormulaBook extends Book {
  readonly calculator: FormulaCalculator;
  /** The text of a cell's formula, or its value. */
  readonly formula: (row: number, column: number) => unknown;
  /** Calls made from now on are not answered until the returned function is called. */
  readonly hold: () => () => void;
  /** Types into a cell of the first sheet and waits until everything is calculated. */
  readonly enter: (row: number, column: number, input: string | number) => Promise<unknown>;
}

let metadata: Promise<FunctionsMetadata> | undefined;

/** The functions of this build, for previews; with the names the stand-in knows. */
export const cellFunctions: CellFunctions = { prefix: "", calculate };

export interface FormulaBookOptions extends BookOptions {
  readonly profile?: BookOptions["profile"];
}

export async function formulaBook(options: FormulaBookOptions = {}): Promise<FormulaBook> {
  metadata ??= readMetadata(functionSources(join(__dirname, "..", "..", "src", "functions")));
  const described = await metadata;
  const here = book({ functions: cellFunctions, ...options });
  setFunctionLanguage("zh-CN");
  for (const id of FUNCTION_IDS) CustomFunctions.associate(id, inWorkbookLanguage(FUNCTIONS[id]));
  const { profile = "web" } = options;
  let gate = Promise.resolve();
  const calculator = createCalculator({
    clock: () => TODAY + 0.5,
    invoke: ((id, parameters, address) =>
      gate.then(() => here.host.customFunctions.invoke(id, parameters as never, address))) as InvokeFunction,
    functions: described.functions,
    ...handOver(typeof profile === "object" ? profile : PROFILES[profile], described),
  });
  here.model.calculator = calculator;
  const sheet = here.model.requireSheet("客户");
  return {
    ...here,
    calculator,
    formula: (row, column) => sheet.cell(row, column)?.formula ?? sheet.value(row, column),
    hold: () => {
      let release = (): void => undefined;
      gate = new Promise((resolve) => (release = resolve));
      return release;
    },
    enter: async (row, column, input) => {
      here.type(row, column, input);
      await calculator.settled();
      return sheet.value(row, column);
    },
  };
}

/** Opens the table and grades it. */
export const graded = (here: FormulaBook) => preview(here, TODAY);
