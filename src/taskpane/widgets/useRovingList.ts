// A list is one stop of the Tab key: arrows move between its rows and, where a row has several controls, between those.
// Controls carry data-rove; rows carry data-rove-row. Home and End go to the first and last row.
// Alternative not taken: a focusable row that must be entered with Enter, two steps for every tick.

import { useCallback, useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

/** What is chosen in a list of choices is where Tab goes first. */
const CHOSEN = "[aria-pressed=true], [aria-checked=true]";

export interface RovingList<T extends HTMLElement> {
  readonly ref: RefObject<T | null>;
  readonly onKeyDown: (event: KeyboardEvent<T>) => void;
  readonly onFocus: (event: FocusEvent<T>) => void;
}

/** Makes a list's controls one tab stop. Spread the result on the list. */
export function useRovingList<T extends HTMLElement>(): RovingList<T> {
  const ref = useRef<T>(null);
  const current = useRef<HTMLElement | null>(null);

  const settle = useCallback(() => {
    const controls = controlsOf(ref.current);
    if (current.current === null || !controls.includes(current.current))
      current.current = controls.find((control) => control.matches(CHOSEN)) ?? controls[0] ?? null;
    for (const control of controls) control.tabIndex = control === current.current ? 0 : -1;
  }, []);

  useLayoutEffect(settle);

  const onFocus = useCallback(
    (event: FocusEvent<T>) => {
      if (!controlsOf(ref.current).includes(event.target as HTMLElement)) return;
      current.current = event.target as HTMLElement;
      settle();
    },
    [settle],
  );

  const onKeyDown = useCallback((event: KeyboardEvent<T>) => {
    const target = next(ref.current, event.target as HTMLElement, event.key);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  }, []);

  return { ref, onKeyDown, onFocus };
}

function controlsOf(container: HTMLElement | null): HTMLElement[] {
  return container === null ? [] : [...container.querySelectorAll<HTMLElement>("[data-rove]")];
}

function next(container: HTMLElement | null, from: HTMLElement, key: string): HTMLElement | undefined {
  const row = from.closest<HTMLElement>("[data-rove-row]");
  if (container === null || row === null || !from.hasAttribute("data-rove")) return undefined;
  const rows = [...container.querySelectorAll<HTMLElement>("[data-rove-row]")];
  const inRow = controlsOf(row);
  const at = rows.indexOf(row);
  const column = inRow.indexOf(from);
  const inColumn = (other: HTMLElement | undefined): HTMLElement | undefined => {
    const controls = controlsOf(other ?? null);
    return controls[Math.min(column, controls.length - 1)];
  };
  switch (key) {
    case "ArrowDown":
      return inColumn(rows[at + 1]);
    case "ArrowUp":
      return inColumn(rows[at - 1]);
    case "ArrowRight":
      return inRow[column + 1];
    case "ArrowLeft":
      return inRow[column - 1];
    case "Home":
      return controlsOf(rows[0])[0];
    case "End":
      return controlsOf(rows[rows.length - 1])[0];
    default:
      return undefined;
  }
}
