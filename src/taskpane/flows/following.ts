// Follows people's edits, in tables of every size: what they changed is read again and only what hangs on it regraded. One
// edit after another, because each begins with the preview the one before has left. A diff on screen is not followed: it
// would move under the user's eyes.

import type { FollowedEdit, RegradePreview } from "../../actions/actions";
import { HostFailure, type SheetChange } from "../../actions/host";
import { chosenOptions } from "../state/inputs";
import type { PaneLink } from "./link";
import type { Runner } from "./runner";

/** What is done where an edit says too little. */
export interface Rereading {
  /** May the table be read again without being asked? */
  readonly isCheap: () => boolean;
  /** Reads it again where that is cheap, else says that the figures may be old. */
  readonly readAgain: () => Promise<void>;
}

/** A follower of edits. */
export function createFollowing(
  link: PaneLink,
  { refuse, isBusy }: Pick<Runner, "refuse" | "isBusy">,
  { isCheap, readAgain }: Rereading,
): (changes: readonly SheetChange[]) => Promise<void> {
  let last: Promise<void> = Promise.resolve();

  async function follow(changes: readonly SheetChange[]): Promise<void> {
    const state = link.state();
    const { preview, drifts } = state;
    // What runs may have read the cells before this edit.
    if (isBusy()) return link.dispatch({ type: "drifted" });
    // Figures for another choice are on their way, computed from cells as they were before this edit.
    if (preview === null) return link.dispatch({ type: "drifted" });
    const isBase = !state.drifted && state.opened === preview.opened;
    const followed = isBase ? await link.actions().followEdit(preview, changes, chosenOptions(state)) : null;
    if (link.state().preview !== preview) return follow(changes);
    if (followed === null || (followed.othersMayDiffer && isCheap())) return readAgain();
    take(preview, followed, drifts);
  }

  function take(before: RegradePreview, { preview, othersMayDiffer }: FollowedEdit, drifts: number): void {
    if (preview !== before) link.dispatch({ type: "previewed", preview, drifts, asked: false });
    if (othersMayDiffer) link.dispatch({ type: "drifted" });
  }

  return (changes) => {
    last = last.then(() =>
      follow(changes).catch((error: unknown) => {
        if (error instanceof HostFailure) link.dispatch({ type: "drifted" });
        else refuse(error, null);
      }),
    );
    return last;
  };
}
