import fc from "fast-check";
import { READING_STEPS, WRITING_STEPS } from "../../../src/actions/host";
import { paneWords } from "../catalogue";
import { createRunner } from "../../../src/taskpane/flows/runner";
import { secondsLeft, shareOf, stepsOf } from "../../../src/taskpane/progress/progress";
import { WORK_KINDS } from "../../../src/taskpane/state/work";
import { initialState } from "../../../src/taskpane/state/slices";
import { pageShown } from "../../../src/taskpane/state/state";
import { drive, type Driver } from "../drive";
import { THE_DAY } from "../paneWorld";

describe("the share of the whole", () => {
  test("begins at nothing, ends at all, and never goes back", () => {
    for (const kind of WORK_KINDS.filter((each) => stepsOf(each).length > 0)) {
      const steps = stepsOf(kind);
      const shares = steps.flatMap((step) => [0, 1, 2, 3].map((done) => shareOf({ step, done, total: 3 }, kind)));
      expect(shares[0]).toBe(0);
      expect(shares[shares.length - 1]).toBe(1);
      expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    }
  });

  test("is never above one, whatever is counted", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...READING_STEPS, ...WRITING_STEPS),
        fc.constantFrom(...WORK_KINDS),
        fc.nat(),
        fc.nat(),
        (step, kind, done, total) => {
          const share = shareOf({ step, done, total }, kind);
          return share >= 0 && share <= 1;
        },
      ),
    );
  });

  test("only a regrade grades, keeps the log and renews the highlights", () => {
    expect(stepsOf("reading")).toBe(READING_STEPS);
    expect(stepsOf("writing")).toBe(WRITING_STEPS);
    const others = WORK_KINDS.filter((kind) => kind !== "reading" && kind !== "writing").flatMap(stepsOf);
    expect(others.filter((step) => ["grade", "compare", "log", "highlight"].includes(step))).toEqual([]);
  });
});

describe("the time left", () => {
  const work = (done: number) => ({ kind: "reading", startedAt: 1000, progress: { done, total: 100 } }) as const;

  test("is what the rest will take at this pace", () => {
    expect(secondsLeft(work(25), 3000)).toBe(6);
  });

  test("is not guessed before anything is known, and is never nought", () => {
    expect(secondsLeft({ ...work(0), progress: null }, 3000)).toBeUndefined();
    expect(secondsLeft(work(1), 3000)).toBeUndefined();
    expect(secondsLeft(work(100), 3000)).toBe(1);
  });
});

describe("cancelling", () => {
  /** Cancels the work as soon as it has begun. */
  async function cancelled(pane: Driver, start: () => Promise<unknown>): Promise<void> {
    const running = start();
    pane.flows.cancel();
    await running;
  }

  test("while the table is read leaves nothing written, says so, and goes on when asked", async () => {
    const pane = drive();
    await pane.flows.start();
    await cancelled(pane, pane.flows.showDiff);
    expect(pane.state().work).toBeNull();
    expect(pane.state().interruption).toMatchObject({ kind: "reading", retry: "diff" });
    expect(pane.state().announcement.text).toBe("已取消，什么都没有写入");
    expect(pageShown(pane.state())).toBeUndefined();
    await pane.flows.goOn();
    expect(pane.state().interruption).toBeNull();
    expect(pageShown(pane.state())).toBe("changes");
  });

  test("an Excel that does not answer is left alone at once", async () => {
    const pane = drive();
    await pane.flows.start();
    pane.world.workbook.delay = 1_000;
    const answer = new Promise((resolve) => setTimeout(() => resolve("the workbook"), 1_000));
    const cancel = cancelled(pane, pane.flows.reread).then(() => "the pane");
    expect(await Promise.race([answer, cancel])).toBe("the pane");
    expect(pane.state().interruption?.kind).toBe("reading");
  });

  test("before the first cell is written keeps the diff and every tick", async () => {
    const pane = drive();
    await pane.flows.start();
    await pane.flows.showDiff();
    pane.dispatch({ type: "ticked", rows: [3], on: false });
    await cancelled(pane, pane.flows.accept);
    expect(pane.state().interruption).toMatchObject({ kind: "writing", retry: "accept" });
    expect(pane.state().diff.unticked.has(3)).toBe(true);
    expect(pane.world.workbook.log).toHaveLength(0);
    await pane.flows.accept();
    expect(pageShown(pane.state())).toBe("result");
  });

  test("the message can be put away", async () => {
    const pane = drive();
    await pane.flows.start();
    await cancelled(pane, pane.flows.reread);
    pane.dispatch({ type: "refusalDismissed" });
    expect(pane.state().interruption).toBeNull();
  });
});

describe("what is said while work runs", () => {
  /** Work of a hundred rows, `pace` milliseconds a row; everything that was announced. */
  async function said(pace: number): Promise<readonly string[]> {
    const announced: string[] = [];
    let now = 0;
    const runner = createRunner({
      actions: () => {
        throw new Error("no action is asked for");
      },
      state: () => initialState("zh-CN", "auto", THE_DAY),
      words: () => paneWords("zh-CN"),
      dispatch: (event) => event.type === "announced" && announced.push(event.text),
      clock: () => now,
      today: () => THE_DAY,
    });
    await runner.work("reading", null, async ({ onProgress }) => {
      for (let done = 1; done <= 100; done++) {
        now += pace;
        onProgress?.({ done, total: 100 });
      }
    });
    return announced;
  }

  test("every quarter of long work, once", async () => {
    expect(await said(50)).toEqual(["已完成 25%", "已完成 50%", "已完成 75%"]);
  });

  test("nothing while it is short", async () => {
    expect(await said(5)).toEqual([]);
  });
});
