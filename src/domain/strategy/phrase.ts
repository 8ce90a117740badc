// A risk word as a phrase: parts with up to eight characters between them (对比…报价). Found by laying the places of each
// part side by side, last part first, so that the work grows with the length of the note and the number of parts and with
// nothing else. Alternative not taken: one regular expression with a gap for each "…"; where the last part is missing it
// tries every way to fill every gap, which is nine to the power of the gaps.

/** Characters that may stand between two parts, inclusive. */
export const MOST_BETWEEN = 8;
/** Between two parts stands no end of a clause. */
const CLAUSE_END = /[，。；！？,;!?\n]/;
const WORD = /[a-z0-9_]/i;

/** From `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

export interface Phrase {
  /** At least one, none of them empty. */
  readonly parts: readonly string[];
  /** A phrase that begins with a Latin letter is found at the beginning of a word only. */
  readonly beginsWord: boolean;
}

/** A folded word as a phrase; undefined where it has no character. `phraseOf("对比…报价") //=> {parts: ["对比", "报价"], …}` */
export function phraseOf(word: string): Phrase | undefined {
  const parts = word.split(/…+|\.{3}/).filter((part) => part !== "");
  return parts.length === 0 ? undefined : { parts, beginsWord: /^[a-z]/.test(word) };
}

/**
 * Where does this phrase stand in a note? From left to right, apart from each other, each with the shortest gaps. `steps` is
 * the work that was done: at most eleven for each part and character of the note.
 */
export function findPhrase(
  note: string,
  { parts, beginsWord }: Phrase,
): { readonly spans: readonly Span[]; readonly steps: number } {
  let steps = 0;
  let ends: ReadonlyMap<number, number> | undefined;
  for (let at = parts.length - 1; at >= 0; at--) {
    const later = ends;
    const found = new Map<number, number>();
    const part = parts[at];
    for (let from = note.indexOf(part); from >= 0; from = note.indexOf(part, from + 1)) {
      steps++;
      const behind = from + part.length;
      if (later === undefined) {
        found.set(from, behind);
        continue;
      }
      for (let gap = 0; gap <= MOST_BETWEEN; gap++) {
        steps++;
        const end = later.get(behind + gap);
        if (end !== undefined) found.set(from, end);
        if (end !== undefined || behind + gap >= note.length || CLAUSE_END.test(note[behind + gap])) break;
      }
    }
    if (found.size === 0) return { spans: [], steps };
    ends = found;
  }
  const spans: Span[] = [];
  for (const [start, end] of ends ?? []) {
    steps++;
    const isWhole = !beginsWord || start === 0 || !WORD.test(note[start - 1]);
    if (isWhole && start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  }
  return { spans, steps };
}
