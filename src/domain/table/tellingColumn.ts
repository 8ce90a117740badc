// By which column can some rows be told from all others, going by what its cells show? For a filter, which knows cells by
// their texts only and does not look at case.

/** Rows a filter is asked for at most: the list of a filter in Excel shows no more. */
export const MOST_TOLD = 10_000;

/** What a number shows in a column that is too narrow for it. */
const TOO_NARROW = /^#+$/;

export interface TellingColumn {
  /** Which of the columns, by its place in the list. */
  readonly at: number;
  /** What the rows show there, each text once. */
  readonly texts: readonly string[];
}

/**
 * The first column in which every one of `rows` shows something that no other row shows; undefined where there is none.
 * `columns` are the shown texts of all rows. `tellingColumn([["C1", "C1"], ["甲", "乙"]], [1]) //=> { at: 1, texts: ["乙"] }`
 */
export function tellingColumn(
  columns: readonly (readonly string[])[],
  rows: readonly number[],
): TellingColumn | undefined {
  const wanted = new Set(rows);
  for (const [at, shown] of columns.entries()) {
    const texts = new Map(rows.map((row) => [folded(shown[row]), shown[row] ?? ""]));
    const isBlurred = [...texts.keys()].some((text) => text === "" || TOO_NARROW.test(text));
    if (isBlurred || shown.some((text, row) => !wanted.has(row) && texts.has(folded(text)))) continue;
    return { at, texts: [...texts.values()] };
  }
  return undefined;
}

function folded(text = ""): string {
  return text.trim().toLowerCase();
}
