// The check-up of the data in English. Typed by the Chinese, so a missing finding does not compile.

import type { FindingCell, FindingCode, FindingGroup, Severity } from "../../domain/checkup/finding";
import type { OwnerRole } from "../../domain/strategy/suggestion";
import { byCount, plural } from "../plural";
import { enSentences } from "../sentences/en-US";
import type { CheckupWords } from "./zh-CN";

const GROUPS: Readonly<Record<FindingGroup, string>> = {
  missing: "Missing",
  unreadable: "Unreadable",
  contradictory: "Contradictory",
  duplicate: "Duplicates",
  id: "Customer IDs",
  unit: "Units of amounts",
  size: "Company sizes",
  strategy: "Strategies",
  tag: "Demand tags",
  owner: "Owners",
};

const SEVERITIES: Readonly<Record<Severity, string>> = { blocking: "Not graded", check: "To check", note: "Note" };

const ROLES: Readonly<Record<OwnerRole, string>> = {
  director: "the sales director",
  manager: "a senior account manager",
  specialist: "a sales specialist",
  service: "the service team",
};

interface FindingWords {
  readonly title: string;
  readonly advice: string;
  readonly cell: (cell: FindingCell) => string;
}

const quoted = (text: string): string => `“${text}”`;
const rowsText = (rows: readonly number[] | undefined): string =>
  rows === undefined || rows.length === 0
    ? ""
    : `, same in ${rows.length} other ${byCount(rows.length, "row", "rows")}`;

