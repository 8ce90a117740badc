// What Excel refuses, and what the user is told. Nothing may be half done without being said.

import type { LongWork } from "../../src/excel/workbook";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, type Book } from "./bookOfCustomers";
import { manyRows } from "./manyRows";

jest.setTimeout(120_000);
afterEach(stopHosts);

const GRADES = METHOD_ROWS.map((row) => row[5]);

async function refused(here: Book, work?: LongWork) {
  const diff = await preview(here);
  return { diff, accept: () => here.actions.accept(diff, here.actions.everything(diff), work) };
}

describe("refusals before anything is written", () => {
  test("a protected sheet is named and nothing is written", async () => {
    const here = book();
    const { accept } = await refused(here);
    here.model.requireSheet("客户").protection = { protected: true, options: {} };
    await expect(accept()).rejects.toMatchObject({ code: "protected", subject: "客户" });
    expect(here.column("客户等级")).toEqual(GRADES);
    expect(here.headers()).toHaveLength(12);
  });

  test("a read-only file is told apart from a protected sheet", async () => {
    const here = book();
    const { accept } = await refused(here);
    here.model.readOnly = true;
    await expect(accept()).rejects.toMatchObject({ code: "readOnly" });
  });

  test("while a cell is being edited nothing is written; afterwards the same choice goes through", async () => {
    const here = book();
    const { accept } = await refused(here);
    here.host.editMode = true;
    await expect(accept()).rejects.toMatchObject({ code: "editMode" });
    here.host.editMode = false;
    expect(here.column("客户等级")).toEqual(GRADES);
    await accept();
    expect(here.column("客户等级")).toEqual(["B", "S", "C", "C"]);
  });

  test("a busy host is asked again when reading", async () => {
    const here = book();
    here.host.failNext("ServiceNotAvailable");
    expect((await preview(here)).plan.counts.fall).toBe(2);
  });

  test("a busy host is not asked again when writing", async () => {
    const here = book();
    const { accept } = await refused(here);
    here.host.failNext("ServiceNotAvailable");
    await expect(accept()).rejects.toMatchObject({ code: "busy" });
    expect(here.column("客户等级")).toEqual(GRADES);
  });

  test("cancelling while reading rejects and writes nothing", async () => {
    const here = book();
    const opened = await here.actions.openTable();
    const controller = new AbortController();
    controller.abort();
    await expect(here.actions.previewRegrade(opened!, {}, { signal: controller.signal })).rejects.toMatchObject({
      code: "cancelled",
    });
  });

  test("an error that is ours is not dressed up as Excel's", async () => {
    const here = book();
    const diff = await preview(here);
    const broken = { ...diff, plan: { ...diff.plan, kind: null as unknown as Uint8Array } };
    await expect(here.actions.accept(broken, { rows: [0] })).rejects.toBeInstanceOf(TypeError);
  });
});

describe("a write that stops half way", () => {
  // Nine kilobytes a reason: a write of 6 MB, in three requests.
  const words = { reason: () => "评级依据".repeat(750) };
  const rows = manyRows(700);

  /** The write is refused once so many of its bands have been written. */
  async function stopped(bands: number) {
    const here = book({ rows, words });
    const diff = await preview(here);
    let band = 0;
    const work: LongWork = {
      onProgress: ({ step }) => {
        if (step === "write") band++;
        if (step === "write" && band === bands) here.host.failNext("RequestAborted");
      },
    };
    return { here, diff, outcome: await here.actions.accept(diff, here.actions.everything(diff), work) };
  }

  test("says how far it came, keeps rows whole, and undo takes back exactly that", async () => {
    const { here, outcome } = await stopped(1);
    const { stopped: stop } = outcome.report;
    expect(stop?.failure.code).toBe("busy");
    expect(stop?.doneCells).toBeGreaterThan(0);
    expect(stop?.doneCells).toBeLessThan(stop?.totalCells ?? 0);
    const risks = here.column("流失风险");
    const reasons = here.column("评级依据");
    expect(risks.slice(0, stop?.atRow).every((cell) => cell !== null)).toBe(true);
    expect(reasons.slice(0, stop?.atRow).every((cell) => cell !== null)).toBe(true);
    expect(risks.slice(stop?.atRow).every((cell) => cell === null)).toBe(true);
    const undone = await here.actions.undo(outcome);
    expect(undone).toMatchObject({ restored: stop?.doneCells, kept: 0 });
    expect(here.column("流失风险").every((cell) => cell === null)).toBe(true);
  });

  test("goes on where it stopped, and one undo covers both parts", async () => {
    const { here, diff, outcome } = await stopped(1);
    const done = await here.actions.resume(outcome);
    expect(done.report.stopped).toBeNull();
    expect(here.column("流失风险").every((cell) => cell !== null)).toBe(true);
    expect(done.gradedRows).toEqual(here.actions.everything(diff).rows);
    const total = done.columns.reduce((sum, column) => sum + column.written, 0);
    expect(await here.actions.undo(done)).toMatchObject({ restored: total, kept: 0 });
    expect(new Set(here.column("客户等级"))).toEqual(new Set(["A"]));
  });

  test("cancelling between two requests stops there", async () => {
    const here = book({ rows, words });
    const diff = await preview(here);
    const controller = new AbortController();
    const outcome = await here.actions.accept(diff, here.actions.everything(diff), {
      signal: controller.signal,
      onProgress: ({ step }) => step === "write" && controller.abort(),
    });
    expect(outcome.report.stopped?.failure.code).toBe("cancelled");
    expect(outcome.gradedRows.length).toBeGreaterThan(0);
    expect(outcome.logged).toBe(outcome.gradedRows.length);
  });
});

describe("limits of Excel on the web", () => {
  test("a response that was too large is asked for in smaller blocks", async () => {
    const note = "对供应链优化需求迫切，计划下季度扩产。".repeat(60);
    // Nine kilobytes a reason: a write of 6 MB, in three requests.
    const words = { reason: () => "评级依据".repeat(750) };
    const rows = manyRows(3_000).map((row, index) => [...row.slice(0, 11), index < 20 ? "短" : note]);
    const here = book({ rows, words });
    const diff = await preview(here);
    expect(diff.plan.table.rowCount).toBe(3_000);
    expect(diff.read.columns[diff.read.positions.indexOf(11)]?.[2_999]).toBe(note);
  });

  test("a refused write request is tried again in halves", async () => {
    const here = book();
    const { accept } = await refused(here);
    here.host.failNext("RequestPayloadSizeLimitExceeded", 3);
    const outcome = await accept();
    expect(outcome.report.stopped).toBeNull();
    expect(here.column("客户等级")).toEqual(["B", "S", "C", "C"]);
    expect(outcome.columns.every(({ failed }) => failed === 0)).toBe(true);
  });
});

describe("what may fail without taking the grades back", () => {
  test("a protected log sheet is said", async () => {
    const here = book();
    const log = here.model.addSheet("评级日志");
    log.protection = { protected: true, options: {} };
    const { accept } = await refused(here);
    const outcome = await accept();
    expect(outcome.logged).toBeNull();
    expect(here.column("客户等级")).toEqual(["B", "S", "C", "C"]);
  });
});
