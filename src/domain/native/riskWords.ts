// How many different risk words does a note hold, as a native formula? The add-in takes words that overlap for one: in
// 对比3家供应商报价 three of them do. So words that can overlap are counted together, once at most.
// A word that is denied right before or behind it (strategy/denials.ts) does not count.

import { ALREADY, ANY, FORMULA_DENIALS, FORMULA_DENIALS_OF_ANY } from "../strategy/denials";
import { list } from "../formula/constants";

const BEFORE = [...FORMULA_DENIALS, ...FORMULA_DENIALS_OF_ANY.map((denial) => denial + ANY)];
const BEHIND = [ALREADY];
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
