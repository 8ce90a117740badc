// Says that the sheet shows only some rows, with the way back; where it shows all, offers to show only some. What is said
// is read from the sheet, and again whenever the pane is looked at: people take filters away where they see them.
// Alternative not taken: remembering it in the pane, which forgets it when it is closed, and the rows stay hidden.

import { mergeClasses, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { OpenedTable, RegradePreview } from "../../actions/actions";
import type { RowFilter } from "../../actions/host";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { SmallLink } from "./FactRow";
import { useLayoutStyles } from "./layoutStyles";
import { useTextStyles } from "./textStyles";

export interface ShownRowsLineProps {
  readonly opened: OpenedTable;
  /** What may be shown alone; left out where it is only said what is. */
  readonly offer?: { readonly preview: RegradePreview; readonly rows: readonly number[] };
}

export function ShownRowsLine({ opened, offer }: ShownRowsLineProps) {
  const { words, flows } = usePane();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { filter, isAsking, ask } = useRowFilter(opened);
  if (filter === null && (offer === undefined || offer.rows.length === 0)) return null;
  const toggle = (): void => {
    if (filter !== null) void ask(() => flows.showAll(opened));
    else if (offer !== undefined) void ask(() => flows.showOnly(offer.preview, offer.rows));
  };
  return (
    <div
      className={mergeClasses(layout.side, layout.row, layout.apart, offer === undefined && layout.above8)}
      data-shown-rows={filter?.rows ?? "all"}
    >
      {filter === null ? null : (
        <span className={mergeClasses(text.small, text.fall)}>{words.shownRows.shown(filter.rows)}</span>
      )}
      <SmallLink
        id="only-changed"
        text={filter === null ? words.shownRows.offer(offer?.rows.length ?? 0) : words.shownRows.all}
        onClick={() => {
          if (!isAsking) toggle();
        }}
      />
      {isAsking ? <Spinner size="extra-tiny" /> : null}
    </div>
  );
}

/** The filter of ours on this table, as last seen. `ask` does something about it and looks again. */
function useRowFilter(opened: OpenedTable) {
  const { flows } = usePane();
  const [filter, setFilter] = useState<RowFilter | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const isBusy = usePaneState(({ work }) => work !== null);
  useEffect(() => {
    if (isBusy) return undefined;
    let wanted = true;
    const look = (): void =>
      void flows.shownRows(opened).then((now) => {
        if (wanted && now !== undefined) setFilter(now);
      });
    look();
    window.addEventListener("focus", look);
    return () => {
      wanted = false;
      window.removeEventListener("focus", look);
    };
  }, [flows, opened, isBusy]);
  const ask = async (step: () => Promise<void>): Promise<void> => {
    setIsAsking(true);
    await step();
    const now = await flows.shownRows(opened);
    if (now !== undefined) setFilter(now);
    setIsAsking(false);
  };
  return { filter, isAsking, ask };
}
