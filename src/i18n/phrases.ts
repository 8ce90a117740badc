// The words that go into cells and the log, in one language: a choice from the sentences, for the actions.

import { formulaPhrases, RULE_SHEET_WORDS } from "./formulas/words";
import type { RiskLevel } from "../domain/review/risk";
import type { Language } from "./language";
import { FOLLOW_UP_WORDS, SETTINGS_WORDS, sheetWords } from "./sheets/sheets";
import { sentences } from "./sentences/sentences";

/** Words for the table and the log. */
export function phrasesIn(language: Language) {
  const { reason, lock, undone, renamed, risk, logHeader, sample, standard } = sentences(language);
  return {
    language,
    reason,
    lock,
    undone,
    renamed,
    riskWord: risk,
    riskWordIn: (own: Language, level: RiskLevel) => sentences(own).risk(level),
    logHeader,
    sample,
    standard,
    formulas: formulaPhrases(language),
    everyRuleSheet: RULE_SHEET_WORDS,
    ...sheetWords(language),
    everyFollowUp: FOLLOW_UP_WORDS,
    everySettingsSheet: SETTINGS_WORDS,
  };
}
