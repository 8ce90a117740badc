// What follows from the rest of the state, brought up to date after every event: figures stand on screen only with the
// inputs they were computed from, and a row is where its customer stands.

import type { RegradePreview } from "../../actions/actions";
import { rebased } from "../../domain/settings/rebased";
import { actingRow } from "./acting";
import { answersChoice } from "./inputs";
import type { ActingCustomer, PaneState } from "./state";

/** The state with everything in it that follows from something else in it. */
export function settled(before: PaneState, state: PaneState): PaneState {
  if (state === before) return state;
  const { lastRead, selected, pinned } = state;
  const preview = lastRead !== null && answersChoice(state, lastRead) ? lastRead : null;
  const isSame = preview === before.preview;
  const selectedRow = isSame && selected === before.selected ? before.selectedRow : rowOf(preview, selected);
  const pinnedRow = isSame && pinned === before.pinned ? before.pinnedRow : rowOf(preview, pinned);
  return { ...state, preview, selectedRow, pinnedRow, draft: draftAfter(before, state) };
}

/** Half-typed settings stand on those that are kept now, whoever changed them. */
function draftAfter({ opened: before, draft: typed }: PaneState, { opened, draft }: PaneState): PaneState["draft"] {
  if (draft === null || draft !== typed || before === null || opened === null) return draft;
  return before.settings === opened.settings ? draft : rebased(draft, before.settings, opened.settings);
}

function rowOf(preview: RegradePreview | null, customer: ActingCustomer | null): number | null {
  return preview === null || customer === null ? null : (actingRow(preview.plan, customer) ?? null);
}
