// The table as it would be with settings that are not saved yet: graded again from what was already read, a moment after the
// last key. Parts of a screen that ask for the same settings share one answer; an answer to other settings is none.

import { useEffect, useReducer } from "react";
import type { RegradePreview } from "../../actions/actions";
import type { Settings } from "../../domain/settings/settings";
import type { Flows } from "../flows/flows";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";

const PAUSE_MS = 150;

interface Attempt {
  readonly from: RegradePreview;
  readonly result: Promise<void>;
  /** Undefined until known, null where it could not be said. */
  answer?: RegradePreview | null;
}

const attempts = new WeakMap<Settings, Attempt>();

/** What would these settings make of the table? Null until known, and where nothing was read yet. */
export function useWhatIf(settings: Settings): RegradePreview | null {
  const { flows } = usePane();
  const preview = usePaneState((state) => state.preview);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  useEffect(() => {
    if (preview === null || answerTo(settings, preview) !== undefined) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void attempt(flows, preview, settings).then(() => {
        if (current) redraw();
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [flows, preview, settings]);
  return preview === null ? null : (answerTo(settings, preview) ?? null);
}

function answerTo(settings: Settings, from: RegradePreview): RegradePreview | null | undefined {
  const known = attempts.get(settings);
  return known?.from === from ? known.answer : undefined;
}

function attempt(flows: Flows, from: RegradePreview, settings: Settings): Promise<void> {
  const last = attempts.get(settings);
  if (last?.from === from) return last.result;
  const next: Attempt = {
    from,
    result: flows.whatIf(from, settings).then((answer) => void (next.answer = answer)),
  };
  attempts.set(settings, next);
  return next.result;
}
