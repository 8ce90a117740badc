// Some of many, the same ones for the same seed on every machine. Each has a rank of its own by its name, so that others
// that come or go change nothing: the first forty of a sample are the sample of forty, and a mended text keeps the rest.

/** So many of these, chosen by the seed, in the order of their ranks. All of them where there are no more. */
export function sampled<T>(all: readonly T[], count: number, seed: number, nameOf: (one: T) => string): readonly T[] {
  const ranked = all.map((item) => ({ item, rank: fnv1a(`${seed} ${nameOf(item)}`) }));
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ item }) => item);
}

/** The FNV-1a hash of a text in 32 bits, with the last mixing of MurmurHash3: names that are alike get ranks that are not. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
