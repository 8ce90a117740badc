// Showing only some rows in the sheet, and all of them again. Quick work that changes no cell: it has no progress page.

import type { OpenedTable, RegradePreview } from "../../actions/actions";
import { HostFailure, type RowFilter } from "../../actions/host";
import { announce, answer, type PaneLink } from "./link";
import type { Runner } from "./runner";

export function createShownRowsFlows(link: PaneLink, { ask, refuse, isBusy }: Runner) {
  return {
    /** Only these rows of a preview; what stands in the way is answered. */
    showOnly: async (preview: RegradePreview, rows: readonly number[]): Promise<void> => {
      if (isBusy()) return;
      const shown = await ask(null, () => link.actions().showOnly(preview, rows));
      if (shown === undefined) return;
      const { shownRows } = link.words();
      if (typeof shown === "string") answer(link, shownRows.reasons[shown]);
      else announce(link, shownRows.shown(shown.rows));
    },
    showAll: async (opened: OpenedTable): Promise<void> => {
      if (isBusy()) return;
      const stillHidden = await ask(null, () => link.actions().showAll(opened));
      if (stillHidden === undefined) return;
      const { shownRows } = link.words();
      answer(link, stillHidden ? shownRows.stillHidden : shownRows.allShown);
    },
    /** The filter of ours that is set now. Nobody pressed a button for this, so a refusal is not told: undefined. */
    shownRows: async (opened: OpenedTable): Promise<RowFilter | null | undefined> => {
      if (isBusy()) return undefined;
      try {
        return await link.actions().shownRows(opened);
      } catch (error) {
        if (!(error instanceof HostFailure)) refuse(error, null);
        return undefined;
      }
    },
  };
}
