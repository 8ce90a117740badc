// Mutants that say the same as the source, each with the reason why nobody can tell. They are not counted. A mutant is
// named as `npm run mutate` names it.

export interface Equivalent {
  readonly id: string;
  readonly reason: string;
}

export const EQUIVALENT: readonly Equivalent[] = [];
