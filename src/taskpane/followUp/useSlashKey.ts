// The key / as the way to one field, as on many pages. It works from anywhere in the pane but a place where words are typed.
// Alternative not taken: Ctrl and letters; nearly all of them are Excel's or the browser's, and the host hears them first.

import { useEffect } from "react";

/** Gives the focus to the element of this id when / is pressed, for as long as the component stands. */
export function useSlashKey(id: string): void {
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      // A Chinese input method turns the key into 、 before anybody sees it.
      if ((event.key !== "/" && event.code !== "Slash") || isTyped(event.target)) return;
      const field = document.getElementById(id);
      if (field === null || document.querySelector("[role=dialog]") !== null) return;
      event.preventDefault();
      field.focus();
    };
    document.addEventListener("keydown", go);
    return () => document.removeEventListener("keydown", go);
  }, [id]);
}

/** Are words typed there? */
function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox])")
  );
}
