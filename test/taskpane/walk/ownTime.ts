// Time that passes when the walk says so. Everything the pane, React, Fluent UI and Office.js put off goes into one queue;
// the pane is idle when the queue is empty, which is a state and takes no waiting.
// Alternative not taken: jest's own fake timers, which take a real millisecond for each task.

type Task = () => void;

interface Waiting {
  readonly due: number;
  readonly turn: number;
  readonly task: Task;
  readonly every: number | null;
}

/** Tasks further away than this are not waited for, in milliseconds: nobody sits before the pane that long. */
const PATIENCE_MS = 4_000;

const realImmediate = globalThis.setImmediate;
const waiting = new Map<number, Waiting>();
let now = 0;
let turn = 0;

/** Puts the queue in place of the clocks of these scopes. */
export function installOwnTime(scopes: readonly (typeof globalThis)[]): void {
  const later = (task: Task, milliseconds: number, every: boolean): number => {
    turn += 1;
    const delay = Math.max(0, milliseconds || 0);
    waiting.set(turn, { due: now + delay, turn, task, every: every ? Math.max(1, delay) : null });
    return turn;
  };
  const drop = (id: number): void => void waiting.delete(Number(id));
  const clocks = {
    setTimeout: (task: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) =>
      later(() => task(...given), ms, false),
    setInterval: (task: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) =>
      later(() => task(...given), ms, true),
    setImmediate: (task: (...given: unknown[]) => void, ...given: unknown[]) => later(() => task(...given), 0, false),
    requestAnimationFrame: (task: (at: number) => void) => later(() => task(now), 16, false),
    clearTimeout: drop,
    clearInterval: drop,
    clearImmediate: drop,
    cancelAnimationFrame: drop,
  };
  for (const scope of scopes)
    for (const [name, value] of Object.entries(clocks))
      Object.defineProperty(scope, name, { value, configurable: true, writable: true });
}

/** Milliseconds since the walk began, in its own time. */
export const ownNow = (): number => now;

/** Forgets what is still put off: the next walk begins with nothing. */
export function forgetTasks(): void {
  waiting.clear();
}

/** Runs everything that was put off until nothing is left: the pane is idle. */
export async function untilIdle(): Promise<void> {
  const until = now + PATIENCE_MS;
  for (;;) {
    await new Promise<void>((done) => realImmediate(done));
    const next = soonest();
    if (next === undefined || next.due > until) return;
    waiting.delete(next.turn);
    now = Math.max(now, next.due);
    if (next.every !== null) waiting.set(next.turn, { ...next, due: now + next.every });
    next.task();
  }
}

function soonest(): Waiting | undefined {
  let first: Waiting | undefined;
  for (const task of waiting.values())
    if (first === undefined || task.due < first.due || (task.due === first.due && task.turn < first.turn)) first = task;
  return first;
}
