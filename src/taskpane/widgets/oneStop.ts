// A group of choices is one stop of the Tab key: the chosen one, or the first where none is. Arrows go to the others by
// themselves. Said to each choice, for what looks after the Tab key here does not know that radio buttons of one name are one.

/** The tabIndex of one choice of a group. */
export function stopOf<T>(choice: T, chosen: T | null | undefined, choices: readonly T[]): 0 | -1 {
  const stop = choices.find((each) => each === chosen) ?? choices[0];
  return choice === stop ? 0 : -1;
}
