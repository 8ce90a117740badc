// Conditional formats of every kind that a formula can say, as that formula.

import { columnLetters, makeAddress } from "../model/address";
import type { Area } from "../model/types";
import { formulaFromFile } from "./formulas";
import { childrenOf, type XmlElement } from "./xml";
import { ownValue } from "../model/own";

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};
/** Kinds whose rule carries an equal formula beside its own words. */
const WITH_FORMULA = new Set([
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
  "timePeriod",
]);

/** The rule as a formula for the cell at `origin`, or undefined where no formula says it (colour scales, icons …). */
export function conditionFormula(
  rule: XmlElement,
  areas: readonly Area[],
  origin: { top: number; left: number },
): string | undefined {
  const [first, second] = childrenOf(rule, "formula").map(({ text }) => formulaFromFile(text).slice(1));
  const { type = "", operator = "" } = rule.attributes;
  const cell = `${columnLetters(origin.left)}${origin.top + 1}`;
  if (WITH_FORMULA.has(type)) return first === undefined ? undefined : `=${first}`;
  if (type === "cellIs" && first !== undefined) {
    if (operator === "between" && second !== undefined) return `=AND(${cell}>=${first},${cell}<=${second})`;
    if (operator === "notBetween" && second !== undefined) return `=OR(${cell}<${first},${cell}>${second})`;
    const comparison = ownValue(COMPARISONS, operator);
    return comparison === undefined ? undefined : `=${cell}${comparison}${first}`;
  }
  if ((type === "duplicateValues" || type === "uniqueValues") && areas.length === 1) {
    const counted = `COUNTIF(${fixed(areas[0])},${cell})`;
    return type === "duplicateValues" ? `=${counted}>1` : `=${counted}=1`;
  }
  return undefined;
}

function fixed(area: Area): string {
  return makeAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
