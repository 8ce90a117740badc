// The settings sheet as data: which sections it has, which columns, and how a cell is read. Which rows and fields each
// section has stands in sectionForms.ts, what people read in sectionWords.ts.
// Alternative not taken: one column of names and values, in which nobody finds a lock.

import { RECENCY_MODES } from "../../grading/graded";
import { COMPARISONS } from "../../grading/rules";
import { BUSINESS_STAGES } from "../../vocabulary/businessStage";
import { FUNCTION_LANGUAGES } from "../settings";
import { DEMAND_TAGS } from "../../vocabulary/demandTag";
import { isKeyOf } from "../../vocabulary/own";
import type { NumberUnit } from "../../numbers/numberRow";
import { NUMBER_ROWS, rowOf, rowsOf, type NumberId } from "../../numbers/numberTable";

/** In the order of the sheet. The last one has fixed rows, so that below it is room for people's own notes. */
export const SHEET_SECTIONS = [
  "rules",
  "gradeNames",
  "cadences",
  "numbers",
  "benchmarks",
  "riskWords",
  "tags",
  "playbook",
  "tagPlays",
  "highlightColours",
  "locks",
  "ownColumns",
  "general",
] as const;
export type SheetSection = (typeof SHEET_SECTIONS)[number];

/** How a cell is read. */
export const CELL_KINDS = [
  "ratio",
  "days",
  "count",
  "number",
  "amount",
  "share",
  "text",
  "names",
  "grade",
  "day",
  "colour",
  "yesNo",
] as const;
export type CellKind = (typeof CELL_KINDS)[number];

const CHOICES = {
  compareWith: COMPARISONS,
  center: ["mean", "median"],
  recency: RECENCY_MODES,
  businessStage: BUSINESS_STAGES,
  functionLanguage: FUNCTION_LANGUAGES,
  tag: DEMAND_TAGS,
} as const;
export type ChoiceName = keyof typeof CHOICES;
/** Every choice that has a word on the sheet. */
export type SheetChoice = (typeof CHOICES)[ChoiceName][number] | "yes" | "no";

/** A cell and the place of its value in the settings: `rules.sRecencyDays`, or the name of a list's field. */
export interface ValueCell {
  readonly path: string;
  readonly kind: CellKind | ChoiceName;
}

/** Choices and texts that have a row of their own. */
const OTHER_ITEMS = {
  "rules.compareWith": "compareWith",
  "rules.center": "center",
  recency: "recency",
  businessStage: "businessStage",
  functionLanguage: "functionLanguage",
  logSheetName: "text",
  version: "number",
} as const satisfies Readonly<Record<string, CellKind | ChoiceName>>;
export type OtherItem = keyof typeof OTHER_ITEMS;

/** The rows that have a name and a meaning of their own. */
export type SheetItem = NumberId | OtherItem;

/** How the cell of a number is read. */
const KIND_OF_UNIT: Readonly<Record<NumberUnit, CellKind>> = {
  times: "ratio",
  days: "days",
  orders: "count",
  customers: "count",
  yuan: "amount",
  contacts: "count",
  share: "share",
  points: "count",
  people: "count",
  years: "number",
};

export function kindOfNumber(id: NumberId): CellKind {
  return KIND_OF_UNIT[rowOf(id).kind.unit];
}

/** The cell of a row with a name and a meaning of its own. */
export function itemCell(item: SheetItem): ValueCell {
  return { path: item, kind: isKeyOf<OtherItem>(OTHER_ITEMS, item) ? OTHER_ITEMS[item] : kindOfNumber(item) };
}

/** Items of the sections that are made of them. Numbers by grade stand in a section of their own (cadences). */
export const ITEMS_OF: Readonly<Record<"rules" | "numbers" | "general", readonly SheetItem[]>> = {
  rules: [...rowsOf("rules").map(({ id }) => id), "rules.compareWith", "rules.center"],
  numbers: NUMBER_ROWS.map(({ id }) => id).filter((id) => !/^(rules|reviewCadenceDays|contactsPerYear)\./.test(id)),
  general: ["recency", "businessStage", "functionLanguage", "logSheetName", "version"],
};

/** Every column of the sheet; the first of a section says what a row is about. */
export const SHEET_COLUMNS = [
  "item",
  "value",
  "meaning",
  "grade",
  "rank",
  "gradeName",
  "formerNames",
  "reviewDays",
  "contacts",
  "industry",
  "meanOrders",
  "meanAmount",
  "n",
  "word",
  "tag",
  "like",
  "playOwner",
  "headline",
  "action",
  "resources",
  "highlight",
  "fill",
  "customer",
  "lockedGrade",
  "reason",
  "until",
  "ownColumn",
  "header",
  "written",
] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** The choices of a cell, or undefined where it has none. */
export function choicesOf(kind: ValueCell["kind"]): readonly SheetChoice[] | undefined {
  if (kind === "yesNo") return ["yes", "no"];
  return isKeyOf<ChoiceName>(CHOICES, kind) ? CHOICES[kind] : undefined;
}
