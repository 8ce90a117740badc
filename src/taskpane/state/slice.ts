// A slice of the pane's state: facts that belong together, what can happen to them, and what then becomes of them. A screen's
// own slice stands in its folder, its facts and events in one file (<screen>Facts.ts) and what becomes of them in another
// (<screen>Slice.ts); those of no screen stand here. A slice changes its own facts only, and may follow any event.
// Alternative not taken: each slice seeing nothing but itself, where a regrade that was written could not untick the diff.

import type { Beginning } from "./languageFacts";
import type { PaneEvent } from "./events";
import type { PaneState } from "./state";

type EventType = PaneEvent["type"];

/** What becomes of the facts, told by those that change; undefined where none does. */
export type Reaction<Facts, Type extends EventType> = (
  state: PaneState,
  event: Extract<PaneEvent, { readonly type: Type }>,
) => Partial<Facts> | undefined;

export interface Slice<Facts, Own extends PaneEvent | never> {
  /** Before anything has happened. What the pane begins with is given to it, see initialState. */
  readonly untouched: Omit<Facts, keyof Beginning>;
  /** What belongs to one table and means nothing for the next, which finds it untouched. */
  readonly ofTable: readonly Exclude<keyof Facts, keyof Beginning>[];
  /** Every event of its own, and those of others that it follows. */
  readonly on: { readonly [Type in Own["type"]]: Reaction<Facts, Type> } & {
    readonly [Type in EventType]?: Reaction<Facts, Type>;
  };
}
