// Half-typed settings when those under them change: what was typed stays, everything else is as it is now. Without this,
// saving would write back what a co-author, or Ctrl+Z on the settings sheet, has just changed.

import { ownValue } from "../vocabulary/own";
import type { Settings } from "./settings";

/** The draft, made of `before`, as a draft of `now`. Where both changed the same, the draft wins: its author sees it. */
export function rebased(draft: Settings, before: Settings, now: Settings): Settings {
  return merged(draft, before, now) as Settings;
}

/** Objects field by field; a list is one thing, because its lines have no names. */
function merged(draft: unknown, before: unknown, now: unknown): unknown {
  if (isSame(draft, before)) return now;
  if (!isFields(draft) || !isFields(before) || !isFields(now)) return draft;
  const names = new Set([...Object.keys(now), ...Object.keys(draft)]);
  const fields = [...names].map(
    (name) => [name, merged(ownValue(draft, name), ownValue(before, name), ownValue(now, name))] as const,
  );
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function isSame(some: unknown, other: unknown): boolean {
  return some === other || JSON.stringify(some) === JSON.stringify(other);
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
