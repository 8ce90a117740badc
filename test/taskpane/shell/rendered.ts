// Which components React has drawn, commit by commit, by their names: what its developer tools are told, and how they tell
// a component that was drawn from one that was passed over. Must be imported before React DOM is.
// Alternative not taken: counters in the components, which only count where somebody thought of counting.

interface Fiber {
  readonly type: unknown;
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

/** React's mark on a component whose function has run. */
const PERFORMED_WORK = 1;

let drawn: string[] = [];

Object.defineProperty(globalThis, "__REACT_DEVTOOLS_GLOBAL_HOOK__", {
  value: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_renderer: number, { current }: { readonly current: Fiber }) => look(current),
    onCommitFiberUnmount: () => undefined,
  },
});

function look(fiber: Fiber): void {
  const name = nameOf(fiber.type);
  if (name !== "" && (fiber.flags & PERFORMED_WORK) !== 0) drawn.push(name);
  // The same child as before: nothing below was looked at.
  if (fiber.alternate !== null && fiber.alternate.child === fiber.child) return;
  for (let child = fiber.child; child !== null; child = child.sibling) look(child);
}

function nameOf(type: unknown): string {
  if (typeof type === "function") return type.name;
  if (typeof type !== "object" || type === null) return "";
  const { type: inner, render, displayName } = type as { type?: unknown; render?: unknown; displayName?: string };
  return displayName ?? nameOf(inner ?? render);
}

/** The names of the components drawn while this happens, in React's order; one drawn twice stands there twice. */
export async function drawnDuring(act: () => Promise<void>): Promise<readonly string[]> {
  drawn = [];
  await act();
  return drawn;
}
