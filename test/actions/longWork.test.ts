// Long work says where it is, and what was cancelled can be gone on with.

import type { LongWork, Progress, ReadingKept, WorkStep } from "../../src/excel/workbook";
import { standardHeaders } from "../../src/domain/sample/sampleTable";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts } from "./bookOfCustomers";
import { manyRows } from "./manyRows";

jest.setTimeout(120_000);
afterEach(stopHosts);

/** Twelve kilobytes a row: seven hundred rows are read in four requests. */
const NOTE = "供应链优化需求迫切，".repeat(400);
const ROWS = Array.from({ length: 700 }, (_, index) => {
  const row = [...(METHOD_ROWS[index % 4] ?? [])];
  row[0] = `C2024${String(index).padStart(6, "0")}`;
  row[11] = NOTE;
  return row;
});

/** Cancels as soon as the condition holds. */
function cancelling(when: (progress: Progress) => boolean, kept?: ReadingKept): LongWork {
  const controller = new AbortController();
  return {
    kept,
    signal: controller.signal,
    onProgress: (progress) => when(progress) && controller.abort(),
  };
}

async function steps(run: (work: LongWork) => Promise<unknown>): Promise<readonly (WorkStep | undefined)[]> {
  const seen: (WorkStep | undefined)[] = [];
  await run({ onProgress: ({ step }) => seen[seen.length - 1] !== step && seen.push(step) });
  return seen;
}

describe("steps", () => {
  test("a diff is read, recognised, graded, compared", async () => {
    const here = book();
    const opened = await here.actions.openTable();
    expect(await steps((work) => here.actions.previewRegrade(opened!, {}, work))).toEqual([
      "read",
      "recognise",
      "grade",
      "compare",
    ]);
  });

  test("a write is prepared, checked, written, logged, highlighted", async () => {
    const here = book();
    const diff = await preview(here);
    expect(await steps((work) => here.actions.accept(diff, here.actions.everything(diff), work))).toEqual([
      "prepare",
      "check",
      "write",
      "log",
      "highlight",
    ]);
  });

  test("the last word of a diff is how many rise, fall and cannot be graded", async () => {
    const here = book();
    const opened = await here.actions.openTable();
    let last: Progress | undefined;
    const diff = await here.actions.previewRegrade(opened!, {}, { onProgress: (progress) => (last = progress) });
    const { rise, fall, problem } = diff.plan.counts;
    expect(last).toEqual({ step: "compare", done: 4, total: 4, found: { rise, fall, problem } });
  });

  test("each step begins at nothing, never goes back and never passes its whole", async () => {
    const here = book();
    const opened = (await here.actions.openTable())!;
    const told: Progress[] = [];
    const work = { onProgress: (progress: Progress) => told.push(progress) };
    const diff = await here.actions.previewRegrade(opened, {}, work);
    await here.actions.accept(diff, here.actions.everything(diff), work);
    for (const step of new Set(told.map((progress) => progress.step))) {
      const counts = told.filter((progress) => progress.step === step);
      // Of a check and a write the first answer of Excel is the first that is known.
      if (step !== "check" && step !== "write") expect([step, counts[0]!.done]).toEqual([step, 0]);
      counts.forEach(({ done, total }, at) => {
        expect(done).toBeGreaterThanOrEqual(counts[at - 1]?.done ?? 0);
        expect(done).toBeLessThanOrEqual(total);
      });
    }
  });

  test("words for many customers are counted at every two thousandth, for a write and for a list", async () => {
    const here = book({ rows: manyRows(4_500) });
    const diff = await preview(here);
    const told = async (run: (work: LongWork) => Promise<unknown>): Promise<readonly number[][]> => {
      const seen: number[][] = [];
      await run({ onProgress: ({ step, done, total }) => step === "prepare" && seen.push([done, total]) });
      return seen.filter(([done]) => done > 0);
    };
    const all = here.actions.everything(diff);
    const each = [
      [2_000, 4_500],
      [4_000, 4_500],
    ];
    expect(await told((work) => here.actions.listChanges(diff, work))).toEqual(each);
    expect(await told((work) => here.actions.accept(diff, all, work))).toEqual(each);
  });
});

