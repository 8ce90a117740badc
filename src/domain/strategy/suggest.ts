// A suggested strategy with its due date. The play comes from the playbook; how often and by whom comes from the grade.
//
// Due: the last contact (最后更新时间 when nothing better is known) plus the days between two contacts, or the as-of day where
// no contact is known. What presses brings it forward, never back: a high risk within 3 days, an urgent buyer within 7 by default,
// a grade about to drop by the day before. It is never before the as-of day: an overdue contact is due today.
// Alternative not taken: dates in the past for overdue contacts; a person can only act from today on.

import type { SerialDay } from "../vocabulary/day";
import type { ByGrade, Grade } from "../vocabulary/grade";
import type { Numbers } from "../numbers/numberTable";
import { contactCadenceDays, frequencyText } from "./cadence";
import { expectedRole, OWNER_ROLE_OF_GRADE } from "./owner";
import { UNCHANGED_PLAYBOOK, type OwnPlaybook } from "./ownPlaybook";
import { ownerOfGrade, playFor, PLAYBOOKS } from "./playbooks";
import { situationOf, type Situation, type SituationFacts } from "./situation";
import type { Suggestion, TableLanguage } from "./suggestion";
import type { DemandTag } from "../vocabulary/demandTag";

export interface SuggestionFacts extends SituationFacts {
  readonly grade: Grade;
  readonly tag: DemandTag | undefined;
  /** The tag where it is one of the user's own; `tag` is then the demand it is treated like. */
  readonly ownTag?: string | undefined;
  /** NaN where unknown. */
  readonly orderCount: number;
  /** NaN where unknown. */
  readonly recencyDays: number;
  readonly lastContact: SerialDay | undefined;
  readonly asOf: SerialDay;
  readonly contactsPerYear: ByGrade<number>;
  /** A new customer is contacted at least so often, for so many days after the first order. */
  readonly newCustomer: Numbers["newCustomer"];
  readonly response: Numbers["response"];
  /** First day of a lower grade, if no order comes. */
  readonly nextDropDay?: SerialDay;
  /** What the user changed of the playbook; nothing where left out. */
  readonly playbook?: OwnPlaybook;
  readonly language: TableLanguage;
}

/** Which number says within how many days a situation wants a contact? None leaves it to the cadence. */
const RESPONSE_TO: Readonly<Record<Situation, keyof Numbers["response"] | null>> = {
  noOrder: null,
  high: "highDays",
  firstLarge: "firstLargeDays",
  highValueSilent: "highValueSilentDays",
  medium: "mediumDays",
  normal: null,
};

/** Days within which a situation wants a contact (inclusive); Infinity leaves it to the cadence. */
export function responseDays(situation: Situation, response: Numbers["response"]): number {
  const name = RESPONSE_TO[situation];
  return name === null ? Infinity : response[name];
}

/** What is said of a suggestion beside how often and by when. */
export type SuggestionWords = Pick<Suggestion, "headline" | "ownerRole" | "owner" | "action" | "resources">;
export type WordFacts = Pick<SuggestionFacts, "grade" | "tag" | "ownTag" | "playbook" | "language">;

/** Who does what, and with what, in this situation? */
export function suggestionWords(facts: WordFacts, situation: Situation): SuggestionWords {
  const { grade, language, playbook = UNCHANGED_PLAYBOOK, ownTag } = facts;
  const play = playFor(grade, facts.tag, situation, language, { playbook, ownTag });
  const ownerGrade = ownerGradeFor(grade, situation);
  return {
    headline: play.headline,
    ownerRole: expectedRole(ownerGrade, playbook) ?? OWNER_ROLE_OF_GRADE[ownerGrade],
    owner: ownerOfGrade(ownerGrade, language, playbook),
    action: play.action,
    resources: play.resources.join(PLAYBOOKS[language].join.resources),
  };
}

/** Who does what for this customer, how often, with what, and by when? A: `//=> {headline: "季度技术方案研讨", frequency: "每季度2次", …}` */
export function suggest(facts: SuggestionFacts): Suggestion {
  const situation = situationOf(facts);
  const contactsPerYear = contactsPerYearOf(facts, situation);
  return {
    grade: facts.grade,
    ...suggestionWords(facts, situation),
    frequency: frequencyText(contactsPerYear, facts.language),
    due: dueDay(facts, situation, contactsPerYear),
  };
}

/** A first large order leaves the service team for sales (筛选有潜力客户转交销售团队): for those who own B. */
function ownerGradeFor(grade: Grade, situation: Situation): Grade {
  return grade === "C" && situation === "firstLarge" ? "B" : grade;
}

/** How often is this customer contacted? A new one weekly, where the grade does not ask for more. */
export function contactsPerYearOf(
  facts: Pick<SuggestionFacts, "grade" | "orderCount" | "recencyDays" | "contactsPerYear" | "newCustomer">,
  situation: Situation,
): number {
  const isNew = situation === "noOrder" || (facts.orderCount === 1 && facts.recencyDays <= facts.newCustomer.days);
  const usual = facts.contactsPerYear[facts.grade];
  return isNew ? Math.max(usual, facts.newCustomer.contactsPerYear) : usual;
}

function dueDay(facts: SuggestionFacts, situation: Situation, contactsPerYear: number): SerialDay {
  const { asOf, lastContact, nextDropDay, tag, response } = facts;
  const byCadence = lastContact === undefined ? asOf : lastContact + contactCadenceDays(contactsPerYear);
  const bySituation = asOf + responseDays(situation, response);
  const byTag = tag === "紧急采购型" ? asOf + response.urgentTagDays : Infinity;
  const byDrop = nextDropDay === undefined ? Infinity : nextDropDay - 1;
  return Math.max(asOf, Math.min(byCadence, bySituation, byTag, byDrop)) as SerialDay;
}
