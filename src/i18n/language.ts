// The languages of the product, the source of truth first. A language is chosen from the host's display language or by hand.

export const LANGUAGES = ["zh-CN", "en-US"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Which of our languages fits a host's language tag? `languageOf("zh-TW") //=> "zh-CN"`, `languageOf("de-DE") //=> "en-US"` */
export function languageOf(tag: string | undefined): Language {
  return tag === undefined || tag === "" || /^zh\b/i.test(tag) ? "zh-CN" : "en-US";
}
