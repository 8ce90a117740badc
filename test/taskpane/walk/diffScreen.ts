// The diff as it stands on screen.

import { nameOf } from "./hands";
import { body, numberIn, textIn } from "./reading";

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
  /** The chip that is pressed; undefined where none is. */
  readonly filter: string | undefined;
  /** Customers that get other columns brought up to date. */
  readonly refreshes: number;
  readonly selected: number | null;
  readonly accept: string;
  readonly search: string;
}

export function diffSeen(): DiffSeen | null {
  const diff = body("changes");
  if (diff === null) return null;
  const chips = [...diff.querySelectorAll('[role="group"][aria-label="筛选"] button')].map((chip) => ({
    name: textIn(chip).replace(/ [\d,]+$/, ""),
    count: numberIn(textIn(chip), /([\d,]+)$/) ?? Number.NaN,
    isOn: chip.getAttribute("aria-pressed") === "true",
  }));
  const unwritten = [...diff.querySelectorAll("section")].find((section) => /^不(写入|改等级) /.test(nameOf(section)));
  return {
    lines: [...diff.querySelectorAll<HTMLInputElement>('li input[type="checkbox"]')].flatMap(diffLine),
    unwritten: [...(unwritten?.querySelectorAll("li") ?? [])].map((line) => textIn(line).split("\u2002")[0]),
    chips: Object.fromEntries(chips.map(({ name, count }) => [name, count])),
    filter: chips.find(({ isOn }) => isOn)?.name,
    refreshes: numberIn(textIn(diff.parentElement), /另更新 ([\d,]+) 户的其他列/) ?? 0,
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
