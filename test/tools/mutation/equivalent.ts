// Mutants that say the same as the source, each with the reason why nobody can tell. They are not counted. A mutant is
// named as `npm run mutate` names it.

export interface Equivalent {
  readonly id: string;
  readonly reason: string;
}

const WORDS =
  'src/domain/regrade/suggestionChanges.ts swap: [words.headline, words.owner, words.action, words.resources, demand === "紧急采购型"]';

export const EQUIVALENT: readonly Equivalent[] = [
  ...["", " #2", " #3"].map((again) => ({
    id: WORDS + again,
    reason: "only texts made by this function are compared with each other: another order of parts changes both",
  })),
  {
    id: "src/actions/standing.ts drop guard: if (keys.length === 0) return (row) => row;",
    reason: "without key columns both texts are empty, so that every row is found where it stood all the same",
  },
];
