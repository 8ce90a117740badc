// How a function says no: an Excel error with one sentence, which Excel shows beside the cell.

import { words } from "./language";

/** #VALUE!: an argument is not what it should be. */
export function refuse(sentence: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** A number a cell can hold. Figures so large that nothing finite comes of them are refused. */
export function finite(answer: number): number {
  return Number.isFinite(answer) ? answer : refuse(words().tooLarge);
}

/** #N/A: the arguments are right, and there is no answer. */
export function noAnswer(sentence: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}
