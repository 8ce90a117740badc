// Company sizes (企业规模) in an order, as people write them: 100-500人, 500人以上, 大型, or a bare head count. What is typed
// is what is shown; only bare head counts are put into bands, because every company would be a band of its own.
// Bands and the words 微型 小型 中型 大型 follow the head counts China's statistics use for industry (20, 300, 1000 people).

import { parseSizeBand, type SizeBand } from "../checkup/sizes";
import { simplify, textOf, isBlankCell } from "../table/text";
import type { CellValue } from "../vocabulary/cell";

export interface CompanySize {
  /** As typed, or the band of a head count: `20-299`. "" where nothing stands. */
  readonly text: string;
  /** Larger for a larger company; 0 where no size can be told. */
  readonly rank: number;
}

export const NO_SIZE: CompanySize = { text: "", rank: 0 };

const BANDS: readonly (SizeBand & { readonly text: string; readonly words: RegExp })[] = [
  { from: 0, to: 20, text: "0-19", words: /^(微|micro)/ },
  { from: 20, to: 300, text: "20-299", words: /^(小|small)/ },
  { from: 300, to: 1000, text: "300-999", words: /^(中|medium|mid)/ },
  { from: 1000, to: Infinity, text: "1000+", words: /^(大|特大|large|big)/ },
];

/** How large is this company? `sizeOf(230) //=> {text: "20-299", …}`, `sizeOf("500人以上").rank > sizeOf("100-500人").rank //=> true` */
export function sizeOf(cell: CellValue | undefined): CompanySize {
  if (isBlankCell(cell)) return NO_SIZE;
  const text = textOf(cell);
  const plain = simplify(text).toLowerCase();
  const headCount = /^(\d+)\s*(人|名|people|employees)?$/.exec(plain.replaceAll(",", ""));
  if (headCount !== null) {
    const band = BANDS.find(({ to }) => Number(headCount[1]) < to) ?? BANDS[BANDS.length - 1];
    return { text: band.text, rank: rankOf(band) };
  }
  const band = parseSizeBand(plain) ?? englishBand(plain) ?? BANDS.find(({ words }) => words.test(plain));
  return { text, rank: band === undefined ? 0 : rankOf(band) };
}

function englishBand(plain: string): SizeBand | undefined {
  const found = /^(under|below|up to|over|above|more than)\s+(\d+)/.exec(plain.replaceAll(",", ""));
  if (found === null) return undefined;
  return /^(under|below|up to)/.test(found[1])
    ? { from: 0, to: Number(found[2]) }
    : { from: Number(found[2]), to: Infinity };
}

const MOST_PEOPLE = 1e8;

/** By the smallest company of the band, then by the largest. */
function rankOf({ from, to }: SizeBand): number {
  return 1 + from + Math.min(to, MOST_PEOPLE) / (MOST_PEOPLE * 10);
}
