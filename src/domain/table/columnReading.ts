// How well is a column understood? Its cells are read the way a regrade reads them, and counted by how they are written:
// which dates, which units, and how many cells say nothing we can use.
// Alternative not taken: a confidence from the header alone. 金额 above a column of dates is a perfect header.

import type { CellValue } from "../vocabulary/cell";
import type { ColumnRole } from "../vocabulary/column";
import { roleRow } from "../vocabulary/columnRoles";
import { CELL_READERS, type CellForm, type ReadingForms } from "./cellKinds";
import { isBlankCell } from "./text";

/** high: at least 95 % of the filled cells can be read; medium: at least 70 %; low: fewer. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a look at a column's cells found. */
export interface ColumnReading {
  /** Cells with anything in them. */
  readonly filled: number;
  /** Filled cells that were read. */
  readonly read: number;
  readonly confidence: Confidence;
  /** The forms of the cells that were read, the most frequent first. Empty where there is only one way to write it. */
  readonly forms: readonly { readonly form: CellForm; readonly count: number }[];
}

/** How are the cells of this column read? Undefined for a role whose text is taken as it stands, for a column of ours, and for a blank one. */
export function columnReading(
  cells: readonly CellValue[],
  role: ColumnRole,
  map: ReadingForms,
): ColumnReading | undefined {
  const { cell: kind, place } = roleRow(role);
  const { reads, formOf } = CELL_READERS[kind];
  if (reads === undefined || place === "ours") return undefined;
  const counts = new Map<CellForm, number>();
  let filled = 0;
  let read = 0;
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    filled += 1;
    if (!reads(cell, map)) continue;
    read += 1;
    const form = formOf?.(cell, map);
    if (form === undefined) continue;
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  if (filled === 0) return undefined;
  const forms = [...counts].map(([form, count]) => ({ form, count })).sort((a, b) => b.count - a.count);
  return { filled, read, confidence: confidenceOf(read / filled), forms };
}

function confidenceOf(share: number): Confidence {
  return share >= 0.95 ? "high" : share >= 0.7 ? "medium" : "low";
}
