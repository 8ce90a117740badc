// What the ribbon asks of the pane. A request made before the pane listens is kept, the last one only: the button was
// pressed once, however long the pane took to appear.

/** regrade is 一键重评: open the diff. today is 今日: whom to contact first. */
export const PANE_REQUESTS = ["regrade", "today"] as const;
export type PaneRequest = (typeof PANE_REQUESTS)[number];

export interface PaneRequests {
  readonly ask: (request: PaneRequest) => void;
  /** Calls back for every request until the returned function is called. */
  readonly listen: (listener: (request: PaneRequest) => void) => () => void;
}

/** Connects ribbon buttons with the pane of the same page. */
export function paneRequests(): PaneRequests {
  let listener: ((request: PaneRequest) => void) | null = null;
  let waiting: PaneRequest | null = null;
  return {
    ask: (request) => {
      if (listener === null) waiting = request;
      else listener(request);
    },
    listen: (next) => {
      listener = next;
      if (waiting !== null) next(waiting);
      waiting = null;
      return () => {
        if (listener === next) listener = null;
      };
    },
  };
}
