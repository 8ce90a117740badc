// Tells the pane which step of long work is running, and lets it draw before the next one. The port counts rows and cells;
// what they are counted for is known here. Alternative not taken: one share of the whole from the actions, which could
// only guess how long Excel takes; the screen weighs the steps.

import type { LongWork, Progress, WorkStep } from "../excel/workbook";
import { breathe, heed } from "./tools";

export type StepProgress = Progress & { readonly step: WorkStep };

/** Says how far a step is. */
export function tell(work: LongWork, progress: StepProgress): void {
  work.onProgress?.(progress);
}

/** Says how far a step is, lets the pane draw, and stops here when the user has cancelled. */
export async function pause(work: LongWork, subject: string, progress: StepProgress): Promise<void> {
  tell(work, progress);
  await breathe();
  heed(work.signal, subject);
}

/** The same work for the port, whose counts belong to a step; what the port names itself stays. */
export function within(work: LongWork, step: WorkStep): LongWork {
  return { ...work, onProgress: (progress) => tell(work, { step, ...progress }) };
}
