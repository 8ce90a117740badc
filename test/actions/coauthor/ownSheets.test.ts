// A co-author edits the sheets of ours, or the table that is being filled with formulas, between two requests: what they typed
// stays, what we write stands where it belongs, once.

import { defaultSettings } from "../../../src/domain/settings/settings";
import { HostFailure } from "../../../src/excel/workbook";
import type { SheetModel } from "excel-stand-in/model/sheet";
import type { WorkbookModel } from "excel-stand-in/model/workbook";
import { METHOD_ROWS } from "../../sample/methodRows";
import { book, preview, stopHosts, type Book } from "../bookOfCustomers";
import { formulaBook } from "../formulaBook";
import { EDITS, headersOf, MARK, placeOf } from "./edits";

jest.setTimeout(300_000);
afterEach(stopHosts);

type SheetEdit = (model: WorkbookModel, sheet: SheetModel) => void;

const SHEET_EDITS: Readonly<Record<string, SheetEdit>> = {
  "a column is inserted at A": (model, sheet) => model.insertColumns(sheet, 0, 1, "coauthor"),
  "a row is inserted above": (model, sheet) => model.insertRows(sheet, 0, 1, "coauthor"),
  "a row is inserted": (model, sheet) => model.insertRows(sheet, 2, 1, "coauthor"),
  "a cell is typed below everything": (model, sheet) => {
    const used = sheet.usedArea(true);
    model.setInput(sheet, (used?.bottom ?? 0) + 1, used?.left ?? 0, MARK, "coauthor");
  },
};

/** Every filled line of a sheet, without blanks at its ends. */
function linesOf(sheet: SheetModel): string[] {
  const lines: string[] = [];
  const used = sheet.usedArea(true);
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++) {
    const cells = Array.from({ length: 70 }, (_, column) => sheet.value(row, column)).filter((cell) => cell !== null);
    if (cells.length > 0) lines.push(cells.map(String).join(" | "));
  }
  return lines;
}

interface Case {
  readonly sheet: string;
  readonly prepare: (here: Book) => Promise<unknown>;
  readonly work: (here: Book) => Promise<unknown>;
}

const ENTRY = { channel: "phone", person: "我", feedback: "谈了报价", promise: "" } as const;

const CASES: Readonly<Record<string, Case>> = {
  "the log of a regrade": {
    sheet: "评级日志",
    prepare: async (here) => {
      const diff = await preview(here);
      await here.actions.accept(diff, { rows: [0] });
    },
    work: async (here) => {
      const diff = await preview(here);
      await here.actions.accept(diff, here.actions.everything(diff));
    },
  },
  "the log of follow-ups": {
    sheet: "跟进记录",
    prepare: async (here) => here.actions.logFollowUp(await preview(here), 0, ENTRY),
    work: async (here) => here.actions.logFollowUp(await preview(here), 1, ENTRY),
  },
  "the settings": {
    sheet: "评级设置",
    prepare: (here) => here.actions.saveSettings(defaultSettings("zh-CN")),
    work: (here) => here.actions.saveSettings({ ...defaultSettings("zh-CN"), logSheetName: "评级日志二" }),
  },
};

const quiet = async (step: Promise<unknown>): Promise<HostFailure | null> => {
  try {
    await step;
    return null;
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
};

test.each(Object.entries(CASES))(
  "%s: survives every edit before every request",
  async (name, { sheet, prepare, work }) => {
    const failures: string[] = [];
    let total = 0;
    const clean = book();
    await prepare(clean);
    clean.host.counters.reset();
    await work(clean);
    const { requests } = clean.host.counters;
    const expected = linesOf(clean.model.requireSheet(sheet)).sort();
    for (const [edit, perform] of Object.entries(SHEET_EDITS)) {
      for (let request = 0; request < requests; request++) {
        stopHosts();
        const here = book();
        await prepare(here);
        here.host.between(request, () => perform(here.model, here.model.requireSheet(sheet)));
        const refused = await quiet(work(here));
        if (here.host.excel.faults.pending) continue;
        total++;
        const lines = linesOf(here.model.requireSheet(sheet));
        const ours = lines.filter((line) => line !== MARK).sort();
        const marks = lines.length - ours.length;
        const isRight =
          marks === (edit.startsWith("a cell") ? 1 : 0) && JSON.stringify(ours) === JSON.stringify(expected);
        if (!isRight)
          failures.push(
            `${edit}, before request ${request}: ${refused?.code ?? ""} ${marks} ${ours.filter((line) => !expected.includes(line)).join(" / ")}`,
          );
      }
    }
    process.stdout.write(`${name} and a co-author: ${total - failures.length} of ${total} survived\n`);
    expect(failures).toEqual([]);
  },
);

test("a column of formulas survives every edit before every request", async () => {
  const failures: string[] = [];
  let total = 0;
  for (const asTable of [true, false]) {
    const choice = { id: "TIER", benchmarks: "none", recency: "recorded" } as const;
    const clean = await formulaBook({ asTable });
    const cleanDiff = await preview(clean);
    clean.host.counters.reset();
    await clean.actions.insertFormulas(cleanDiff, choice);
    const { requests } = clean.host.counters;
    for (const edit of EDITS) {
      for (let request = 0; request < requests; request++) {
        stopHosts();
        const here = await formulaBook({ asTable });
        const diff = await preview(here);
        here.host.between(request, () => edit.perform(here.model));
        await quiet(here.actions.insertFormulas(diff, choice));
        if (here.host.excel.faults.pending) continue;
        total++;
        const wrong = wrongFormulas(here);
        if (wrong.length > 0) failures.push(`${edit.name}, before request ${request}: ${wrong.slice(0, 3).join("; ")}`);
      }
    }
  }
  process.stdout.write(`a column of formulas and a co-author: ${total - failures.length} of ${total} survived\n`);
  expect(failures).toEqual([]);
});

/** Users' cells that changed, and formulas that stand in another row's place or outside of a column of ours. */
function wrongFormulas({ model }: Book): string[] {
  const sheet = model.requireSheet("客户");
  const { top, left, bottom } = placeOf(model);
  const headers = headersOf(model);
  const rfm = headers.findIndex((header) => header.startsWith("RFM"));
  const wrong: string[] = [];
  sheet.forEachCell({ top: 0, left: 0, bottom: 60, right: 60 }, (cell, row, column) => {
    if (cell.formula === undefined) return;
    const header = headers[column - left] ?? "";
    if (!header.startsWith("公式")) wrong.push(`a formula under ${header}`);
    if (!cell.formula.includes("$") && !cell.formula.includes("RFM")) wrong.push(`row ${row}: ${cell.formula}`);
    const letters = /\$([A-Z])(\d+)/.exec(cell.formula);
    if (letters !== null && (letters[2] !== String(row + 1) || letters[1]?.charCodeAt(0) !== 65 + left + rfm))
      wrong.push(`row ${row}: ${cell.formula}`);
  });
  const name = headers.indexOf("客户名称");
  for (let row = top + 1; row <= bottom; row++) {
    const original = METHOD_ROWS.find((line) => line[1] === sheet.value(row, left + name));
    if (original === undefined) continue;
    const held = headers.map((_, at) => sheet.value(row, left + at));
    for (const value of original)
      if (!held.includes(value) && !held.includes(MARK)) wrong.push(`${String(value)} is gone`);
  }
  return wrong;
}
