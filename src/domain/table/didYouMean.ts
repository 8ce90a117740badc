// What a column could be whose header we do not know: a proposal, shown beside it and taken only by a click. A header is near a
// name that it contains, or that differs from it in a letter or two; and its cells must read as that role.
// Alternative not taken: taking the nearest name at once. Near is not the same: 平均订单金额 is near 订单金额.

import type { ColumnRole } from "../vocabulary/column";
import type { CellValue } from "../vocabulary/cell";
import { roleRow, rolesUsedFor } from "../vocabulary/columnRoles";
import { CELL_READERS } from "./cellKinds";
import { headerSpellings } from "./headerMatch";
import { isBlankCell, textOf } from "./text";

const PROPOSED = rolesUsedFor("propose");

/** Which free role could this column play? Undefined where nothing is near enough. */
export function didYouMean(
  header: CellValue | undefined,
  cells: readonly (CellValue | undefined)[],
  taken: Readonly<Partial<Record<ColumnRole, number>>>,
): ColumnRole | undefined {
  const spellings = headerSpellings(textOf(header));
  const filled = cells.filter((cell) => !isBlankCell(cell));
  let best: ColumnRole | undefined;
  let bestNear = 0;
  for (const role of PROPOSED) {
    if (taken[role] !== undefined || !readsAs(role, filled)) continue;
    const near = Math.max(
      0,
      ...spellings.flatMap((spelling) => roleRow(role).names.map((name) => nearness(spelling, name))),
    );
    if (near <= bestNear) continue;
    best = role;
    bestNear = near;
  }
  return best;
}

const LEAST_SHARE = 0.5;

/** 0: not near. A longer common part of a shorter header is nearer. */
function nearness(spelling: string, name: string): number {
  if (name.length < 2 || spelling.length < 2) return 0;
  if (spelling.includes(name) || name.includes(spelling)) {
    const share = Math.min(name.length, spelling.length) / Math.max(name.length, spelling.length);
    return share >= LEAST_SHARE || /[\u4e00-\u9fff]{2}/.test(name) ? share : 0;
  }
  const most = name.length >= 8 ? 2 : name.length >= 4 ? 1 : 0;
  const distance = editDistance(spelling, name, most);
  return distance > most ? 0 : 0.9 - distance / name.length;
}

/** Letters to change, add or drop; more than `most` is told as most + 1. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return Math.min(row[b.length], most + 1);
}

/** Do most cells read as this role? A blank column may be anything. */
function readsAs(role: ColumnRole, filled: readonly (CellValue | undefined)[]): boolean {
  const { couldBe } = CELL_READERS[roleRow(role).cell];
  if (couldBe === undefined) return true;
  return filled.filter((cell) => couldBe(cell ?? "")).length >= filled.length * LEAST_SHARE;
}
