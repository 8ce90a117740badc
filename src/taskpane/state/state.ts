// What the pane knows. Every screen is drawn from this and nothing else; ticks, filters and half-typed settings therefore
// survive a change of tab and an error. It is put together from slices, see slice.ts.
// Alternative not taken: state inside each screen, lost whenever the screen is left.

import type { SelectedCustomer } from "../../actions/actions";
import type { Language } from "../../i18n/language";
import type { Beginning } from "./languageSlice";
import type { Page } from "./navigation";
import { SLICES, type SliceTypes } from "./slices";

export { LANGUAGE_CHOICES, type LanguageChoice } from "./languageSlice";

/** A customer by row, and by key for when rows move. */
export type ActingCustomer = SelectedCustomer;

type AllOf<Some> = (Some extends unknown ? (one: Some) => void : never) extends (all: infer All) => void ? All : never;

/** The facts of every slice. */
export type PaneState = AllOf<SliceTypes[keyof SliceTypes]["facts"]>;

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

/** Which language is on screen? */
export function languageShown(state: Pick<PaneState, "languageChoice" | "hostLanguage">): Language {
  return state.languageChoice === "auto" ? state.hostLanguage : state.languageChoice;
}

/** Which page stands above the tab, if any? */
export function pageShown({ pages, tab }: Pick<PaneState, "pages" | "tab">): Page | undefined {
  return pages[tab];
}
