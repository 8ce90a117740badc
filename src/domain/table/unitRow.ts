// A row of units under the names of the columns: 天, 次, 万元. In a plain range it is the lower row of the header; in an Excel
// table, whose header is one row, it is the first row of the body: read as units all the same, and no customer.

import type { CellValue } from "../vocabulary/cell";
import { FIGURE_ROLES, type CellsByRole, type ColumnRole } from "../vocabulary/column";
import { matchHeader } from "./headerMatch";
import { simplify, textOf } from "./text";

const UNIT_WORD =
  /^[([]?(?:单位[:：]?)?(?:人民币|rmb ?)?(?:百万元?|千万元?|万元?|亿元?|千元|元|块|10k|k|mn?|[天日次单笔户个]|days?|times?|orders?|rmb|cny|usd|yyyy.*)[)\]]?$/;

/** Is this cell a unit, or units of R/F/M in one? `isUnits("万元") //=> true`, `isUnits("天/次/万元") //=> true` */
export function isUnits(text: string): boolean {
  return simplify(text)
    .toLowerCase()
    .split(/[/|、]/)
    .every((part) => UNIT_WORD.test(part.trim()));
}

/** 天, 次 and 万元 in a row of their own under the names: units, and no customer. Columns added later are named in this row alone. */
export function isUnitRow(upper: readonly CellValue[], lower: readonly CellValue[]): boolean {
  if (lower.some((cell) => typeof cell === "number")) return false;
  const named = lower.flatMap((cell, at) =>
    textOf(cell) === "" || textOf(upper[at]) === "" ? [] : [{ name: upper[at], text: textOf(cell) }],
  );
  return (
    named.length > 0 &&
    named.every(({ name, text }) => {
      const role = matchHeader(name)?.role;
      return role !== "id" && role !== "name" && isUnits(text);
    })
  );
}

export function withUnits(upper: readonly CellValue[], lower: readonly CellValue[]): readonly CellValue[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [name, unit] = [textOf(upper[at]), textOf(lower[at]).replace(/^[([]|[)\]]$/g, "")];
    return name === "" || unit === "" ? name || unit : `${name}（${unit}）`;
  });
}

/** Which cell says that this row of a table is a row of units? Undefined where it is none. */
export function unitRoleIn(cells: CellsByRole, row: number): ColumnRole | undefined {
  const filled = (Object.keys(cells) as ColumnRole[]).filter((role) => textOf(cells[role]?.[row]) !== "");
  const isUnitOnly = filled.every(
    (role) => typeof cells[role]?.[row] === "string" && isUnits(textOf(cells[role]?.[row])),
  );
  return isUnitOnly
    ? filled.find((role) => role === "rfm" || FIGURE_ROLES.some((figure) => figure === role))
    : undefined;
}
