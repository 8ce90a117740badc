// What a check-up of the data (数据体检) can find. One finding is one kind of thing with all its cells, so that a screen
// shows a count and a list. Findings are facts about cells; nothing is changed here, and a fix is offered only where
// there is one right answer. Alternative not taken: guessing corrections; a wrong one costs more trust than ten are worth.

import type { OwnerRole } from "../strategy/suggestion";
import type { CellValue } from "../vocabulary/cell";
import type { ColumnRole } from "../vocabulary/column";
import type { ProblemCode } from "../vocabulary/problem";

/** Groups in the order of the screen. */
export const FINDING_GROUPS = [
  "missing",
  "unreadable",
  "contradictory",
  "duplicate",
  "id",
  "unit",
  "size",
  "strategy",
  "tag",
  "owner",
] as const;
export type FindingGroup = (typeof FINDING_GROUPS)[number];

/** Every finding and its group, in the order of the screen. */
const CODES = {
  /** one or two of R, F and M are blank */
  missingFigure: "missing",
  missingId: "missing",
  missingName: "missing",
  /** measured against the whole table, for want of an industry */
  missingIndustry: "missing",
  /** a typed recency does not age */
  missingUpdated: "missing",
  /** a figure or date that is not taken at its word; each cell says why */
  unreadable: "unreadable",
  futureDate: "unreadable",
  /** 合计: a sum between the customers */
  totalRow: "unreadable",
  /** 制表：张三, a group's name, the header of another table: rows that are passed over */
  notCustomer: "unreadable",
  /** 注册未下单 beside 1次/5万 */
  noOrderNote: "contradictory",
  /** orders without an amount, or an amount without orders */
  halfOrder: "contradictory",
  /** orders in the last 12 months, and the last one longer ago than that */
  beyondYear: "contradictory",
  /** ids come back and every row has one order: orders, not customers */
  orderLines: "duplicate",
  duplicateId: "duplicate",
  /** the same name under different ids */
  duplicateName: "duplicate",
  /** C202405001A科技公司: an id with the next cell glued to it */
  gluedId: "id",
  /** not C + year + month + number */
  idForm: "id",
  /** the right id in other characters: lower case, full width */
  idSpelling: "id",
  /** a number within a month that nobody has */
  idGap: "id",
  /** amounts written in different units */
  mixedUnits: "unit",
  /** a thousand times the usual amount, or a thousandth: 元 taken for 万? */
  suspectAmount: "unit",
  /** 20人以下 lies within 50人以下 */
  sizeOverlap: "size",
  /** between 50人以下 and 100-500人 there is nothing */
  sizeGap: "size",
  /** 加强沟通: nothing one could do on Monday */
  vagueStrategy: "strategy",
  /** 重要客户 names no need */
  vagueTag: "tag",
  /** a tag the playbook does not know */
  unknownTag: "tag",
  /** 价格敏感 for 价格敏感型 */
  tagSpelling: "tag",
  missingOwner: "owner",
  /** the owner's role does not fit the grade */
  ownerRole: "owner",
  /** one customer, two owners (多头跟进) */
  twoOwners: "owner",
} as const satisfies Readonly<Record<string, FindingGroup>>;

export type FindingCode = keyof typeof CODES;
export const FINDING_CODES = Object.keys(CODES) as readonly FindingCode[];

/** In which group does a finding stand? `groupOf("gluedId") //=> "id"` */
export function groupOf(code: FindingCode): FindingGroup {
  return CODES[code];
}

/** blocking: the row is not graded · check: a grade or a plan may be wrong · note: good to know. */
export const SEVERITIES = ["blocking", "check", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One cell of a finding, and what is particular about it. */
export interface FindingCell {
  readonly row: number;
  readonly role: ColumnRole;
  /** The cell's text as it stands, "" for a blank. */
  readonly text: string;
  /** Why the cell is not taken at its word. */
  readonly problem?: ProblemCode;
  /** Other rows that say the same: duplicates, and customers with two owners. */
  readonly others?: readonly number[];
  /** What to write instead, where it is advice and no certain correction: a concrete strategy. */
  readonly advice?: string;
  /** The role that should own a customer of this grade. */
  readonly expected?: OwnerRole;
  /** What the cell collides with or leaves out: another size band, the ids of a gap. */
  readonly against?: string;
}

/** A change of one cell that has only one right answer. Undoing it is the same change with its ends swapped. */
export interface CellFix {
  readonly row: number;
  readonly role: ColumnRole;
  readonly before: CellValue;
  readonly after: string | number;
}

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Never empty; in the order of the sheet. */
  readonly cells: readonly FindingCell[];
  /** Where a correction is certain. A row may need two: an id and the name that was glued to it. */
  readonly fixes: readonly CellFix[];
}

/** A finding, or none where no cell was found. */
export function findingOf(
  code: FindingCode,
  severity: Severity,
  cells: readonly FindingCell[],
  fixes: readonly CellFix[] = [],
): readonly Finding[] {
  return cells.length === 0 ? [] : [{ code, severity, cells, fixes }];
}
