// Focus goes where the user's own act sends it: to the heading of a page that opens (the heading does that), and back to
// what opened it when the page closes, and to the tab when the first screen has done its work.

import { useLayoutEffect, useRef, type RefObject } from "react";
import { pageShown, type PaneState } from "./state";

/** Watches pages open and close; the result is the frame's ref. */
export function useFocusReturn(state: PaneState): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const openers = useRef(new Map<string, string>());
  const lastId = useRef("");
  const before = useRef({ tab: state.tab, page: pageShown(state) });
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const remember = (event: FocusEvent): void => {
      if (event.target instanceof HTMLElement && event.target.id !== "") lastId.current = event.target.id;
    };
    element.addEventListener("focusin", remember);
    return () => element.removeEventListener("focusin", remember);
  }, []);
  const { tab } = state;
  const page = pageShown(state);
  useLayoutEffect(() => {
    const { tab: lastTab, page: lastPage } = before.current;
    before.current = { tab, page };
    if (lastTab !== tab) {
      // A screen that sent the user to another tab took the focus with it.
      if (document.activeElement === document.body) document.getElementById(`tab-${tab}`)?.focus();
      return;
    }
    if (lastPage === page) return;
    if (page !== undefined && lastPage === undefined) openers.current.set(tab, lastId.current);
    if (page === undefined) document.getElementById(openers.current.get(tab) ?? "")?.focus({ preventScroll: true });
  }, [tab, page]);
  const hasTable = state.opened !== null;
  useLayoutEffect(() => {
    // The first screen has gone with the button that was pressed there. A pane that opens by itself takes no focus.
    if (hasTable && document.hasFocus() && document.activeElement === document.body)
      document.getElementById(`tab-${before.current.tab}`)?.focus();
  }, [hasTable]);
  return frame;
}
