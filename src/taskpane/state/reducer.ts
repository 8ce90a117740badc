// One reducer for the whole pane: an event in, the next state out, nothing else. No tab, scroll or tick changes because
// the selection, the data or a colleague did; only the user's own acts move things.

import type { RegradePreview } from "../../actions/actions";
import { FOLD, UNTOUCHED_DIFF, type DiffState } from "../changes/diffChoices";
import { customerAt } from "./acting";
import type { PaneEvent } from "./events";
import { PAGE_ABOVE, type Page, type Tab } from "./navigation";
import { choicesAfter, settled } from "./settled";
import type { ActingCustomer, PaneState } from "./state";
import { refusalLeft } from "./work";
import { reduceFormulas, UNTOUCHED_FORMULAS } from "../formulas/formulas";
import { reduceToday, UNTOUCHED_TODAY } from "../today/today";

/** What does the pane know after this happened? Figures and the rows of customers follow what they depend on. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  return settled(state, happened(state, event));
}

function happened(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "languageChosen":
      return { ...state, languageChoice: event.choice, answer: null };
    case "tabChosen":
      return { ...state, tab: event.tab, answer: null };
    case "pageOpened":
      return {
        ...state,
        tab: event.tab ?? state.tab,
        pages: { ...state.pages, [event.tab ?? state.tab]: event.page },
        answer: null,
      };
    case "pageClosed":
      return { ...state, pages: closed(state) };
    case "surveyed":
      return { ...state, tables: event.tables };
    case "opened":
      return {
        ...state,
        looked: true,
        tables: event.tables ?? state.tables,
        opened: event.opened,
        notFound: false,
        refusal: null,
        ...(sameTable(state, event.opened.table.id) ? {} : FORGOTTEN),
      };
    case "nothingFound":
      return { ...state, looked: true, opened: null, notFound: event.asked, refusal: null, ...FORGOTTEN };
    case "dayChosen":
      return { ...state, asOf: event.asOf };
    case "dayTurned":
      return state.calendarDay === event.calendarDay ? state : { ...state, calendarDay: event.calendarDay };
    case "recencyChosen":
      return { ...state, recency: event.recency };
    case "previewed":
      // An answer that comes late, for a table that is not looked at any more.
      if (state.opened !== null && !sameTable(state, event.preview.opened.table.id)) return state;
      return {
        ...state,
        lastRead: event.preview,
        opened: event.preview.opened,
        // Graded again from the same cells they are as old as they were, and a change during the reading may not be in it.
        drifted: event.drifts < state.drifts || (state.drifted && isSameRead(state, event.preview)),
        refusal: !event.asked ? state.refusal : isSameRead(state, event.preview) ? refusalLeft(state.refusal) : null,
        ...choicesAfter(state, event.preview),
      };
    case "drifted":
      return { ...state, drifted: state.lastRead !== null, drifts: state.drifts + 1 };
    case "ticked":
      return withDiff(state, { unticked: changed(state.diff.unticked, event.rows, !event.on) });
    case "strategyTicked":
      return withDiff(state, { strategyRows: changed(state.diff.strategyRows, [event.row], event.on) });
    case "ownerTicked":
      return withDiff(state, { ownerRows: changed(state.diff.ownerRows, [event.row], event.on) });
    case "formulasTicked":
      return withDiff(state, { replaceFormulas: event.on });
    case "filtered":
      return withDiff(state, { filter: event.filter });
    case "searched":
      return withDiff(state, { search: event.search });
    case "moreShown":
      return withDiff(state, {
        shown: { ...state.diff.shown, [event.kind]: (state.diff.shown[event.kind] ?? FOLD) + FOLD },
      });
    case "rowOpened":
      return withDiff(state, { openRow: event.row });
    case "quadrantChosen":
    case "dropDayChosen":
    case "moreToday":
    case "exportTicked":
      return { ...state, today: reduceToday(state.today, event) };
    case "formulaChosen":
    case "formulaPreviewed":
    case "formulaColumnsRead":
    case "formulasFrozen":
    case "formulasInserted":
      return { ...state, formulas: reduceFormulas(state.formulas, event) };
    case "customerOpened":
      return {
        ...state,
        tab: "customer",
        pages: without(state.pages, "customer"),
        selected: customerOf(state, event.row),
        pinned: null,
        answer: null,
      };
    case "customerPageOpened":
      return { ...state, acting: event.customer, pages: { ...state.pages, [state.tab]: event.page }, answer: null };
    case "followUpTyped":
      return { ...state, followUps: { ...state.followUps, [event.key]: event.draft } };
    case "followUpLogged":
      return {
        ...state,
        refusal: null,
        logged: event.outcome,
        followUps: Object.fromEntries(Object.entries(state.followUps).filter(([key]) => key !== event.key)),
      };
    case "followUpUndone":
      return { ...state, refusal: null, logged: null };
    case "fixed":
      return { ...state, refusal: null, fixed: event.outcome };
    case "locksStored":
      return {
        ...state,
        refusal: refusalLeft(state.refusal),
        opened:
          state.opened === null
            ? null
            : { ...state.opened, settings: { ...state.opened.settings, locks: event.locks } },
      };
    case "workStarted":
      return { ...state, interruption: null, work: { kind: event.kind, startedAt: event.at, progress: null } };
    case "workMoved":
      return state.work === null ? state : { ...state, work: { ...state.work, progress: event.progress } };
    case "workEnded":
      return { ...state, work: null };
    case "accepted":
      return {
        ...state,
        outcome: event.outcome,
        undone: null,
        refusal: null,
        answer: null,
        diff: UNTOUCHED_DIFF,
        pages: { ...state.pages, regrade: "result" },
      };
    case "undone":
      return { ...state, undone: event.report, refusal: null, answer: null };
    case "refused":
      return { ...state, looked: true, refusal: event.refusal, answer: null };
    case "refusalDismissed":
      return { ...state, refusal: null, interruption: null };
    case "interrupted":
      return { ...state, looked: true, refusal: null, interruption: event.interruption };
    case "draftChanged":
      return { ...state, draft: event.draft };
    case "draftDropped":
      return { ...state, draft: null };
    case "settingsStored":
      return {
        ...state,
        draft: null,
        refusal: refusalLeft(state.refusal),
        opened: state.opened === null ? null : { ...state.opened, settings: event.settings, settingsProblems: [] },
      };
    case "switchesRead":
      return { ...state, switches: event.switches };
    case "recoloured":
      return { ...state, coloursBefore: event.before };
    case "customerSelected":
      return sameCustomer(state.selected, event.customer) ? state : { ...state, selected: event.customer };
    case "oddityKnown":
      return { ...state, oddityKnown: true };
    case "rowPinned":
      return { ...state, pinned: event.row === null ? null : customerOf(state, event.row) };
    case "answered":
      return { ...said(state, event.answer.text), answer: event.answer };
    case "answerDismissed":
      return { ...state, answer: null };
    case "crashed":
      return { ...state, crash: event.error };
    case "announced":
      return said(state, event.text, event.assertive);
  }
}

function said(state: PaneState, text: string, assertive = false): PaneState {
  return { ...state, announcement: { text, assertive, turn: state.announcement.turn + 1 } };
}

/** What belongs to one table and means nothing for another. */
const FORGOTTEN = {
  answer: null,
  lastRead: null,
  drifted: false,
  recency: null,
  diff: UNTOUCHED_DIFF,
  today: UNTOUCHED_TODAY,
  formulas: UNTOUCHED_FORMULAS,
  outcome: null,
  undone: null,
  draft: null,
  switches: null,
  coloursBefore: null,
  selected: null,
  acting: null,
  followUps: {},
  logged: null,
  fixed: null,
  pinned: null,
  pages: {},
} as const satisfies Partial<PaneState>;

