// How a difference between screen and truth is told.

/** A sentence where two things differ that should be one. */
export function differs(what: string, seen: unknown, is: unknown): readonly string[] {
  const [shown, true_] = [JSON.stringify(seen), JSON.stringify(is)];
  return shown === true_ ? [] : [`${what}: on screen ${shown}, in truth ${true_}`];
}
