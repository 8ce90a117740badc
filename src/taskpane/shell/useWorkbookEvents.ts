// Follows the workbook while the pane is open: who is selected, and changes by people. Edited rows are read again after a
// pause; where rows moved, the table is, if that is cheap, and otherwise the pane says that its figures may be old. Nothing
// moves by itself: while a diff is on screen or something runs, the figures are only said to be old, and are read again as
// soon as neither is so.

import { useEffect } from "react";
import { useStore } from "zustand";
import type { Actions, OpenedTable, RegradePreview, Unsubscribe } from "../../actions/actions";
import { editOfRows } from "../../actions/editedRows";
import { HostFailure, type SheetChange } from "../../actions/host";
import type { Flows } from "../flows/flows";
import type { PaneEvent } from "../state/events";
import { pageShown, type PaneState } from "../state/state";
import type { PaneStore } from "../state/store";

/** Pause after the last change before the table is read again. */
const CALM_MS = 800;
/** Before cells that calculate are looked at again: at first, and at most; each time twice as long. Excel does not say when they are done. */
const FIRST_LOOK_MS = 1_000;
const LAST_LOOK_MS = 60_000;

export interface WorkbookEventsInput {
  readonly store: PaneStore;
  readonly actions: Actions;
  readonly flows: Flows;
}

export function useWorkbookEvents({ store, actions, flows }: WorkbookEventsInput): void {
  const { getState: get, dispatch } = store;
  const table = useStore(store, (state) => state.opened?.table.id);
  const isCalculating = useStore(store, ({ preview }) => hasCalculating(preview));
  const canFollow = useStore(store, mayFollow);

  useEffect(() => {
    if (canFollow && get().drifted) void flows.followChange();
  }, [canFollow, flows, get]);

  useEffect(() => {
    if (!isCalculating) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const lookIn = (pause: number): void => {
      const look = async (): Promise<void> => {
        const { preview } = get();
        if (preview !== null && mayFollow(get()))
          await flows.followChange([editOfRows(preview.opened.table, calculatingRows(preview))]);
        if (!isOver) lookIn(Math.min(2 * pause, LAST_LOOK_MS));
      };
      timer = setTimeout(() => void look(), pause);
    };
    lookIn(FIRST_LOOK_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isCalculating, flows, get, table]);

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
    const changed = (): void => {
      if (mayFollow(get())) void flows.followChange();
      else dispatch({ type: "drifted" });
    };
    const stop = following(get().opened, dispatch, () =>
      actions.onSettingsChange(
        () => get().opened,
        () => {
          clearTimeout(timer);
          timer = setTimeout(changed, CALM_MS);
        },
      ),
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [actions, dispatch, flows, get, table]);

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

function hasCalculating(preview: RegradePreview | null): boolean {
  return preview?.plan.table.problems.some(({ code }) => code === "calculating") === true;
}

/** Rows with a cell that was calculating when it was read, ascending. */
function calculatingRows({ plan }: RegradePreview): readonly number[] {
  const found = plan.table.problems.filter(({ code }) => code === "calculating");
  return [...new Set(found.map(({ row }) => row))].sort((a, b) => a - b);
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
