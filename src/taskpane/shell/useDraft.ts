// Settings being edited: kept in the pane's state, so that half-typed values survive a change of tab.

import { useCallback } from "react";
import { DEFAULT_SETTINGS, type Settings } from "../../domain/settings/settings";
import { usePane } from "./PaneContext";
import { usePaneFacts, usePaneStore } from "./paneState";

export interface Draft {
  /** As stored. */
  readonly stored: Settings;
  /** As edited so far. */
  readonly edited: Settings;
  readonly dirty: boolean;
  readonly change: (part: Partial<Settings>) => void;
}

/** The settings on screen, and how to change them. Without a table, the defaults. */
export function useDraft(): Draft {
  const { dispatch } = usePane();
  const state = usePaneFacts("opened", "draft");
  const stored = state.opened?.settings ?? DEFAULT_SETTINGS;
  const edited = state.draft ?? stored;
  const { getState } = usePaneStore();
  const change = useCallback(
    (part: Partial<Settings>) => {
      const { draft, opened } = getState();
      dispatch({ type: "draftChanged", draft: { ...(draft ?? opened?.settings ?? DEFAULT_SETTINGS), ...part } });
    },
    [dispatch, getState],
  );
  return { stored, edited, dirty: state.draft !== null && !sameSettings(state.draft, stored), change };
}

function sameSettings(a: Settings, b: Settings): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
