// Escape that closed a layer or a page here ends here. On the web, Office.js listens at the window and hands the focus to
// the sheet at every Escape, whoever has used it already; one that nothing here has used still goes to the sheet.
// Alternative not taken: stopping it in each layer, where the next layer would be forgotten.

import { useEffect } from "react";

/** Keeps every Escape that was used in the pane from leaving it. */
export function useOwnEscape(): void {
  useEffect(() => {
    const keep = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
    };
    document.addEventListener("keydown", keep);
    return () => document.removeEventListener("keydown", keep);
  }, []);
}
