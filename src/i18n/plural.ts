// English words beside a number: which form stands beside which count is asked of Intl.PluralRules, here and nowhere else.
// Chinese has one form and needs none of this.

import { countText } from "./format";

const RULES = new Intl.PluralRules("en");

/** The word that fits the count: "is" beside 1, "are" beside 0, 2 and 1.5. */
export function byCount(count: number, one: string, other: string): string {
  return RULES.select(count) === "one" ? one : other;
}

/** Count and noun: "1 row", "2 rows", "1,200 entries". */
export function plural(count: number, one: string, other = `${one}s`): string {
  return `${countText(count)} ${byCount(count, one, other)}`;
}
