// Tables as people keep them, each the smallest of its kind: the real regrade over the file, beside what it must find.
// expected.json says it by sheet row; a refusal must say in one sentence why, and what to do.

import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookModel } from "excel-stand-in/model/workbook";
import { readXlsx } from "excel-stand-in/xlsx/readXlsx";
import { Refusal } from "../replay/options";
import type { ReplayReport } from "../replay/report";
import { day } from "../sample/methodRows";
import { regraded } from "./caseFile";

interface Expected {
  readonly grades?: Readonly<Record<string, string>>;
  readonly untouched?: string;
  readonly notCustomers?: readonly number[];
  readonly notWrong?: Readonly<Record<string, string>>;
  readonly problems?: readonly number[];
  readonly refused?: boolean;
  readonly oneOf?: readonly Expected[];
}

const folder = join(__dirname, "tables");
const { files } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as {
  readonly files: Readonly<Record<string, Expected>>;
};

interface Outcome {
  readonly report: ReplayReport | null;
  readonly refusal: string;
  readonly before: string;
  readonly after: string;
}

jest.setTimeout(120_000);

test.each(Object.entries(files))("%s comes out as a person would grade it", async (name, expected) => {
  const path = join(folder, name);
  const out = join(tmpdir(), `tables-${process.pid}-${name}`);
  const area = expected.untouched;
  const before = area === undefined ? "" : await textIn(path, area);
  const outcome = await regradeOf(path, out);
  const after = area === undefined || outcome.report === null ? before : await textIn(out, area);
  const choices = (expected.oneOf ?? [expected]).map((one) => faults({ ...outcome, before, after }, one));
  expect(choices.some((found) => found.length === 0) ? [] : choices[0]).toEqual([]);
});

async function regradeOf(path: string, out: string): Promise<Pick<Outcome, "report" | "refusal">> {
  try {
    return { report: await regraded(path, { asOf: day(2024, 6, 4), out }), refusal: "" };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { report: null, refusal: error.message };
  }
}

/** Everything in which the outcome is not what was expected. */
function faults({ report, refusal, before, after }: Outcome, expected: Expected): readonly string[] {
  if (expected.refused === true) {
    if (report !== null) return ["it was graded"];
    return refusal.length > 20 && !refusal.includes("没有读得懂") ? [] : [`refused without a reason: ${refusal}`];
  }
  if (report === null) return [`refused: ${refusal}`];
  const after_ = new Map(report.rows.map((row) => [row.row, row.after]));
  const blocked = new Set(report.problems.map(({ row }) => row));
  const wrong = Object.entries(expected.grades ?? {}).flatMap(([row, grade]) =>
    after_.get(Number(row)) === grade
      ? []
      : [`row ${row} is ${after_.get(Number(row)) ?? "no customer"}, not ${grade}`],
  );
  const wrongElsewhere = Object.entries(expected.notWrong ?? {}).flatMap(([row, grade]) => {
    const found = after_.get(Number(row)) ?? "";
    return found === "" || found === grade ? [] : [`row ${row} is ${found}, not ${grade}`];
  });
  const customers = (expected.notCustomers ?? []).filter((row) => after_.has(row)).map((row) => `row ${row} is graded`);
  const unsaid = (expected.problems ?? []).filter((row) => !blocked.has(row)).map((row) => `row ${row} has no problem`);
  return [...wrong, ...wrongElsewhere, ...customers, ...unsaid, ...(before === after ? [] : [`changed: ${after}`])];
}

async function textIn(path: string, area: string): Promise<string> {
  const { model } = await readXlsx(readFileSync(path));
  return JSON.stringify(cellsIn(model, area));
}

function cellsIn(model: WorkbookModel, area: string): readonly (readonly unknown[])[] {
  const [from, to] = area.split(":").map((cell) => {
    const [, letters, row] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    return { row: Number(row) - 1, column: letters.charCodeAt(0) - 65 };
  });
  const sheet = model.sheets[0];
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from(
      { length: to.column - from.column + 1 },
      (__, column) => sheet.cell(from.row + row, from.column + column)?.value ?? "",
    ),
  );
}
