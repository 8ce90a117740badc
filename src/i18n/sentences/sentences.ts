import type { Language } from "../language";
import { enSentences } from "./en-US";
import { zhSentences, type Sentences } from "./zh-CN";

export type { Sentences };

/** What the core found, said in this language. */
export function sentences(language: Language): Sentences {
  return language === "zh-CN" ? zhSentences : enSentences;
}
