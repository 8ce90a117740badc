// Heavy work waits until what was said before it can be seen: a button that is busy is painted before Excel or we are.

/** So long a frame is waited for: a pane that is hidden paints none. */
const LONGEST_MS = 100;

/** Resolves after the next frame has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const longest = setTimeout(resolve, LONGEST_MS);
    // A frame's callbacks run before it is painted, a timer set in them after.
    requestAnimationFrame(() => {
      clearTimeout(longest);
      setTimeout(resolve, 0);
    });
  });
}
