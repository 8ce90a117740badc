// What leads at the stage of the business, computed once for each plan: the screens that show it are drawn more often.

import { bookView, type BookView } from "../../domain/vocabulary/businessStage";
import { gradeByTag, type GradeByTag } from "../../domain/leading/gradeByTag";
import { industryBySize, type IndustryLine } from "../../domain/leading/industryBySize";
import { worthAtRisk, type WorthAtRisk } from "../../domain/leading/worthAtRisk";
import type { RegradePlan } from "../../domain/regrade/plan";
import type { ColumnRole } from "../../domain/vocabulary/column";

export type Leading =
  | { readonly view: "industryBySize"; readonly lines: readonly IndustryLine[] }
  | { readonly view: "gradeByTag"; readonly tab: GradeByTag }
  | { readonly view: "worthAtRisk"; readonly worth: WorthAtRisk };

/** An estimate, to two figures: more would look as if it were known. `roughly(627_912) //=> 630_000` */
export function roughly(yuan: number): number {
  return Number(yuan.toPrecision(2));
}

const known = new WeakMap<RegradePlan, Leading>();

/** The book as the stage wants it seen. */
export function leadingOf(plan: RegradePlan): Leading {
  const found = known.get(plan) ?? compute(plan, bookView(plan.settings.businessStage));
  known.set(plan, found);
  return found;
}

function compute(plan: RegradePlan, view: BookView): Leading {
  switch (view) {
    case "industryBySize":
      return { view, lines: industryBySize(plan) };
    case "gradeByTag":
      return { view, tab: gradeByTag(plan) };
    case "worthAtRisk":
      return { view, worth: worthAtRisk(plan) };
  }
}

/** Is there anything to lead with? A table without customers, or without a tag where tags lead, has nothing to say. */
export function hasLeading(plan: RegradePlan): boolean {
  if (plan.counts.empty === plan.table.rowCount) return false;
  const leading = leadingOf(plan);
  return leading.view !== "gradeByTag" || leading.tab.lines.some(({ kind }) => kind !== "none");
}

/** The column a view is about; without it the view says less, and says so. */
const ABOUT: Readonly<Partial<Record<BookView, ColumnRole>>> = { industryBySize: "companySize", gradeByTag: "tag" };

/** Does the table lack the column this view is about? */
export function lacksColumn({ table }: RegradePlan, view: BookView): view is "industryBySize" | "gradeByTag" {
  const role = ABOUT[view];
  return role !== undefined && table.cells[role] === undefined;
}
