// Runs one piece of work at a time. Whatever the host refuses becomes a message bar with a retry, a cancelled work is no
// failure, and a mistake of ours goes to the error boundary.
// Alternative not taken: a queue. A second click while Excel is busy is impatience, not a wish for two regrades.

import { HostFailure, type LongWork, type Progress } from "../../actions/host";
import { shareOf } from "../progress/progress";
import type { Retry, WorkKind } from "../state/work";
import { announce, type PaneLink } from "./link";

export interface Runner {
  /** Runs one piece of work; undefined where it was refused, cancelled, or something else is still running. */
  readonly work: <T>(
    kind: WorkKind,
    retry: Retry | null,
    step: (work: LongWork) => Promise<T>,
  ) => Promise<T | undefined>;
  /** Asks the host for something quick that changes no data. */
  readonly ask: <T>(retry: Retry | null, step: () => Promise<T>) => Promise<T | undefined>;
  readonly refuse: (error: unknown, retry: Retry | null) => void;
  readonly isBusy: () => boolean;
  /** Resolves when nothing runs and whoever ran it has had the time to go on with something. */
  readonly idle: () => Promise<void>;
  readonly cancel: () => void;
}

/** The runner of one pane. */
export function createRunner(link: PaneLink): Runner {
  const { dispatch } = link;
  let running: AbortController | null = null;
  const waiting: (() => void)[] = [];

  function refuse(error: unknown, retry: Retry | null): void {
    if (!(error instanceof HostFailure)) {
      dispatch({ type: "crashed", error: error instanceof Error ? error : new Error(String(error)) });
    } else if (isCancelled(error)) {
      announce(link, link.words().work.cancelled);
    } else {
      dispatch({ type: "refused", refusal: { failure: error, retry } });
    }
  }

  async function ask<T>(retry: Retry | null, step: () => Promise<T>): Promise<T | undefined> {
    try {
      return await step();
    } catch (error) {
      refuse(error, retry);
      return undefined;
    }
  }

  async function work<T>(
    kind: WorkKind,
    retry: Retry | null,
    step: (work: LongWork) => Promise<T>,
  ): Promise<T | undefined> {
    if (running !== null) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    running = controller;
    dispatch({ type: "workStarted", kind, at: link.clock() });
    const report = reporter(link, signal, kind);
    try {
      await link.painted?.();
      if (signal.aborted) throw new HostFailure("cancelled", "", "cancelled by the user");
      const result = step({ signal, onProgress: report.tell });
      return await (MERELY_READING.includes(kind) ? unlessAborted(result, signal) : result);
    } catch (error) {
      refuse(error, retry);
      if (isCancelled(error)) dispatch({ type: "interrupted", interruption: { kind, retry, progress: report.last() } });
      return undefined;
    } finally {
      running = null;
      dispatch({ type: "workEnded" });
      for (const resolve of waiting.splice(0)) setTimeout(resolve, 0);
    }
  }

  async function idle(): Promise<void> {
    while (running !== null) await new Promise<void>((resolve) => waiting.push(resolve));
  }

  return { work, ask, refuse, isBusy: () => running !== null, idle, cancel: () => running?.abort() };
}

/** Work that may be left to itself when the user does not want to wait for Excel any longer. */
const MERELY_READING: readonly WorkKind[] = ["opening", "reading"];

function isCancelled(error: unknown): boolean {
  return error instanceof HostFailure && error.code === "cancelled";
}

/** The result, or "cancelled" at once when the user cancels: Excel may keep silent for as long as a cell is edited. */
function unlessAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    result,
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(new HostFailure("cancelled", "", "cancelled by the user")));
    }),
  ]);
}

/** Work that is over sooner is not told in quarters. */
const PATIENCE_MS = 1000;

/** Passes progress on, at most once a percent and a step, and says it every quarter. Nothing any more once cancelled. */
function reporter(link: PaneLink, signal: AbortSignal, kind: WorkKind) {
  const startedAt = link.clock();
  let last: Progress | null = null;
  let quarterSaid = 0;
  const tell = (progress: Progress): void => {
    if (signal.aborted) return;
    const share = shareOf(progress, kind);
    const isNews =
      last === null || last.step !== progress.step || Math.floor(shareOf(last, kind) * 100) !== Math.floor(share * 100);
    if (!isNews && progress.found === undefined) return;
    last = progress;
    link.dispatch({ type: "workMoved", progress });
    const quarter = Math.floor(share * 4);
    if (quarter <= quarterSaid || quarter >= 4 || link.clock() - startedAt < PATIENCE_MS) return;
    quarterSaid = quarter;
    announce(link, link.words().announce.percent(quarter * 25));
  };
  return { tell, last: () => last };
}
