import type { Language } from "../language";
import { enCheckup } from "./en-US";
import { zhCheckup, type CheckupWords } from "./zh-CN";

export type { CheckupWords };

/** What a check-up found, said in this language. */
export function checkupWords(language: Language): CheckupWords {
  return language === "zh-CN" ? zhCheckup : enCheckup;
}
