// Tags of the user's own (预算敏感型 …) beside the four built-in ones. Each may be treated like a built-in demand, which
// gives it that demand's plays and urgency. An own tag never hides a built-in one: a cell that named a known demand before
// still does, and a name that already means one of the four is refused.

import { asWritten, meansBlank, textOf } from "../table/text";
import type { CellValue } from "../vocabulary/cell";
import { foldSpelling } from "../table/script";
import { builtInTag, tagParts, tagStem } from "./tags";
import type { DemandTag } from "../vocabulary/demandTag";

export interface OwnTag {
  readonly name: string;
  /** The built-in demand it is treated like; null for none. */
  readonly like: DemandTag | null;
}

export const NO_OWN_TAGS: readonly OwnTag[] = [];

/** Longest name of a tag. */
export const LONGEST_TAG = 50;

/** What a tag cell says: the demand that decides the play, and the user's own tag where no built-in one stands there. */
export interface TagReading {
  readonly demand: DemandTag | undefined;
  readonly ownTag: string | undefined;
}
const NO_TAG: TagReading = { demand: undefined, ownTag: undefined };

export type TagReader = (cell: CellValue | undefined) => TagReading;
const READERS = new WeakMap<readonly OwnTag[], TagReader>();

/** Reads tag cells; cells that say the same are read once. `tagReader([{name: "预算敏感型", like: "价格敏感型"}])("预算敏感") //=> {demand: "价格敏感型", ownTag: "预算敏感型"}` */
export function tagReader(ownTags: readonly OwnTag[]): TagReader {
  const reader = READERS.get(ownTags) ?? newReader(ownTags);
  READERS.set(ownTags, reader);
  return reader;
}

const MOST_KNOWN_CELLS = 10_000;

function newReader(ownTags: readonly OwnTag[]): TagReader {
  const byKey = new Map(ownTags.map((tag) => [tagKey(tag.name), tag]));
  const known = new Map<CellValue, TagReading>();
  return (cell) => {
    if (cell === undefined || cell === null || cell === "") return NO_TAG;
    const found = known.get(cell);
    if (found !== undefined) return found;
    const reading = read(cell, byKey);
    if (known.size < MOST_KNOWN_CELLS) known.set(cell, reading);
    return reading;
  };
}

function read(cell: CellValue, byKey: ReadonlyMap<string, OwnTag>): TagReading {
  const parts = tagParts(cell);
  for (const part of parts) {
    const demand = builtInTag(part);
    if (demand !== undefined) return { demand, ownTag: undefined };
  }
  for (const part of parts) {
    const own = byKey.get(tagKey(part));
    if (own !== undefined) return { demand: own.like ?? undefined, ownTag: own.name };
  }
  return NO_TAG;
}

/** Two names with one key are one tag: 预算敏感, 預算敏感型 and 预算敏感型客户. */
export function tagKey(name: string): string {
  const folded = foldSpelling(textOf(name)).replace(/^#/, "").trim();
  return tagStem(folded) || folded;
}

export const TAG_NAME_PROBLEMS = ["blank", "tooLong", "separator", "builtIn", "known"] as const;
export type TagNameProblem = (typeof TAG_NAME_PROBLEMS)[number];

/** Why can this name be no tag of the user's own beside the others? Undefined where it can. */
export function tagNameProblem(name: string, others: readonly OwnTag[]): TagNameProblem | undefined {
  const text = textOf(name);
  if (meansBlank(text) || tagKey(text) === "") return "blank";
  if (text.length > LONGEST_TAG) return "tooLong";
  if (tagParts(name).length > 1 || /[、,;/|+]/.test(text)) return "separator";
  if (builtInTag(text) !== undefined) return "builtIn";
  return others.some((other) => tagKey(other.name) === tagKey(text)) ? "known" : undefined;
}

/** The name as it is kept: without a leading # and spaces around it. */
export function tagName(typed: string): string {
  return asWritten(typed)
    .replace(/^[#＃]/, "")
    .trim();
}
