// One reducer for the whole pane: an event in, the next state out, nothing else. Each slice says what becomes of its own
// facts. No tab, scroll or tick changes because the selection, the data or a colleague did; only the user's own acts move
// things.

import type { PaneEvent } from "./events";
import { isOpen } from "./readingSlice";
import { settled } from "./settled";
import { SLICES } from "./slices";
import type { PaneState } from "./state";

/** What does the pane know after this happened? Figures and the rows of customers follow what they depend on. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  // An answer that comes late, for a table that is not looked at any more.
  if (event.type === "previewed" && state.opened !== null && !isOpen(state, event.preview.opened.table.id))
    return state;
  const changes = Object.values(SLICES).flatMap((slice) => reactionTo(slice, event)?.(state, event) ?? []);
  if (changes.length === 0) return state;
  const left: PaneState = { ...state, ...(leavesTable(state, event) ? FORGOTTEN : {}) };
  return settled(
    state,
    changes.reduce<PaneState>((next, change) => ({ ...next, ...change }), left),
  );
}

type AnyReaction = (state: PaneState, event: PaneEvent) => Partial<PaneState> | undefined;

/** How a slice follows this event, if it does. */
function reactionTo({ on }: (typeof SLICES)[keyof typeof SLICES], { type }: PaneEvent): AnyReaction | undefined {
  // A reaction stands under the type of the event it takes.
  return (on as Readonly<Partial<Record<PaneEvent["type"], AnyReaction>>>)[type];
}

/** Does another table, or none, take the place of the one that was open? */
function leavesTable(state: PaneState, event: PaneEvent): boolean {
  return event.type === "nothingFound" || (event.type === "opened" && !isOpen(state, event.opened.table.id));
}

/** What belongs to one table and means nothing for another. */
const FORGOTTEN = Object.fromEntries(
  Object.values(SLICES).flatMap(({ ofTable, untouched }) =>
    ofTable.map((name) => [name, (untouched as Partial<PaneState>)[name]]),
  ),
) as Partial<PaneState>;
