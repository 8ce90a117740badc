// A spread of grades in words, as the pane says it.

import { GRADES } from "../../../src/domain/vocabulary/grade";
import { zhPane } from "../../../src/taskpane/words/zh-CN";
import type { Counts, Truth } from "./truth";

/** “S 3，A 2”, by the grades' whole names. */
export function sharesOf(counts: Counts, called: Truth["called"]): string {
  return ([...GRADES, "none"] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => zhPane.home.share(part === "none" ? zhPane.ungraded : called(part), counts[part]))
    .join("，");
}
