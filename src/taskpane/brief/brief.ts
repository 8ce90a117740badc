// A customer on one page, to take along to a visit: who it is, what it buys and how often, what it needs, who
// else is after it, what was promised, and what to do. What the table does not say is left out, never guessed.

import type { RegradePreview } from "../../actions/actions";
import type { FollowUp } from "../../domain/followUp/followUp";
import { explainGrade } from "../../domain/grading/reason";
import { gradeByRules } from "../../domain/regrade/distribution";
import { rowFacts } from "../../domain/regrade/rowFacts";
import { LEAST_ORDERS_WITH_GAP, usualGapDays } from "../../domain/review/usualGap";
import { ROW_ORDERS } from "../../domain/table/customerTable";
import type { SerialDay } from "../../domain/vocabulary/day";
import { dayText } from "../../i18n/format";
import { lockText } from "../lock/lockText";
import { gapLine } from "../customer/gapLine";
import type { Pane } from "../shell/PaneContext";
import { customerName } from "../shell/rows";

/** A name and what is known under it; "" for nothing. */
type Fact = readonly [name: string, text: string];

/** A heading and what stands under it; never empty. */
export interface BriefSection {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** `history`: this customer's follow-ups, newest first. */
export function briefOf(
  preview: RegradePreview,
  row: number,
  pane: Pane,
  history: readonly FollowUp[],
): readonly BriefSection[] {
  const titles = pane.words.card.briefSections;
  const sections: readonly BriefSection[] = [
    { title: titles.who, facts: [...whoFacts(preview, row, pane), ...buyingFacts(preview, row, pane)] },
    { title: titles.grade, facts: gradeFacts(preview, row, pane) },
    { title: titles.need, facts: needFacts(preview, row, pane) },
    { title: titles.last, facts: lastFacts(history, pane) },
    { title: titles.plan, facts: planFacts(preview, row, pane) },
  ];
  return sections
    .map(({ title, facts }) => ({ title, facts: facts.filter(([, text]) => text !== "") }))
    .filter(({ facts }) => facts.length > 0);
}

/** The same as plain text, for a chat or a mail: a heading a section, a line a fact. */
export function briefText(sections: readonly BriefSection[], { words }: Pick<Pane, "words">): string {
  return sections
    .map(({ title, facts }) =>
      [words.card.briefHeading(title), ...facts.map(([name, text]) => words.card.briefLine(name, text))].join("\n"),
    )
    .join("\n\n");
}

function whoFacts({ plan, opened }: RegradePreview, row: number, { words }: Pane): readonly Fact[] {
  const facts = rowFacts(plan, row);
  const { stage } = facts;
  const who = [
    customerName(plan, opened, row, words),
    facts.text("id"),
    facts.text("industry"),
    stage === undefined ? "" : words.customer.stages[stage],
  ];
  return [
    [words.card.briefCustomer, who.filter((part) => part !== "").join(" · ")],
    [words.card.briefSize, facts.text("companySize")],
  ];
}

function buyingFacts({ plan }: RegradePreview, row: number, { words, say, amount }: Pane): readonly Fact[] {
  const { card } = words;
  const { table, graded } = plan;
  if (table.state[row] !== ROW_ORDERS) {
    const reason = explainGrade(table, graded, row);
    return [[card.briefBuys, reason === undefined ? "" : say.reasonShort(reason)]];
  }
  const orders = table.orderCount[row];
  return [
    [card.briefBuys, card.briefBuysText(orders, amount(table.amountYuan[row]), graded.recencyDays[row])],
    [
      card.briefCycle,
      orders < LEAST_ORDERS_WITH_GAP
        ? card.briefCycleUnknown
        : card.briefCycleText(Math.round(usualGapDays(orders, plan.settings.churn))),
    ],
  ];
}

function gradeFacts({ plan }: RegradePreview, row: number, pane: Pane): readonly Fact[] {
  const { words, say, language, gradeName } = pane;
  const { card, quadrants, customer } = words;
  const { table, graded } = plan;
  const reason = explainGrade(table, graded, row);
  const grade = gradeByRules(plan, row);
  const { drop, gaps, value } = rowFacts(plan, row);
  const missing = gaps.length === 0 ? [] : gapLine(gaps[0], pane).missing;
  return [
    [card.briefGrade, grade === undefined ? words.ungraded : words.grade(gradeName(grade))],
    [card.briefLock, lockText(plan, row, pane) ?? ""],
    [card.briefWhy, reason === undefined ? "" : say.reason(reason, plan.settings.gradeNames)],
    [
      card.briefGap,
      missing.length === 0
        ? ""
        : words.linkOf(customer.toGrade(gradeName(gaps[0].target)), missing.join(words.separator)),
    ],
    [
      card.briefNext,
      drop === undefined ? "" : customer.dropTo(dayText(drop.day, "full", language), gradeName(drop.to)),
    ],
    [
      card.briefQuadrant,
      value === undefined
        ? ""
        : [quadrants.name(value.quadrant), quadrants.axes(value.quadrant)].join(words.clauseSeparator),
    ],
  ];
}

function needFacts({ plan }: RegradePreview, row: number, { words, say }: Pane): readonly Fact[] {
  const { card } = words;
  const facts = rowFacts(plan, row);
  const { risk, urgentWords } = facts;
  const { riskWords, opportunityWords } = facts.note;
  const ahead = facts.intentsAhead.map(({ clause }) => clause);
  return [
    [card.briefTag, facts.text("tag")],
    [card.briefPlans, [...new Set([...ahead, ...urgentWords, ...opportunityWords])].join(words.listSeparator)],
    [card.briefWords, riskWords.join(words.listSeparator)],
    [
      card.briefRisk,
      [say.risk(risk.level), ...risk.reasons.map((each) => say.riskReason(each))].join(words.clauseSeparator),
    ],
    [card.briefNote, facts.text("note")],
  ];
}

/** The last contact, and what was promised then. */
function lastFacts([last]: readonly FollowUp[], { words, language }: Pane): readonly Fact[] {
  if (last === undefined) return [];
  const { card, followUp } = words;
  const day = (serial: number): string => dayText(Math.floor(serial) as SerialDay, "full", language);
  const said = [
    day(last.when),
    last.channel === null ? "" : followUp.channel(last.channel),
    last.person,
    last.feedback,
    last.objection === null ? "" : words.linkOf(followUp.objection, followUp.objectionOf(last.objection)),
    last.cause === null ? "" : words.linkOf(followUp.cause, followUp.causeOf(last.cause)),
  ];
  const promise = [last.promise, last.promiseDay === null ? "" : day(last.promiseDay)];
  return [
    [card.briefLast, said.filter((part) => part !== "").join(" · ")],
    [card.briefPromise, last.promise === "" ? "" : promise.filter((part) => part !== "").join(" · ")],
  ];
}

function planFacts({ plan }: RegradePreview, row: number, { words, language }: Pane): readonly Fact[] {
  const { card, customer } = words;
  const facts = rowFacts(plan, row);
  const suggestion = facts.suggestion(language);
  const day = (serial: number): string => dayText(serial as SerialDay, "full", language);
  const plays: readonly Fact[] =
    suggestion === undefined
      ? []
      : [
          [card.briefPlan, [suggestion.headline, suggestion.action].join(words.clauseSeparator)],
          [customer.who, suggestion.owner],
          [customer.resources, suggestion.resources],
          [card.briefDue, day(suggestion.due)],
        ];
  return [...plays, [card.briefUpdated, facts.lastContact === undefined ? "" : day(facts.lastContact)]];
}
