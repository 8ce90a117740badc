import type { Language } from "../language";
import { enFunctions } from "./en-US";
import { zhFunctions, type FunctionSentences } from "./zh-CN";

/** What cell functions answer and refuse with, in this language. */
export function functionSentences(language: Language): FunctionSentences {
  return language === "zh-CN" ? zhFunctions : enFunctions;
}
