// What stands in the bar and on the first screen, read as a person reads it: texts and accessible names of the page, never
// the pane's state. The other screens have files of their own.

import { nameOf } from "./hands";
import { body, numberIn, textIn } from "./reading";

/** Something is being worked out, and no figure has to be there. */
export function isBusy(): boolean {
  return document.querySelector('[aria-busy="true"]') !== null;
}

/** The sheet was changed while the user decides: the screen says that its figures may be old. */
export function saysItIsOld(): boolean {
  return textIn(document.querySelector("main")).includes("表里有改动");
}

export interface BarSeen {
  readonly table: string;
  readonly rows: number | null;
  /** 2024-06-04, as it is read aloud. */
  readonly day: string;
  /** How many are to be contacted at once, on the tab. */
  readonly waiting: number;
}

/** The bar above every screen, and the tabs; null before a table is known. */
export function barSeen(): BarSeen | null {
  const buttons = [...document.querySelectorAll("header button")].map(nameOf);
  const table = /^(\S+) ([\d,]+) 行，切换表$/.exec(buttons.find((name) => name.endsWith("，切换表")) ?? "");
  if (table === null) return null;
  const day = /评级日.*?(\d{4}-\d\d-\d\d)，更改/.exec(buttons.find((name) => name.startsWith("评级日")) ?? "");
  const tab = textIn(document.getElementById("tab-today"));
  return {
    table: table[1],
    rows: Number(table[2].replaceAll(",", "")),
    day: day?.[1] ?? "",
    waiting: numberIn(tab, /今日\D*(\d+)/) ?? 0,
  };
}

export interface HomeSeen {
  readonly title: string;
  readonly detail: string;
  readonly inSheet: string;
  readonly onDay: string;
  /** Counts in the bars themselves, sheet first. */
  readonly bars: readonly string[];
  readonly day: string;
  readonly recency: string;
  readonly toCheck: number;
}

export function homeSeen(): HomeSeen | null {
  const home = body("home");
  const title = home?.querySelector("h2");
  const picture = home?.querySelector('[role="img"][aria-label^="等级分布"]');
  if (home === null || title === null || title === undefined || picture === null || picture === undefined) return null;
  const spoken = /表内：(.*)。评级日：(.*)。$/.exec(picture.getAttribute("aria-label") ?? "");
  const text = textIn(home);
  return {
    title: textIn(title),
    detail: textIn(title.nextElementSibling),
    inSheet: spoken?.[1] ?? "",
    onDay: spoken?.[2] ?? "",
    bars: [...picture.querySelectorAll(":scope > div")].map(countsIn),
    day: /评级日(\d{4}-\d\d-\d\d)/.exec(text)?.[1] ?? "",
    recency: checkedIn(home.querySelector('[role="radiogroup"][aria-label="R 的读法"]')),
    toCheck: numberIn(text, /需要核对(\d+)/) ?? 0,
  };
}

/** The counts of a bar: in it, or in the line below it where they are too long. */
const countsIn = (bar: Element): string => [...(bar.lastElementChild?.children ?? [])].map(textIn).join("，");

function checkedIn(group: Element | null): string {
  const inputs = [...(group?.querySelectorAll<HTMLInputElement>("input") ?? [])];
  return inputs.find((input) => input.checked)?.value ?? "";
}
