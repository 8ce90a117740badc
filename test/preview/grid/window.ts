// Which rows and columns are in sight? Offsets of a whole axis, a search in them, and where to scroll so that one is seen.
// Alternative not taken: a virtual list library. The sizes are all known here, so the arithmetic is shorter than the adapter.

/** One row or column in sight: its number, where it begins and how long it is, in pixels. */
export interface Span {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

/** Where each row or column begins; the last entry is where the axis ends. `offsetsOf(3, () => 10) //=> [0, 10, 20, 30]` */
export function offsetsOf(count: number, sizeOf: (index: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) offsets[index + 1] = (offsets[index] ?? 0) + sizeOf(index);
  return offsets;
}

export function spanAt(offsets: Float64Array, index: number): Span {
  const start = offsets[index] ?? 0;
  return { index, start, size: (offsets[index + 1] ?? start) - start };
}

/** The row or column at this offset. `indexAt(offsetsOf(3, () => 10), 15) //=> 1` */
export function indexAt(offsets: Float64Array, offset: number): number {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First and last index between two offsets, with some to spare on both sides. */
export function indexesBetween(
  offsets: Float64Array,
  from: number,
  to: number,
  spare: number,
): { first: number; last: number } {
  const last = Math.max(0, offsets.length - 2);
  return {
    first: Math.max(0, indexAt(offsets, from) - spare),
    last: Math.min(last, indexAt(offsets, to) + spare),
  };
}

/** The spans from first to last, without those a person hid. */
export function spansBetween(offsets: Float64Array, first: number, last: number): Span[] {
  const spans: Span[] = [];
  for (let index = first; index <= last; index++) {
    const span = spanAt(offsets, index);
    if (span.size > 0) spans.push(span);
  }
  return spans;
}

/**
 * Where to scroll so that a span is seen in a window whose first `covered` pixels are hidden; unchanged where it is seen.
 * `centred`: into the middle, for a place somebody jumps to; a step with the arrow keys moves no more than it must.
 */
export function scrollToShow(span: Span, scroll: number, length: number, covered: number, centred = false): number {
  const end = span.start + span.size;
  const isBefore = span.start < scroll + covered;
  if (!isBefore && end <= scroll + length) return scroll;
  if (centred) return Math.max(0, Math.round(span.start - covered - Math.max(0, length - covered - span.size) / 2));
  return isBefore ? Math.max(0, span.start - covered) : end - length;
}