function customerOf({ preview }: PaneState, row: number): ActingCustomer | null {
  return preview === null ? null : customerAt(preview.plan, row);
}

function sameCustomer(a: ActingCustomer | null, b: ActingCustomer): boolean {
  return a !== null && a.row === b.row && a.key === b.key;
}

function isSameRead({ lastRead }: PaneState, preview: RegradePreview): boolean {
  return lastRead?.read === preview.read;
}

function sameTable(state: PaneState, id: string): boolean {
  return state.opened !== null && state.opened.table.id === id;
}

function withDiff(state: PaneState, diff: Partial<DiffState>): PaneState {
  return { ...state, diff: { ...state.diff, ...diff } };
}

function closed({ pages, tab }: PaneState): PaneState["pages"] {
  const page = pages[tab];
  const above = page === undefined ? undefined : PAGE_ABOVE[page];
  return above === undefined ? without(pages, tab) : { ...pages, [tab]: above };
}

function without(pages: PaneState["pages"], tab: Tab): PaneState["pages"] {
  return Object.fromEntries(Object.entries(pages).filter(([name]) => name !== tab)) as Partial<Record<Tab, Page>>;
}

function changed(rows: ReadonlySet<number>, some: readonly number[], present: boolean): ReadonlySet<number> {
  const next = new Set(rows);
  for (const row of some) {
    if (present) next.add(row);
    else next.delete(row);
  }
  return next;
}
