// Words, figures as text, and what a person can ask for: what stays as it is while people type. It changes with the language,
// the day and the names of grades, and then everything on screen does. The state comes by selector, see paneState.ts.

import { createContext, useContext } from "react";
import type { HostEnvironment } from "../../actions/host";
import type { SerialDay } from "../../domain/vocabulary/day";
import type { Grade } from "../../domain/vocabulary/grade";
import { gradeName, type GradeName, type GradeNames } from "../../domain/vocabulary/gradeName";
import { amountText, type Measure, amountMeasure } from "../../i18n/format";
import type { Language } from "../../i18n/language";
import type { PaneWords } from "../words/zh-CN";
import type { Sentences } from "../../i18n/sentences/sentences";
import type { Flows } from "../flows/flows";
import type { PaneEvent } from "../state/events";

export interface Pane {
  readonly dispatch: (event: PaneEvent) => void;
  readonly flows: Flows;
  readonly environment: HostEnvironment;
  readonly language: Language;
  readonly words: PaneWords;
  /** Reasons, problems and risks as sentences. */
  readonly say: Sentences;
  /** The day the pane grades for: the chosen one, else today. */
  readonly asOf: SerialDay;
  readonly isToday: boolean;
  /** What a grade is called in this workbook. */
  readonly gradeName: (grade: Grade) => GradeName;
  readonly amount: (yuan: number) => string;
  readonly amountParts: (yuan: number) => Measure;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

/** What a screen needs besides the state. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("a screen stands outside the pane's provider");
  return pane;
}

/** What grades are called under these names; letters without any. */
export function namesIn(gradeNames: GradeNames | undefined): Pick<Pane, "gradeName"> {
  return { gradeName: (grade) => gradeName(grade, gradeNames) };
}

/** Amounts as text, which follow from the language alone. */
export function figuresIn(language: Language): Pick<Pane, "amount" | "amountParts"> {
  return {
    amount: (yuan) => amountText(yuan, language),
    amountParts: (yuan) => amountMeasure(yuan, language),
  };
}
