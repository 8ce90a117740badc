import { checkUpSteps, inOrder } from "../../domain/checkup/checkUp";
import type { Finding } from "../../domain/checkup/finding";
import type { RegradePlan } from "../../domain/regrade/plan";
import type { Language } from "../../i18n/language";

const found = new WeakMap<RegradePlan, Map<Language, readonly Finding[]>>();

/** What should be looked at in this table? Worked out once for a plan, and held against the grades it is about to have. */
export function checkupOf(plan: RegradePlan, language: Language): readonly Finding[] {
  return knownCheckup(plan, language) ?? keep(plan, language, inOrder(stepsOf(plan, language).map((check) => check())));
}

/** The findings, if they have been worked out already. */
export function knownCheckup(plan: RegradePlan, language: Language): readonly Finding[] | undefined {
  return found.get(plan)?.get(language);
}

/** Works the findings out with a breath after every check; undefined where nobody wants them any more. */
export async function checkupInTurns(
  plan: RegradePlan,
  language: Language,
  isWanted: () => boolean,
): Promise<readonly Finding[] | undefined> {
  const findings: (readonly Finding[])[] = [];
  for (const check of stepsOf(plan, language)) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!isWanted()) return undefined;
    findings.push(check());
  }
  return keep(plan, language, inOrder(findings));
}

function stepsOf(plan: RegradePlan, language: Language): readonly (() => readonly Finding[])[] {
  const { playbook, tags } = plan.settings;
  return checkUpSteps(plan.table, { grades: plan.after, language, playbook, tags });
}

function keep(plan: RegradePlan, language: Language, findings: readonly Finding[]): readonly Finding[] {
  const byLanguage = found.get(plan) ?? new Map<Language, readonly Finding[]>();
  found.set(plan, byLanguage);
  byLanguage.set(language, findings);
  return findings;
}
