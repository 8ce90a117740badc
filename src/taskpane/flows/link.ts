import type { Actions } from "../../actions/actions";
import type { SerialDay } from "../../domain/vocabulary/day";
import type { Language } from "../../i18n/language";
import type { PaneWords } from "../words/zh-CN";
import type { AnswerAct } from "../state/answer";
import type { PaneEvent } from "../state/events";
import type { PaneState } from "../state/state";

/** What the flows need from the pane; read anew on every use, so that a change of language or state is never missed. */
export interface PaneLink {
  readonly actions: () => Actions;
  /** The state with everything in it that was dispatched. */
  readonly state: () => PaneState;
  readonly words: () => PaneWords;
  readonly dispatch: (event: PaneEvent) => void;
  /** Milliseconds, for the time left. */
  readonly clock: () => number;
  /** Today on the wall. */
  readonly today: () => SerialDay;
  /** Fetches the words of a language; at once where they are at hand anyway. */
  readonly fetchWords?: (language: Language) => Promise<unknown>;
  /** Resolves once what was dispatched can be seen; heavy work waits for it. At once where there is no screen. */
  readonly painted?: () => Promise<void>;
}

/** Answers what the user just did: said to a screen reader, and shown with what can be done next. */
export function answer(link: PaneLink, text: string, acts: readonly AnswerAct[] = []): void {
  link.dispatch({ type: "answered", answer: { text, acts } });
}

/** Says an outcome to a screen reader, where the screen shows it by itself. */
export function announce(link: PaneLink, text: string): void {
  link.dispatch({ type: "announced", text });
}
