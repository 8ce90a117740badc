// The user's choices in the diff, and what becomes of them when the table is read again.

import type { ChangeKind } from "../../domain/regrade/plan";
import type { DiffFilter, DiffState } from "./diffChoices";

export interface ChangesState {
  readonly diff: DiffState;
}

export type ChangesEvent =
  | { readonly type: "ticked"; readonly rows: readonly number[]; readonly on: boolean }
  | { readonly type: "strategyTicked"; readonly row: number; readonly on: boolean }
  | { readonly type: "ownerTicked"; readonly row: number; readonly on: boolean }
  | { readonly type: "formulasTicked"; readonly on: boolean }
  | { readonly type: "filtered"; readonly filter: DiffFilter }
  | { readonly type: "searched"; readonly search: string }
  | { readonly type: "moreShown"; readonly kind: ChangeKind }
  | { readonly type: "rowOpened"; readonly row: number | null };
