// What a screen asks of the pane's state. It is drawn again when the answer is another one, and at no other event: typing in
// a field draws what depends on that field. Alternative not taken: the whole state in one context, where each key drew all.

import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { PaneState } from "../state/state";
import type { PaneStore } from "../state/store";

const StoreContext = createContext<PaneStore | null>(null);

export const PaneStoreProvider = StoreContext.Provider;

/** The store itself, to look at the state in a handler without being drawn again for it. */
export function usePaneStore(): PaneStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("a screen stands outside the pane's store");
  return store;
}

/** One answer from the state. It must be the same value as long as it says the same: no new object or array. */
export function usePaneState<Answer>(selector: (state: PaneState) => Answer): Answer {
  return useStore(usePaneStore(), selector);
}

/** Some facts of the state by their names, and no others. */
export function usePaneFacts<Name extends keyof PaneState>(...names: readonly Name[]): Pick<PaneState, Name> {
  return useStore(
    usePaneStore(),
    useShallow((state) => Object.fromEntries(names.map((name) => [name, state[name]])) as Pick<PaneState, Name>),
  );
}
