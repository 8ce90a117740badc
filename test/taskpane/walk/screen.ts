// What stands on screen, read as a person reads it: texts and accessible names of the page, never the pane's state.

import { nameOf } from "./hands";

const body = (place: string): Element | null => document.querySelector(`[data-body="${place}"]`);
const textIn = (element: Element | null | undefined): string => (element?.textContent ?? "").trim();
const numberIn = (text: string, pattern: RegExp): number | null => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found.replaceAll(",", ""));
};

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
    bars: [...picture.querySelectorAll("div")].map((bar) => [...bar.children].map(textIn).join("，")),
    day: /评级日(\d{4}-\d\d-\d\d)/.exec(text)?.[1] ?? "",
    recency: checkedIn(home.querySelector('[role="radiogroup"][aria-label="R 的读法"]')),
    toCheck: numberIn(text, /需要核对(\d+)/) ?? 0,
  };
}

function checkedIn(group: Element | null): string {
  const inputs = [...(group?.querySelectorAll<HTMLInputElement>("input") ?? [])];
  return inputs.find((input) => input.checked)?.value ?? "";
}

export interface DiffLine {
  readonly name: string;
  readonly from: string | null;
  readonly to: string;
  /** From and to in one. */
  readonly change: string;
  readonly ticked: boolean;
}

export interface DiffSeen {
  readonly lines: readonly DiffLine[];
  readonly unwritten: readonly string[];
  readonly chips: Readonly<Record<string, number>>;
  readonly selected: number | null;
  readonly accept: string;
  readonly search: string;
}

export function diffSeen(): DiffSeen | null {
  const diff = body("changes");
  if (diff === null) return null;
  const chips = [
    ...diff.querySelectorAll('[role="group"][aria-label="筛选"] button, [role="radiogroup"][aria-label="筛选"] *'),
  ]
    .map((chip) => /^(\D+) ?([\d,]+)$/.exec(textIn(chip)))
    .flatMap((found) => (found === null ? [] : [[found[1].trim(), Number(found[2].replaceAll(",", ""))] as const]));
  const unwritten = [...diff.querySelectorAll("section")].find((section) => /^不(写入|改等级) /.test(nameOf(section)));
  return {
    lines: [...diff.querySelectorAll<HTMLInputElement>('li input[type="checkbox"]')].flatMap(diffLine),
    unwritten: [...(unwritten?.querySelectorAll("li") ?? [])].map((line) => textIn(line).split("\u2002")[0]),
    chips: Object.fromEntries(chips),
    selected: numberIn(textIn(diff.parentElement), /已选 ([\d,]+) 户/),
    accept: textIn(document.getElementById("accept")),
    search: diff.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? "",
  };
}

/** “接受 华山机械，由S降为A”, “… 由S改为锁定的A”, “… 评为A”, “… 写成锁定的A” */
function diffLine(box: HTMLInputElement): readonly DiffLine[] {
  const named = /^接受 (.+?)，(?:由(.+?)(?:降为|升为|改为锁定的)|评为|写成锁定的)(.+)$/.exec(nameOf(box));
  if (named === null) return [];
  const [, name, from = null, to] = named;
  return [{ name, from, to, change: `${from ?? "未评"}→${to}`, ticked: box.checked }];
}

export interface ResultSeen {
  readonly text: string;
  readonly written: number | null;
  readonly distribution: string;
  readonly undone: boolean;
}

export function resultSeen(): ResultSeen | null {
  const result = body("result");
  if (result === null) return null;
  const text = textIn(result);
  const bars = [...result.querySelectorAll('[role="img"][aria-label]')].map(nameOf);
  return {
    text,
    written: numberIn(text, /已写入 ([\d,]+) 户的新等级/),
    distribution: bars.find((name) => /\d/.test(name)) ?? "",
    undone: text.includes("已撤销"),
  };
}

export interface TodaySeen {
  readonly heading: string;
  readonly counts: readonly number[];
  readonly notListed: number;
}

export function todaySeen(): TodaySeen | null {
  const today = body("today");
  const quadrants = [...(today?.querySelectorAll('[role="radio"][id^="today-"]') ?? [])];
  if (today === null || quadrants.length === 0) return null;
  return {
    heading: textIn(today.querySelector("h2")),
    counts: quadrants.map((each) => numberIn(nameOf(each), /，([\d,]+) 户$/) ?? Number.NaN),
    notListed: numberIn(textIn(today), /另有 ([\d,]+) 户无法评级/) ?? 0,
  };
}

export interface CardSeen {
  readonly name: string;
  readonly grade: string;
  readonly text: string;
}

export function cardSeen(): CardSeen | null {
  const card = document.querySelector('[data-body^="customer-"]');
  const name = card?.querySelector("h2");
  if (card === null || name === null || name === undefined || document.querySelector("#follow-up-line") === null)
    return null;
  return {
    name: textIn(name),
    grade: card.querySelector('[role="img"]')?.getAttribute("aria-label") ?? "",
    text: textIn(card),
  };
}
