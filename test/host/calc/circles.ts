// Circles among formulas, and an order for what is not in one. Both walk with a stack of their own: a chain of formulas may
// be longer than the program's.

/** Items that can be reached from themselves (Tarjan's strongly connected components). */
export function inCircles<T>(items: Iterable<T>, next: (item: T) => readonly T[]): Set<T> {
  const circular = new Set<T>();
  const numbers = new Map<T, number>();
  const lowest = new Map<T, number>();
  const path: T[] = [];
  const onPath = new Set<T>();
  for (const start of items) {
    if (numbers.has(start)) continue;
    const walk: { item: T; after: readonly T[]; at: number }[] = [];
    const enter = (item: T): void => {
      numbers.set(item, numbers.size);
      lowest.set(item, numbers.size - 1);
      path.push(item);
      onPath.add(item);
      walk.push({ item, after: next(item), at: 0 });
    };
    enter(start);
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const { item, after } = step;
      if (step.at < after.length) {
        const other = after[step.at++];
        if (other === item) circular.add(item);
        if (!numbers.has(other)) enter(other);
        else if (onPath.has(other)) lower(lowest, item, numbers.get(other));
        continue;
      }
      walk.pop();
      const parent = walk.at(-1);
      if (parent !== undefined) lower(lowest, parent.item, lowest.get(item));
      if (lowest.get(item) !== numbers.get(item)) continue;
      const group = path.splice(path.lastIndexOf(item));
      for (const member of group) {
        onPath.delete(member);
        if (group.length > 1) circular.add(member);
      }
    }
  }
  return circular;
}

/** Each item before what follows it. There must be no circle among them. */
export function inOrder<T>(items: Iterable<T>, next: (item: T) => readonly T[]): T[] {
  const finished: T[] = [];
  const seen = new Set<T>();
  for (const start of items) {
    if (seen.has(start)) continue;
    seen.add(start);
    const walk = [{ item: start, after: next(start), at: 0 }];
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const other = step.after[step.at++];
      if (other === undefined) finished.push(walk.pop()!.item);
      else if (!seen.has(other)) {
        seen.add(other);
        walk.push({ item: other, after: next(other), at: 0 });
      }
    }
  }
  return finished.reverse();
}

function lower<T>(lowest: Map<T, number>, item: T, candidate: number | undefined): void {
  lowest.set(item, Math.min(lowest.get(item) ?? Infinity, candidate ?? Infinity));
}
