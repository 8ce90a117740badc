// Finds risk words in a note, and shows them as they stand there. A word may hold "…" for a few characters in between:
// 对比…报价 finds 对比3家供应商报价. Matches that overlap are one. A negated word (无投诉, 没有竞品) is none, and negation
// reaches over a list (无投诉、退货). Alternative not taken: a language model; words can be read, argued with and edited.

import {
  ALREADY,
  BETWEEN,
  DENIALS,
  ENGLISH_BETWEEN,
  ENGLISH_DENIALS,
  GIVING_UP,
  NONE_BEHIND,
  NOT_GIVEN_UP,
  OVER,
  REVERSALS,
} from "./denials";
import { findPhrase, phraseOf, type Phrase, type Span } from "./phrase";
import { foldSpelling, spellingsOf } from "../table/script";

/** Reads a note: the different risk words found in it, in order, cut from the note as typed. */
export type RiskWordReader = (note: string) => readonly string[];

const NOTHING: readonly string[] = [];
const anyOf = (words: readonly string[]): string => words.join("|");
const FILLERS = `(?:\\s|${anyOf(BETWEEN)}|${ENGLISH_BETWEEN.map((word) => `${word}\\b`).join("|")})*$`;
const NEGATED = new RegExp(`(?<!${anyOf(REVERSALS)})(?:${anyOf(DENIALS)}|\\b(?:${anyOf(ENGLISH_DENIALS)}))${FILLERS}`);
const GIVEN_UP = new RegExp(`(?<!${anyOf(NOT_GIVEN_UP)})(?:${anyOf(GIVING_UP)})了?${FILLERS}`);
const SETTLED = new RegExp(`^(?:过?(?:均|都)?(?:${ALREADY}(?:经)?(?:全部)?(?:${anyOf(OVER)})|${anyOf(NONE_BEHIND)}))`);
/** No longer than this: a list goes on at once. */
const MOST_LIST_GAP = 12;
const LIST_GAP = /^(?:、|和|或|及|与|或者|以及|\/|\s*,?\s*(?:or|and)\s*)$/;

/** Builds a reader once for a list of words. Blank words are passed over; without words nothing is ever found. */
export function riskWordReader(words: readonly string[]): RiskWordReader {
  const phrases = words.flatMap((word) => phraseOf(foldSpelling(word.trim())) ?? []);
  if (phrases.length === 0) return () => NOTHING;
  const mayHold = new RegExp(phrases.map(({ parts: [first] }) => anySpellingOf(first)).join("|"));
  return (note) => (mayHold.test(note) ? findWords(note, foldSpelling(note), phrases) : NOTHING);
}

/** The first part of a word in any spelling: most notes hold none, and need no folding to know it. */
function anySpellingOf(part: string): string {
  return [...part].map((character) => `[${spellingsOf(character).replace(/[\\\]^-]/g, "\\$&")}]`).join("");
}

function findWords(note: string, folded: string, phrases: readonly Phrase[]): readonly string[] {
  const spans = phrases.flatMap((phrase) => findPhrase(folded, phrase).spans);
  const found = new Map<string, string>();
  let previous: { span: Span; negated: boolean } | undefined;
  for (const span of merged(spans)) {
    const carried = previous?.negated === true && isListGap(folded, previous.span.end, span.start);
    const before = folded.slice(Math.max(0, span.start - 16), span.start);
    const negated = carried || NEGATED.test(before) || GIVEN_UP.test(before);
    previous = { span, negated };
    if (negated || SETTLED.test(folded.slice(span.end, span.end + 10))) continue;
    const key = folded.slice(span.start, span.end);
    if (!found.has(key)) found.set(key, note.slice(span.start, span.end));
  }
  return [...found.values()];
}

function isListGap(folded: string, from: number, to: number): boolean {
  return to - from <= MOST_LIST_GAP && LIST_GAP.test(folded.slice(from, to));
}

function merged(spans: Span[]): readonly Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else apart.push({ ...span });
  }
  return apart;
}
