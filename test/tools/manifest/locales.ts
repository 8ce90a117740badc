// In which language does Office read the manifest to a person? It takes an override for exactly its own locale and the default
// for every other (Microsoft's page "Localization for Office Add-ins": a language name alone is not enough). The pane is
// Chinese for every zh and English for everybody else, so English is the default and every Chinese locale is an override.
// Alternative not taken: Chinese as the default, which needs an override for each other locale and forgets one.

import { wrong, type Check } from "./check";
import { NAMESPACE_RESID } from "./namespace";
import { allNodes, childNamed, nodesNamed, type XmlNode } from "./xml";

const DEFAULT_LOCALE = "en-US";
const CHINESE_LOCALES = ["zh-CN", "zh-TW", "zh-HK", "zh-SG", "zh-MO"];
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;
/** Addresses in English are told by their locale; the others are Chinese, or the same for everybody. */
const ENGLISH_ADDRESS = /\ben-US\b/;

/** What a person with this locale gets from an element. `textIn(displayName, "de-DE") //=> "Customer Grades"` */
export function textIn(node: XmlNode, locale: string): string | undefined {
  const own = node.children.find(({ attributes }) => attributes.Locale === locale);
  return own?.attributes.Value ?? node.attributes.DefaultValue;
}

export const locales: Check = (manifest) => {
  const spoken = ["DisplayName", "Description", "String"].flatMap((name) => nodesNamed(manifest, name));
  const texts = spoken.filter(
    ({ attributes }) => attributes.DefaultValue !== undefined && attributes.id !== NAMESPACE_RESID,
  );
  const addresses = [...nodesNamed(manifest, "SupportUrl"), ...nodesNamed(manifest, "Url")].filter(
    ({ children }) => children.length > 0,
  );
  const said = childNamed(manifest, "DefaultLocale")?.text.trim() ?? "";
  const known = [DEFAULT_LOCALE, ...CHINESE_LOCALES];
  const foreign = allNodes(manifest).flatMap(({ attributes: { Locale } }) =>
    wrong(Locale !== undefined && !CHINESE_LOCALES.includes(Locale), `${Locale} is not one of ${known.join(", ")}`),
  );
  return [
    ...wrong(said !== DEFAULT_LOCALE, `DefaultLocale is not ${DEFAULT_LOCALE}`),
    ...foreign,
    ...texts.flatMap((node) => languageProblems(node, (text) => CHINESE.test(text))),
    ...addresses.flatMap((node) => languageProblems(node, (text) => !ENGLISH_ADDRESS.test(text))),
  ];
};

function languageProblems(node: XmlNode, isChinese: (text: string) => boolean): readonly string[] {
  const label = node.attributes.id ?? node.name;
  return [
    ...wrong(isChinese(textIn(node, DEFAULT_LOCALE) ?? ""), `${label} is Chinese in ${DEFAULT_LOCALE}`),
    ...CHINESE_LOCALES.flatMap((locale) =>
      wrong(!isChinese(textIn(node, locale) ?? ""), `${label} is not Chinese in ${locale}`),
    ),
  ];
}
