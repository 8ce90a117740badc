// Puts the pane into the page in place of the static text. Kept apart from Office: the page that loads us wires the adapter.

import { createRoot } from "react-dom/client";
import { App, type AppProps } from "./App";

/** Draws the pane in an element; the watchdog learns from the mark on <html> that the pane is up. */
export function mount(element: HTMLElement, props: AppProps): void {
  document.documentElement.dataset.pane = "up";
  createRoot(element).render(<App {...props} />);
}
