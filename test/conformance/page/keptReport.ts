// The answers so far, kept by the browser: one question closes Excel in between. A browser that keeps nothing asks from the
// beginning.

import type { Report } from "../report";

const KEY = "conformance-report";

export interface KeptReport {
  readonly report: Report;
  /** The question that was waiting for Excel to be opened again. */
  readonly waitingFor: string | null;
}

export function keep(kept: KeptReport): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    return; // Storage is refused: the question after reopening is then not asked.
  }
}

export function kept(): KeptReport | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null") as KeptReport | null;
  } catch {
    return null;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    return;
  }
}
