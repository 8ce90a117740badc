// Which answer stands on a screen, and what it says.

import type { FollowUpOutcome } from "../../actions/contract/customerActions";
import { CHANGE_KINDS, CHANGING_KINDS, type ChangingKind, type RegradePlan } from "../../domain/regrade/plan";
import type { PaneWords } from "../words/zh-CN";
import { lockKey } from "../../domain/regrade/locks";
import { pageShown, type PaneState } from "../state/state";
import type { Answer, AnswerAct } from "../state/answer";

type Answering = Pick<
  PaneState,
  "answer" | "logged" | "fixed" | "preview" | "tab" | "pages" | "pinned" | "pinnedRow" | "selectedRow"
>;

/** What is answered on this screen: the last act's answer, else what can still be taken back here. */
export function answerShown(state: Answering, words: PaneWords): Answer | null {
  if (state.answer !== null)
    return { ...state.answer, acts: state.answer.acts.filter((act) => isPossible(state, act)) };
  const { logged, fixed, preview } = state;
  const page = pageShown(state);
  if (page === "checkup" && fixed !== null) return { text: fixedText(fixed, words), acts: [{ kind: "undoFixes" }] };
  if (state.tab !== "customer" || page !== undefined || logged === null || preview === null) return null;
  const row = state.pinned === null ? state.selectedRow : state.pinnedRow;
  const isHere = row !== null && lockKey(preview.plan.table, row) === (logged.followUp.key || logged.followUp.name);
  return isHere ? { text: loggedText(logged, words), acts: [{ kind: "undoFollowUp" }] } : null;
}

function isPossible({ logged, fixed }: Answering, { kind }: AnswerAct): boolean {
  if (kind === "undoFollowUp") return logged !== null;
  return kind === "undoFixes" ? fixed !== null : true;
}

/** What a follow-up changed in the sheet. */
export function loggedText({ cells, report, skipped }: FollowUpOutcome, { followUp }: PaneWords): string {
  if (cells === null || report === null || skipped.length > 0) return followUp.loggedOnly;
  const days = cells.recency?.days;
  return days === undefined ? followUp.loggedUpdated : followUp.logged(days);
}

/** What was corrected. */
export function fixedText(
  { fixed, skipped }: { readonly fixed: number; readonly skipped: readonly unknown[] },
  { followUp, clauseSeparator }: PaneWords,
): string {
  const text = followUp.fixed(fixed);
  return skipped.length === 0 ? text : `${text}${clauseSeparator}${followUp.fixSkipped(skipped.length)}`;
}

/** How many customers does a regrade change now that it did not change before? Rows are the same in both. */
export function newChanges(before: RegradePlan, after: RegradePlan): number {
  let count = 0;
  for (let row = 0; row < after.table.rowCount; row += 1) if (changes(after, row) && !changes(before, row)) count += 1;
  return count;
}

function changes({ kind }: RegradePlan, row: number): boolean {
  return CHANGING_KINDS.includes(CHANGE_KINDS[kind[row] ?? 0] as ChangingKind);
}
