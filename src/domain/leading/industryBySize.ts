// The book of a young business: which industries, and companies of which size, are in it.

import type { RegradePlan } from "../regrade/plan";
import { signsOf } from "../regrade/signs";
import { byAmount, crossTab, type Tally } from "./crossTab";

export interface SizeLine {
  /** "" for customers without a size. */
  readonly size: string;
  readonly tally: Tally;
}

export interface IndustryLine {
  /** "" for customers without an industry. */
  readonly industry: string;
  readonly total: Tally;
  /** Largest companies first. */
  readonly sizes: readonly SizeLine[];
}

/** A part of the book: companies of one size in one industry. */
export interface BookPart extends SizeLine {
  readonly industry: string;
}

/** Which industries are in the book, by size? The industry with the largest amount first. */
export function industryBySize({ table, settings }: Pick<RegradePlan, "table" | "settings">): readonly IndustryLine[] {
  const { size } = signsOf(table, settings);
  const ranks = new Map<string, number>();
  const tab = crossTab(
    table,
    (row) => table.industries[table.industryCode[row]],
    (row) => {
      const { text, rank } = size(row);
      ranks.set(text, rank);
      return text;
    },
  );
  const rank = (text: string): number => ranks.get(text) ?? 0;
  return [...tab.rows].sort(byAmount).map(({ key, cells, total }) => ({
    industry: key,
    total,
    sizes: [...cells]
      .map(([text, tally]) => ({ size: text, tally }))
      .sort((a, b) => rank(b.size) - rank(a.size) || b.tally.amountYuan - a.tally.amountYuan),
  }));
}

/** The parts of the book with the largest amounts; parts without a name last. */
export function largestParts(lines: readonly IndustryLine[], most: number): readonly BookPart[] {
  return lines
    .flatMap(({ industry, sizes }) => sizes.map((line) => ({ industry, ...line })))
    .sort(
      (a, b) =>
        Number(isNamed(b)) - Number(isNamed(a)) ||
        b.tally.amountYuan - a.tally.amountYuan ||
        b.tally.customers - a.tally.customers,
    )
    .slice(0, most);
}

function isNamed({ industry, size }: BookPart): boolean {
  return industry !== "" || size !== "";
}
