// Which events the add-in listens to, counted: Excel sends an event only while somebody asked for it.

export class Registrations {
  private counts = new Map<string, number>();

  add(type: number, target: string): void {
    const key = keyOf(type, target);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = keyOf(type, target);
    const count = (this.counts.get(key) ?? 0) - 1;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  has(type: number, target: string): boolean {
    return this.counts.has(keyOf(type, target));
  }

  /** Registrations now in force; tests assert that removing handlers brings this back to zero. */
  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }
}

const keyOf = (type: number, target: string): string => `${type} ${target}`;
