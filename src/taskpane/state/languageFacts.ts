import type { SerialDay } from "../../domain/vocabulary/day";
import type { Language } from "../../i18n/language";

/** What the user chose; "auto" follows the host. */
export const LANGUAGE_CHOICES = ["auto", "zh-CN", "en-US"] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export interface LanguageState {
  readonly languageChoice: LanguageChoice;
  readonly hostLanguage: Language;
}

/** What the pane is given before anything happens. */
export interface Beginning extends LanguageState {
  /** Today, as the pane knows it: midnight is an event like any other. */
  readonly calendarDay: SerialDay;
}

export type LanguageEvent = { readonly type: "languageChosen"; readonly choice: LanguageChoice };
