// What native formulas cost: AVERAGEIFS twice and IFS in every row, recalculated by LibreOffice without a window.
// The same file without formulas is converted first and its time taken off, so that starting the program is not counted.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sample } from "./sample";

export interface FormulaRun {
  readonly ms: number;
  readonly grades: readonly string[];
}

/** How long do native formulas take for these rows? Undefined where LibreOffice is missing or takes longer than the limit. */
export function runFormulas(sample: Sample, limitMs: number): FormulaRun | undefined {
  if (spawnSync("soffice", ["--version"]).status !== 0) return undefined;
  const directory = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const plain = convert(directory, "plain", sheetOf(sample, false), limitMs);
    const formulas = plain && convert(directory, "formulas", sheetOf(sample, true), limitMs);
    return plain && formulas && { ms: formulas.ms - plain.ms, grades: formulas.grades };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function convert(directory: string, name: string, sheet: string, limitMs: number): FormulaRun | undefined {
  const source = join(directory, `${name}.fods`);
  writeFileSync(source, sheet);
  const profile = `-env:UserInstallation=file://${join(directory, "profile")}`;
  const options = [profile, "--headless", "--convert-to", "csv", "--outdir", directory, source];
  const start = performance.now();
  const { status } = spawnSync("soffice", options, { timeout: limitMs });
  const ms = performance.now() - start;
  if (status !== 0) return undefined;
  const lines = readFileSync(join(directory, `${name}.csv`), "utf8")
    .trim()
    .split("\n");
  return { ms, grades: lines.map((line) => line.split(",")[6] ?? "") };
}

/** The table as a sheet: industry, R, F, M and, with formulas, both means and the grade. */
export function sheetOf(sample: Sample, withFormulas: boolean): string {
  const last = sample.industry.length;
  const rows = sample.industry.map((industry, at) => {
    const row = at + 1;
    const mean = (column: string) => `AVERAGEIFS([.${column}$1:.${column}$${last}];[.A$1:.A$${last}];[.A${row}])`;
    const grade =
      `COM.MICROSOFT.IFS(AND([.D${row}]>1.5*[.F${row}];[.C${row}]>1.3*[.E${row}];[.B${row}]<30);"S";` +
      `AND([.D${row}]>=0.8*[.F${row}];[.C${row}]>=0.8*[.E${row}];[.B${row}]<60);"A";` +
      `AND([.C${row}]>=2;[.B${row}]<90);"B";TRUE();"C")`;
    const formulas = withFormulas ? [mean("C"), mean("D"), grade].map(formulaCell).join("") : "";
    const figures = [sample.recencyDays[at], sample.orderCount[at], sample.amountYuan[at]].map(numberCell).join("");
    return `<table:table-row>${textCell(industry)}${figures}${formulas}</table:table-row>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?><office:document office:version="1.2"' +
    ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"' +
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"' +
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2">' +
    `<office:body><office:spreadsheet><table:table table:name="t">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`
  );
}

function textCell(text: string): string {
  return `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
}

function numberCell(value: number): string {
  return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
}

function formulaCell(formula: string): string {
  return `<table:table-cell table:formula="of:=${formula.replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")}"/>`;
}
