// Follows the workbook while the pane is open: the selected row, and changes by people. Edited rows are read again after a
// pause; where rows moved, the table is, if that is cheap, and otherwise the pane says that its figures may be old. Nothing
// moves by itself.

import { useEffect, useRef } from "react";
import type { Actions, OpenedTable, Unsubscribe } from "../actions/actions";
import { HostFailure, type SheetChange } from "../actions/host";
import type { Flows } from "./flows/flows";
import type { PaneEvent } from "./events";
import { pageShown, type PaneState } from "./state";

/** Pause after the last change before the table is read again. */
const CALM_MS = 800;

export interface WorkbookEventsInput {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly flows: Flows;
  readonly dispatch: (event: PaneEvent) => void;
}

export function useWorkbookEvents({ state, actions, flows, dispatch }: WorkbookEventsInput): void {
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const table = state.opened?.table.id;

  useEffect(
    () =>
      following(latest.current.opened, dispatch, (opened) =>
        actions.onSelectionRow(opened, (row) => {
          if (row !== null) dispatch({ type: "rowSelected", row });
        }),
      ),
    [actions, dispatch, table],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let changes: SheetChange[] = [];
    const changed = (): void => {
      const some = changes;
      changes = [];
      const deciding = pageShown(latest.current) === "changes";
      if (deciding || latest.current.work !== null) dispatch({ type: "drifted" });
      else void flows.followChange(some);
    };
    const stop = following(latest.current.opened, dispatch, (opened) =>
      actions.onTableChange(opened, (change) => {
        changes.push(change);
        clearTimeout(timer);
        timer = setTimeout(changed, CALM_MS);
      }),
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [actions, dispatch, flows, table]);
}

/** Subscribes for as long as the effect lives. A host that cannot tell leaves the pane to its own reading. */
function following(
  opened: OpenedTable | null,
  dispatch: (event: PaneEvent) => void,
  subscribe: (opened: OpenedTable) => Promise<Unsubscribe>,
): () => void {
  if (opened === null) return () => undefined;
  let stopped = false;
  let unsubscribe: Unsubscribe | null = null;
  const failed = (error: unknown): void => {
    if (!(error instanceof HostFailure)) dispatch({ type: "crashed", error: error as Error });
  };
  subscribe(opened).then((stop) => {
    unsubscribe = stop;
    if (stopped) stop().catch(failed);
  }, failed);
  return () => {
    stopped = true;
    unsubscribe?.().catch(failed);
  };
}
