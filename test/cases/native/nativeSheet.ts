// A sheet with the native formulas beside its table, calculated without the add-in: by LibreOffice where it is installed,
// by the stand-in's calculator everywhere.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  NATIVE_RESULTS,
  nativeConversion,
  type NativeConversion,
  type NativeForm,
  type NativeResult,
} from "../../../src/domain/native/convert";
import { NATIVE_STEPS, type NativeStep } from "../../../src/domain/native/steps";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings";
import { recognizeColumns } from "../../../src/domain/table/headers";
import type { CellRows } from "../../../src/domain/vocabulary/cell";
import type { ColumnRole } from "../../../src/domain/vocabulary/column";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import { nativeTexts } from "../../../src/i18n/native/words";
import { createCalculator } from "excel-stand-in/calc/calculator";
import { columnLetters } from "excel-stand-in/model/address";
import { CellError } from "excel-stand-in/model/types";
import { WorkbookModel } from "excel-stand-in/model/workbook";
import { readXlsx } from "excel-stand-in/xlsx/readXlsx";
import { writeXlsx } from "excel-stand-in/xlsx/writeXlsx";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

export interface NativeCase {
  /** The first row is the header; it has a grade column. */
  readonly rows: CellRows;
  readonly asOf: SerialDay;
  readonly settings?: Partial<Settings>;
  readonly form?: NativeForm;
  /** The sheet is an Excel table and formulas refer to its columns by name. */
  readonly structured?: boolean;
}

export type NativeAnswers = Readonly<Record<NativeResult, string>>;

const { words } = nativeTexts("zh-CN");

const TABLE = "客户表";

interface Layout {
  readonly positions: Readonly<Record<string, number>>;
  readonly width: number;
}

function layoutOf({ rows }: NativeCase): Layout {
  const { positions } = recognizeColumns(rows[0], { sample: rows.slice(1) });
  const start = rows[0].length;
  const added = [...NATIVE_STEPS.map((step) => `step:${step}`), "stale", "risk", "asOf"];
  return {
    positions: { ...positions, ...Object.fromEntries(added.map((name, at) => [name, start + at])) },
    width: start + added.length,
  };
}

/** The conversion as it is written for one row of the sheet. */
export function conversionOf(given: NativeCase, row = 1): NativeConversion {
  const { positions } = layoutOf(given);
  const map = recognizeColumns(given.rows[0], { sample: given.rows.slice(1) });
  const header = (column: ColumnRole | NativeStep): string =>
    isStep(column) ? words.headers[column] : String(given.rows[0][positions[column]]);
  const letter = (name: string): string => columnLetters(positions[name]);
  const isStep = (column: ColumnRole | NativeStep): column is NativeStep =>
    (NATIVE_STEPS as readonly string[]).includes(column);
  return nativeConversion(
    {
      map,
      settings: { ...DEFAULT_SETTINGS, ...given.settings },
      words,
      cell: (column) =>
        given.structured
          ? `[@[${header(column)}]]`
          : `$${letter(isStep(column) ? `step:${column}` : column)}${row + 1}`,
      column: (step) =>
        given.structured
          ? `${TABLE}[${header(step)}]`
          : `$${letter(`step:${step}`)}$2:$${letter(`step:${step}`)}$${given.rows.length}`,
      asOf: `$${letter("asOf")}$1`,
    },
    given.form ?? "plain",
  );
}

function fill(model: WorkbookModel, given: NativeCase): void {
  const [sheet] = model.sheets;
  const { positions } = layoutOf(given);
  given.rows.forEach((row, at) =>
    row.forEach((value, column) => {
      const isText = at > 0 && typeof value === "string" && !value.startsWith("#");
      if (value !== "" && value !== null) model.setInput(sheet, at, column, isText ? `'${value}` : value);
    }),
  );
  model.setInput(sheet, 0, positions.asOf, given.asOf);
  if (given.structured) {
    for (const step of NATIVE_STEPS) model.setInput(sheet, 0, positions[`step:${step}`], words.headers[step]);
    for (const result of ["stale", "risk"]) model.setInput(sheet, 0, positions[result], result);
    model.addTable(sheet, { top: 0, left: 0, bottom: given.rows.length - 1, right: positions.risk }, { name: TABLE });
  }
  for (let row = 1; row < given.rows.length; row++) {
    const { helpers, columns } = conversionOf(given, row);
    for (const { step, formula } of helpers) sheet.setCell(row, positions[`step:${step}`], { value: null, formula });
    for (const result of NATIVE_RESULTS) {
      const formula = columns[result];
      if (formula !== undefined) sheet.setCell(row, positions[result], { value: null, formula });
    }
  }
}

function answers(model: WorkbookModel, given: NativeCase): readonly NativeAnswers[] {
  const [sheet] = model.sheets;
  const { positions } = layoutOf(given);
  const shown = (row: number, result: NativeResult): string => {
    const value = sheet.value(row, positions[result]);
    return value instanceof CellError ? value.code : String(value ?? "");
  };
  return given.rows.slice(1).map((_, at) => ({
    grade: shown(at + 1, "grade"),
    stale: shown(at + 1, "stale"),
    risk: shown(at + 1, "risk"),
  }));
}

/** What the stand-in's calculator answers, row by row. */
export function calculated(given: NativeCase): readonly NativeAnswers[] {
  const model = new WorkbookModel("客户");
  fill(model, given);
  const calculator = createCalculator({ clock: () => given.asOf });
  model.calculator = calculator;
  calculator.rebuild(model);
  return answers(model, given);
}

/** What LibreOffice answers: the file holds formulas without values, so every value is LibreOffice's own. */
export async function inLibreOffice(given: NativeCase): Promise<readonly NativeAnswers[]> {
  const folder = mkdtempSync(join(tmpdir(), "native-"));
  try {
    const model = new WorkbookModel("客户");
    fill(model, given);
    const source = join(folder, "native.xlsx");
    writeFileSync(source, await writeXlsx(model));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const options = [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), source];
    execFileSync("soffice", options, { stdio: "pipe", timeout: 120_000 });
    const read = await readXlsx(new Uint8Array(readFileSync(join(folder, "out", "native.xlsx"))));
    return answers(read.model, given);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
