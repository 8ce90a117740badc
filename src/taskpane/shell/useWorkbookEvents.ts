// Follows the workbook while the pane is open: who is selected, and changes by people. Edited rows are read again after a
// pause; where rows moved, the table is, if that is cheap, and otherwise the pane says that its figures may be old. Nothing
// moves by itself: while a diff is on screen or something runs, the figures are only said to be old, and are read again as
// soon as neither is so.

import { useEffect } from "react";
import { useStore } from "zustand";
import type { Actions, OpenedTable, Unsubscribe } from "../../actions/actions";
import { HostFailure, type SheetChange } from "../../actions/host";
import type { Flows } from "../flows/flows";
import type { PaneEvent } from "../state/events";
import { pageShown, type PaneState } from "../state/state";
import type { PaneStore } from "../state/store";

/** Pause after the last change before the table is read again. */
const CALM_MS = 800;

export interface WorkbookEventsInput {
  readonly store: PaneStore;
  readonly actions: Actions;
  readonly flows: Flows;
}

export function useWorkbookEvents({ store, actions, flows }: WorkbookEventsInput): void {
  const { getState: get, dispatch } = store;
  const table = useStore(store, (state) => state.opened?.table.id);
  const canFollow = useStore(store, mayFollow);

  useEffect(() => {
    if (canFollow && get().drifted) void flows.followChange();
  }, [canFollow, flows, get]);

  useEffect(
    () =>
      following(get().opened, dispatch, () =>
        actions.onCustomerSelected(
          () => get().opened,
          (customer) => dispatch({ type: "customerSelected", customer }),
        ),
      ),
    [actions, dispatch, get, table],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let changes: SheetChange[] = [];
    const changed = (): void => {
      const some = changes;
      changes = [];
      if (mayFollow(get())) void flows.followChange(some);
      else dispatch({ type: "drifted" });
    };
    const stop = following(get().opened, dispatch, (opened) =>
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
  }, [actions, dispatch, flows, get, table]);
}

/** May figures move now? Not under the eyes of somebody who decides on them, nor under what is at work with them. */
function mayFollow(state: PaneState): boolean {
  return pageShown(state) !== "changes" && state.work === null;
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
