// What a person does with one customer or one finding: lock, follow up, fix; each with its undo.

import type { LockChoice } from "../../actions/contract/customerActions";
import type { LoadedSettings, RegradePreview } from "../../actions/actions";
import { editOfRows } from "../../actions/editedRows";
import type { CellFix } from "../../domain/checkup/finding";
import type { FollowUp, FollowUpEntry } from "../../domain/followUp/followUp";
import { lockKey } from "../../domain/regrade/locks";
import type { AnswerAct } from "../state/answer";
import { fixedText, loggedText, newChanges } from "../widgets/answerShown";
import { answer, type PaneLink } from "./link";
import type { Runner } from "./runner";
import type { TableFlows } from "./tableFlows";

export function createCustomerFlows(link: PaneLink, { work, ask }: Runner, { openAndRead, followChange }: TableFlows) {
  const { dispatch } = link;

  async function lock(step: () => Promise<LoadedSettings | null>, said: string): Promise<boolean> {
    const loaded = await work("saving", null, step);
    if (loaded === undefined || loaded === null) return false;
    dispatch({ type: "locksStored", locks: loaded.settings.locks });
    answer(link, said);
    await openAndRead("open", false, link.state().opened?.table);
    return true;
  }

  async function lockGrade(row: number, choice: LockChoice, said: string): Promise<boolean> {
    const { preview } = link.state();
    return preview !== null && lock(() => link.actions().lockGrade(preview, row, choice), said);
  }

  async function unlockGrade(row: number, said: string): Promise<boolean> {
    const { preview } = link.state();
    return preview !== null && lock(() => link.actions().unlockGrade(preview, row), said);
  }

  async function logFollowUp(row: number, entry: FollowUpEntry): Promise<void> {
    const { preview } = link.state();
    if (preview === null) return;
    const outcome = await work("saving", null, () => link.actions().logFollowUp(preview, row, entry));
    if (outcome === undefined) return;
    dispatch({ type: "followUpLogged", key: lockKey(preview.plan.table, row), outcome });
    const text = loggedText(outcome, link.words());
    const acts: readonly AnswerAct[] = [{ kind: "undoFollowUp" }];
    answer(link, text, acts);
    await followChange([editOfRows(preview.opened.table, [row])]);
    const after = link.state().preview;
    const count = after === null ? 0 : newChanges(preview.plan, after.plan);
    if (count > 0) answer(link, text, [...acts, { kind: "seeChanges", count }]);
    if (outcome.refused !== null) dispatch({ type: "refused", refusal: { failure: outcome.refused, retry: null } });
  }

  async function undoFollowUp(): Promise<void> {
    const { logged } = link.state();
    if (logged === null) return;
    const undone = await work("undoing", null, () => link.actions().undoFollowUp(logged));
    if (undone === undefined) return;
    dispatch({ type: "followUpUndone" });
    const { followUp } = link.words();
    answer(link, undone.logRemoved ? followUp.undone : followUp.undoneKept);
    await followChange([editOfRows(logged.preview.opened.table, [logged.row])]);
  }

  async function followUpHistory(row: number): Promise<readonly FollowUp[] | undefined> {
    const { preview } = link.state();
    return preview === null ? [] : ask(null, () => link.actions().followUps(preview, row));
  }

  async function openFollowUps(): Promise<void> {
    const shown = await ask(null, () => link.actions().openFollowUps());
    if (shown === false) answer(link, link.words().followUp.noLog);
  }

  async function applyFixes(fixes: readonly CellFix[]): Promise<void> {
    const { preview } = link.state();
    if (preview === null) return;
    const outcome = await work("fixing", null, (long) => link.actions().applyFixes(preview, fixes, long));
    if (outcome === undefined) return;
    dispatch({ type: "fixed", outcome });
    answer(link, fixedText(outcome, link.words()), [{ kind: "undoFixes" }]);
    await followFixes(preview, fixes);
  }

  async function undoFixes(): Promise<void> {
    const { fixed } = link.state();
    if (fixed === null) return;
    const report = await work("undoing", null, () => link.actions().undoFixes(fixed));
    if (report === undefined) return;
    dispatch({ type: "fixed", outcome: null });
    answer(link, link.words().followUp.fixUndone(report.restored));
    await followFixes(fixed.preview, fixed.fixes);
  }

  function followFixes({ opened }: RegradePreview, fixes: readonly CellFix[]): Promise<void> {
    return followChange([
      editOfRows(
        opened.table,
        fixes.map(({ row }) => row),
      ),
    ]);
  }

  async function listChanges(): Promise<void> {
    const { preview } = link.state();
    if (preview === null) return;
    const sheet = await work("listing", null, (long) => link.actions().listChanges(preview, long));
    if (sheet !== undefined) answer(link, link.words().followUp.listed(sheet.sheetName));
  }

  return {
    lockGrade,
    unlockGrade,
    logFollowUp,
    undoFollowUp,
    followUpHistory,
    openFollowUps,
    applyFixes,
    undoFixes,
    listChanges,
  };
}
