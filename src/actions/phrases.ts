// The words an action writes into cells. An action decides what is said, a catalogue decides how: these functions are
// handed in, because actions may not import src/i18n. Alternative not taken: message keys in cells, which a colleague
// without the add-in could not read.

import type { FunctionId } from "../domain/formula/cellFunctions";
import type { RuleSheetWords } from "../domain/formula/ruleSheet";
import type { OwnBenchmark } from "../domain/grading/graded";
import type { GradeReason } from "../domain/grading/reason";
import type { NativeResult } from "../domain/native/convert";
import type { NativeWords } from "../domain/native/steps";
import type { RiskLevel } from "../domain/review/risk";
import type { FollowUpWords } from "../domain/followUp/followUpSheet";
import type { ChangeListWords } from "../domain/regrade/changeList";
import type { SettingsWords } from "../domain/settings/sheetForm/sectionWords";
import type { GradeLock, Settings } from "../domain/settings/settings";
import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import type { GradeNames } from "../domain/vocabulary/gradeName";

/** Sheet and table name of something we insert. A number is added to either where the name is taken. */
export interface InsertedNames {
  readonly sheetName: string;
  readonly tableName: string;
}

/** What inserted formulas write besides themselves. */
export interface FormulaPhrases extends RuleSheetWords {
  readonly header: (id: FunctionId) => string;
  /** Above an answer that runs over several columns, one each. */
  readonly answerHeaders: (id: FunctionId) => readonly string[];
  readonly nativeHeader: (result: NativeResult) => string;
  readonly nativeHelper: (name: string) => string;
  readonly native: NativeWords;
  readonly benchmarkSheet: string;
  /** With their header row. */
  readonly benchmarkRows: (lines: readonly OwnBenchmark[]) => CellRows;
  readonly ruleRows: (settings: Settings) => CellRows;
  /** Does this cell name a rule, in whichever language? */
  readonly isRuleName: (cell: CellValue) => boolean;
}

export interface Phrases {
  /** Language of the playbook and of the default headers. */
  readonly language: "zh-CN" | "en-US";
  /** The 评级依据 cell: one sentence with the figures used. */
  readonly reason: (reason: GradeReason, names?: GradeNames) => string;
  /** The log's reason for a grade fixed by hand. */
  readonly lock: (lock: GradeLock, names?: GradeNames) => string;
  /** The log's reason for a grade that was taken back. */
  readonly undone: string;
  /** …and for one that stayed and is now written by its present name. */
  readonly renamed: string;
  /** The 流失风险 cell: 高, 中, 低, 高价值·近期未下单 … The highlights compare with exactly this word. */
  readonly riskWord: (level: RiskLevel) => string;
  /** The same in the language that cell functions answer in. */
  readonly riskWordIn: (language: "zh-CN" | "en-US", level: RiskLevel) => string;
  /** Headers of the log sheet: when, customer id, name, from, to, reason, rules version. */
  readonly logHeader: readonly [string, string, string, string, string, string, string];
  /** Headers and sheets of inserted formulas. */
  readonly formulas: FormulaPhrases;
  /** The sheet with the rules and the day of formulas, in every language. */
  readonly everyRuleSheet: readonly RuleSheetWords[];
  readonly sample: InsertedNames;
  readonly standard: InsertedNames;
  /** The log of follow-ups, and its words in every language, for one that was made in another. */
  readonly followUp: FollowUpWords;
  readonly everyFollowUp: readonly FollowUpWords[];
  /** The settings sheet, likewise. */
  readonly settingsSheet: SettingsWords;
  readonly everySettingsSheet: readonly SettingsWords[];
  /** The list of all changes on a new sheet. */
  readonly changeList: ChangeListWords;
}
