// Every edit of a co-author, before every request of a regrade and of its undo: nobody's cell changes but ours, no row gets
// another's value, what is told is true, and the undo takes back all that was written.

import { METHOD_ROWS } from "../../sample/methodRows";
import { HostFailure } from "../../../src/excel/workbook";
import { book, preview, stopHosts, type Book } from "../bookOfCustomers";
import { EDITS, type Edit } from "./edits";
import { customersIn, OURS, wrongIn, type Row } from "./truth";

jest.setTimeout(300_000);
afterEach(stopHosts);

const KINDS = [true, false] as const;
const GRADES: ReadonlyMap<string, unknown> = new Map(METHOD_ROWS.map((row) => [String(row[1]), row[5]]));

/** The values a regrade writes where nobody disturbs it, and its requests. */
async function undisturbed(asTable: boolean) {
  const here = book({ asTable });
  const diff = await preview(here);
  here.host.counters.reset();
  const outcome = await here.actions.accept(diff, here.actions.everything(diff));
  const { requests } = here.host.counters;
  const written = customersIn(here.model);
  here.host.counters.reset();
  await here.actions.undo(outcome);
  return { written, requests, undoRequests: here.host.counters.requests };
}

function twinAfter(asTable: boolean, edit: Edit, prepare?: (twin: Book) => void) {
  const twin = book({ asTable });
  prepare?.(twin);
  edit.perform(twin.model);
  return twin.model;
}

const refusedWith = async <T>(step: Promise<T>): Promise<T | HostFailure> =>
  step.catch((error: unknown) => {
    if (error instanceof HostFailure) return error;
    throw error;
  });

/** Cells of this column that hold what the regrade writes, and did not before. */
function arrivedIn(rows: ReadonlyMap<string, Row>, written: ReadonlyMap<string, Row>, header: string): string[] {
  return [...rows]
    .filter(([name, row]) => {
      const before = header === "客户等级" ? GRADES.get(name) : null;
      const value = written.get(name)?.get(header);
      return value !== before && row.get(header) === value;
    })
    .map(([name]) => name);
}

async function acceptDisturbed(asTable: boolean, edit: Edit, request: number, written: ReadonlyMap<string, Row>) {
  // The library talks to the host that was started last.
  const twin = twinAfter(asTable, edit);
  const here = book({ asTable });
  const diff = await preview(here);
  here.host.between(request, () => edit.perform(here.model));
  const outcome = await refusedWith(here.actions.accept(diff, here.actions.everything(diff)));
  // Where the write was over sooner, the edit comes now.
  const rest = here.host.excel.faults.pending;
  if (rest) return null;
  const wrong = [...wrongIn(here.model, twin, written)];
  const now = customersIn(here.model);
  if (outcome instanceof HostFailure) {
    for (const header of ["客户等级", ...OURS])
      if (arrivedIn(now, written, header).length > 0)
        wrong.push(`refused with ${outcome.code}, but ${header} is written`);
    return { wrong, here, outcome: null };
  }
  for (const { header, written: count } of outcome.columns) {
    const told = (outcome.report.rowsByHeader[header] ?? []).map((row) => String(METHOD_ROWS[row]?.[1]));
    if (told.length !== count) wrong.push(`${header}: ${count} told, ${told.length} rows`);
    const there = arrivedIn(now, written, header);
    for (const name of there) if (!told.includes(name)) wrong.push(`${name} ${header} is written and not told`);
  }
  return { wrong, here, outcome };
}

/** Of every grade and every cell of ours that is left. */
function notTakenBack(here: Book): string[] {
  return [...customersIn(here.model)].flatMap(([name, row]) => {
    const grade = row.get("客户等级");
    const left = OURS.filter(
      (header) => typeof (row.get(header) ?? null) !== "object" && row.get(header) !== "同事写的",
    );
    const isBack = grade === GRADES.get(name) || grade === "同事写的" || grade === undefined;
    return [
      ...left.map((header) => `${name}: ${header} is left`),
      ...(isBack ? [] : [`${name}: grade ${String(grade)} is left`]),
    ];
  });
}

test("a regrade survives every edit before every one of its requests, and its undo takes all of it back", async () => {
  const failures: string[] = [];
  let survived = 0;
  let total = 0;
  for (const asTable of KINDS) {
    const { written, requests } = await undisturbed(asTable);
    for (const edit of EDITS) {
      for (let request = 0; request < requests; request++) {
        const done = await acceptDisturbed(asTable, edit, request, written);
        if (done === null) continue;
        total++;
        const wrong = [...done.wrong];
        if (done.outcome !== null && !edit.name.includes("plain range")) {
          await refusedWith(done.here.actions.undo(done.outcome));
          wrong.push(...notTakenBack(done.here).map((text) => `after undo: ${text}`));
        }
        if (wrong.length === 0) survived++;
        else
          failures.push(
            `${asTable ? "table" : "range"}, ${edit.name}, before request ${request}: ${wrong.slice(0, 4).join("; ")}`,
          );
        stopHosts();
      }
    }
  }
  process.stdout.write(`a regrade and a co-author: ${survived} of ${total} survived\n`);
  expect(failures).toEqual([]);
});

test("an undo survives every edit before every one of its requests, and once more takes back the rest", async () => {
  const failures: string[] = [];
  let survived = 0;
  let total = 0;
  for (const asTable of KINDS) {
    const { written, undoRequests } = await undisturbed(asTable);
    for (const edit of EDITS) {
      for (let request = 0; request < undoRequests; request++) {
        const twin = book({ asTable });
        const twinDiff = await preview(twin);
        await twin.actions.accept(twinDiff, twin.actions.everything(twinDiff));
        edit.perform(twin.model);
        const here = book({ asTable });
        const diff = await preview(here);
        const outcome = await here.actions.accept(diff, here.actions.everything(diff));
        here.host.between(request, () => edit.perform(here.model));
        const undone = await refusedWith(here.actions.undo(outcome));
        if (here.host.excel.faults.pending) continue;
        total++;
        const wrong = [...wrongIn(here.model, twin.model, written)];
        if (!edit.name.includes("plain range")) {
          if (!(undone instanceof HostFailure) && undone.kept + (undone.left ?? 0) + (undone.gone?.length ?? 0) === 0)
            wrong.push(...notTakenBack(here).map((text) => `told as taken back: ${text}`));
          await refusedWith(here.actions.undo(outcome));
          wrong.push(...notTakenBack(here).map((text) => `after the second: ${text}`));
        }
        if (wrong.length === 0) survived++;
        else
          failures.push(
            `${asTable ? "table" : "range"}, ${edit.name}, before request ${request}: ${wrong.slice(0, 4).join("; ")}`,
          );
        stopHosts();
      }
    }
  }
  process.stdout.write(`an undo and a co-author: ${survived} of ${total} survived\n`);
  expect(failures).toEqual([]);
});
