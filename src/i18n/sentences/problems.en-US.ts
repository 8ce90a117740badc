// What is wrong with a cell, in English, and what to write instead; the Chinese is the source.

import { dayProposals, numberProposals } from "../../domain/table/proposals";
import type { ColumnRole } from "../../domain/vocabulary/column";
import type { ProblemCode } from "../../domain/vocabulary/problem";

/** A cell's text as it stands, its column by name, and what is asked for in that column. */
type ProblemWords = (text: string, column: string, role: ColumnRole) => string;

/** What a cell of this role may say. */
const EXAMPLES: Readonly<Partial<Record<ColumnRole, string>>> = {
  rfm: "45天/3次/80万",
  recency: "45天 or 2024-05-20",
  frequency: "3 or 3次",
  monetary: "80万 or 800000元",
  updated: "2024-05-20",
};

/** A day that software writes where there is none: before the second day of 1970. */
const EMPTY_DAY = /^(?:0|1[0-8]|19[0-6])\d{0,3}[-/.年]|^1970[-/.年]0?1[-/.月]0?1(?!\d)/;

const instead = (role: ColumnRole): string => {
  const example = EXAMPLES[role];
  return example === undefined ? "" : `: write ${example}`;
};

export const EN_PROBLEMS: Readonly<Record<ProblemCode, ProblemWords>> = {
  blank: (text, column, role) => {
    if (text === "") return `${column} is blank`;
    return role === "rfm"
      ? `“${text}” lacks a figure: write R, F and M, such as 45天/3次/80万`
      : `${column} says “${text}”, which is nothing to go by`;
  },
  unreadable: (text, column, role) => `Can't read ${column} “${text}”${instead(role)}`,
  errorValue: (text, column) => `${column} is the error ${text}: mend the cell's formula first`,
  calculating: (_text, column) =>
    `${column} is still calculating: what it shows may not be the answer, so it is left alone and read again when done`,
  negative: (text, column, role) => {
    if (role === "updated") return `${column} “${text}” is negative, which is no day${instead(role)}`;
    if (role === "monetary") return `${column} “${text}” is negative: keep refunds elsewhere and write the net amount`;
    if (role === "rfm")
      return `${column} “${text}” is negative: days and orders never are; keep refunds elsewhere and write the net amount`;
    return `${column} “${text}” is negative: days and orders never are${instead(role)}`;
  },
  futureDate: (text, column) => `${column} “${text}” is later than the as-of day`,
  ambiguousDate: (text, column) =>
    `${column} “${text}” could be several dates: write ${dayProposals(text).join(" or ") || "year-month-day"}`,
  yearMissing: (text, column) => `${column} “${text}” has no year: write a date such as 2024-05-20`,
  ambiguousNumber: (text, _column, role) =>
    `Can't be sure of “${text}”${numberProposals(text, role).length > 0 ? `: write ${numberProposals(text, role).join(" or ")}` : instead(role)}`,
  notWhole: (text) => `“${text}” is not a whole number of orders`,
  notDays: (text, _column, role) =>
    role === "rfm"
      ? `“${text}” is no number of days: for R write days, such as 30天`
      : `“${text}” is neither a number of days nor a day: write 45天 or 2024-05-20`,
  dateForFigures: (text) => `“${text}” is a date, not R/F/M: write all three, such as 45天/3次/80万`,
  dateForNumber: (text, column, role) => {
    if (role === "rfm") return `“${text}” holds a date: write days, orders and an amount, such as 45天/3次/80万`;
    return `${column} “${text}” is a date, not ${role === "monetary" ? "an amount" : "a number of orders"}${instead(role)}`;
  },
  implausible: (text, column, role) => {
    if (EMPTY_DAY.test(text))
      return `${column} “${text}” is what systems write for no date: leave it blank, or write the day there was`;
    return role === "updated"
      ? `${column} “${text}” is no date${instead(role)}`
      : `${column} “${text}” is out of reach: a date without its format, or the wrong column`;
  },
  tooLarge: (text) =>
    `“${text}” is too large: at most 1,000,000 orders and 10 trillion yuan. Check that it is in the right column`,
  duplicateId: (text) => `Customer ID ${text} appears twice`,
  missingId: () => "No customer ID",
  contradiction: (text) => `The note “${text}” contradicts the orders`,
  totalRow: (text) => `“${text}” looks like a total row, so it is no customer`,
  notCustomer: (text) => `“${text}” looks like a note, a group's name or a signature, so it is no customer`,
  otherTable: (text) =>
    `From “${text}” on there is another table, which was not read: to grade it, move it to another sheet`,
  mixedCurrency: (text, column) =>
    `${column} “${text}” is in another currency than the rest of the column: convert it first`,
  cannotAge: (text) =>
    text === ""
      ? "Last updated is blank, so R stays as recorded"
      : `Last updated says “${text}”, which is nothing to go by, so R stays as recorded`,
};
