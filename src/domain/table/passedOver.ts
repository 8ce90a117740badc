// Why a column whose header names a role is not taken for it: its cells say something else. 评级 above Hot and Warm holds no
// grade of ours, RFM above 555 is a code, and Annual Revenue is the customer's own turnover. Each answer is shown where the
// columns are, and the user may choose the column all the same.
// Alternative not taken: believing the header. A grade column that is none would be written over.

import { isExcelError, saysBusy, type CellValue } from "../vocabulary/cell";
import { UNGRADED } from "../vocabulary/grade";
import { gradeReader, type GradeReader } from "./gradeNames";
import { headerSpellings, type HeaderMatch } from "./headerMatch";
import { isRfmCode } from "./scores";
import { isBlankCell, textOf } from "./text";

export const PASSED_REASONS = [
  /** points from 1 to 5, 1 to 10, or 0 and 1, not days, orders or amounts */
  "score",
  /** 555, 1,0,1, 高低高: a code of points */
  "code",
  /** fewer than 80 % of the filled cells are names of grades */
  "notGrades",
  /** #1001: the number of an order, not a customer's name */
  "orderNumber",
  /** an account in the books, not a customer's */
  "ledger",
  /** what the customer itself turns over in a year */
  "turnover",
  /** another column says the same better */
  "second",
] as const;
export type PassedReason = (typeof PASSED_REASONS)[number];

/** A grade column holds grades: in at least so many of its filled cells. */
const LEAST_GRADES = 0.8;
const MOST = 0.8;
/** Fewer are enough for codes: a customer with real figures among them does not make days and orders of the others. */
const MOST_CODES = 0.7;

/** Do these cells hold grades? A blank column may, for it is there to be filled; a cell that calculates says nothing. */
export function holdsGrades(cells: readonly (CellValue | undefined)[], readGrade: GradeReader): boolean {
  let filled = 0;
  let grades = 0;
  for (const cell of cells) {
    if (readGrade(cell) !== UNGRADED) grades += 1;
    else if (isBlankCell(cell) || saysBusy(cell ?? null)) continue;
    filled += 1;
  }
  return grades >= filled * LEAST_GRADES;
}

const LEDGER =
  /^\d{4,8}(?:[\s·.-]|$)|应收|应付|收入|成本|receivable|payable|revenue|income|expense|inventory|undeposited/i;

/** Reasons that lie in one column alone. Scores in three columns are judged together (scores.ts). */
export function passedAlone(
  { role, name }: HeaderMatch,
  cells: readonly (CellValue | undefined)[],
  readGrade: GradeReader = gradeReader(),
): PassedReason | undefined {
  switch (role) {
    case "grade":
      return holdsGrades(cells, readGrade) ? undefined : "notGrades";
    case "rfm":
      return mostly(cells, isRfmCode, MOST_CODES) ? "code" : undefined;
    case "name":
      if (mostly(cells, (cell) => /^#\d+/.test(textOf(cell)))) return "orderNumber";
      return name === "account" && mostly(cells, (cell) => LEDGER.test(textOf(cell))) ? "ledger" : undefined;
    default:
      return undefined;
  }
}

/** Are most of the filled cells so? Of a blank column nothing is. */
function mostly(
  cells: readonly (CellValue | undefined)[],
  is: (cell: CellValue | undefined) => boolean,
  most = MOST,
): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell) && !isExcelError(cell ?? null));
  return filled.length > 0 && filled.filter(is).length >= filled.length * most;
}

const TURNOVER =
  /^(?:annualrevenues?|revenues?|companyrevenue|turnover|annualturnover|(?:年|年度|企业|公司|客户)?(?:营业收入|营业额|营收|年收入|收入)|年营业额|年营收|注册资本|注册资金)$/;
const SCORE_WORD =
  /得分|评分|打分|分值|分数|积分|score|rank|quantile|quartile|quintile|points?$|^[rfm](?:分|级|rk|rnk|q)$/;
const FIGURE_WORD = /^(?:rfm|[rfm](?:值|_|\s|-|分|级|得|评|打|s|q|r)|recency|frequency|monetary)/;

/** Headers that name no role of ours and are still often taken for one: what to say about them. */
export function passedByHeader(header: CellValue | undefined): PassedReason | undefined {
  const text = textOf(header).toLowerCase();
  const spellings = headerSpellings(text);
  if (spellings.some((spelling) => TURNOVER.test(spelling))) return "turnover";
  return SCORE_WORD.test(text) && FIGURE_WORD.test(text) ? "score" : undefined;
}
