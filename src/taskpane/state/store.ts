// The pane's state outside of React: what is dispatched is applied before `dispatch` returns, so that whoever asks for the
// state next, a flow in the middle of its work or a screen, sees it. Alternative not taken: React's reducer, which applies
// an event when it draws; a flow that dispatched and then looked saw the choice before.

import { createStore, type StoreApi } from "zustand/vanilla";
import type { PaneEvent } from "./events";
import { reduce } from "./reducer";
import type { PaneState } from "./state";

/** The state, and the one way to change it. Listeners hear of every event that changed something. */
export interface PaneStore extends Pick<StoreApi<PaneState>, "getState" | "getInitialState" | "subscribe"> {
  readonly dispatch: (event: PaneEvent) => void;
}

/** A store for one pane. */
export function createPaneStore(first: PaneState): PaneStore {
  const { getState, getInitialState, subscribe, setState } = createStore<PaneState>()(() => first);
  return {
    getState,
    getInitialState,
    subscribe,
    dispatch: (event) => setState((state) => reduce(state, event), true),
  };
}
