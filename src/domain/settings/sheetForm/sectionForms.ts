// Rows and fields of each section of the settings sheet. A keyed section has one row for each thing that can be set; a list
// has as many rows as people like.

import { PLAY_PARTS } from "../../strategy/ownPlaybook";
import { HIGHLIGHT_KINDS, type HighlightKind } from "../../review/highlights";
import { OWN_ROLES, type OwnRole } from "../../vocabulary/column";
import { GRADES, type Grade } from "../../vocabulary/grade";
import { itemCell, ITEMS_OF, type SheetColumn, type SheetItem, type SheetSection, type ValueCell } from "./sections";

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

const items = (section: keyof typeof ITEMS_OF): SectionForm => ({
  kind: "keyed",
  columns: ["item", "value", "meaning"],
  rows: ITEMS_OF[section].map((name) => ({ name, cells: [itemCell(name)] })),
});

export const SECTION_FORMS: Readonly<Record<SheetSection, SectionForm>> = {
  rules: items("rules"),
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
      cells: [itemCell(`reviewCadenceDays.${name}`), itemCell(`contactsPerYear.${name}`)],
    })),
  },
  numbers: items("numbers"),
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
  general: items("general"),
};
