// Whether what a run wrote still stands in the sheet: as read after the write, and again whenever the page is opened and
// whenever somebody changes the sheet. Ctrl+Z in Excel is such a change.

import { useEffect, useState } from "react";
import type { AcceptOutcome } from "../../actions/actions";
import type { Standing } from "../../actions/actions";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";

interface Seen {
  readonly of: AcceptOutcome;
  readonly standing: Standing;
}

/** The latest look at the sheet; null where the host could not be asked. */
export function useStanding(outcome: AcceptOutcome): Standing | null {
  const { flows } = usePane();
  const work = usePaneState((state) => state.work);
  const [seen, setSeen] = useState<Seen | null>(null);
  const isBusy = work !== null;
  useEffect(() => {
    if (isBusy) return undefined;
    return flows.watchStanding(outcome, (standing) => setSeen({ of: outcome, standing }));
  }, [flows, outcome, isBusy]);
  return seen?.of === outcome ? seen.standing : outcome.standing;
}
