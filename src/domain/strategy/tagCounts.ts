// Which tags does the table use, and how often? A customer with two tags counts for both.

import type { CellValue } from "../vocabulary/cell";
import { tagKey, tagNameProblem, type OwnTag } from "./ownTags";
import { builtInTag, tagNames } from "./tags";

export interface TagCounts {
  /** Customers by the name of a built-in or own tag; missing for a tag nobody has. */
  readonly known: ReadonlyMap<string, number>;
  /** Tags that could be added, most customers first. */
  readonly unknown: readonly { readonly name: string; readonly count: number }[];
}

/** Counts tags. `tagCounts(["价格敏感", "VIP"], []) //=> known 价格敏感型 1, unknown VIP 1` */
export function tagCounts(cells: ArrayLike<CellValue>, ownTags: readonly OwnTag[]): TagCounts {
  const own = new Map(ownTags.map(({ name }) => [tagKey(name), name]));
  const known = new Map<string, number>();
  const unknown = new Map<string, { name: string; count: number }>();
  for (const [cell, count] of repeated(cells)) {
    for (const name of namesOnce(cell)) {
      const tag = builtInTag(name) ?? own.get(tagKey(name));
      if (tag !== undefined) known.set(tag, (known.get(tag) ?? 0) + count);
      else if (tagNameProblem(name, []) === undefined) {
        const seen = unknown.get(tagKey(name));
        if (seen === undefined) unknown.set(tagKey(name), { name, count });
        else seen.count += count;
      }
    }
  }
  return { known, unknown: [...unknown.values()].sort((a, b) => b.count - a.count) };
}

/** Columns repeat themselves: each text is looked at once. */
function repeated(cells: ArrayLike<CellValue>): ReadonlyMap<CellValue, number> {
  const times = new Map<CellValue, number>();
  for (let row = 0; row < cells.length; row++) times.set(cells[row], (times.get(cells[row]) ?? 0) + 1);
  return times;
}

/** The names in a cell, each spelling of one tag once. */
function namesOnce(cell: CellValue): readonly string[] {
  const byKey = new Map(tagNames(cell).map((name) => [builtInTag(name) ?? tagKey(name), name]));
  return [...byKey.values()];
}
