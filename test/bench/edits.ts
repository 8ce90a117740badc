// The section of `npm run bench` about one edited cell: beside grading the whole table anew, and beside native formulas.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { runOneCellEdit } from "./libreOfficeEdit";
import type { OneCellEdit } from "./oneCellEdit";
import { count, ms, printNote, printSection, printTable, times } from "./report";
import { INDUSTRY_COUNT, sampleOf } from "./sample";

const SIZES = [20_000, 1_000_000];

/** Prints what an edit costs; answers a line for the goals. */
export function measureEdits(formulaRows: number, limitMs: number) {
  printSection("One edited cell in a table that was graded already, 50 industries");
  const edits = SIZES.map(measured);
  printTable(
    ["rows", "one cell", "whole table", "ratio", "graded again", "industries"],
    edits.map(({ rows, editMs, wholeMs, gradedRows, industries }) => [
      count(rows),
      ms(editMs),
      ms(wholeMs),
      times(wholeMs / editMs),
      count(gradedRows),
      `${industries} of ${INDUSTRY_COUNT}`,
    ]),
  );
  if (edits.some(({ isSame }) => !isSame)) printNote("The edit and the whole table DISAGREE.");
  const [{ rows, editMs, readRows, industries, gradedRows, isSame }] = edits;
  const formulaMs = formulaRows > 0 ? runOneCellEdit(sampleOf(formulaRows), limitMs) : undefined;
  printNote(
    formulaMs === undefined
      ? "LibreOffice: not run (not installed, or too long)."
      : `LibreOffice, one cell of ${count(formulaRows)} rows with AVERAGEIFS and IFS in each: ${ms(formulaMs)}` +
          (formulaRows === rows ? `, ${times(formulaMs / editMs)}.` : "."),
  );
  return {
    what: `2 one-cell edit, ${count(rows)} rows`,
    goal: "1 row read, 1 industry",
    measured: `${readRows} row, ${industries} industry (${count(gradedRows)})`,
    isMet: isSame && readRows === 1 && industries === 1,
  };
}

/** In a process of its own, as everything that is compared. */
function measured(rows: number): OneCellEdit {
  const { stdout } = spawnSync(process.execPath, ["--import", "tsx", join(__dirname, "oneCellEdit.ts"), String(rows)], {
    encoding: "utf8",
  });
  return JSON.parse(stdout) as OneCellEdit;
}
