// What becomes of these facts, see changesFacts.ts.

import type { RegradePlan } from "../../domain/regrade/plan";
import { sameInputs, inputsOf } from "../state/inputs";
import { rowFinder, sameChanges } from "../state/sameCustomers";
import type { Slice } from "../state/slice";
import { FOLD, UNTOUCHED_DIFF, type DiffState } from "./diffChoices";
import type { ChangesState, ChangesEvent } from "./changesFacts";

export const changesSlice: Slice<ChangesState, ChangesEvent> = {
  untouched: { diff: UNTOUCHED_DIFF },
  ofTable: ["diff"],
  on: {
    ticked: ({ diff }, { rows, on }) => withDiff(diff, { unticked: changed(diff.unticked, rows, !on) }),
    strategyTicked: ({ diff }, { row, on }) => withDiff(diff, { strategyRows: changed(diff.strategyRows, [row], on) }),
    ownerTicked: ({ diff }, { row, on }) => withDiff(diff, { ownerRows: changed(diff.ownerRows, [row], on) }),
    formulasTicked: ({ diff }, { on }) => withDiff(diff, { replaceFormulas: on }),
    filtered: ({ diff }, { filter }) => withDiff(diff, { filter }),
    searched: ({ diff }, { search }) => withDiff(diff, { search }),
    moreShown: ({ diff }, { kind }) =>
      withDiff(diff, { shown: { ...diff.shown, [kind]: (diff.shown[kind] ?? FOLD) + FOLD } }),
    rowOpened: ({ diff }, { row }) => withDiff(diff, { openRow: row }),
    // With their customers where the table was read again, gone where the inputs are others.
    previewed: ({ lastRead, diff }, { preview }) =>
      lastRead === null || !sameInputs(inputsOf(lastRead), inputsOf(preview))
        ? { diff: UNTOUCHED_DIFF }
        : { diff: diffAfter(diff, lastRead.plan, preview.plan) },
    accepted: () => ({ diff: UNTOUCHED_DIFF }),
  },
};

function withDiff(diff: DiffState, part: Partial<DiffState>): ChangesState {
  return { diff: { ...diff, ...part } };
}

function diffAfter(diff: DiffState, before: RegradePlan, after: RegradePlan): DiffState {
  return {
    ...diff,
    unticked: sameChanges(before, after, diff.unticked),
    strategyRows: sameChanges(before, after, diff.strategyRows),
    ownerRows: sameChanges(before, after, diff.ownerRows),
    openRow: diff.openRow === null ? null : (rowFinder(before, after)(diff.openRow) ?? null),
  };
}

function changed(rows: ReadonlySet<number>, some: readonly number[], present: boolean): ReadonlySet<number> {
  const next = new Set(rows);
  for (const row of some) {
    if (present) next.add(row);
    else next.delete(row);
  }
  return next;
}
