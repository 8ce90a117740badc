import type { Language } from "../language";
import { enNative } from "./en-US";
import { zhNative, type NativeTexts } from "./zh-CN";

export type { NativeTexts };

/** Headers, answers and limits of native formulas in this language. */
export function nativeTexts(language: Language): NativeTexts {
  return language === "zh-CN" ? zhNative : enNative;
}
