// What the cells beside R, F and M say: note, tag, satisfaction, complaint and company size. The one reader of them for a
// plan: whole columns ask it row by row and without objects (risk, today's list, cross-tables), and rowFacts.ts asks it for
// a row someone looks at, so that no two screens can read one cell in two ways. Cells that say the same are read once.

import type { GradedTable } from "../grading/graded";
import { highValueBarYuan } from "../review/highValue";
import { isLowSatisfaction, isOpenComplaint } from "../review/service";
import type { Settings } from "../settings/settings";
import type { DatedIntent } from "../strategy/intents";
import { EMPTY_NOTE, noteReader, type NoteReading } from "../strategy/notes";
import { tagReader, type TagReading } from "../strategy/ownTags";
import { NO_SIZE, sizeOf, type CompanySize } from "../table/companySize";
import type { CustomerTable } from "../table/customerTable";
import { isBlankCell } from "../table/text";
import type { CellValue } from "../vocabulary/cell";
import type { SerialDay } from "../vocabulary/day";

/** Amount above which a customer is of high value, by industry code. */
export function highValueBars(graded: GradedTable): Float64Array {
  return Float64Array.from(graded.benchmarks, (benchmark) => highValueBarYuan(benchmark, graded.rules));
}

/** The settings that say how signs are read. */
export type SignSettings = Pick<Settings, "riskWords" | "tags" | "churn">;

export interface SignReader {
  /** Different risk words in the row's note. */
  readonly riskWords: (row: number) => readonly string[];
  /** All the row's note says; its dates are read against 最后更新时间. */
  readonly note: (row: number) => NoteReading;
  readonly tag: (row: number) => TagReading;
  /** Does anything stand in the tag cell? */
  readonly hasTag: (row: number) => boolean;
  readonly isLowSatisfaction: (row: number) => boolean;
  readonly isOpenComplaint: (row: number) => boolean;
  readonly size: (row: number) => CompanySize;
}

/** A table is never written to, so there is one reader of it for the settings it was last read by. */
const READERS = new WeakMap<CustomerTable, { readonly by: SignSettings; readonly reader: SignReader }>();

/** The reader of a table's signs. */
export function signsOf(table: CustomerTable, settings: SignSettings): SignReader {
  const known = READERS.get(table);
  if (known !== undefined && isSame(known.by, settings)) return known.reader;
  const reader = newReader(table, settings);
  READERS.set(table, { by: settings, reader });
  return reader;
}

function isSame(a: SignSettings, b: SignSettings): boolean {
  return a.riskWords === b.riskWords && a.tags === b.tags && a.churn === b.churn;
}

function newReader({ cells, updatedDay }: CustomerTable, { riskWords, tags, churn }: SignSettings): SignReader {
  const { note, tag, satisfaction, complaint, companySize } = cells;
  const notes = noteReader(riskWords);
  const readTag = tagReader(tags);
  const sizes = new Map<CellValue, CompanySize>();
  return {
    riskWords: (row) => notes.riskWords(note?.[row]),
    note: (row) => {
      if (note === undefined) return EMPTY_NOTE;
      const written = updatedDay[row];
      return notes.read(note[row], Number.isNaN(written) ? undefined : (written as SerialDay));
    },
    tag: (row) => readTag(tag?.[row]),
    hasTag: (row) => !isBlankCell(tag?.[row]),
    isLowSatisfaction: (row) => isLowSatisfaction(satisfaction?.[row], churn),
    isOpenComplaint: (row) => isOpenComplaint(complaint?.[row]),
    size: (row) => {
      const cell = companySize?.[row] ?? null;
      if (cell === null) return NO_SIZE;
      const size = sizes.get(cell) ?? sizeOf(cell);
      sizes.set(cell, size);
      return size;
    },
  };
}

/** Dates of a note that are still to come on the as-of day; what is over is history. */
export function intentsAhead({ intents }: NoteReading, asOf: SerialDay): readonly DatedIntent[] {
  return intents.filter(({ to }) => to >= asOf);
}
