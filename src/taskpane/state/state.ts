// What the pane knows. Every screen is drawn from this and nothing else; ticks, filters and half-typed settings therefore
// survive a change of tab and an error. What can happen to it stands in events.ts, what then becomes of it in reducer.ts.
// Alternative not taken: state inside each screen, lost whenever the screen is left.

import type {
  AcceptOutcome,
  HighlightSwitches,
  OpenedTable,
  RegradePreview,
  SelectedCustomer,
  UndoneRun,
} from "../../actions/actions";
import type { FixOutcome, FollowUpOutcome } from "../../actions/customerActions";
import type { TableRef } from "../../actions/host";
import type { RecencyMode } from "../../domain/grading/graded";
import type { HighlightColours } from "../../domain/review/highlightColours";
import type { Settings } from "../../domain/settings/settings";
import type { SerialDay } from "../../domain/vocabulary/day";
import type { Language } from "../../i18n/language";
import type { Answer } from "./answer";
import { UNTOUCHED_DIFF, type DiffState } from "../changes/diffChoices";
import type { FollowUpDraft } from "../followUp/followUpDraft";
import { UNTOUCHED_FORMULAS, type FormulasState } from "../formulas/formulas";
import type { Page, Tab } from "./navigation";
import { UNTOUCHED_TODAY, type TodayState } from "../today/today";
import type { Interruption, Refusal, Work } from "./work";

/** What the user chose; "auto" follows the host. */
export const LANGUAGE_CHOICES = ["auto", "zh-CN", "en-US"] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** A customer by row, and by key for when rows move. */
export type ActingCustomer = SelectedCustomer;

export interface PaneState {
  readonly languageChoice: LanguageChoice;
  readonly hostLanguage: Language;
  readonly tab: Tab;
  readonly pages: Readonly<Partial<Record<Tab, Page>>>;
  /** False until it is known whether the workbook has a table: nothing is promised or offered before. */
  readonly looked: boolean;
  readonly tables: readonly TableRef[];
  readonly opened: OpenedTable | null;
  /** The user asked to recognise a table and there was none. */
  readonly notFound: boolean;
  /** The figures on screen: the last result, as long as it answers what is chosen now (see inputs.ts); else null. */
  readonly preview: RegradePreview | null;
  /** The last result, whatever it was computed from: to compute from, never to be shown. */
  readonly lastRead: RegradePreview | null;
  /** The sheet may have changed after the last result was read. */
  readonly drifted: boolean;
  /** How often it was said to have changed: a reading that began before the last time cannot know of it. */
  readonly drifts: number;
  /** Today, as the pane knows it: midnight is an event like any other. */
  readonly calendarDay: SerialDay;
  /** Null: today. */
  readonly asOf: SerialDay | null;
  /** Null: as the settings say. */
  readonly recency: RecencyMode | null;
  readonly diff: DiffState;
  readonly today: TodayState;
  readonly formulas: FormulasState;
  readonly outcome: AcceptOutcome | null;
  readonly undone: UndoneRun | null;
  readonly work: Work | null;
  readonly refusal: Refusal | null;
  readonly interruption: Interruption | null;
  readonly draft: Settings | null;
  readonly switches: HighlightSwitches | null;
  /** Colours before the last change of this session, for its undo. */
  readonly coloursBefore: HighlightColours | null;
  /** The user has read that a worse grade is contacted more often than a better one. */
  readonly oddityKnown: boolean;
  /** Whose row is selected in the sheet, and where that customer stands in the figures; null where it does not. */
  readonly selected: ActingCustomer | null;
  readonly selectedRow: number | null;
  /** Whom a page of the card is about: it stays with this customer while others are selected. */
  readonly acting: ActingCustomer | null;
  /** Half-written follow-ups by the customer's key. */
  readonly followUps: Readonly<Record<string, FollowUpDraft>>;
  /** The last follow-up of this session, for its undo. */
  readonly logged: FollowUpOutcome | null;
  /** The last fix of this session, for its undo. */
  readonly fixed: FixOutcome | null;
  readonly pinned: ActingCustomer | null;
  readonly pinnedRow: number | null;
  /** A mistake of our own, shown by the error boundary. */
  readonly crash: Error | null;
  /** The answer to the last act, until it is put away or the user goes elsewhere. */
  readonly answer: Answer | null;
  readonly announcement: { readonly text: string; readonly assertive: boolean; readonly turn: number };
}

/** The pane before anything was read. */
export function initialState(
  hostLanguage: Language,
  languageChoice: LanguageChoice,
  calendarDay: SerialDay,
): PaneState {
  return {
    languageChoice,
    hostLanguage,
    tab: "regrade",
    pages: {},
    looked: false,
    tables: [],
    opened: null,
    notFound: false,
    preview: null,
    lastRead: null,
    calendarDay,
    drifted: false,
    drifts: 0,
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
    oddityKnown: false,
    selected: null,
    selectedRow: null,
    acting: null,
    followUps: {},
    logged: null,
    fixed: null,
    pinned: null,
    pinnedRow: null,
    crash: null,
    answer: null,
    announcement: { text: "", assertive: false, turn: 0 },
  };
}

/** Which language is on screen? */
export function languageShown(state: PaneState): Language {
  return state.languageChoice === "auto" ? state.hostLanguage : state.languageChoice;
}

/** Which page stands above the tab, if any? */
export function pageShown({ pages, tab }: Pick<PaneState, "pages" | "tab">): Page | undefined {
  return pages[tab];
}
