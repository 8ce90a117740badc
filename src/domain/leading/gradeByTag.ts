// 价值评估 + 需求分类: the book by demand tag and grade, with the orders behind each tag.

import { gradeByRules } from "../regrade/distribution";
import type { RegradePlan } from "../regrade/plan";
import { signsOf } from "../regrade/signs";
import { GRADES, type Grade } from "../vocabulary/grade";
import { byAmount, crossTab, NOBODY, type Tally } from "./crossTab";

/** Whom a line is about: a tag, tags that are none we know, or nothing in the cell. */
export const TAG_KINDS = ["tag", "other", "none"] as const;
export type TagKind = (typeof TAG_KINDS)[number];

export interface TagLine {
  readonly kind: TagKind;
  /** The tag's own name; "" for the other two. */
  readonly tag: string;
  readonly total: Tally;
  /** By the grade of the rules and locks, as distributionByRules counts; null: cannot be graded. */
  readonly byGrade: ReadonlyMap<Grade | null, Tally>;
}

export interface GradeByTag {
  /** Tags first, the largest amount leading; then other tags, then none. */
  readonly lines: readonly TagLine[];
  readonly byGrade: ReadonlyMap<Grade | null, Tally>;
  readonly total: Tally;
}

/** Columns in the order of the screen. */
export const GRADE_COLUMNS: readonly (Grade | null)[] = [...GRADES, null];

/** How do demand and value go together? Every customer stands in one cell. */
export function gradeByTag(plan: RegradePlan): GradeByTag {
  const { table, settings } = plan;
  const signs = signsOf(table, settings);
  const tab = crossTab(
    table,
    (row) => {
      const { demand, ownTag } = signs.tag(row);
      const tag = ownTag ?? demand;
      if (tag !== undefined) return TAGGED + tag;
      return signs.hasTag(row) ? OTHER : NONE;
    },
    (row) => gradeByRules(plan, row) ?? UNGRADED_COLUMN,
  );
  const lines = [...tab.rows].sort((a, b) => kindRank(a.key) - kindRank(b.key) || byAmount(a, b));
  return {
    lines: lines.map(({ key, cells: tallies, total }) => ({
      kind: kindOf(key),
      tag: key.startsWith(TAGGED) ? key.slice(TAGGED.length) : "",
      total,
      byGrade: graded(tallies),
    })),
    byGrade: graded(tab.columns),
    total: tab.total,
  };
}

/** Keys that no tag can be mistaken for: a tag is marked by its first character. */
const TAGGED = "#";
const OTHER = "other";
const NONE = "none";
const UNGRADED_COLUMN = "";

function kindOf(key: string): TagKind {
  return key.startsWith(TAGGED) ? "tag" : key === OTHER ? "other" : "none";
}

const kindRank = (key: string): number => TAG_KINDS.indexOf(kindOf(key));

function graded(tallies: ReadonlyMap<string, Tally>): ReadonlyMap<Grade | null, Tally> {
  return new Map(GRADE_COLUMNS.map((grade) => [grade, tallies.get(grade ?? UNGRADED_COLUMN) ?? NOBODY]));
}
