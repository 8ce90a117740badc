// The method's own table as a workbook, and the days on which its rows fall.

import { day, METHOD_HEADERS, METHOD_ROWS } from "../sample/methodRows";
import type { CaseWorkbook } from "./caseFile";

export const METHOD: CaseWorkbook = {
  sheets: [{ name: "客户", rows: [METHOD_HEADERS, ...METHOD_ROWS], table: { name: "客户表", headerRow: 0 } }],
};

/** As-of day and the grades of A, B, C, D on it, aged. */
export const GOLDEN_DAYS = [
  { asOf: day(2024, 5, 22), grades: "ASBC" },
  { asOf: day(2024, 6, 1), grades: "ASBC" },
  { asOf: day(2024, 6, 2), grades: "ASCC" },
  { asOf: day(2024, 6, 3), grades: "ASCC" },
  { asOf: day(2024, 6, 4), grades: "BSCC" },
  { asOf: day(2024, 6, 6), grades: "BACC" },
  { asOf: day(2024, 7, 4), grades: "CACC" },
  { asOf: day(2024, 7, 6), grades: "CBCC" },
] as const;
