// Are these thresholds sound (规则体检)? The ladder gives every customer exactly one grade whatever the numbers; what a
// person can still get wrong is a limit that is no number, and a grade that asks for more than the grade above it.
// Warnings are legal rules with a surprise in them.

import type { LadderPlace } from "../numbers/numberRow";
import { numberAt, numberFault, rowsOf, type NumberId } from "../numbers/numberTable";
import { GRADES } from "../vocabulary/grade";
import type { GradingRules } from "./rules";

/** The field of a number within the rules. */
export type RuleField = NumberId extends infer Id ? (Id extends `rules.${infer Field}` ? Field : never) : never;

const ROWS = rowsOf("rules").map(({ id, ...row }) => ({ ...row, field: id.slice("rules.".length) as RuleField }));

/** Every threshold a user can edit, in the order of the screen. */
export const RULE_FIELDS: readonly RuleField[] = ROWS.map(({ field }) => field);

export const RULE_FINDING_CODES = [
  /** error: not a number at all, so that nobody meets the limit */
  "notANumber",
  /** error: zero or less, so that everybody does */
  "notPositive",
  /** error: days, orders and customers come whole */
  "notWhole",
  /** error: a number nobody means, such as an order number in place of a ratio */
  "outOfRange",
  /** error: the better grade asks for less than the grade below it, which could then never be had */
  "looserThanNext",
  /** warning: one customer would be measured against itself, and could never be an S */
  "measuresItself",
  /** warning: in the smallest group allowed, nobody can stand that far above the mean */
  "unreachable",
  /** warning: a single order already counts as a repeat buyer */
  "singleOrder",
] as const;
export type RuleFindingCode = (typeof RULE_FINDING_CODES)[number];

export interface RuleFinding {
  readonly field: RuleField;
  readonly code: RuleFindingCode;
  /** An error must be corrected before saving, a warning is worth a look. */
  readonly severity: "error" | "warning";
  /** The limit of the next grade, for looserThanNext. */
  readonly other?: RuleField;
}

/** Better grade, next grade, and whether the better one asks for more or for less: rows of one measure, a grade apart. */
const ORDERED: readonly (readonly [RuleField, RuleField, "more" | "less"])[] = ROWS.flatMap(({ field, ladder }) =>
  ROWS.flatMap((other): (readonly [RuleField, RuleField, "more" | "less"])[] =>
    ladder !== undefined && other.ladder !== undefined && isNext(ladder, other.ladder)
      ? [[field, other.field, ladder[2] === "below" ? "less" : "more"]]
      : [],
  ),
);

function isNext([grade, measure]: LadderPlace, [below, same]: LadderPlace): boolean {
  return measure === same && GRADES.indexOf(below) === GRADES.indexOf(grade) + 1;
}

/** What is wrong or odd about these rules? `checkRules(DEFAULT_RULES) //=> []` */
export function checkRules(rules: GradingRules): readonly RuleFinding[] {
  const single = ROWS.flatMap(({ field, kind }): RuleFinding[] => {
    const code = numberFault(ruleValue(rules, field), kind);
    return code === undefined ? [] : [{ field, code, severity: "error" }];
  });
  const ordered = ORDERED.flatMap(([field, other, asks]): RuleFinding[] => {
    const difference = ruleValue(rules, field) - ruleValue(rules, other);
    const isLooser = asks === "more" ? difference < 0 : difference > 0;
    return isLooser ? [{ field, code: "looserThanNext", severity: "error", other }] : [];
  });
  return [...single, ...ordered, ...surprises(rules)];
}

/** May rules with these findings be saved? */
export function areSound(findings: readonly RuleFinding[]): boolean {
  return findings.every(({ severity }) => severity === "warning");
}

/** What stands in a field? `ruleValue(DEFAULT_RULES, "absoluteAmountYuan.s") //=> 1000000` */
export function ruleValue(rules: GradingRules, field: RuleField): number {
  return numberAt({ rules }, `rules.${field}`);
}

/** One of n customers stands at most n times above their mean, so S needs n beyond its own ratio. */
function surprises({ minimumCount, sAmountRatio, sOrderRatio, bOrderCount, center }: GradingRules): RuleFinding[] {
  const findings: RuleFinding[] = [];
  if (minimumCount === 1) findings.push({ field: "minimumCount", code: "measuresItself", severity: "warning" });
  if (center === "mean" && minimumCount > 1) {
    if (sAmountRatio >= minimumCount)
      findings.push({ field: "sAmountRatio", code: "unreachable", severity: "warning" });
    if (sOrderRatio >= minimumCount) findings.push({ field: "sOrderRatio", code: "unreachable", severity: "warning" });
  }
  if (bOrderCount === 1) findings.push({ field: "bOrderCount", code: "singleOrder", severity: "warning" });
  return findings;
}
