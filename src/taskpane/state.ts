// What the pane knows, and what can happen to it. Every screen is drawn from this and nothing else; ticks, filters and
// half-typed settings therefore survive a change of tab and an error.
// Alternative not taken: state inside each screen, lost whenever the screen is left.

import type { AcceptOutcome, HighlightSwitches, OpenedTable, RegradePreview } from "../actions/actions";
import type { FixOutcome, FollowUpOutcome } from "../actions/customerActions";
import type { HostFailure, Progress, TableRef, UndoReport } from "../actions/host";
import type { Cause, Channel, Objection, Result, VisitStage } from "../domain/followUp/followUp";
import type { RecencyMode } from "../domain/grading/graded";
import type { ChangeKind } from "../domain/regrade/plan";
import type { HighlightColours } from "../domain/review/highlightColours";
import type { Settings } from "../domain/settings/settings";
import type { SerialDay } from "../domain/vocabulary/day";
import type { Language } from "../i18n/language";
import { UNTOUCHED_FORMULAS, type FormulasEvent, type FormulasState } from "./formulas";
import { UNTOUCHED_TODAY, type TodayEvent, type TodayState } from "./today";

/** Tabs in the order of the screen; settings is the gear at the end. */
export const TABS = ["regrade", "today", "customer", "settings"] as const;
export type Tab = (typeof TABS)[number];

/** Pages one level above a tab. */
export const PAGES = [
  "columns",
  "benchmarks",
  "problems",
  "changes",
  "result",
  "thresholds",
  "nearLimits",
  "benchmarkSettings",
  "cadence",
  "written",
  "highlights",
  "calendarFile",
  "lock",
  "brief",
  "history",
  "checkup",
  "riskWords",
  "playbook",
  "tags",
  "locks",
  "gradeNames",
  "businessStage",
  "leading",
  "settingsFile",
  "formulas",
] as const;
export type Page = (typeof PAGES)[number];

/** The page that a longer list of one of its parts goes back to; any other page goes back to its tab. */
export const PAGE_ABOVE: Readonly<Partial<Record<Page, Page>>> = { nearLimits: "thresholds" };

/** What the user chose; "auto" follows the host. */
export const LANGUAGE_CHOICES = ["auto", "zh-CN", "en-US"] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Long work, of which there is one at a time. */
export const WORK_KINDS = ["opening", "inserting", "reading", "writing", "undoing", "saving"] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export interface Work {
  readonly kind: WorkKind;
  /** Milliseconds on the page's clock, for the time left. */
  readonly startedAt: number;
  readonly progress: Progress | null;
}

/** What to do again after the host refused. */
export const RETRIES = [
  "open",
  "identify",
  "sample",
  "preview",
  "diff",
  "accept",
  "resume",
  "undo",
  "saveSettings",
  "highlights",
  "renewHighlights",
] as const;
export type Retry = (typeof RETRIES)[number];

/** Work the user cancelled before anything was written; it can be gone on with. */
export interface Interruption {
  readonly kind: WorkKind;
  readonly progress: Progress | null;
  readonly retry: Retry | null;
}

export interface Refusal {
  readonly failure: HostFailure;
  readonly retry: Retry | null;
}

/** Which rows the diff shows. */
export const DIFF_FILTERS = ["all", "fall", "rise", "new", "problem", "locked"] as const;
export type DiffFilter = (typeof DIFF_FILTERS)[number];

/** The user's choices in the diff. Rows are ticked unless listed, so that 50,000 ticks need no list. */
export interface DiffState {
  readonly unticked: ReadonlySet<number>;
  readonly strategyRows: ReadonlySet<number>;
  readonly ownerRows: ReadonlySet<number>;
  readonly replaceFormulas: boolean;
  readonly filter: DiffFilter;
  readonly search: string;
  /** Rows shown of each group beyond the first fold. */
  readonly shown: Readonly<Partial<Record<ChangeKind, number>>>;
  readonly openRow: number | null;
}

