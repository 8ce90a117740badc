// The words an action writes into cells. An action decides what is said, a catalogue decides how: these functions are
// handed in, because actions may not import src/i18n. Alternative not taken: message keys in cells, which a colleague
// without the add-in could not read.

import type { GradeReason } from "../domain/grading/reason";
import type { RiskLevel } from "../domain/review/risk";
import type { GradeLock } from "../domain/settings/settings";

/** Sheet and table name of something we insert. A number is added to either where the name is taken. */
export interface InsertedNames {
  readonly sheetName: string;
  readonly tableName: string;
}

export interface Phrases {
  /** Language of the playbook and of the default headers. */
  readonly language: "zh-CN" | "en-US";
  /** The 评级依据 cell: one sentence with the figures used. */
  readonly reason: (reason: GradeReason) => string;
  /** The log's reason for a grade fixed by hand. */
  readonly lock: (lock: GradeLock) => string;
  /** The log's reason for a grade that was taken back. */
  readonly undone: string;
  /** The 流失风险 cell: 高, 中, 低, 高价值·近期未下单 … The highlights compare with exactly this word. */
  readonly riskWord: (level: RiskLevel) => string;
  /** Headers of the log sheet: when, customer id, name, from, to, reason, rules version. */
  readonly logHeader: readonly [string, string, string, string, string, string, string];
  readonly sample: InsertedNames;
  readonly standard: InsertedNames;
}
