import type { ProblemCode } from "../vocabulary/problem";

/** What a cell was read as: its number, or why there is none. A blank is a code of its own, never 0. */
export type Reading = number | ProblemCode;
