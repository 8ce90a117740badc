// The settings sheet as data: which sections it has, which columns, and how a cell is read. Which rows and fields each
// section has stands in sectionForms.ts, what people read in sectionWords.ts.
// Alternative not taken: one column of names and values, in which nobody finds a lock.

import { RECENCY_MODES } from "../../grading/graded";
import { COMPARISONS } from "../../grading/rules";
import { BUSINESS_STAGES } from "../../vocabulary/businessStage";
import { FUNCTION_LANGUAGES } from "../settings";
import { DEMAND_TAGS } from "../../vocabulary/demandTag";
import { isKeyOf } from "../../vocabulary/own";

/** In the order of the sheet. The last one has fixed rows, so that below it is room for people's own notes. */
export const SHEET_SECTIONS = [
  "rules",
  "gradeNames",
  "cadences",
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

/** The rows that have a name and a meaning of their own. */
export const SHEET_ITEMS = {
  "rules.sAmountRatio": "ratio",
  "rules.sOrderRatio": "ratio",
  "rules.sRecencyDays": "days",
  "rules.aAmountRatio": "ratio",
  "rules.aOrderRatio": "ratio",
  "rules.aRecencyDays": "days",
  "rules.bOrderCount": "count",
  "rules.bRecencyDays": "days",
  "rules.absoluteAmountYuan.s": "amount",
  "rules.absoluteAmountYuan.a": "amount",
  "rules.absoluteAmountYuan.b": "amount",
  "rules.minimumCount": "count",
  "rules.compareWith": "compareWith",
  "rules.center": "center",
  recency: "recency",
  businessStage: "businessStage",
  functionLanguage: "functionLanguage",
  logSheetName: "text",
  version: "number",
} as const satisfies Readonly<Record<string, CellKind | ChoiceName>>;
export type SheetItem = keyof typeof SHEET_ITEMS;

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
