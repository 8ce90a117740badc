// Ways to break the stand-in, one at a time. Each must turn one of the named tests red: a rule that nothing checks is a
// rule nobody can trust. `npm run mutate` tries them; applies.test.ts sees to it that every patch still fits the source.

export interface Mutation {
  readonly id: string;
  /** What is no longer true of the broken stand-in. */
  readonly breaks: string;
  /** Below test/host. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** Test files, as seen from test/host, at least one of which must fail. */
  readonly tests: readonly string[];
}
