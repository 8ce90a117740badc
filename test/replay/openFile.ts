// A workbook file as a model that calculates. Formulas run with the as-of day for TODAY(), and the add-in's own functions
// are there for cells that use them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTION_IDS, FUNCTIONS } from "../../src/functions/registry";
import { createCalculator, type FormulaCalculator } from "excel-stand-in/calc/calculator";
import type { WorkbookModel } from "excel-stand-in/model/workbook";
import { handOver } from "excel-stand-in/services/customFunctions";
import type { Host } from "excel-stand-in/transports/nativeBridge";
import type { LossCode } from "excel-stand-in/xlsx/losses";
import { MOST_UNPACKED_BYTES } from "excel-stand-in/xlsx/inflate";
import { type FileFault, UnreadableFile } from "excel-stand-in/xlsx/parts";
import { readXlsx } from "excel-stand-in/xlsx/readXlsx";
import { Refusal } from "./options";

const FAULTS: Readonly<Record<FileFault, (file: string) => string>> = {
  notXlsx: (file) => `${file} 不是 .xlsx 工作簿。`,
  damaged: (file) => `${file} 已损坏，读不完整：在 Excel 里打开修复、另存后再试。`,
  encrypted: (file) => `${file} 有密码，打不开：去掉密码另存后再试。`,
  oldFormat: (file) => `${file} 是旧的 .xls 格式：在 Excel 里另存为 .xlsx 后再试。`,
  noSheets: (file) => `${file} 里没有可见的工作表。`,
  tooLarge: (file) =>
    `${file} 展开后超过 ${MOST_UNPACKED_BYTES / 1e6} MB，打不开：删掉用不到的行和工作表（常见的是整列都设了格式），另存后再试。`,
};

export async function openFile(file: string): Promise<{ model: WorkbookModel; losses: readonly LossCode[] }> {
  const bytes = contentOf(file);
  try {
    return await readXlsx(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refusal(FAULTS[error.fault](file));
    throw error;
  }
}

function contentOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new Refusal(`读不到文件 ${file}。`);
  }
}

/** Brings every formula up to date, waiting for the add-in's functions. Whoever changes the model then waits again. */
export async function calculate(model: WorkbookModel, host: Host, now: number): Promise<FormulaCalculator> {
  const described = usesAddinFunctions(model) ? await registeredFunctions() : { functions: [] };
  const calculator = createCalculator({
    clock: () => now,
    invoke: (id, parameters, address) => host.customFunctions.invoke(id, parameters, address),
    functions: described.functions,
    ...handOver(host.excel.profile, described),
  });
  model.calculator = calculator;
  model.structureChanged();
  await calculator.settled();
  return calculator;
}

async function registeredFunctions() {
  for (const id of FUNCTION_IDS) CustomFunctions.associate(id, FUNCTIONS[id]);
  // The generator brings a whole TypeScript compiler with it: loaded only for a file that needs it.
  const { functionSources, readMetadata } = await import("../tools/functions/metadata");
  const folder = join(__dirname, "..", "..", "src", "functions");
  return readMetadata(functionSources(folder));
}

function usesAddinFunctions({ sheets }: WorkbookModel): boolean {
  const pattern = new RegExp(`(${FUNCTION_IDS.map((id) => id.replaceAll(".", "\\.")).join("|")})\\(`, "i");
  return sheets.some((sheet) =>
    sheet
      .rowNumbers()
      .some((row) => sheet.rowCells(row)?.some((cell) => cell?.formula !== undefined && pattern.test(cell.formula))),
  );
}
