// Long work: how far it is, how it is cancelled, and what of it is kept to go on from.

import type { CellValue } from "../../domain/vocabulary/cell";

/** What long work is made of: first how a diff comes about, then how it is written. */
export const READING_STEPS = ["read", "recognise", "grade", "compare"] as const;
export const WRITING_STEPS = ["prepare", "check", "write", "log", "highlight"] as const;
export type WorkStep = (typeof READING_STEPS)[number] | (typeof WRITING_STEPS)[number];

/** How far one step is: rows while reading and grading, cells while writing. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Left out by work that is not told step by step. */
  readonly step?: WorkStep;
  /** Once the grades are laid side by side: how many rise, fall, and cannot be graded. */
  readonly found?: { readonly rise: number; readonly fall: number; readonly problem: number };
}

/** The blocks of a reading that was cancelled, to go on from. */
export interface ReadSoFar {
  /** The table and the request as they were; another table or another request starts over. */
  readonly fits: string;
  readonly rows: number;
  readonly values: ReadonlyMap<number, CellValue[]>;
  readonly formulas: ReadonlyMap<number, CellValue[]>;
}

/** Keeps what was read when the user cancels; made, and dropped, by whoever may want to go on. */
export interface ReadingKept {
  soFar: ReadSoFar | null;
}

export interface LongWork {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  readonly kept?: ReadingKept;
}
