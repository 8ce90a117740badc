// The table as it would be with settings that are not saved yet: graded again from what was already read, a moment after the
// last key. Parts of a screen that ask for the same settings share one answer; an answer to other settings is none.

import { useEffect, useState } from "react";
import type { RegradePreview } from "../actions/actions";
import type { Settings } from "../domain/settings/settings";
import type { Flows } from "./flows/flows";
import { usePane } from "./PaneContext";

const PAUSE_MS = 150;

interface Attempt {
  readonly from: RegradePreview;
  readonly result: Promise<RegradePreview | null>;
}

interface Tried {
  readonly from: RegradePreview;
  readonly settings: Settings;
  readonly result: RegradePreview | null;
}

const attempts = new WeakMap<Settings, Attempt>();

/** What would these settings make of the table? Null until known, and where nothing was read yet. */
export function useWhatIf(settings: Settings): RegradePreview | null {
  const { state, flows } = usePane();
  const { preview } = state;
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    if (preview === null) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void attempt(flows, preview, settings).then((result) => {
        if (current) setTried({ from: preview, settings, result });
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [flows, preview, settings]);
  return tried !== null && tried.from === preview && tried.settings === settings ? tried.result : null;
}

function attempt(flows: Flows, from: RegradePreview, settings: Settings): Promise<RegradePreview | null> {
  const last = attempts.get(settings);
  if (last?.from === from) return last.result;
  const result = flows.whatIf(from, settings);
  attempts.set(settings, { from, result });
  return result;
}
