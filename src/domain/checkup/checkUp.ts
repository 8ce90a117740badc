// Is this table fit to be graded (数据体检)? Every check looks at whole columns and names the cells it means.
// The method's own four rows pass with one remark (注册未下单 beside 1次/5万) and two notes on overlapping sizes.

import { UNCHANGED_PLAYBOOK, type OwnPlaybook } from "../strategy/ownPlaybook";
import { NO_OWN_TAGS, type OwnTag } from "../strategy/ownTags";
import type { TableLanguage } from "../strategy/suggestion";
import type { CustomerTable } from "../table/customerTable";
import { checkFigures } from "./figures";
import { FINDING_CODES, type Finding } from "./finding";
import { checkIds } from "./ids";
import { checkOwners } from "./owners";
import { checkSizes } from "./sizes";
import { checkTwins } from "./twins";
import { checkUnits } from "./units";
import { checkStrategies, checkTags } from "./wording";

export interface CheckUpOptions {
  /** Grade codes that owners and strategies are held against; those in the sheet where left out. */
  readonly grades?: ArrayLike<number>;
  /** The playbook that concrete strategies are taken from. */
  readonly language?: TableLanguage;
  /** What the user changed of the playbook, and the tags they added. */
  readonly playbook?: OwnPlaybook;
  readonly tags?: readonly OwnTag[];
}

/** What should be looked at before this table is graded? In the order of the screen; empty for a clean table. */
export function checkUp(table: CustomerTable, options: CheckUpOptions = {}): readonly Finding[] {
  return inOrder(checkUpSteps(table, options).map((check) => check()));
}

/** The same, check by check, for a screen that wants to draw in between. */
export function checkUpSteps(
  table: CustomerTable,
  options: CheckUpOptions = {},
): readonly (() => readonly Finding[])[] {
  const { grades = table.sheetGrade, language = "zh-CN", playbook = UNCHANGED_PLAYBOOK, tags = NO_OWN_TAGS } = options;
  return [
    () => checkFigures(table),
    () => checkIds(table),
    () => checkTwins(table),
    () => checkUnits(table),
    () => checkSizes(table),
    () => checkStrategies(table, grades, language, playbook, tags),
    () => checkTags(table, tags),
    () => checkOwners(table, grades, playbook),
  ];
}

/** What the checks found, in the order of the screen. */
export function inOrder(found: readonly (readonly Finding[])[]): readonly Finding[] {
  return found.flat().sort((a, b) => FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code));
}
