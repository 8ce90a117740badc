// Do the bands of company size (企业规模) fit together? 20人以下 lies within 50人以下, and between 50 and 100 there is
// nothing. Nothing depends on them, so this is a note on the table and never a correction.

import { parseSizeBand, type SizeBand } from "../table/companySize";
import { isBlankCell, textOf } from "../table/text";
import type { CustomerTable } from "../table/customerTable";
import { findingOf, type Finding, type FindingCell } from "./finding";
import { cellAt, eachCustomer } from "./rows";

interface NamedBand extends SizeBand {
  readonly text: string;
  readonly rows: readonly number[];
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
