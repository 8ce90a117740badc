// How a function says no: an Excel error with one sentence, which Excel shows beside the cell.

/** #VALUE!: an argument is not what it should be. */
export function refuse(sentence: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** #N/A: the arguments are right, and there is no answer. */
export function noAnswer(sentence: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}
