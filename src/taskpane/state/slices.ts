// Which slices there are. A line in SliceTypes adds its facts to the state and its events to what can happen, and does not
// compile until the slice stands in SLICES.

import { changesSlice, type ChangesEvent, type ChangesState } from "../changes/changesSlice";
import { checkupSlice, type CheckupEvent, type CheckupState } from "../checkup/checkupSlice";
import { customerSlice, type CustomerEvent, type CustomerState } from "../customer/customerSlice";
import { followUpSlice, type FollowUpEvent, type FollowUpState } from "../followUp/followUpSlice";
import type { FormulasEvent } from "../formulas/formulas";
import { formulasSlice, type FormulasSlice } from "../formulas/formulasSlice";
import { highlightsSlice, type HighlightsEvent, type HighlightsState } from "../highlights/highlightsSlice";
import { resultSlice, type ResultEvent, type ResultState } from "../result/resultSlice";
import { settingsSlice, type SettingsEvent, type SettingsState } from "../settings/settingsSlice";
import type { TodayEvent } from "../today/today";
import { todaySlice, type TodaySlice } from "../today/todaySlice";
import { answerSlice, type AnswerEvent, type AnswerState } from "./answerSlice";
import { languageSlice, type LanguageEvent, type LanguageState } from "./languageSlice";
import { placesSlice, type PlacesEvent, type PlacesState } from "./placesSlice";
import { readingSlice, type ReadingEvent, type ReadingState } from "./readingSlice";
import type { Slice } from "./slice";
import { workSlice, type WorkEvent, type WorkState } from "./workSlice";

interface Of<Facts, Event> {
  readonly facts: Facts;
  readonly event: Event;
}

/** Facts and events of every slice. */
export interface SliceTypes {
  readonly language: Of<LanguageState, LanguageEvent>;
  readonly places: Of<PlacesState, PlacesEvent>;
  readonly reading: Of<ReadingState, ReadingEvent>;
  readonly work: Of<WorkState, WorkEvent>;
  readonly answer: Of<AnswerState, AnswerEvent>;
  readonly changes: Of<ChangesState, ChangesEvent>;
  readonly result: Of<ResultState, ResultEvent>;
  readonly today: Of<TodaySlice, TodayEvent>;
  readonly customer: Of<CustomerState, CustomerEvent>;
  readonly followUp: Of<FollowUpState, FollowUpEvent>;
  readonly checkup: Of<CheckupState, CheckupEvent>;
  readonly formulas: Of<FormulasSlice, FormulasEvent>;
  readonly settings: Of<SettingsState, SettingsEvent>;
  readonly highlights: Of<HighlightsState, HighlightsEvent>;
}

type Slices = {
  readonly [Name in keyof SliceTypes]: Slice<SliceTypes[Name]["facts"], SliceTypes[Name]["event"]>;
};

export const SLICES: Slices = {
  language: languageSlice,
  places: placesSlice,
  reading: readingSlice,
  work: workSlice,
  answer: answerSlice,
  changes: changesSlice,
  result: resultSlice,
  today: todaySlice,
  customer: customerSlice,
  followUp: followUpSlice,
  checkup: checkupSlice,
  formulas: formulasSlice,
  settings: settingsSlice,
  highlights: highlightsSlice,
};
