// What happens when a person asks for something: call an action, tell the reducer, say the outcome. One piece of work at
// a time; whatever the host refuses becomes a message bar with a retry, and a mistake of ours goes to the error boundary.
// Alternative not taken: effects inside the screens, where two screens would start the same read twice.

import type { Actions, Mapping, OpenedTable, RegradeOptions, RegradePreview } from "../actions/actions";
import { HostFailure, type HighlightTone, type LongWork, type TableRef } from "../actions/host";
import type { RecencyMode } from "../domain/grading/graded";
import type { Settings } from "../domain/settings/settings";
import type { ColumnRole } from "../domain/vocabulary/column";
import type { SerialDay } from "../domain/vocabulary/day";
import type { PaneWords } from "../i18n/pane/zh-CN";
import { rowsByKind, tickedRows } from "./diff";
import type { PaneEvent, PaneState, Retry, WorkKind } from "./state";

/** What the flows need from the pane; read anew on every use, so that a change of language or state is never missed. */
export interface PaneLink {
  readonly actions: () => Actions;
  readonly state: () => PaneState;
  readonly words: () => PaneWords;
  readonly dispatch: (event: PaneEvent) => void;
  /** Milliseconds, for the time left. */
  readonly clock: () => number;
}

export type Flows = ReturnType<typeof createFlows>;

