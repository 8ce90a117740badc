// The settings sheet as data: which sections it has, which rows and columns, and where each value belongs in the settings.
// A keyed section has one row for each thing that can be set; a list has as many rows as people like.
// Alternative not taken: one column of names and values, in which nobody finds a lock.

import { gradeLabel, labelledGrade } from "./gradeLabels";
import { RECENCY_MODES } from "../../grading/graded";
import { COMPARISONS } from "../../grading/rules";
import { BUSINESS_STAGES } from "../../leading/businessStage";
import type { ColourName } from "../../review/highlightColours";
import { HIGHLIGHT_KINDS, type HighlightKind } from "../../review/highlights";
import { OWN_ROLES, type OwnRole } from "../../vocabulary/column";
import { GRADES, type Grade } from "../../vocabulary/grade";
import { LETTER_NAMES, type GradeNames } from "../../vocabulary/gradeName";
import { PLAY_PARTS } from "../../strategy/ownPlaybook";
import { DEMAND_TAGS, type TableLanguage } from "../../strategy/suggestion";
import { gradeReader, type GradeReader } from "../../table/gradeNames";
import { textOf } from "../../table/text";
import type { CellValue } from "../../vocabulary/cell";

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

/** A row of a keyed section; its cells follow the name. */
export interface KeyedRow {
  readonly name: SheetItem | Grade | OwnRole | HighlightKind;
  readonly cells: readonly ValueCell[];
}

export type SectionForm =
  | { readonly kind: "keyed"; readonly columns: readonly SheetColumn[]; readonly rows: readonly KeyedRow[] }
  /** `path` is the list; a field's cell belongs to its entry, an empty field name is the entry itself. */
  | {
      readonly kind: "list";
      readonly columns: readonly SheetColumn[];
      readonly path: "ownBenchmarks" | "riskWords" | "tags" | "playbook.tags" | "locks";
      readonly fields: readonly ValueCell[];
    };

const items = (pick: (item: SheetItem) => boolean): readonly KeyedRow[] =>
  (Object.keys(SHEET_ITEMS) as SheetItem[])
    .filter(pick)
    .map((name) => ({ name, cells: [{ path: name, kind: SHEET_ITEMS[name] }] }));

export const SECTION_FORMS: Readonly<Record<SheetSection, SectionForm>> = {
  rules: { kind: "keyed", columns: ["item", "value", "meaning"], rows: items((item) => item.startsWith("rules.")) },
  gradeNames: {
    kind: "keyed",
    columns: ["rank", "gradeName", "formerNames"],
    rows: GRADES.map((name) => ({
      name,
      cells: [
        { path: `gradeNames.${name}`, kind: "text" },
        { path: `formerGradeNames.${name}`, kind: "names" },
      ],
    })),
  },
  cadences: {
    kind: "keyed",
    columns: ["grade", "reviewDays", "contacts"],
    rows: GRADES.map((name) => ({
      name,
      cells: [
        { path: `reviewCadenceDays.${name}`, kind: "days" },
        { path: `contactsPerYear.${name}`, kind: "count" },
      ],
    })),
  },
  benchmarks: {
    kind: "list",
    columns: ["industry", "meanOrders", "meanAmount", "n"],
    path: "ownBenchmarks",
    fields: [
      { path: "industry", kind: "text" },
      { path: "meanOrders", kind: "number" },
      { path: "meanAmountYuan", kind: "amount" },
      { path: "n", kind: "count" },
    ],
  },
  riskWords: { kind: "list", columns: ["word"], path: "riskWords", fields: [{ path: "", kind: "text" }] },
  highlightColours: {
    kind: "keyed",
    columns: ["highlight", "fill"],
    rows: HIGHLIGHT_KINDS.map((name) => ({ name, cells: [{ path: `highlightColours.${name}`, kind: "colour" }] })),
  },
  tags: {
    kind: "list",
    columns: ["tag", "like"],
    path: "tags",
    fields: [
      { path: "name", kind: "text" },
      { path: "like", kind: "tag" },
    ],
  },
  playbook: {
    kind: "keyed",
    columns: ["grade", "playOwner", "headline", "action", "resources"],
    rows: GRADES.map((name) => ({
      name,
      cells: (["owner", ...PLAY_PARTS] as const).map((part) => ({
        path: `playbook.grades.${name}.${part}`,
        kind: "text",
      })),
    })),
  },
  tagPlays: {
    kind: "list",
    columns: ["grade", "tag", "headline", "action", "resources"],
    path: "playbook.tags",
    fields: [
      { path: "grade", kind: "grade" },
      { path: "tag", kind: "tag" },
      { path: "headline", kind: "text" },
      { path: "action", kind: "text" },
      { path: "resources", kind: "text" },
    ],
  },
  locks: {
    kind: "list",
    columns: ["customer", "lockedGrade", "reason", "until"],
    path: "locks",
    fields: [
      { path: "key", kind: "text" },
      { path: "grade", kind: "grade" },
      { path: "reason", kind: "text" },
      { path: "until", kind: "day" },
    ],
  },
  ownColumns: {
    kind: "keyed",
    columns: ["ownColumn", "header", "written"],
    rows: OWN_ROLES.map((name) => ({
      name,
      cells: [
        { path: `ownHeaders.${name}`, kind: "text" },
        { path: `written.${name}`, kind: "yesNo" },
      ],
    })),
  },
  general: { kind: "keyed", columns: ["item", "value", "meaning"], rows: items((item) => !item.startsWith("rules.")) },
};

/** The words of the sheet in one language. */
export interface SettingsWords {
  readonly language: TableLanguage;
  readonly sheetName: string;
  /** Titles; they begin and end with brackets, so that no value looks like one. */
  readonly sections: Readonly<Record<SheetSection, string>>;
  readonly columns: Readonly<Record<SheetColumn, string>>;
  readonly items: Readonly<Record<SheetItem, { readonly label: string; readonly meaning: string }>>;
  readonly ownColumns: Readonly<Record<OwnRole, string>>;
  readonly highlights: Readonly<Record<HighlightKind, string>>;
  readonly colours: Readonly<Record<ColourName, string>>;
  readonly choices: Readonly<Record<SheetChoice, string>>;
}

/** The choices of a cell, or undefined where it has none. */
export function choicesOf(kind: ValueCell["kind"]): readonly SheetChoice[] | undefined {
  if (kind === "yesNo") return ["yes", "no"];
  return kind in CHOICES ? CHOICES[kind as ChoiceName] : undefined;
}

/** What is written in the first column of a keyed row? */
export function labelOf(name: KeyedRow["name"], words: SettingsWords, names: GradeNames = LETTER_NAMES): string {
  if (name in words.items) return words.items[name as SheetItem].label;
  if (name in words.highlights) return words.highlights[name as HighlightKind];
  if (name in words.ownColumns) return words.ownColumns[name as OwnRole];
  const grade = GRADES.find((one) => one === name);
  return grade === undefined ? name : gradeLabel(grade, names);
}

/** Does this cell name a row, in any of our languages or by its path? A grade is named as in the sheet. */
export function isLabel(
  cell: CellValue | undefined,
  name: KeyedRow["name"],
  every: readonly SettingsWords[],
  gradeCodeOf: GradeReader = gradeReader(),
): boolean {
  if (GRADES.some((grade) => grade === name)) return labelledGrade(cell, gradeCodeOf) === name;
  const text = textOf(cell);
  return text === name || every.some((words) => textOf(labelOf(name, words)) === text);
}