/** Rows of a group before it folds, and how many more each time. */
export const FOLD = 50;

/** A customer by row, and by key for when rows move. */
export interface ActingCustomer {
  readonly row: number;
  readonly key: string;
}

/** A follow-up being written; kept for each customer until it is logged. */
export interface FollowUpDraft {
  readonly channel: Channel;
  readonly line: string;
  /** Null: the owner of the row. */
  readonly person: string | null;
  /** Null: today. */
  readonly day: SerialDay | null;
  readonly promise: string;
  readonly stage: VisitStage | null;
  readonly objection: Objection | null;
  readonly cause: Cause | null;
  readonly result: Result | null;
}

export const EMPTY_FOLLOW_UP: FollowUpDraft = {
  channel: "phone",
  line: "",
  person: null,
  day: null,
  promise: "",
  stage: null,
  objection: null,
  cause: null,
  result: null,
};

export interface PaneState {
  readonly languageChoice: LanguageChoice;
  readonly hostLanguage: Language;
  readonly tab: Tab;
  readonly pages: Readonly<Partial<Record<Tab, Page>>>;
  /** False until the workbook was looked at once. */
  readonly surveyed: boolean;
  readonly tables: readonly TableRef[];
  readonly opened: OpenedTable | null;
  /** The user asked to recognise a table and there was none. */
  readonly notFound: boolean;
  readonly preview: RegradePreview | null;
  /** The sheet changed after the preview was read. */
  readonly drifted: boolean;
  /** Null: today. */
  readonly asOf: SerialDay | null;
  /** Null: as the settings say. */
  readonly recency: RecencyMode | null;
  readonly diff: DiffState;
  readonly today: TodayState;
  readonly formulas: FormulasState;
  readonly outcome: AcceptOutcome | null;
  readonly undone: UndoReport | null;
  readonly work: Work | null;
  readonly refusal: Refusal | null;
  readonly interruption: Interruption | null;
  readonly draft: Settings | null;
  readonly switches: HighlightSwitches | null;
  /** Colours before the last change of this session, for its undo. */
  readonly coloursBefore: HighlightColours | null;
  readonly selectedRow: number | null;
  /** Whom a page of the card is about: it stays with this customer while others are selected. */
  readonly acting: ActingCustomer | null;
  /** Half-written follow-ups by the customer's key. */
  readonly followUps: Readonly<Record<string, FollowUpDraft>>;
  /** The last follow-up of this session, for its undo. */
  readonly logged: FollowUpOutcome | null;
  /** The last fix of this session, for its undo. */
  readonly fixed: FixOutcome | null;
  readonly pinnedRow: number | null;
  /** A mistake of our own, shown by the error boundary. */
  readonly crash: Error | null;
  readonly announcement: { readonly text: string; readonly assertive: boolean; readonly turn: number };
}

