// Why a table cannot be graded as it stands, in the order in which it helps to know: orders are no customers, points are no
// figures, and else what is missing. Each has its own next step, which the words say.

import { FIGURE_ROLES, KEY_ROLES, type ColumnMap, type ColumnRole } from "../vocabulary/column";
import { rolesUsedFor } from "../vocabulary/columnRoles";
import type { CellValue } from "../vocabulary/cell";
import { isGradable, type Recognition } from "./headers";
import { textOf } from "./text";

export type TableRefusal =
  /** One order a row. */
  | { readonly code: "orderLines" }
  /** R, F and M are there as points only; these are the headers. */
  | { readonly code: "scores"; readonly headers: readonly string[] }
  /** The composite is a code such as 555. */
  | { readonly code: "codes"; readonly headers: readonly string[] }
  /** What the table has, and what it lacks. */
  | { readonly code: "missing"; readonly found: readonly ColumnRole[]; readonly roles: readonly ColumnRole[] };

/** Roles worth naming when a table is refused. */
const TELLING = rolesUsedFor("tell");

/**
 * Why is this table not graded? Undefined for one that can be. `chosen`: the user said himself which columns are R, F and M,
 * and is taken at his word.
 */
export function tableRefusal(
  map: ColumnMap,
  { passed, isOrderLines }: Pick<Recognition, "passed" | "isOrderLines">,
  headers: readonly CellValue[],
  chosen: boolean,
): TableRefusal | undefined {
  if (isOrderLines && !chosen) return { code: "orderLines" };
  if (isGradable(map)) return undefined;
  const passedAs = (reason: string): readonly string[] =>
    headers.flatMap((header, position) => (passed[position] === reason ? [textOf(header)] : []));
  const roles = missingRoles(map);
  const lacksFigures = roles.some((role) => role !== "id");
  if (lacksFigures && passedAs("score").length >= 2) return { code: "scores", headers: passedAs("score") };
  if (lacksFigures && passedAs("code").length > 0) return { code: "codes", headers: passedAs("code") };
  return { code: "missing", found: TELLING.filter((role) => map.positions[role] !== undefined), roles };
}

/** R, F and M in one column or in three, and somebody they belong to. */
export function missingRoles({ positions }: ColumnMap): readonly ColumnRole[] {
  const separate = FIGURE_ROLES.filter((role) => positions[role] === undefined);
  const figures: readonly ColumnRole[] =
    positions.rfm !== undefined || separate.length === 0 ? [] : separate.length === 3 ? ["rfm"] : separate;
  return KEY_ROLES.every((role) => positions[role] === undefined) ? ["id", ...figures] : figures;
}
