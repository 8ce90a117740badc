// Looks at the sheet after a run: whether what was written still stands, and what a diff would bring up to date. Nothing is
// written, and a host that cannot answer leaves what was known.

import type { AcceptOutcome, RegradePreview, Unsubscribe } from "../../actions/actions";
import { HostFailure } from "../../actions/host";
import type { Refreshes } from "../../actions/actions";
import type { Standing } from "../../actions/actions";
import type { PaneLink } from "./link";
import type { Runner } from "./runner";

/** Pause after the last change before the sheet is looked at again. */
const CALM_MS = 800;

export function createStandingFlows(link: PaneLink, { refuse }: Pick<Runner, "refuse">) {
  /** The answer; undefined where the host refuses: nobody pressed a button, so nobody is told. */
  async function quietly<T>(step: () => Promise<T>): Promise<T | undefined> {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof HostFailure)) refuse(error, null);
      return undefined;
    }
  }

  const standing = (outcome: AcceptOutcome): Promise<Standing | undefined> =>
    quietly(() => link.actions().standing(outcome));

  /** Tells how a run stands, now and after every change of the sheet, until the returned function is called. */
  function watchStanding(outcome: AcceptOutcome, tell: (standing: Standing) => void): () => void {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: Unsubscribe | undefined;
    const look = async (): Promise<void> => {
      const now = await standing(outcome);
      if (wanted && now !== undefined) tell(now);
    };
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), CALM_MS);
    };
    const leave = async (): Promise<void> => {
      await quietly(async () => stop?.());
    };
    void look();
    void quietly(() => link.actions().onTableChange(outcome.preview.opened, changed)).then((unsubscribe) => {
      stop = unsubscribe;
      if (!wanted) void leave();
    });
    return () => {
      wanted = false;
      clearTimeout(timer);
      void leave();
    };
  }

  return {
    standing,
    watchStanding,
    refreshes: (preview: RegradePreview): Promise<Refreshes | null | undefined> =>
      quietly(() => link.actions().refreshes(preview)),
  };
}
