// Which slices there are, and the pane that begins with them.

import { changesSlice } from "../changes/changesSlice";
import { checkupSlice } from "../checkup/checkupSlice";
import { customerSlice } from "../customer/customerSlice";
import { followUpSlice } from "../followUp/followUpSlice";
import { formulasSlice } from "../formulas/formulasSlice";
import { highlightsSlice } from "../highlights/highlightsSlice";
import { resultSlice } from "../result/resultSlice";
import { settingsSlice } from "../settings/settingsSlice";
import { todaySlice } from "../today/todaySlice";
import { answerSlice } from "./answerSlice";
import { languageSlice } from "./languageSlice";
import { placesSlice } from "./placesSlice";
import { readingSlice } from "./readingSlice";
import { workSlice } from "./workSlice";
import type { Beginning } from "./languageFacts";
import type { Slice } from "./slice";
import type { PaneState, SliceTypes } from "./state";

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

/** The pane before anything was read. */
export function initialState(
  hostLanguage: Beginning["hostLanguage"],
  languageChoice: Beginning["languageChoice"],
  calendarDay: Beginning["calendarDay"],
): PaneState {
  return {
    hostLanguage,
    languageChoice,
    calendarDay,
    ...SLICES.language.untouched,
    ...SLICES.places.untouched,
    ...SLICES.reading.untouched,
    ...SLICES.work.untouched,
    ...SLICES.answer.untouched,
    ...SLICES.changes.untouched,
    ...SLICES.result.untouched,
    ...SLICES.today.untouched,
    ...SLICES.customer.untouched,
    ...SLICES.followUp.untouched,
    ...SLICES.checkup.untouched,
    ...SLICES.formulas.untouched,
    ...SLICES.settings.untouched,
    ...SLICES.highlights.untouched,
  };
}
