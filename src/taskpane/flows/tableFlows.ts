// Finding a table, reading it, and reading it again: everything that ends with a preview. The table is not written; only the
// day that inserted formulas count to follows, where the user asked for a regrade or a new reading.

import type { Mapping, OpenedTable, RegradePreview } from "../../actions/actions";
import { HostFailure, type SheetChange, type TableRef } from "../../actions/host";
import { changingCount } from "../../domain/regrade/plan";
import type { RecencyMode } from "../../domain/grading/graded";
import type { SerialDay } from "../../domain/vocabulary/day";
import { answersChoice, chosenOptions, sameReading } from "../state/inputs";
import type { PaneState } from "../state/state";
import type { Retry } from "../state/work";
import { createFollowing } from "./following";
import { announce, answer as answerUser, type PaneLink } from "./link";
import type { Runner } from "./runner";
import { createUnfinished } from "./unfinished";

/** Rows up to which a changed table is read again without being asked. */
const CHEAP_ROWS = 5_000;

type MappingStep = (opened: OpenedTable) => Promise<OpenedTable>;

export type TableFlows = ReturnType<typeof createTableFlows>;

export function createTableFlows(link: PaneLink, { work, refuse, isBusy, idle }: Runner) {
  const { dispatch } = link;
  const unfinished = createUnfinished(link);

  const sayPreview = ({ plan }: RegradePreview): void => {
    announce(link, link.words().announce.previewed(changingCount(plan), plan.counts.problem));
  };

  const lookAround = async (): Promise<void> => {
    const { tables } = await link.actions().survey();
    dispatch({ type: "surveyed", tables });
  };

  async function open(retry: Retry, asked: boolean, table?: TableRef): Promise<OpenedTable | undefined> {
    const opened = await work("opening", retry, async () => {
      await lookAround();
      const found =
        (asked && table === undefined ? await gradableAtCell() : null) ?? (await link.actions().openTable(table));
      // One that was there a moment ago is missed by its name, whoever asks for it.
      if (found === null && table !== undefined) throw new HostFailure("tableGone", table.name, "the table is gone");
      return found;
    });
    if (opened === undefined) return undefined;
    // A header row that was only guessed is shown to whoever asked for it, not to everybody who opens a sheet.
    if (opened === null || (!asked && !opened.gradable && opened.table.isGuess === true)) {
      dispatch({ type: "nothingFound", asked });
      if (asked) announce(link, link.words().first.notFound);
      return undefined;
    }
    dispatch({ type: "opened", opened });
    return opened;
  }

  /** Whoever asks has clicked in the table that is meant: also in one of several on a sheet. */
  async function gradableAtCell(): Promise<OpenedTable | null> {
    const selected = await link.actions().openSelected();
    return selected?.gradable === true ? selected : null;
  }

  async function read(opened: OpenedTable, retry: Retry): Promise<RegradePreview | undefined> {
    if (!opened.gradable) return undefined;
    const kept = unfinished.take();
    const { drifts } = link.state();
    const preview = await work("reading", retry, (long) =>
      link.actions().previewRegrade(opened, chosenOptions(link.state()), { ...long, kept }),
    );
    if (preview !== undefined) dispatch({ type: "previewed", preview, drifts, asked: true });
    else if (link.state().interruption !== null) await unfinished.keep(opened, kept);
    if (preview === undefined) return undefined;
    await answer();
    return link.state().preview ?? preview;
  }

  async function openAndRead(retry: Retry, asked: boolean, table?: TableRef): Promise<void> {
    const opened = await open(retry, asked, table);
    if (opened === undefined) return;
    const preview = await read(opened, "preview");
    if (asked && preview !== undefined) sayPreview(preview);
  }

  /** The table at the selected cell; where that is the one on screen, or none, how to select another. */
  async function openSelected(): Promise<void> {
    const { opened } = link.state();
    const found = await work("opening", "selected", async () => {
      await lookAround();
      return { at: await link.actions().openSelected() };
    });
    if (found === undefined) return;
    const words = link.words().answer;
    if (found.at === null || found.at.table.id === opened?.table.id)
      return answerUser(link, words.otherArea, [{ kind: "openSelected" }]);
    dispatch({ type: "opened", opened: found.at });
    const preview = await read(found.at, "preview");
    if (preview !== undefined) sayPreview(preview);
  }

  /** The table somebody stands in is the one that is meant, where it can be graded. */
  async function followCell(): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return openAndRead("identify", true);
    const met = await work("opening", "identify", async () => {
      const selected = await link.actions().openSelected();
      return selected === null || selected.table.id === opened.table.id ? null : selected;
    });
    if (met?.gradable === true) await openAndRead("identify", false, met.table);
  }

  async function insert(step: () => Promise<OpenedTable>): Promise<void> {
    const opened = await work("inserting", "sample", async () => {
      const inserted = await step();
      await lookAround();
      return inserted;
    });
    if (opened === undefined) return;
    dispatch({ type: "opened", opened });
    const preview = await read(opened, "preview");
    if (preview !== undefined) sayPreview(preview);
  }

  let answering: Promise<void> | null = null;

  /** Grades again what was read until the figures answer what is chosen; of several choices the last one counts. */
  function answer(): Promise<void> {
    answering ??= answerChoice().finally(() => (answering = null));
    return answering;
  }

  async function answerChoice(): Promise<void> {
    for (;;) {
      await idle();
      if (isBusy()) continue;
      const base = unanswered(link.state());
      if (base === null) return;
      const next = await work("reading", "preview", (long) =>
        link.actions().reconsider(base, chosenOptions(link.state()), long),
      );
      if (next === undefined) return;
      dispatch({ type: "previewed", preview: next, drifts: link.state().drifts, asked: true });
      if (link.state().preview === next) sayPreview(next);
    }
  }

  /** Midnight may have passed while nobody looked. */
  function lookAtDay(): Promise<void> {
    dispatch({ type: "dayTurned", calendarDay: link.today() });
    return answer();
  }

  async function reread(): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return openAndRead("open", true);
    const preview = await read(opened, "preview");
    if (preview === undefined) return;
    sayPreview(preview);
    await followDay(preview);
  }

  /** Formulas count to the day the user asked to grade on; where Excel refuses, the page 公式 still says the old one. */
  async function followDay({ plan }: RegradePreview): Promise<void> {
    try {
      await link.actions().moveFormulaDay(plan.graded.asOf);
    } catch (error) {
      if (!(error instanceof HostFailure)) refuse(error, null);
    }
  }

  async function showDiff(): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return;
    const preview = await read(opened, "diff");
    if (preview === undefined) return;
    dispatch({ type: "pageOpened", page: "changes", tab: "regrade" });
    sayPreview(preview);
    await followDay(preview);
  }

  let chosen: MappingStep | null = null;
  let mapping: Promise<void> | null = null;

  /** A meaning chosen while another is being read waits for it; of several the last counts, for arrow keys pass some on their way. */
  function map(step: MappingStep): Promise<void> {
    chosen = step;
    mapping ??= mapChosen().finally(() => (mapping = null));
    return mapping;
  }

  async function mapChosen(): Promise<void> {
    while (chosen !== null) {
      const step = chosen;
      chosen = null;
      await mapNow(step);
    }
  }

  async function mapNow(step: MappingStep): Promise<void> {
    const { opened } = link.state();
    if (opened === null) return;
    const next = await work("saving", "open", () => step(opened));
    if (next === undefined) return;
    dispatch({ type: "opened", opened: next });
    await read(next, "preview");
  }

  const isCheap = (): boolean => (link.state().lastRead?.plan.table.rowCount ?? 0) <= CHEAP_ROWS;

  /** Reads again without a word; a refusal only marks the figures as old. */
  async function refresh(): Promise<void> {
    const { opened, preview, drifts } = link.state();
    if (opened === null || preview === null || isBusy()) return dispatch({ type: "drifted" });
    try {
      const next = await link.actions().previewRegrade(opened, chosenOptions(link.state()));
      const now = link.state();
      if (now.preview === preview) dispatch({ type: "previewed", preview: next, drifts, asked: false });
      // Graded again meanwhile, from the cells that are not so any more.
      else if (now.lastRead?.read === preview.read) dispatch({ type: "drifted" });
    } catch (error) {
      if (error instanceof HostFailure) dispatch({ type: "drifted" });
      else refuse(error, null);
    }
  }

  /** The sheet is not what was read any more: read it again where that is cheap, else say so. */
  async function readAgain(): Promise<void> {
    if (isCheap()) await refresh();
    else dispatch({ type: "drifted" });
  }

  const follow = createFollowing(link, { refuse, isBusy }, { isCheap, readAgain });

  return {
    readOn: unfinished.goOn,
    openAndRead,
    followCell,
    openSelected,
    reread,
    /** After edits; without saying which, after anything. */
    followChange: (changes?: readonly SheetChange[]) => (changes === undefined ? readAgain() : follow(changes)),
    showDiff,
    lookAtDay,
    identify: () => openAndRead("identify", true),
    chooseTable: (table: TableRef) => openAndRead("open", true, table),
    trySample: () => insert(() => link.actions().insertSample()),
    insertStandard: () => insert(() => link.actions().insertStandardTable()),
    setDay: (asOf: SerialDay | null) => {
      dispatch({ type: "dayChosen", asOf });
      return answer();
    },
    setRecency: (recency: RecencyMode) => {
      dispatch({ type: "recencyChosen", recency });
      return answer();
    },
    remap: (mapping: Mapping) => map((opened) => link.actions().remap(opened, mapping)),
    forgetMapping: () => map((opened) => link.actions().forgetMapping(opened)),
  };
}

/** The last result where it can be graded again to answer what is chosen now; null where it does already, or must be read. */
function unanswered(state: PaneState): RegradePreview | null {
  const { lastRead, opened } = state;
  if (lastRead === null || opened === null || answersChoice(state, lastRead)) return null;
  return sameReading(lastRead.opened, opened) ? { ...lastRead, opened } : null;
}
