// What the user chose in the diff, before anything is written.

import type { ChangeKind } from "../../domain/regrade/plan";

/** Which rows the diff shows. */
export const DIFF_FILTERS = ["all", "fall", "rise", "new", "problem", "locked"] as const;
export type DiffFilter = (typeof DIFF_FILTERS)[number];

/** The user's choices in the diff. Rows are ticked unless listed, so that 50,000 ticks need no list. */
export interface DiffState {
  readonly unticked: ReadonlySet<number>;
  readonly strategyRows: ReadonlySet<number>;
  readonly ownerRows: ReadonlySet<number>;
  readonly replaceFormulas: boolean;
  readonly filter: DiffFilter;
  readonly search: string;
  /** Rows shown of each group beyond the first fold. */
  readonly shown: Readonly<Partial<Record<ChangeKind, number>>>;
  readonly openRow: number | null;
}

/** Rows of a group before it folds, and how many more each time. */
export const FOLD = 50;

/** A diff nobody has ticked or filtered yet. */
export const UNTOUCHED_DIFF: DiffState = {
  unticked: new Set(),
  strategyRows: new Set(),
  ownerRows: new Set(),
  replaceFormulas: false,
  filter: "all",
  search: "",
  shown: {},
  openRow: null,
};
