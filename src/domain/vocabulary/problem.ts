import type { ColumnRole } from "./column";

/** Why a cell could not be taken at its word. The words shown to people are in src/i18n. */
export const PROBLEM_CODES = [
  /** one or two of R, F, M are blank */
  "blank",
  /** the text is none of the forms this column accepts */
  "unreadable",
  /** an Excel error value such as #N/A */
  "errorValue",
  /** the cell calculates again: what it shows is not its answer */
  "calculating",
  "negative",
  /** later than the as-of day */
  "futureDate",
  /** 5/6/2024: May or June? */
  "ambiguousDate",
  /** 5月20日: which year? */
  "yearMissing",
  /** 8万5: 8.5 or 8.0005 万? 三次: a numeral or a name? */
  "ambiguousNumber",
  /** 2.5 orders */
  "notWhole",
  /** months or years where days are wanted: a month is not a number of days */
  "notDays",
  /** 2024/5/20 where days, orders and an amount are wanted */
  "dateForFigures",
  /** 2024-05-20 where a number of days, orders or an amount is wanted, alone or as a part of R/F/M */
  "dateForNumber",
  /** what no customer can have here, such as 45,432 days since the last order, or a last order on 1970-01-01 */
  "implausible",
  /** more orders, or a larger amount, than any customer can have (table/plausible.ts) */
  "tooLarge",
  /** the same customer id twice */
  "duplicateId",
  /** a customer without an id */
  "missingId",
  /** a note says 注册未下单 while the figures show an order */
  "contradiction",
  /** 合计, 总计: a sum, not a customer */
  "totalRow",
  /** 制表：张三, B组, a line of a legend: words without figures that name no customer */
  "notCustomer",
  /** a header of another table: the rows from here on are not read */
  "otherTable",
  /** $1,200 in a column of ¥ */
  "mixedCurrency",
  /** 最后更新时间 cannot be read, so a typed recency does not age */
  "cannotAge",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Bad data is expected, collected and shown; it is never thrown. */
export interface Problem {
  /** Row of the table, 0 is the first row under the header. */
  readonly row: number;
  readonly role: ColumnRole;
  readonly code: ProblemCode;
  /** The cell's text as it stands, "" for a blank. */
  readonly text: string;
  /** True: the row is not graded and counts in no benchmark. False: worth a look, and graded all the same. */
  readonly blocking: boolean;
}
