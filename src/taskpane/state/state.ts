// What the pane knows. Every screen is drawn from this and nothing else; ticks, filters and half-typed settings therefore
// survive a change of tab and an error. It is put together from slices, see slice.ts.
// Alternative not taken: state inside each screen, lost whenever the screen is left.

import type { Language } from "../../i18n/language";
import type { ChangesEvent, ChangesState } from "../changes/changesFacts";
import type { CheckupEvent, CheckupState } from "../checkup/checkupFacts";
import type { CustomerEvent, CustomerState } from "../customer/customerFacts";
import type { FollowUpEvent, FollowUpState } from "../followUp/followUpFacts";
import type { FormulasEvent, FormulasFacts } from "../formulas/formulas";
import type { HighlightsEvent, HighlightsState } from "../highlights/highlightsFacts";
import type { ResultEvent, ResultState } from "../result/resultFacts";
import type { SettingsEvent, SettingsState } from "../settings/settingsFacts";
import type { TodayEvent, TodayFacts } from "../today/today";
import type { AnswerEvent, AnswerState } from "./answerFacts";
import type { LanguageEvent, LanguageState } from "./languageFacts";
import type { PlacesEvent, PlacesState } from "./placesFacts";
import type { ReadingEvent, ReadingState } from "./readingFacts";
import type { WorkEvent, WorkState } from "./workFacts";
import type { Page } from "./navigation";

export { LANGUAGE_CHOICES, type LanguageChoice } from "./languageFacts";
export type { ActingCustomer } from "../customer/customerFacts";

interface Of<Facts, Event> {
  readonly facts: Facts;
  readonly event: Event;
}

/**
 * Facts and events of every slice. A line adds its facts to the state and its events to what can happen, and does not
 * compile until the slice stands in SLICES.
 */
export interface SliceTypes {
  readonly language: Of<LanguageState, LanguageEvent>;
  readonly places: Of<PlacesState, PlacesEvent>;
  readonly reading: Of<ReadingState, ReadingEvent>;
  readonly work: Of<WorkState, WorkEvent>;
  readonly answer: Of<AnswerState, AnswerEvent>;
  readonly changes: Of<ChangesState, ChangesEvent>;
  readonly result: Of<ResultState, ResultEvent>;
  readonly today: Of<TodayFacts, TodayEvent>;
  readonly customer: Of<CustomerState, CustomerEvent>;
  readonly followUp: Of<FollowUpState, FollowUpEvent>;
  readonly checkup: Of<CheckupState, CheckupEvent>;
  readonly formulas: Of<FormulasFacts, FormulasEvent>;
  readonly settings: Of<SettingsState, SettingsEvent>;
  readonly highlights: Of<HighlightsState, HighlightsEvent>;
}

/** The facts of every slice. A slice that is missing here does not fit into SLICES. */
export interface PaneState
  extends
    LanguageState,
    PlacesState,
    ReadingState,
    WorkState,
    AnswerState,
    ChangesState,
    ResultState,
    TodayFacts,
    CustomerState,
    FollowUpState,
    CheckupState,
    FormulasFacts,
    SettingsState,
    HighlightsState {}

/** Which language is on screen? */
export function languageShown(state: Pick<PaneState, "languageChoice" | "hostLanguage">): Language {
  return state.languageChoice === "auto" ? state.hostLanguage : state.languageChoice;
}

/** Which page stands above the tab, if any? */
export function pageShown({ pages, tab }: Pick<PaneState, "pages" | "tab">): Page | undefined {
  return pages[tab];
}
