// Focus goes where the user's own act sends it, and never falls to nowhere: to the heading of a page that opens, back to what
// opened it when it closes, to what opened a layer when that closes, and to the heading of the screen when the control that
// had it is gone. Alternative not taken: each screen moving the focus itself, where the next button that goes with its work
// would be forgotten.

import { useLayoutEffect, useRef, type RefObject } from "react";
import { useStore } from "zustand";
import { PAGE_ABOVE } from "../state/navigation";
import { pageShown } from "../state/state";
import type { PaneStore } from "../state/store";

/** Watches pages open and close, and controls go; the result is the frame's ref. */
export function useFocusReturn(store: PaneStore): RefObject<HTMLDivElement | null> {
  const tab = useStore(store, (state) => state.tab);
  const page = useStore(store, pageShown);
  const hasTable = useStore(store, (state) => state.opened !== null);
  const frame = useRef<HTMLDivElement>(null);
  const openers = useRef(new Map<string, string>());
  const last = useRef<LastFocus>({ id: "", element: null, inFrame: null });
  const before = useRef({ tab, page, hasTable });

  useLayoutEffect(() => watchFocus(frame, last.current), []);

  useLayoutEffect(() => {
    const { tab: lastTab, page: lastPage, hasTable: hadTable } = before.current;
    before.current = { tab, page, hasTable };
    if (lastTab === tab && lastPage === page) {
      // The first screen has gone with the button that was pressed there. A pane that opens by itself takes no focus.
      if (hasTable && !hadTable && isLost()) tabOf(tab)?.focus();
      return;
    }
    if (lastTab !== tab) {
      // A screen that sent the user to another tab took the focus with it.
      if (isLost()) (page === undefined ? tabOf(tab) : heading())?.focus({ preventScroll: true });
      return;
    }
    const opener = lastPage === undefined ? undefined : openers.current.get(`${tab} ${lastPage}`);
    if (lastPage !== undefined && page === PAGE_ABOVE[lastPage]) {
      (byId(opener) ?? byId(openers.current.get(tab)) ?? heading() ?? tabOf(tab))?.focus({ preventScroll: true });
      return;
    }
    openers.current.set(`${tab} ${page}`, last.current.id);
    if (lastPage === undefined) openers.current.set(tab, last.current.id);
    heading()?.focus({ preventScroll: true });
  }, [tab, page, hasTable]);
  return frame;
}

interface LastFocus {
  /** Of the last control with an id. */
  id: string;
  /** Whatever had it last; null once the user has left it for nothing. */
  element: HTMLElement | null;
  /** The same, layers above the frame left out. */
  inFrame: HTMLElement | null;
}

function watchFocus(frame: RefObject<HTMLDivElement | null>, last: LastFocus): () => void {
  const taken = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    last.element = target;
    if (frame.current?.contains(target) !== true) return;
    last.inFrame = target;
    if (target.id !== "") last.id = target.id;
  };
  const left = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) return;
    // A control that is still there was left by the user, for the sheet or an empty place.
    queueMicrotask(() => {
      if (last.element === target && isUsable(last.element) && document.activeElement !== target) last.element = null;
    });
  };
  const gone = new MutationObserver(() => {
    if (last.element === null || isUsable(last.element) || !isLost()) return;
    const wasLayer = last.element !== last.inFrame;
    const opener = wasLayer && isUsable(last.inFrame) ? last.inFrame : null;
    (opener ?? heading() ?? document.querySelector<HTMLElement>("[role=tab][aria-selected=true]"))?.focus({
      preventScroll: true,
    });
  });
  document.addEventListener("focusin", taken);
  document.addEventListener("focusout", left);
  gone.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["disabled", "hidden", "inert"],
  });
  return () => {
    document.removeEventListener("focusin", taken);
    document.removeEventListener("focusout", left);
    gone.disconnect();
  };
}

/** Is the pane in use, and the focus nowhere in it? */
function isLost(): boolean {
  return document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
}

function isUsable(element: HTMLElement | null): element is HTMLElement {
  return element !== null && element.isConnected && !element.matches(":disabled, [hidden], [inert] *");
}

function byId(id: string | undefined): HTMLElement | null {
  return id === undefined || id === "" ? null : document.getElementById(id);
}

function tabOf(tab: string): HTMLElement | null {
  return byId(`tab-${tab}`);
}

/** The heading of what stands in the frame, ready to take the focus: a tab stop for as long as it holds it, for from an element that is none, Tab would leave the pane altogether. */
function heading(): HTMLElement | null {
  const found =
    document.querySelector<HTMLElement>("main [data-page-heading]") ??
    document.querySelector<HTMLElement>("main h1, main h2");
  if (found === null) return null;
  found.tabIndex = 0;
  found.style.outlineStyle = "none";
  found.addEventListener("blur", () => found.removeAttribute("tabindex"), { once: true });
  return found;
}
