// Names under which a number or a choice may stand in a range of rules: Chinese, English, and the settings' own. The first two
// are shown. Numbers have theirs in the table of numbers.

import { NUMBER_ROWS, type NumberId } from "../../domain/numbers/numberTable";

export type RuleNames = readonly [string, string, ...string[]];

const CHOICES = {
  "rules.compareWith": ["比较对象", "Compare with", "compareWith"],
  "rules.center": ["均值口径", "Center", "center", "均值或中位数"],
} as const satisfies Readonly<Record<string, RuleNames>>;

/** Where a rule of a range stands in the settings. */
export type RuleName = NumberId | keyof typeof CHOICES;

/** In the order of the sheet. */
export const RULE_NAMES: ReadonlyMap<RuleName, RuleNames> = new Map<RuleName, RuleNames>([
  ...NUMBER_ROWS.flatMap(({ id, names }): (readonly [RuleName, RuleNames])[] =>
    names === undefined ? [] : [[id, [...names, id.replace(/^rules\./, "")]]],
  ),
  ...(Object.entries(CHOICES) as [keyof typeof CHOICES, RuleNames][]),
]);
