import type { Language } from "../language";
import { enToday } from "./en-US";
import { zhToday, type TodayWords } from "./zh-CN";

export type { TodayWords };

/** Today's list, said in this language. */
export function todayWords(language: Language): TodayWords {
  return language === "zh-CN" ? zhToday : enToday;
}
