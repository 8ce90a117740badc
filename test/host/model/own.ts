// Looks a text up that came from a sheet, a file or a person. A plain object also answers "constructor", "valueOf" and
// "__proto__", which people do write into cells; so texts are looked up here, or in a Map, and nowhere else
// (test/architecture/lookups.test.ts).
// Alternative not taken: objects without a prototype, which the next spread or JSON.parse makes ordinary again.

/** What does this record hold under a key of its own? `ownValue({}, "constructor") //=> undefined` */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Sets a key of its own, also one that means something else to JavaScript: `setOwn(record, "__proto__", 1)`. */
export function setOwn<T>(record: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Is this text one of the keys of a closed dictionary? */
export function isKeyOf<K extends string>(dictionary: Readonly<Record<K, unknown>>, key: string): key is K {
  return Object.hasOwn(dictionary, key);
}
