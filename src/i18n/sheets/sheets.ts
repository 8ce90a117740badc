import type { Language } from "../language";
import { enChangeListWords, enFollowUpWords, enSettingsWords } from "./en-US";
import { zhChangeListWords, zhFollowUpWords, zhSettingsWords } from "./zh-CN";

/** Words of our own sheets in every language, for a workbook that was written in another. */
export const FOLLOW_UP_WORDS = [zhFollowUpWords, enFollowUpWords] as const;
export const SETTINGS_WORDS = [zhSettingsWords, enSettingsWords] as const;

/** The words of our own sheets. */
export function sheetWords(language: Language) {
  const isChinese = language === "zh-CN";
  return {
    followUp: isChinese ? zhFollowUpWords : enFollowUpWords,
    settingsSheet: isChinese ? zhSettingsWords : enSettingsWords,
    changeList: isChinese ? zhChangeListWords : enChangeListWords,
  };
}
