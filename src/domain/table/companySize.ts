// Company sizes (企业规模) in an order, as people write them: 100-500人, 500人以上, 大型, or a bare head count. What is typed
// is what is shown; only bare head counts are put into bands, because every company would be a band of its own.
// Bands and the words 微型 小型 中型 大型 follow the head counts China's statistics use for industry (20, 300, 1000 people).

import { simplify, textOf, isBlankCell } from "./text";
import type { CellValue } from "../vocabulary/cell";

/** People of a band: from inclusive, to exclusive where bands touch. */
export interface SizeBand {
  readonly from: number;
  readonly to: number;
}

export interface CompanySize {
  /** As typed, or the band of a head count: `20-299`. "" where nothing stands. */
  readonly text: string;
  /** Larger for a larger company; 0 where no size can be told. */
  readonly rank: number;
  /** Undefined where no size can be told; a bare head count is a band of one. */
  readonly people: SizeBand | undefined;
}

export const NO_SIZE: CompanySize = { text: "", rank: 0, people: undefined };

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
    const count = Number(headCount[1]);
    return { text: band.text, rank: rankOf(band), people: { from: count, to: count + 1 } };
  }
  const band = parseSizeBand(plain) ?? englishBand(plain) ?? BANDS.find(({ words }) => words.test(plain));
  return { text, rank: band === undefined ? 0 : rankOf(band), people: band };
}

/** Which sizes are meant? `parseSizeBand("100-500人") //=> {from: 100, to: 500}`, `parseSizeBand("500人以上") //=> {from: 500, to: Infinity}`; one number is no band. */
export function parseSizeBand(text: string): SizeBand | undefined {
  const plain = text.replace(/[,\s人名员工]/g, "");
  const range = /^(\d+)(?:[-–—~～至到]+)(\d+)$/.exec(plain);
  if (range !== null) return +range[1] < +range[2] ? { from: +range[1], to: +range[2] } : undefined;
  const least = /^(?:(\d+)(?:以上|及以上|\+|起)|(?:≥|>=|>|大于|超过|不少于)(\d+))$/.exec(plain);
  if (least !== null) return { from: Number(least[1] ?? least[2]), to: Infinity };
  const most = /^(?:(\d+)(?:以下|及以下|以内)|(?:≤|<=|<|小于|少于|不足|不到|不超过)(\d+))$/.exec(plain);
  return most === null ? undefined : { from: 0, to: Number(most[1] ?? most[2]) };
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