const FINDINGS: Readonly<Record<FindingCode, FindingWords>> = {
  missingFigure: {
    title: "R, F and M not complete",
    advice: "Fill in all three, or leave all blank (no orders on record). A row with one or two is not graded",
    cell: (cell) => enSentences.problem({ ...cell, code: "blank", blocking: true }),
  },
  missingId: {
    title: "No customer ID",
    advice: "Give it an ID, so that regrades and the log find the row",
    cell: () => "No customer ID",
  },
  missingName: {
    title: "No customer name",
    advice: "Add the name for your colleagues",
    cell: () => "No customer name",
  },
  missingIndustry: {
    title: "No industry",
    advice: "Add it; without one the customer is measured against the whole table",
    cell: () => "No industry",
  },
  missingUpdated: {
    title: "No last update",
    advice: "Add the date, so that a typed recency can age",
    cell: (cell) => enSentences.problem({ ...cell, code: "cannotAge", blocking: false }),
  },
  unreadable: {
    title: "Unreadable figures or dates",
    advice: "Rewrite each cell as it says, then regrade",
    cell: ({ row, role, text, problem }) =>
      problem === undefined
        ? `Can't read ${quoted(text)}`
        : enSentences.problem({ row, role, text, code: problem, blocking: true }),
  },
  futureDate: {
    title: "Dates after the as-of day",
    advice: "Correct the date, or choose another as-of day",
    cell: ({ text }) => `${quoted(text)} is later than the as-of day`,
  },
  totalRow: {
    title: "Totals between the customers",
    advice: "Not taken for a customer. Better kept outside the table",
    cell: ({ text }) => `${quoted(text)} looks like a total`,
  },
  notCustomer: {
    title: "Rows that are no customers",
    advice: "Notes, names of groups, signatures and another table's header are not graded and not written to",
    cell: ({ text }) => `${quoted(text)} was not taken for a customer`,
  },
  noOrderNote: {
    title: "Note says no order, figures say there was",
    advice: "Check the orders: change the note or clear R/F/M. It moves the mean",
    cell: ({ text }) => `The note ${quoted(text)} contradicts the orders`,
  },
  halfOrder: {
    title: "Orders without amount, or amount without orders",
    advice: "Fill in the other one. Until then it counts as no orders, a C",
    cell: ({ text }) => `${quoted(text)} has orders or an amount, not both`,
  },
  beyondYear: {
    title: "Last order over a year ago, yet orders counted",
    advice: "F and M cover 12 months only: bring them up to date",
    cell: ({ text }) => `${quoted(text)}: an order a year ago is not in the last 12 months`,
  },
  orderLines: {
    title: "Most likely orders: IDs repeat and every row has one order",
    advice:
      "Add them up by customer first (a pivot table with the latest order date, number of orders and amount) and grade that; do not merge or delete these rows",
    cell: ({ text, others }) => `${text}: one order a row${rowsText(others)}`,
  },
  duplicateId: {
    title: "Customer ID used twice",
    advice: "Merge the rows, or give one a new ID",
    cell: ({ text, others }) => `ID ${text} is a duplicate${rowsText(others)}`,
  },
  duplicateName: {
    title: "Same name, different IDs",
    advice: "Merge one company's rows; tell two companies apart in the name",
    cell: ({ text, others }) => `${quoted(text)} is used twice${rowsText(others)}`,
  },
  gluedId: {
    title: "ID glued to something else",
    advice: "Put ID and name into their own cells",
    cell: ({ text }) => `${quoted(text)} is an ID with something glued to it`,
  },
  idForm: {
    title: "ID in another form",
    advice: "The form is C + year + month + number, such as C202405001",
    cell: ({ text }) => `${quoted(text)} is not C + year + month + number`,
  },
  idSpelling: {
    title: "ID in lower case or full width",
    advice: "Write it in plain capitals, so that lookups find it",
    cell: ({ text }) => `${quoted(text)} is written differently`,
  },
  idGap: {
    title: "Numbers missing between IDs",
    advice: "Check whether a customer is missing; deleted ones need nothing",
    cell: ({ text, against = "" }) => `${against} is missing before ${text}`,
  },
  mixedUnits: {
    title: "Amounts in mixed units",
    advice: "Write them all in one unit, such as 万",
    cell: ({ text }) => `${quoted(text)} has another unit than most rows`,
  },
  suspectAmount: {
    title: "Amounts of doubtful size",
    advice: "Check whether 元 was taken for 万, or the other way round",
    cell: ({ text }) => `${quoted(text)} is a thousand times off most rows`,
  },
  sizeOverlap: {
    title: "Company sizes overlap",
    advice: "A note only: bands that do not overlap are easier to filter",
    cell: ({ text, against = "" }) => `${quoted(text)} overlaps ${quoted(against)}`,
  },
  sizeGap: {
    title: "Company sizes leave a gap",
    advice: "A note only: nothing to do without such customers",
    cell: ({ against = "" }) => `No band for ${against} people`,
  },
  vagueStrategy: {
    title: "Vague strategies",
    advice: "Write an action: who does what, and when",
    cell: ({ text, advice }) =>
      advice === undefined ? `${quoted(text)} names no action` : `${quoted(text)} → ${advice}`,
  },
  vagueTag: {
    title: "Tags that name no need",
    advice: "Say what the customer needs, such as 价格敏感型",
    cell: ({ text }) => `${quoted(text)} does not say what the customer needs`,
  },
  unknownTag: {
    title: "Tags the playbook does not know",
    advice: "Keep them if you like; suggestions are made without a tag",
    cell: ({ text }) => `${quoted(text)} is not in the list of tags`,
  },
  tagSpelling: {
    title: "Tags not written out",
    advice: "Write them alike, so that filters and counts agree",
    cell: ({ text }) => `${quoted(text)} is not written out`,
  },
  missingOwner: { title: "No owner", advice: "Name one, so that nobody is forgotten", cell: () => "No owner" },
  ownerRole: {
    title: "Owner's role does not fit the grade",
    advice: "Hand over, or make sure it is meant so",
    cell: ({ text, expected, advice }) => {
      const owner = advice ?? (expected === undefined ? undefined : ROLES[expected]);
      return owner === undefined
        ? `${quoted(text)} does not fit the grade`
        : `${quoted(text)}: ${owner} should own this grade`;
    },
  },
  twoOwners: {
    title: "One customer, two owners",
    advice: "Keep one main owner, so that one person calls",
    cell: ({ text }) => `${quoted(text)}: this customer has more than one owner`,
  },
};

export const enCheckup: CheckupWords = {
  title: "Data check-up",
  clean: "Nothing found",
  group: (group) => GROUPS[group],
  severity: (severity) => SEVERITIES[severity],
  finding: (code) => FINDINGS[code].title,
  advice: (code) => FINDINGS[code].advice,
  cell: (code, cell) => FINDINGS[code].cell(cell),
  cells: (count) => plural(count, "cell", "cells"),
  fix: (count) => `Correct ${plural(count, "cell")}`,
  change: ({ before, after }) =>
    `${before === null || before === "" ? "blank" : quoted(String(before))} → ${quoted(String(after))}`,
};