describe("a reading that was cancelled", () => {
  /** Cancelled after the first block of four. */
  async function cancelled() {
    const here = book({ rows: ROWS });
    const opened = (await here.actions.openTable())!;
    const kept: ReadingKept = { soFar: null };
    const work = cancelling(({ step, done }) => step === "read" && done > 0, kept);
    await expect(here.actions.previewRegrade(opened, {}, work)).rejects.toMatchObject({ code: "cancelled" });
    return { here, opened, kept };
  }

  test("goes on after the blocks it has, and comes to the same diff", async () => {
    const { here, opened, kept } = await cancelled();
    const rowsKept = kept.soFar?.rows ?? 0;
    expect(rowsKept).toBeGreaterThan(0);
    expect(rowsKept).toBeLessThan(700);
    const firstRows: number[] = [];
    const onProgress = ({ step, done }: Progress) => step === "read" && firstRows.push(done);
    const continued = await here.actions.previewRegrade(opened, {}, { kept, onProgress });
    expect(firstRows.filter((done) => done > 0).every((done) => done > rowsKept)).toBe(true);
    const anew = await here.actions.previewRegrade(opened);
    expect(continued.read).toEqual(anew.read);
    expect(continued.plan.counts).toEqual(anew.plan.counts);
  });

  test("starts over when rows were added meanwhile", async () => {
    const { here, opened, kept } = await cancelled();
    here.type(701, 0, "C2024999999");
    const again = await here.actions.previewRegrade(opened, {}, { kept });
    const anew = await here.actions.previewRegrade(opened);
    expect(again.read).toEqual(anew.read);
  });

  test("cancelled while grading, nothing is read a second time", async () => {
    const here = book({ rows: ROWS });
    const opened = (await here.actions.openTable())!;
    const kept: ReadingKept = { soFar: null };
    const work = cancelling(({ step }) => step === "grade", kept);
    await expect(here.actions.previewRegrade(opened, {}, work)).rejects.toMatchObject({ code: "cancelled" });
    const before = here.host.counters.requests;
    await here.actions.previewRegrade(opened, {}, { kept });
    const settingsAndTable = 2;
    expect(here.host.counters.requests - before).toBe(settingsAndTable);
  });
});

describe("a write that was cancelled", () => {
  test("while it is prepared writes nothing", async () => {
    const here = book();
    const diff = await preview(here);
    const work = cancelling(({ step }) => step === "prepare");
    await expect(here.actions.accept(diff, here.actions.everything(diff), work)).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(here.column("客户等级")).toEqual(METHOD_ROWS.map((row) => row[5]));
    expect(here.headers()).toHaveLength(12);
  });

  test("as an undo says what is left, and once more restores the rest", async () => {
    const old = `${"上个季度的依据，".repeat(400)} → B`;
    const rows = ROWS.map((row) => [...row.slice(0, 11), "", old]);
    const here = book({ rows, headers: [...standardHeaders("zh-CN"), "评级依据"] });
    const diff = await preview(here);
    const outcome = await here.actions.accept(diff, here.actions.everything(diff));
    const written = outcome.columns.reduce((sum, column) => sum + column.written, 0);
    const stopped = await here.actions.undo(
      outcome,
      cancelling(({ step }) => step === "write"),
    );
    expect(stopped.left).toBeGreaterThan(0);
    expect(stopped).toMatchObject({ restored: written - stopped.left!, kept: 0, left: stopped.left });
    expect(await here.actions.undo(outcome)).toMatchObject({ restored: stopped.left, kept: 0 });
    expect(here.column("评级依据").every((cell) => cell === old)).toBe(true);
  });
});
