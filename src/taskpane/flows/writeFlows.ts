// Writing what was ticked, going on after a stop, and taking it back.

import type { AcceptOutcome } from "../../actions/actions";
import { rowsByKind, tickedRows } from "../changes/diff";
import { undoneText, writtenText } from "../result/resultText";
import { announce, answer, type PaneLink } from "./link";
import type { Runner } from "./runner";
import type { TableFlows } from "./tableFlows";

export function createWriteFlows(link: PaneLink, { work }: Runner, { followChange }: TableFlows) {
  const { dispatch } = link;

  const arrived = async (outcome: AcceptOutcome): Promise<void> => {
    dispatch({ type: "accepted", outcome });
    announce(link, writtenText(outcome, link.words()).title);
    const created = outcome.columns.filter((column) => column.created).map(({ header }) => header);
    const [first] = created;
    if (first !== undefined) {
      const { answer: say, listSeparator } = link.words();
      answer(link, say.newColumns(created.join(listSeparator)), [{ kind: "showColumn", header: first }]);
    }
    await followChange();
  };

  /** `makeRoom`: the user agreed to whole new columns of the sheet right of the table. */
  async function accept(makeRoom = false): Promise<void> {
    const { preview, diff } = link.state();
    if (preview === null) return;
    // Which rows are ticked is worked out once the busy button can be seen: 50,000 rows take a while.
    const outcome = await work("writing", "accept", (long) => {
      const choice = {
        rows: tickedRows(rowsByKind(preview.plan), diff),
        strategyRows: [...diff.strategyRows],
        ownerRows: [...diff.ownerRows],
        replaceFormulas: diff.replaceFormulas,
        makeRoom,
      };
      return link.actions().accept(preview, choice, long);
    });
    if (outcome !== undefined) await arrived(outcome);
  }

  async function resume(): Promise<void> {
    const { outcome } = link.state();
    if (outcome === null) return;
    const next = await work("writing", "resume", (long) => link.actions().resume(outcome, long));
    if (next !== undefined) await arrived(next);
  }

  async function undo(): Promise<void> {
    const { outcome, undone: before } = link.state();
    if (outcome === null) return;
    const now = await work("undoing", "undo", (long) => link.actions().undo(outcome, long));
    if (now === undefined) return;
    // An undo that was cut short goes on: what both parts restored is what the undo did.
    const report = { ...now, restored: now.restored + (before?.left === undefined ? 0 : before.restored) };
    dispatch({ type: "undone", report });
    announce(link, undoneText(report, link.words()).title);
    await followChange();
  }

  return { accept, resume, undo };
}
