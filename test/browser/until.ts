// What a page shows after an act comes when it comes. A state is therefore waited for, and never read once: a fast machine
// answers at the first look, a busy one later, and both say the same.
// Alternative not taken: a pause before reading, which is too short on some machine and too long on all others.

import { expect } from "@jest/globals";

/** How long a state that never comes is waited for; a test that holds does not wait. */
const PATIENCE = 30_000;

/** Waits until the page says this, and fails with what it said last. */
export async function until<T>(read: () => Promise<T>, expected: NoInfer<T>): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  let last = await read();
  while (!isSame(last, expected) && performance.now() < deadline) {
    // Between two looks the page draws: the question itself goes through its own queue.
    await new Promise((resolve) => setImmediate(resolve));
    last = await read();
  }
  expect(last).toEqual(expected);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
