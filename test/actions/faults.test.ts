// Every code Excel can refuse with, at every request of a regrade and of its undo: nothing is half done without being said,
// and what was written can be taken back.

import { HostFailure } from "../../src/excel/workbook";
import { forgetUndoGroups } from "../../src/excel/oneStep";
import { EXCEL_CODES } from "excel-stand-in/model/errors";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, type Book } from "./bookOfCustomers";

jest.setTimeout(600_000);
afterEach(stopHosts);
beforeEach(forgetUndoGroups);

const GRADES = METHOD_ROWS.map((row) => row[5]);
const OURS = ["建议策略", "流失风险", "下次跟进", "评级依据"];

const refusedWith = async <T>(step: Promise<T>): Promise<T | HostFailure> =>
  step.catch((error: unknown) => {
    if (error instanceof HostFailure) return error;
    throw error;
  });

/** Cells of ours, and grades other than at first. */
function written(here: Book): number {
  const grades = here.column("客户等级").filter((grade, row) => grade !== GRADES[row]).length;
  const own = OURS.filter((header) => here.headers().includes(header)).flatMap((header) => here.column(header));
  return grades + own.filter((cell) => cell !== null).length;
}

async function accepted(here: Book) {
  const diff = await preview(here);
  return { diff, accept: () => here.actions.accept(diff, here.actions.everything(diff)) };
}

async function requestsOf(step: (here: Book) => Promise<() => Promise<unknown>>): Promise<number> {
  const here = book();
  const run = await step(here);
  here.host.counters.reset();
  await run();
  return here.host.counters.requests;
}

test("a regrade survives every refusal at every request, and its undo takes back all of it", async () => {
  const failures: string[] = [];
  let total = 0;
  const requests = await requestsOf(async (here) => (await accepted(here)).accept);
  for (const code of EXCEL_CODES) {
    for (let request = 0; request < requests; request++) {
      stopHosts();
      const here = book();
      const { accept } = await accepted(here);
      here.host.failNext(code, request);
      const outcome = await refusedWith(accept());
      total++;
      const wrong: string[] = [];
      if (outcome instanceof HostFailure) {
        if (written(here) > 0) wrong.push(`refused with ${outcome.code}, ${written(here)} cells are written`);
        if (here.headers().length !== 12) wrong.push("a new column is left");
      } else {
        const told = outcome.columns.reduce((sum, column) => sum + column.written, 0);
        if (told !== written(here)) wrong.push(`${told} told, ${written(here)} written`);
        here.host.excel.faults.clear();
        await here.actions.undo(outcome);
        if (written(here) > 0) wrong.push(`${written(here)} cells are left after the undo`);
      }
      if (wrong.length > 0) failures.push(`${code} at request ${request}: ${wrong.join("; ")}`);
    }
  }
  process.stdout.write(`a regrade and refusals: ${total - failures.length} of ${total} survived\n`);
  expect(failures).toEqual([]);
});

test("an undo survives every refusal at every request, and the next one takes back the rest", async () => {
  const failures: string[] = [];
  let total = 0;
  const requests = await requestsOf(async (here) => {
    const outcome = await (await accepted(here)).accept();
    return () => here.actions.undo(outcome);
  });
  for (const code of EXCEL_CODES) {
    for (let request = 0; request < requests; request++) {
      stopHosts();
      const here = book();
      const outcome = await (await accepted(here)).accept();
      const before = written(here);
      here.host.failNext(code, request);
      const undone = await refusedWith(here.actions.undo(outcome));
      total++;
      const wrong: string[] = [];
      const restored = undone instanceof HostFailure ? 0 : undone.restored;
      if (before - written(here) !== restored) wrong.push(`${restored} told, ${before - written(here)} restored`);
      here.host.excel.faults.clear();
      await here.actions.undo(outcome);
      if (written(here) > 0) wrong.push(`${written(here)} cells are left`);
      if (wrong.length > 0) failures.push(`${code} at request ${request}: ${wrong.join("; ")}`);
    }
  }
  process.stdout.write(`an undo and refusals: ${total - failures.length} of ${total} survived\n`);
  expect(failures).toEqual([]);
});
