// Puts the pane into the page in place of the static text. Kept apart from Office: the page that loads us wires the adapter.

import { createRoot } from "react-dom/client";
import { App, stateAtStart, type AppProps } from "./App";
import { languageShown } from "./state/state";
import { WORDS } from "./words/fetchedWords";

/**
 * Draws the pane in an element, once the words of its language are there; the watchdog learns from the mark on <html> that
 * the pane is up, and sees for itself where the words do not come.
 */
export async function mount(element: HTMLElement, props: AppProps): Promise<void> {
  await WORDS[languageShown(stateAtStart(props))].load();
  document.documentElement.dataset.pane = "up";
  createRoot(element).render(<App {...props} />);
}
