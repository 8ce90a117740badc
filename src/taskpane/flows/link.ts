import type { Actions, RegradeOptions } from "../../actions/actions";
import type { PaneWords } from "../../i18n/pane/zh-CN";
import type { PaneEvent } from "../events";
import type { PaneState } from "../state";

/** What the flows need from the pane; read anew on every use, so that a change of language or state is never missed. */
export interface PaneLink {
  readonly actions: () => Actions;
  readonly state: () => PaneState;
  readonly words: () => PaneWords;
  readonly dispatch: (event: PaneEvent) => void;
  /** Milliseconds, for the time left. */
  readonly clock: () => number;
}

/** Says an outcome to a screen reader. */
export function announce(link: PaneLink, text: string): void {
  link.dispatch({ type: "announced", text });
}

/** The day and the reading of R as chosen in the pane; what was not chosen is left to the action. */
export function chosenOptions({ asOf, recency }: PaneState): RegradeOptions {
  return { ...(asOf === null ? {} : { asOf }), ...(recency === null ? {} : { recency }) };
}
