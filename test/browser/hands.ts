// Two ways to use the pane: by mouse, and by keyboard alone. A journey is told once and walked by both.
// The keyboard goes as a person goes: Tab or Shift+Tab towards the goal, arrows inside a list, a tab row or a group.
// Alternative not taken: `locator.focus()`, which also reaches what no key ever reaches.

import type { Frame, Locator, Page } from "playwright-core";

export interface Hand {
  /** Presses a button, a link, a tab or a line of a list. */
  readonly press: (target: Locator) => Promise<void>;
  /** Turns a switch, a tick box or a choice of a group on or off. */
  readonly turn: (target: Locator, on?: boolean) => Promise<void>;
  /** Chooses from a drop-down list by its words. */
  readonly pick: (target: Locator, words: string) => Promise<void>;
  /** Replaces what stands in a field. */
  readonly write: (target: Locator, text: string) => Promise<void>;
  /** Leaves a page above a tab. */
  readonly leave: (back: Locator) => Promise<void>;
  /** Where a key found the focus nowhere: it was lost by what was done before. */
  readonly lost: readonly string[];
}

/** Letters up to which a text is typed one by one. */
const LONG = 60;

/** The hand on the mouse. */
export function mouse(): Hand {
  return {
    press: (target) => target.click(),
    turn: async (target, on = true) => {
      if ((await target.isChecked()) !== on) await target.click();
    },
    pick: async (target, words) => void (await target.selectOption({ label: words })),
    write: (target, text) => target.fill(text),
    leave: (back) => back.click(),
    lost: [],
  };
}

/** The hands on the keyboard. */
export function keyboard(page: Page, pane: () => Frame): Hand {
  const lost: string[] = [];
  const key = (name: string): Promise<void> => page.keyboard.press(name);
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    if (await hasNoFocus(pane())) lost.push(String(target));
    for (let presses = 0; presses < 150; presses++) {
      const next = await target.evaluate(keyTowards);
      if (next === "here") return;
      if (next === "disabled") await page.waitForTimeout(50);
      else if (next === "outside") await enterPane(page);
      else await key(next);
    }
    throw new Error(`no key leads to ${String(target)}; the focus is on ${await pane().evaluate(focused)}`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await key("Enter");
    },
    turn: async (target, on = true) => {
      await reach(target);
      // An arrow that comes to a choice has chosen it.
      if ((await target.isChecked()) !== on) await key("Space");
    },
    pick: async (target, words) => {
      await reach(target);
      await page.keyboard.type(words);
      await page.waitForTimeout(0);
      if ((await target.evaluate(chosenWords)) !== words) throw new Error(`typing “${words}” did not choose it`);
    },
    write: async (target, text) => {
      await reach(target);
      await key("ControlOrMeta+a");
      // What is long is pasted.
      if (text.length > LONG) await page.keyboard.insertText(text);
      else await page.keyboard.type(text);
    },
    leave: async (back) => {
      // Escape waits for what is being written, as a person does.
      for (let presses = 0; presses < 40 && (await back.count()) > 0; presses++) {
        await key("Escape");
        await page.waitForTimeout(100);
      }
    },
    lost,
  };
}

/** F6 goes round the regions until the pane has the focus. */
async function enterPane(page: Page): Promise<void> {
  for (let region = 0; region < 4; region++) {
    await page.keyboard.press("F6");
    if (await page.evaluate(() => document.activeElement instanceof HTMLIFrameElement)) return;
  }
  throw new Error("F6 never came to the pane");
}

/** The pane has the focus, but nothing in it has: what had it has gone. */
function hasNoFocus(pane: Frame): Promise<boolean> {
  return pane.evaluate(() => document.hasFocus() && document.activeElement === document.body);
}

function focused(): string {
  return document.hasFocus() ? (document.activeElement?.outerHTML.slice(0, 120) ?? "nothing") : "the page outside";
}

function chosenWords(list: Element): string {
  return list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.text ?? "") : "";
}

/** Which key brings the focus nearer to an element? Runs in the pane. */
function keyTowards(goal: Element): string {
  const here = document.activeElement;
  if (!document.hasFocus()) return "outside";
  if (here === goal) return "here";
  if (goal.matches(":disabled, [aria-disabled=true]")) return "disabled";
  const groupOf = (element: Element | null): Element | null =>
    element?.closest("[role=tablist], [role=radiogroup], [role=menu], [role=grid]") ??
    (element?.hasAttribute("data-rove") ? element.closest("ul, ol") : null) ??
    null;
  const ahead = here === null || (here.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const group = groupOf(goal);
  if (group === null || group !== groupOf(here)) return ahead ? "Tab" : "Shift+Tab";
  const row = (element: Element | null): Element | null => element?.closest("[data-rove-row]") ?? null;
  const sideways = group.matches("[role=tablist], [role=grid]") || (row(here) !== null && row(here) === row(goal));
  if (sideways) return ahead ? "ArrowRight" : "ArrowLeft";
  return ahead ? "ArrowDown" : "ArrowUp";
}
