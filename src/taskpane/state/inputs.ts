// A figure is true of the inputs it was computed from and of no others: table, meaning of its columns, day, reading of R,
// settings. They stand in the result itself. The pane keeps the last result as `lastRead` and shows it, as `preview`, only
// while it answers what is chosen now; the reducer sees to that after every event, so no screen and no flow has to.
// Alternative not taken: clearing the figures wherever an input changes, which the next input would forget.

import type { OpenedTable, RegradeOptions, RegradePreview } from "../../actions/actions";
import type { RecencyMode } from "../../domain/grading/graded";
import type { SerialDay } from "../../domain/vocabulary/day";
import type { PaneState } from "./state";

/** What figures are computed from. */
export interface FigureInputs {
  readonly opened: Pick<OpenedTable, "table" | "map" | "settings">;
  readonly asOf: SerialDay;
  readonly recency: RecencyMode;
}

/** The day the pane grades for: the chosen one, else today. */
export function asOfShown(state: Pick<PaneState, "asOf" | "calendarDay">): SerialDay {
  return state.asOf ?? state.calendarDay;
}

/** What a result was computed from. */
export function inputsOf({ opened, plan }: RegradePreview): FigureInputs {
  const { table, map } = opened;
  return { opened: { table, map, settings: plan.settings }, asOf: plan.graded.asOf, recency: plan.graded.recency };
}

/** What is chosen now; null without a table. */
export function inputsChosen(state: PaneState): FigureInputs | null {
  const { opened, recency } = state;
  return opened === null ? null : { opened, asOf: asOfShown(state), recency: recency ?? opened.settings.recency };
}

/** Are these the same inputs? */
export function sameInputs(a: FigureInputs, b: FigureInputs): boolean {
  return (
    a.asOf === b.asOf &&
    a.recency === b.recency &&
    sameReading(a.opened, b.opened) &&
    sameValue(a.opened.settings, b.opened.settings)
  );
}

/** The same table, with the same columns for the same things? */
export function sameReading(a: FigureInputs["opened"], b: FigureInputs["opened"]): boolean {
  return a.table.kind === b.table.kind && a.table.id === b.table.id && sameValue(a.map, b.map);
}

/** Does this result answer what is chosen now? */
export function answersChoice(state: PaneState, result: RegradePreview): boolean {
  const chosen = inputsChosen(state);
  return chosen !== null && sameInputs(inputsOf(result), chosen);
}

/** The inputs as an action takes them; never left to the action, which might answer for another day. */
export function chosenOptions(state: PaneState): RegradeOptions {
  return { asOf: asOfShown(state), ...(state.recency === null ? {} : { recency: state.recency }) };
}

const texts = new WeakMap<object, string>();

function sameValue(a: object, b: object): boolean {
  return a === b || textOf(a) === textOf(b);
}

function textOf(value: object): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}
