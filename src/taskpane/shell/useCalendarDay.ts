// The day the pane knows is the day on the wall: looked up at midnight, and whenever the pane may have slept over it, that
// is when it is shown, seen or focused again. Alternative not taken: asking the clock while drawing, which changed the date
// over figures that stayed those of yesterday.

import { useEffect } from "react";
import type { HostEnvironment } from "../../actions/host";
import type { Flows } from "../flows/flows";

const DAY_MS = 86_400_000;

export interface CalendarDayInput {
  readonly environment: HostEnvironment;
  readonly flows: Flows;
  /** Calls back when the host shows the pane again. */
  readonly whenShown: (listener: () => void) => Promise<void>;
}

/** Milliseconds from this moment, an Excel serial date with time, to shortly after the next midnight. */
export function untilMidnight(now: number): number {
  return Math.ceil((Math.floor(now) + 1 - now) * DAY_MS) + 1000;
}

export function useCalendarDay({ environment, flows, whenShown }: CalendarDayInput): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const look = (): void => {
      if (over) return;
      clearTimeout(timer);
      timer = setTimeout(look, untilMidnight(environment.now()));
      void flows.lookAtDay();
    };
    look();
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    void whenShown(look);
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [environment, flows, whenShown]);
}
