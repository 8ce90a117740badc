// A value that long-lived callbacks read at the moment they run, in place of the one they were made with.

export interface Latest<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
}

/** Keeps the latest of a value. */
export function latestOf<T>(first: T): Latest<T> {
  let value = first;
  return {
    get: () => value,
    set: (next) => {
      value = next;
    },
  };
}
