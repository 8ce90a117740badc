// Do the bands of company size (企业规模) fit together? 20人以下 lies within 50人以下, and between 50 and 100 there is
// nothing. Nothing depends on them, so this is a note on the table and never a correction.

import { isBlankCell, textOf } from "../table/text";
import type { CustomerTable } from "../table/customerTable";
import { findingOf, type Finding, type FindingCell } from "./finding";
import { cellAt, eachCustomer } from "./rows";

/** People of a band: from inclusive, to exclusive where bands touch. */
export interface SizeBand {
  readonly from: number;
  readonly to: number;
}

interface NamedBand extends SizeBand {
  readonly text: string;
  readonly rows: readonly number[];
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

/** Which bands overlap, and where is there none? */
export function checkSizes(table: CustomerTable): readonly Finding[] {
  const bands = bandsOf(table).sort((a, b) => a.from - b.from || a.to - b.to);
  const overlaps = bands.flatMap((band): FindingCell[] => {
    const other = bands.find((wider) => wider !== band && isWithin(band, wider));
    return other === undefined
      ? []
      : band.rows.map((row) => cellAt(table, row, "companySize", { against: other.text }));
  });
  return [
    ...findingOf(
      "sizeOverlap",
      "note",
      overlaps.sort((a, b) => a.row - b.row),
    ),
    ...findingOf("sizeGap", "note", gaps(table, bands)),
  ];
}

/** Two bands that share people: the narrower one is named, or the first of two that are as wide. */
function isWithin(band: SizeBand, other: SizeBand): boolean {
  const shared = Math.max(band.from, other.from) < Math.min(band.to, other.to);
  const width = band.to - band.from;
  const otherWidth = other.to - other.from;
  return shared && (width < otherWidth || (width === otherWidth && band.from < other.from));
}

function gaps(table: CustomerTable, bands: readonly NamedBand[]): readonly FindingCell[] {
  const cells: FindingCell[] = [];
  let reached = bands[0]?.to ?? 0;
  for (const { from, to, rows } of bands) {
    // 50人以下 and 51-100人 leave nobody out.
    if (from > reached + 1) cells.push(cellAt(table, rows[0], "companySize", { against: `${reached}–${from}` }));
    reached = Math.max(reached, to);
  }
  return cells;
}

function bandsOf(table: CustomerTable): NamedBand[] {
  const column = table.cells.companySize;
  const rowsOf = new Map<string, number[]>();
  if (column === undefined) return [];
  eachCustomer(table, (row) => {
    if (isBlankCell(column[row])) return;
    const text = textOf(column[row]);
    const rows = rowsOf.get(text);
    if (rows === undefined) rowsOf.set(text, [row]);
    else rows.push(row);
  });
  return [...rowsOf].flatMap(([text, rows]) => {
    const band = parseSizeBand(text);
    return band === undefined ? [] : [{ ...band, text, rows }];
  });
}
