// All the ways the stand-in is broken on purpose.

import { CALCULATION_MUTATIONS } from "./calculation";
import { EVENT_MUTATIONS } from "./events";
import { FILE_MUTATIONS } from "./files";
import { LOOKING_MUTATIONS } from "./looking";
import { LOUDNESS_MUTATIONS } from "./loudness";
import { RANGE_MUTATIONS } from "./ranges";
import { REQUEST_MUTATIONS } from "./requests";
import { TABLE_MUTATIONS } from "./tables";
import { VALUE_MUTATIONS } from "./values";
import { WORKBOOK_MUTATIONS } from "./workbook";
import type { Mutation } from "./mutation";

export const MUTATIONS: readonly Mutation[] = [
  ...VALUE_MUTATIONS,
  ...RANGE_MUTATIONS,
  ...TABLE_MUTATIONS,
  ...WORKBOOK_MUTATIONS,
  ...REQUEST_MUTATIONS,
  ...LOUDNESS_MUTATIONS,
  ...EVENT_MUTATIONS,
  ...CALCULATION_MUTATIONS,
  ...FILE_MUTATIONS,
  ...LOOKING_MUTATIONS,
];
