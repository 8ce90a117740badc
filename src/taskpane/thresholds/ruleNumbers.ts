// The numbers of the ladder as the settings pages show them: their sign, their unit, and what is wrong with them.

import type { RuleFinding } from "../../domain/grading/check";
import type { Relation } from "../../domain/vocabulary/measure";
import type { NumberUnit } from "../../domain/numbers/numberRow";
import { outOfLimitsText } from "../../i18n/numbers/numberText";
import type { PaneWords } from "../words/zh-CN";

export const SIGN_OF: Readonly<Record<Relation, string>> = { above: ">", atLeast: "≥", below: "<" };

/** The unit behind a limit; amounts are typed in units of their own. */
export function unitShown(unit: NumberUnit, { thresholds }: PaneWords): string {
  switch (unit) {
    case "days":
      return thresholds.day;
    case "orders":
      return thresholds.order;
    case "customers":
      return thresholds.customer;
    default:
      return unit === "times" ? thresholds.times : "";
  }
}

/** What a finding says to whoever typed the number. */
export function findingText({ code, field }: RuleFinding, { thresholds, numbers }: PaneWords): string {
  return code === "outOfRange" ? outOfLimitsText(`rules.${field}`, numbers) : thresholds.findings[code];
}
