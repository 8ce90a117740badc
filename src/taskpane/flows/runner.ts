// Runs one piece of work at a time. Whatever the host refuses becomes a message bar with a retry, a cancelled work is no
// failure, and a mistake of ours goes to the error boundary.
// Alternative not taken: a queue. A second click while Excel is busy is impatience, not a wish for two regrades.

import { HostFailure, type LongWork } from "../../actions/host";
import type { Retry, WorkKind } from "../state";
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
  readonly cancel: () => void;
}

/** The runner of one pane. */
export function createRunner(link: PaneLink): Runner {
  const { dispatch } = link;
  let running: AbortController | null = null;

  function refuse(error: unknown, retry: Retry | null): void {
    if (!(error instanceof HostFailure)) {
      dispatch({ type: "crashed", error: error instanceof Error ? error : new Error(String(error)) });
    } else if (error.code === "cancelled") {
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
    running = controller;
    dispatch({ type: "workStarted", kind, at: link.clock() });
    try {
      return await ask(retry, () => step({ signal: controller.signal, onProgress: reporter(link) }));
    } finally {
      running = null;
      dispatch({ type: "workEnded" });
    }
  }

  return { work, ask, refuse, isBusy: () => running !== null, cancel: () => running?.abort() };
}

/** Passes progress on, at most once a percent, and says it every quarter. */
function reporter(link: PaneLink): NonNullable<LongWork["onProgress"]> {
  let lastPercent = -1;
  return (progress) => {
    const percent = progress.total === 0 ? 100 : Math.floor((progress.done / progress.total) * 100);
    if (percent === lastPercent) return;
    const quarter = Math.floor(percent / 25) > Math.floor(Math.max(lastPercent, 0) / 25);
    lastPercent = percent;
    link.dispatch({ type: "workMoved", progress });
    if (quarter && percent < 100) announce(link, link.words().announce.percent(percent));
  };
}
