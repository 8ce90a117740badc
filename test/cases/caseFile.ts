// A whole workbook as a case: the rows somebody typed, and what the add-in's regrade must make of them.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SerialDay } from "../../src/domain/vocabulary/day";
import { createCalculator } from "excel-stand-in/calc/calculator";
import type { InputValue } from "excel-stand-in/model/input";
import type { SheetModel } from "excel-stand-in/model/sheet";
import { WorkbookModel } from "excel-stand-in/model/workbook";
import { writeXlsx } from "excel-stand-in/xlsx/writeXlsx";
import { replay } from "../replay/replay";
import { day } from "../sample/methodRows";
import { replayReport, type ReplayReport } from "../replay/report";

export interface CaseSheet {
  readonly name: string;
  /** As typed, from A1. Dates are serial days. */
  readonly rows: readonly (readonly InputValue[])[];
  /** The rows from this one on are an Excel table of this name. */
  readonly table?: { readonly name: string; readonly headerRow: number };
}

export interface CaseWorkbook {
  readonly sheets: readonly CaseSheet[];
  readonly use1904?: boolean;
}

const folder = mkdtempSync(join(tmpdir(), "cases-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** Saves the workbook and says where. `touch` changes its first sheet before. */
export async function caseFile(
  { sheets, use1904 = false }: CaseWorkbook,
  touch: (sheet: SheetModel) => void = () => undefined,
): Promise<string> {
  const model = new WorkbookModel(sheets[0].name);
  model.calculator = createCalculator({ clock: () => day(2024, 6, 4) });
  model.use1904 = use1904;
  for (const [index, { name, rows, table }] of sheets.entries()) {
    const sheet = index === 0 ? model.sheets[0] : model.addSheet(name);
    rows.forEach((row, at) => row.forEach((value, column) => model.setInput(sheet, at, column, value)));
    if (table === undefined) continue;
    const width = rows[table.headerRow].length;
    model.addTable(
      sheet,
      { top: table.headerRow, left: 0, bottom: rows.length - 1, right: width - 1 },
      { name: table.name },
    );
  }
  touch(model.sheets[0]);
  const path = join(folder, `case${++files}.xlsx`);
  writeFileSync(path, await writeXlsx(model));
  return path;
}

export interface CaseOptions {
  readonly asOf?: SerialDay;
  readonly recency?: "recorded" | "aged";
  readonly sheet?: string;
  readonly out?: string;
}

/** The report of a regrade over the workbook. */
export async function regraded(workbook: CaseWorkbook | string, options: CaseOptions = {}): Promise<ReplayReport> {
  const file = typeof workbook === "string" ? workbook : await caseFile(workbook);
  const { asOf = day(2024, 6, 4), recency = "aged", sheet, out } = options;
  const { preview, outcome } = await replay({ file, asOf, recency, sheet, out, json: true });
  return replayReport(preview, outcome);
}

/** Grades after the regrade, one letter a row; "-" where there is none. */
export function gradesOf({ rows }: ReplayReport): string {
  return rows.map(({ after }) => after || "-").join("");
}
