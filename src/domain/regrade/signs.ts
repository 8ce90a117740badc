// What the columns beside R, F and M say against a row, read once per plan and without objects per row.

import type { GradedTable } from "../grading/graded";
import { highValueBarYuan } from "../review/highValue";
import { isLowSatisfaction, isOpenComplaint } from "../review/service";
import { isStaleInRisk } from "../review/stale";
import type { Settings } from "../settings/settings";
import { riskWordReader } from "../strategy/riskWords";
import type { CustomerTable } from "../table/customerTable";
import type { CellValue } from "../vocabulary/cell";
import type { SerialDay } from "../vocabulary/day";
import { gradeOf } from "../vocabulary/grade";

/** Amount above which a customer is of high value, by industry code. */
export function highValueBars(graded: GradedTable): Float64Array {
  return Float64Array.from(graded.benchmarks, (benchmark) => highValueBarYuan(benchmark, graded.rules));
}

export interface SignReader {
  /** Different risk words in the row's note. */
  readonly words: (row: number) => readonly string[];
  readonly wordCount: (row: number) => number;
  /** Does a record out of date count against the row? `valueGrade` is the grade code of F and M alone. */
  readonly isStale: (row: number, valueGrade: number) => boolean;
  readonly isPoorService: (row: number) => boolean;
}

/** A reader of a table's signs. Notes that say the same are read once. */
export function signReader(table: CustomerTable, settings: Settings, asOf: SerialDay): SignReader {
  const read = riskWordReader(settings.riskWords);
  const known = new Map<CellValue | undefined, readonly string[]>();
  const { note, satisfaction, complaint } = table.cells;
  const words = (row: number): readonly string[] => {
    const text = note?.[row];
    if (typeof text !== "string" || text === "") return NO_WORDS;
    let found = known.get(text);
    if (found === undefined) {
      found = read(text);
      if (known.size < MOST_KNOWN_NOTES) known.set(text, found);
    }
    return found;
  };
  return {
    words,
    wordCount: (row) => words(row).length,
    isStale: (row, valueGrade) =>
      isStaleInRisk(table.updatedDay[row], gradeOf(valueGrade), asOf, settings.reviewCadenceDays),
    isPoorService: (row) => isLowSatisfaction(satisfaction?.[row], settings.churn) || isOpenComplaint(complaint?.[row]),
  };
}

const NO_WORDS: readonly string[] = [];

/** Notes kept in memory; past this they are most likely all different. */
const MOST_KNOWN_NOTES = 50_000;
