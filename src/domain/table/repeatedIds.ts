// Has an id stood in a row before? Ids that only ever grow, as most tables have them, need no memory: only where one does
// not are those before it gathered. Alternative not taken: a set from the first row on, which costs more than all grading.

/**
 * Asked of one row after another, from the first on, with the row's folded id. `idOf` is the id of any row, undefined where
 * it names nobody; such rows are passed over.
 */
export function createRepeatFinder(idOf: (row: number) => string | undefined): (id: string, row: number) => boolean {
  let last: string | undefined;
  let seen: Set<string> | undefined;
  return (id, row) => {
    if (seen === undefined) {
      if (last === undefined || id > last) {
        last = id;
        return false;
      }
      seen = idsBefore(row, idOf);
    }
    if (seen.has(id)) return true;
    seen.add(id);
    return false;
  };
}

function idsBefore(end: number, idOf: (row: number) => string | undefined): Set<string> {
  const ids = new Set<string>();
  for (let row = 0; row < end; row++) {
    const id = idOf(row);
    if (id !== undefined) ids.add(id);
  }
  return ids;
}
