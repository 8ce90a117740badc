// Every question, in the order they are asked.

import type { Scenario } from "./scenario";
import { EVENT_SCENARIOS } from "./scenarios/events";
import { FILTER_SCENARIOS } from "./scenarios/filters";
import { FIRST_SCENARIOS } from "./scenarios/first";
import { FORMULA_SCENARIOS } from "./scenarios/formulas";
import { RANGE_SCENARIOS } from "./scenarios/ranges";
import { TABLE_SCENARIOS } from "./scenarios/tables";
import { VALUE_SCENARIOS } from "./scenarios/values";
import { WORKBOOK_SCENARIOS } from "./scenarios/workbook";

export const SCENARIOS: readonly Scenario[] = [
  ...FIRST_SCENARIOS,
  ...VALUE_SCENARIOS,
  ...RANGE_SCENARIOS,
  ...TABLE_SCENARIOS,
  ...FILTER_SCENARIOS,
  ...WORKBOOK_SCENARIOS,
  ...FORMULA_SCENARIOS,
  ...EVENT_SCENARIOS,
];
