// The pane's state outside of React: what is dispatched is applied before `dispatch` returns, so that whoever asks for the
// state next, a flow in the middle of its work or a screen, sees it. Alternative not taken: React's reducer, which applies
// an event when it draws; a flow that dispatched and then looked saw the choice before.

import type { PaneEvent } from "./events";
import { reduce } from "./reducer";
import type { PaneState } from "./state";

export interface PaneStore {
  readonly get: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Calls back after every event that changed something, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store for one pane. */
export function createPaneStore(first: PaneState): PaneStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
