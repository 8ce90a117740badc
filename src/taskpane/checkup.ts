import { checkUp } from "../domain/checkup/checkUp";
import type { Finding } from "../domain/checkup/finding";
import type { RegradePlan } from "../domain/regrade/plan";
import type { Language } from "../i18n/language";

const found = new WeakMap<RegradePlan, Map<Language, readonly Finding[]>>();

/** What should be looked at in this table? Worked out once for a plan, and held against the grades it is about to have. */
export function checkupOf(plan: RegradePlan, language: Language): readonly Finding[] {
  const byLanguage = found.get(plan) ?? new Map<Language, readonly Finding[]>();
  found.set(plan, byLanguage);
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const findings = checkUp(plan.table, { grades: plan.after, language });
  byLanguage.set(language, findings);
  return findings;
}