/** Makes everything a person can ask of the pane. */
export function createFlows(link: PaneLink) {
  const { dispatch } = link;
  let running: AbortController | null = null;
  let starting: Promise<void> = Promise.resolve();

  /** Runs one piece of work; undefined where it was refused, cancelled, or something else is still running. */
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
      return await step({ signal: controller.signal, onProgress: reporter(link) });
    } catch (error) {
      refuse(error, retry);
      return undefined;
    } finally {
      running = null;
      dispatch({ type: "workEnded" });
    }
  }

  function refuse(error: unknown, retry: Retry | null): void {
    if (!(error instanceof HostFailure)) {
      dispatch({ type: "crashed", error: error instanceof Error ? error : new Error(String(error)) });
    } else if (error.code === "cancelled") {
      dispatch({ type: "announced", text: link.words().work.cancelled });
    } else {
      dispatch({ type: "refused", refusal: { failure: error, retry } });
    }
  }

  /** Asks the host for something quick that changes no data. */
  async function ask<T>(retry: Retry | null, step: () => Promise<T>): Promise<T | undefined> {
    try {
      return await step();
    } catch (error) {
      refuse(error, retry);
      return undefined;
    }
  }

  const options = (): RegradeOptions => {
    const { asOf, recency } = link.state();
    return { ...(asOf === null ? {} : { asOf }), ...(recency === null ? {} : { recency }) };
  };

  const say = (text: string, assertive = false): void => dispatch({ type: "announced", text, assertive });

  const sayPreview = ({ plan }: RegradePreview): void => {
    const { fall, rise, new: first, problem } = plan.counts;
    say(link.words().announce.previewed(fall + rise + first, problem));
  };

  async function open(retry: Retry, asked: boolean, table?: TableRef): Promise<OpenedTable | undefined> {
    const opened = await work("opening", retry, async () => {
      const { tables } = await link.actions().survey();
      dispatch({ type: "surveyed", tables });
      return link.actions().openTable(table);
    });
    if (opened === undefined) return undefined;
    if (opened === null) {
      dispatch({ type: "nothingFound", asked });
      if (asked) say(link.words().first.notFound);
      return undefined;
    }
    dispatch({ type: "opened", opened });
    return opened;
  }

  async function read(opened: OpenedTable, retry: Retry, fresh: boolean): Promise<RegradePreview | undefined> {
    if (!opened.gradable) return undefined;
    const preview = await work("reading", retry, (long) => link.actions().previewRegrade(opened, options(), long));
    if (preview !== undefined) dispatch({ type: "previewed", preview, fresh });
    return preview;
  }

  async function openAndRead(retry: Retry, asked: boolean, table?: TableRef): Promise<void> {
    const opened = await open(retry, asked, table);
    if (opened === undefined) return;
    const preview = await read(opened, "preview", true);
    if (asked && preview !== undefined) sayPreview(preview);
  }

  async function insert(step: () => Promise<OpenedTable>): Promise<void> {
    const opened = await work("opening", "sample", async () => {
      const inserted = await step();
      const { tables } = await link.actions().survey();
      dispatch({ type: "surveyed", tables });
      return inserted;
    });
    if (opened === undefined) return;
    dispatch({ type: "opened", opened });
    const preview = await read(opened, "preview", true);
    if (preview !== undefined) sayPreview(preview);
  }

  async function reconsider(): Promise<void> {
    const { preview } = link.state();
    if (preview === null) return;
    const next = await work("reading", "preview", () => link.actions().reconsider(preview, options()));
    if (next === undefined) return;
    dispatch({ type: "previewed", preview: next, fresh: true });
    sayPreview(next);
  }

  async function reread(): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return openAndRead("open", true);
    const preview = await read(opened, "preview", true);
    if (preview !== undefined) sayPreview(preview);
  }

  async function showDiff(): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return;
    const preview = await read(opened, "diff", true);
    if (preview === undefined) return;
    dispatch({ type: "pageOpened", page: "changes", tab: "regrade" });
    sayPreview(preview);
  }

  async function accept(): Promise<void> {
    const { preview, diff } = link.state();
    if (preview === null) return;
    const outcome = await work("writing", "accept", (long) =>
      link.actions().accept(
        preview,
        {
          rows: tickedRows(rowsByKind(preview.plan), diff),
          strategyRows: [...diff.strategyRows],
          ownerRows: [...diff.ownerRows],
          replaceFormulas: diff.replaceFormulas,
        },
        long,
      ),
    );
    if (outcome === undefined) return;
    dispatch({ type: "accepted", outcome });
    say(link.words().result.written(outcome.gradedRows.length));
  }

  async function resume(): Promise<void> {
    const { outcome } = link.state();
    if (outcome === null) return;
    const next = await work("writing", "resume", (long) => link.actions().resume(outcome, long));
    if (next === undefined) return;
    dispatch({ type: "accepted", outcome: next });
    say(link.words().result.written(next.gradedRows.length));
  }

  async function undo(): Promise<void> {
    const { outcome } = link.state();
    if (outcome === null) return;
    const report = await work("undoing", "undo", () => link.actions().undo(outcome));
    if (report === undefined) return;
    dispatch({ type: "undone", report });
    say(link.words().result.undone(report.restored));
  }

  /** Settings decide how the table is read, so it is opened and graded again after they are stored. */
  async function store(step: () => Promise<Settings>, retry: Retry): Promise<boolean> {
    const settings = await work("saving", retry, step);
    if (settings === undefined) return false;
    dispatch({ type: "settingsStored", settings });
    say(link.words().settings.saved);
    await openAndRead("open", false, link.state().opened?.table);
    return true;
  }

  const saveSettings = (settings: Settings): Promise<boolean> =>
    store(async () => {
      await link.actions().saveSettings(settings);
      return settings;
    }, "saveSettings");

  async function map(step: (opened: OpenedTable) => Promise<OpenedTable>): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return;
    const next = await work("saving", "open", () => step(opened));
    if (next === undefined) return;
    dispatch({ type: "opened", opened: next });
    await read(next, "preview", true);
  }

  async function readSwitches(): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return;
    const switches = await ask("highlights", () => link.actions().highlights(opened));
    if (switches !== undefined) dispatch({ type: "switchesRead", switches });
  }

  async function setSwitches(tones: readonly HighlightTone[]): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return;
    const switches = await work("saving", "highlights", () => link.actions().setHighlights(opened, tones));
    if (switches === undefined) return;
    dispatch({ type: "switchesRead", switches });
    say(link.words().highlights.changed(switches.installed.length));
  }

  const retries: Readonly<Record<Retry, () => Promise<unknown>>> = {
    open: () => openAndRead("open", false, link.state().opened?.table),
    identify: () => openAndRead("identify", true),
    sample: () => insert(() => link.actions().insertSample()),
    preview: reread,
    diff: showDiff,
    accept,
    resume,
    undo,
    saveSettings: async () => {
      const { draft } = link.state();
      if (draft !== null) await saveSettings(draft);
    },
    highlights: readSwitches,
  };

  return {
    /** Looks at the workbook when the pane opens. */
    start: () => (starting = openAndRead("open", false)),
    /** 一键重评 from the ribbon: as soon as the pane has looked at the workbook. */
    regradeAsked: async () => {
      await starting;
      if (link.state().opened === null) await openAndRead("identify", true);
      await showDiff();
    },
    identify: () => openAndRead("identify", true),
    chooseTable: (table: TableRef) => openAndRead("open", true, table),
    trySample: () => insert(() => link.actions().insertSample()),
    insertStandard: () => insert(() => link.actions().insertStandardTable()),
    setDay: (asOf: SerialDay | null) => {
      dispatch({ type: "dayChosen", asOf });
      return reconsider();
    },
    setRecency: (recency: RecencyMode) => {
      dispatch({ type: "recencyChosen", recency });
      return reconsider();
    },
    reread,
    /** Reads again without a word, for a table that changed under the pane; a refusal only marks the figures as old. */
    refresh: async () => {
      const { opened, preview, work: busy } = link.state();
      if (opened === null || preview === null || busy !== null || running !== null) return;
      try {
        const next = await link.actions().previewRegrade(opened, options());
        if (link.state().preview === preview) dispatch({ type: "previewed", preview: next, fresh: true });
      } catch (error) {
        if (error instanceof HostFailure) dispatch({ type: "drifted" });
        else refuse(error, null);
      }
    },
    showDiff,
    accept,
    resume,
    undo,
    cancel: () => running?.abort(),
    retry: async () => {
      const { refusal } = link.state();
      if (refusal === null || refusal.retry === null) return;
      dispatch({ type: "refusalDismissed" });
      await retries[refusal.retry]();
    },
    openLog: async () => {
      const shown = await ask(null, () => link.actions().openLog());
      if (shown === false) say(link.words().result.noLog);
    },
    goTo: async (row: number, where: ColumnRole | number) => {
      const { opened } = link.state();
      if (opened !== null) await ask(null, () => link.actions().selectCell(opened, row, where));
    },
    remap: (mapping: Mapping) => map((opened) => link.actions().remap(opened, mapping)),
    forgetMapping: () => map((opened) => link.actions().forgetMapping(opened)),
    saveSettings,
    /** What would the table look like with these settings? Null where nothing was read yet. Nothing is kept. */
    whatIf: async (settings: Settings): Promise<RegradePreview | null> => {
      const { preview } = link.state();
      if (preview === null) return null;
      return (await ask(null, () => link.actions().reconsider(preview, { ...options(), settings }))) ?? null;
    },
    resetSettings: () => store(async () => (await link.actions().resetSettings()).settings, "open"),
    readSwitches,
    setSwitches,
  };
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
    if (quarter && percent < 100) link.dispatch({ type: "announced", text: link.words().announce.percent(percent) });
  };
}
