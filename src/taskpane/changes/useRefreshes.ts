// How much beside the grades a diff would bring up to date. It takes a reading of our own columns, so it is asked for once
// the diff is on screen, and said only when it is known and of this very diff.

import { useEffect, useState } from "react";
import type { RegradePreview } from "../../actions/actions";
import type { Refreshes } from "../../actions/actions";
import { usePane } from "../shell/PaneContext";

/** Rows up to which the count is worth its reading; beyond, the result says what was written. */
const COUNTED_ROWS = 20_000;

interface Counted {
  readonly of: RegradePreview;
  readonly refreshes: Refreshes;
}

/** Rows and cells that differ; undefined until known, and for tables too large to ask. */
export function useRefreshes(preview: RegradePreview): Refreshes | undefined {
  const { flows } = usePane();
  const [counted, setCounted] = useState<Counted | null>(null);
  useEffect(() => {
    if (preview.plan.table.rowCount > COUNTED_ROWS) return undefined;
    let wanted = true;
    void flows.refreshes(preview).then((refreshes) => {
      if (wanted && refreshes !== undefined && refreshes !== null) setCounted({ of: preview, refreshes });
    });
    return () => {
      wanted = false;
    };
  }, [flows, preview]);
  return counted?.of === preview ? counted.refreshes : undefined;
}
