// How many different risk words does a note hold, as a native formula? The add-in takes words that overlap for one: in
// 对比3家供应商报价 three of them do. So words that can overlap are counted together, once at most.
// A negation right before a word, or 已解决 right behind it, takes it away, by the words of strategy/denials.ts. What may stand
// between the two (不考虑更换, 没有任何投诉) is taken out of the note first, in a step of its own. A list (无投诉、退货) is not followed.

import { list } from "../formula/constants";
import { BETWEEN, DENIALS, GIVING_UP, LEFT_TO_THE_ADD_IN } from "../strategy/denials";
import { replaced } from "./steps";

/** What is left of negations once the note is put straight. */
const BEFORE = ["无", "不"];
const BEHIND = "已解决 已处理 已关闭 已结案 已撤 为无 为0".split(" ");

type Pairs = readonly (readonly [string, string])[];
const each = (words: string | readonly string[], to: string): Pairs =>
  (typeof words === "string" ? words.split(" ") : words).map((word) => [word, to] as const);
const [givingUp, ...othersGivingUp] = GIVING_UP;
const fillers = BETWEEN.filter((word) => !LEFT_TO_THE_ADD_IN.includes(word));

/** In this order: two negations are none, giving up is a negation, fillers go, and few words are left for a negation. */
const STRAIGHT: Pairs = [
  ...each("不是没 不是无 不是不 并非没 并非无 并非不 不能没 不能不 不得不 不会不", "有"),
  ...each(othersGivingUp, givingUp),
  ...each("不能排除 无法排除 没有排除 未排除 没排除 不排除", "有"),
  ...each("排除了 排除", "不"),
  ...each([...fillers.filter(({ length }) => length > 1), "想过"], ""),
  ...each(
    fillers.filter(({ length }) => length === 1),
    "",
  ),
  ...each(
    DENIALS.filter((word) => word.length === 1 && !BEFORE.includes(word)),
    "无",
  ),
  ...each(
    DENIALS.filter((word) => word.length > 1 && word.startsWith("不") && !BETWEEN.includes(word.slice(1))),
    "不",
  ),
  ...each("已经 均已 都已", "已"),
  ...each("化解 解除", "解决"),
];
/** Excel nests 64 functions; the rest is for what stands around these. */
const MOST_STRAIGHT = 60;

/** The note with its negations next to the words they deny. What a risk word holds itself stays as it is. */
export function straightNote(cell: string, words: readonly string[]): string {
  const pairs = STRAIGHT.filter(([from]) => !words.some((word) => word.includes(from)));
  const longer = words.flatMap((word) =>
    words.filter((other) => word !== other && word.endsWith(other)).map((other) => [word, other] as const),
  );
  return `IFERROR(${replaced(`${cell}&""`, [...pairs, ...longer].slice(0, MOST_STRAIGHT))},"")`;
}
/** Words share this many characters at their ends before they are taken to overlap. */
const SHARED = 2;

/** The count as a formula; "0" without words. */
export function riskWordCount(cell: string, words: readonly string[]): string {
  const patterns = [...new Set(words.map((word) => word.trim()).filter((word) => piecesOf(word).length > 0))];
  const families = familiesOf(patterns);
  const single = families.filter((family) => family.length === 1).flat();
  const counts = [
    ...(single.length === 0 ? [] : [countOf(cell, single)]),
    ...families.filter((family) => family.length > 1).map((family) => `MIN(1,${countOf(cell, family)})`),
  ];
  return counts.length === 0 ? "0" : `IFERROR(${counts.join("+")},0)`;
}

/** Which of these words stand in the note? SUMPRODUCT, because it takes arrays in every program. */
function countOf(cell: string, words: readonly string[]): string {
  const array = list(words.map(searched));
  const denied = [
    ...BEFORE.map((word) => `ISERROR(SEARCH("${word}"&${array},${cell}))`),
    ...BEHIND.map((word) => `ISERROR(SEARCH(${array}&"${word}",${cell}))`),
  ];
  return `SUMPRODUCT(ISNUMBER(SEARCH(${array},${cell}))*${denied.join("*")})`;
}

/** "…" stands for any characters; what SEARCH would take for one is escaped. */
function searched(word: string): string {
  return word.replace(/[~*?]/g, "~$&").replace(/…+|\.{3}/g, "*");
}

function piecesOf(word: string): readonly string[] {
  return word.split(/…+|\.{3}/).filter((piece) => piece !== "");
}

/** Words that may overlap, directly or through a third one. */
function familiesOf(words: readonly string[]): readonly (readonly string[])[] {
  const families: string[][] = [];
  for (const word of words) {
    const [near, far] = [true, false].map((wanted) =>
      families.filter((family) => family.some((other) => mayOverlap(word, other)) === wanted),
    );
    families.splice(0, families.length, ...far, [...near.flat(), word]);
  }
  return families;
}

function mayOverlap(a: string, b: string): boolean {
  return piecesOf(a).some((one) => piecesOf(b).some((other) => touch(one, other) || touch(other, one)));
}

/** One holds the other, or ends as the other begins. */
function touch(a: string, b: string): boolean {
  if (a.includes(b)) return true;
  for (let length = Math.min(a.length, b.length) - 1; length >= SHARED; length--) {
    if (a.endsWith(b.slice(0, length))) return true;
  }
  return false;
}