export type PaneEvent =
  | { readonly type: "languageChosen"; readonly choice: LanguageChoice }
  | { readonly type: "tabChosen"; readonly tab: Tab }
  | { readonly type: "pageOpened"; readonly page: Page; readonly tab?: Tab }
  | { readonly type: "pageClosed" }
  | { readonly type: "surveyed"; readonly tables: readonly TableRef[] }
  | { readonly type: "opened"; readonly opened: OpenedTable; readonly tables?: readonly TableRef[] }
  | { readonly type: "nothingFound"; readonly asked: boolean }
  | { readonly type: "dayChosen"; readonly asOf: SerialDay | null }
  | { readonly type: "recencyChosen"; readonly recency: RecencyMode }
  /** `fresh`: the table was read again, so the diff's choices start over. */
  | { readonly type: "previewed"; readonly preview: RegradePreview; readonly fresh: boolean }
  | { readonly type: "drifted" }
  | { readonly type: "ticked"; readonly rows: readonly number[]; readonly on: boolean }
  | { readonly type: "strategyTicked"; readonly row: number; readonly on: boolean }
  | { readonly type: "ownerTicked"; readonly row: number; readonly on: boolean }
  | { readonly type: "formulasTicked"; readonly on: boolean }
  | { readonly type: "filtered"; readonly filter: DiffFilter }
  | { readonly type: "searched"; readonly search: string }
  | { readonly type: "moreShown"; readonly kind: ChangeKind }
  | { readonly type: "rowOpened"; readonly row: number | null }
  | TodayEvent
  | FormulasEvent
  /** The user asked for this customer's card. */
  | { readonly type: "customerOpened"; readonly row: number }
  | { readonly type: "customerPageOpened"; readonly page: Page; readonly customer: ActingCustomer }
  | { readonly type: "followUpTyped"; readonly key: string; readonly draft: FollowUpDraft }
  | { readonly type: "followUpLogged"; readonly key: string; readonly outcome: FollowUpOutcome }
  | { readonly type: "followUpUndone" }
  | { readonly type: "fixed"; readonly outcome: FixOutcome | null }
  | { readonly type: "locksStored"; readonly locks: Settings["locks"] }
  | { readonly type: "workStarted"; readonly kind: WorkKind; readonly at: number }
  | { readonly type: "workMoved"; readonly progress: Progress }
  | { readonly type: "workEnded" }
  | { readonly type: "accepted"; readonly outcome: AcceptOutcome }
  | { readonly type: "undone"; readonly report: UndoReport }
  | { readonly type: "refused"; readonly refusal: Refusal }
  | { readonly type: "refusalDismissed" }
  | { readonly type: "interrupted"; readonly interruption: Interruption }
  | { readonly type: "draftChanged"; readonly draft: Settings }
  | { readonly type: "draftDropped" }
  | { readonly type: "settingsStored"; readonly settings: Settings }
  | { readonly type: "switchesRead"; readonly switches: HighlightSwitches }
  | { readonly type: "recoloured"; readonly before: HighlightColours | null }
  | { readonly type: "rowSelected"; readonly row: number | null }
  | { readonly type: "rowPinned"; readonly row: number | null }
  | { readonly type: "crashed"; readonly error: Error }
  | { readonly type: "announced"; readonly text: string; readonly assertive?: boolean };

const UNTOUCHED_DIFF: DiffState = {
  unticked: new Set(),
  strategyRows: new Set(),
  ownerRows: new Set(),
  replaceFormulas: false,
  filter: "all",
  search: "",
  shown: {},
  openRow: null,
};

/** The pane before anything was read. */
export function initialState(hostLanguage: Language, languageChoice: LanguageChoice): PaneState {
  return {
    languageChoice,
    hostLanguage,
    tab: "regrade",
    pages: {},
    surveyed: false,
    tables: [],
    opened: null,
    notFound: false,
    preview: null,
    drifted: false,
    asOf: null,
    recency: null,
    diff: UNTOUCHED_DIFF,
    today: UNTOUCHED_TODAY,
    formulas: UNTOUCHED_FORMULAS,
    outcome: null,
    undone: null,
    work: null,
    refusal: null,
    interruption: null,
    draft: null,
    switches: null,
    coloursBefore: null,
    selectedRow: null,
    acting: null,
    followUps: {},
    logged: null,
    fixed: null,
    pinnedRow: null,
    crash: null,
    announcement: { text: "", assertive: false, turn: 0 },
  };
}

/** A diff nobody has ticked or filtered yet. */
export function untouchedDiff(): DiffState {
  return UNTOUCHED_DIFF;
}

/** Which language is on screen? */
export function languageShown(state: PaneState): Language {
  return state.languageChoice === "auto" ? state.hostLanguage : state.languageChoice;
}

/** Which page stands above the tab, if any? */
export function pageShown(state: PaneState): Page | undefined {
  return state.pages[state.tab];
}
