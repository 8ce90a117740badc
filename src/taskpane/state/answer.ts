// The answer to what the user just did, in one place on every screen: what became of it, the way back, and what is next.
// Alternative not taken: a line wherever the thing happened, which the user had scrolled past.

/** What can be done from an answer. */
export type AnswerAct =
  | { readonly kind: "undoFollowUp" }
  | { readonly kind: "undoFixes" }
  /** So many customers change because of it. */
  | { readonly kind: "seeChanges"; readonly count: number }
  /** A column that was added. */
  | { readonly kind: "showColumn"; readonly header: string }
  /** The table at the cell that is selected by then. */
  | { readonly kind: "openSelected" };

export interface Answer {
  readonly text: string;
  readonly acts: readonly AnswerAct[];
}
