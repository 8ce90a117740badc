// On which page of the settings does a number stand?

import { isKeyOf } from "../../domain/vocabulary/own";
import {
  groupOf,
  NUMBER_GROUPS,
  numberAt,
  rowOf,
  rowsOf,
  type NumberGroup,
  type NumberId,
  type Numbers,
} from "../../domain/numbers/numberTable";
import type { Page } from "./navigation";

/** Groups with a page of their own, which shows them in its own way. */
const OWN_PAGES = {
  rules: "thresholds",
  reviewCadenceDays: "cadence",
  contactsPerYear: "cadence",
} as const satisfies Partial<Record<NumberGroup, Page>>;

export type PageGroup = Exclude<NumberGroup, keyof typeof OWN_PAGES>;

/** Groups that stand together on the page of numbers, in the order of the table. */
export const NUMBER_PAGE_GROUPS: readonly PageGroup[] = NUMBER_GROUPS.filter(
  (group): group is PageGroup => !isKeyOf<string>(OWN_PAGES, group),
);

/** Fixed amounts stand beside the benchmarks they stand in for. `pageOf("stage.newDays") //=> "numbers"` */
export function pageOf(id: NumberId): Page {
  if (rowOf(id).ladder?.[1] === "amountYuan") return "benchmarkSettings";
  const group = groupOf(id);
  return isKeyOf<keyof typeof OWN_PAGES>(OWN_PAGES, group) ? OWN_PAGES[group] : "numbers";
}

/** How many numbers of that page are not at their defaults? */
export function changedOnPage(numbers: Numbers): number {
  return NUMBER_PAGE_GROUPS.flatMap(rowsOf).filter(({ id, usual }) => numberAt(numbers, id) !== usual).length;
}
