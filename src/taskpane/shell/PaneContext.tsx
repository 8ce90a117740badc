// One provider: state, words, figures as text, and what a person can ask for. Screens take everything from here.

import { createContext, useContext } from "react";
import type { HostEnvironment } from "../../actions/host";
import type { SerialDay } from "../../domain/vocabulary/day";
import type { Grade } from "../../domain/vocabulary/grade";
import { gradeName, type GradeName } from "../../domain/vocabulary/gradeName";
import { amountText, type Measure, amountMeasure } from "../../i18n/format";
import type { Language } from "../../i18n/language";
import type { PaneWords } from "../words/zh-CN";
import type { Sentences } from "../../i18n/sentences/sentences";
import type { Flows } from "../flows/flows";
import type { PaneEvent } from "../state/events";
import type { PaneState } from "../state/state";

export interface Pane {
  readonly state: PaneState;
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

/** Everything a screen needs. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("a screen stands outside the pane's provider");
  return pane;
}

/** What grades are called while this table is open. */
export function namesIn({ opened }: Pick<PaneState, "opened">): Pick<Pane, "gradeName"> {
  return { gradeName: (grade) => gradeName(grade, opened?.settings.gradeNames) };
}

/** The part of the pane that follows from state and language alone. */
export function figuresIn(language: Language): Pick<Pane, "amount" | "amountParts"> {
  return {
    amount: (yuan) => amountText(yuan, language),
    amountParts: (yuan) => amountMeasure(yuan, language),
  };
}
