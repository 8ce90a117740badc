// Are all amounts written in the same unit? 80万 and 1.2亿 are one way of writing, 800000元 another, a bare 80 a third.
// A cell that says its own unit is rewritten without doubt; a bare number in a column of 万 is not.

import { ROW_ORDERS, type CustomerTable } from "../table/customerTable";
import { makeRfm } from "../table/rfm";
import { textOf } from "../table/text";
import { AMOUNT_UNITS } from "../vocabulary/column";
import { medianOf } from "../grading/centers";
import { findingOf, type CellFix, type Finding, type FindingCell } from "./finding";
import { cellAt, eachCustomer, rawAt } from "./rows";

/** 万 and 亿; 元; 千 and k; no unit at all. */
const STYLES = ["large", "yuan", "thousand", "bare"] as const;
type Style = (typeof STYLES)[number];

const SUSPECT_MULTIPLE = 1_000;
const FEWEST_AMOUNTS = 5;

/** Which amounts are written in another unit than the rest, or look as if they were meant in one? */
export function checkUnits(table: CustomerTable): readonly Finding[] {
  const role = table.map.recencyForm === "composite" ? "rfm" : "monetary";
  if (table.cells[role] === undefined) return [];
  return [...mixedUnits(table, role), ...findingOf("suspectAmount", "check", suspects(table, role))];
}

function mixedUnits(table: CustomerTable, role: "rfm" | "monetary"): readonly Finding[] {
  const rows: Record<Style, number[]> = { large: [], yuan: [], thousand: [], bare: [] };
  eachCustomer(table, (row) => {
    if (table.state[row] === ROW_ORDERS) rows[styleOf(rawAt(table, row, role))].push(row);
  });
  const usual = STYLES.reduce((most, style) => (rows[style].length > rows[most].length ? style : most));
  const odd = STYLES.filter((style) => style !== usual).flatMap((style) => rows[style]);
  const cells = odd.sort((a, b) => a - b).map((row) => cellAt(table, row, role));
  return findingOf("mixedUnits", "check", cells, fixes(table, role, usual, odd));
}

/** By the last characters, which carry the unit. A number in a cell carries none. */
function styleOf(cell: ReturnType<typeof rawAt>): Style {
  if (typeof cell !== "string") return "bare";
  const text = textOf(cell);
  if (/[万萬亿億w]元?$/i.test(text)) return "large";
  if (/[千k]元?$/i.test(text)) return "thousand";
  return /[元块圆]整?$|¥/.test(text) ? "yuan" : "bare";
}

function fixes(table: CustomerTable, role: "rfm" | "monetary", usual: Style, odd: readonly number[]): CellFix[] {
  const isNumber = (row: number): boolean => styleOf(rawAt(table, row, role)) === "bare";
  return odd.flatMap((row): CellFix[] => {
    const before = rawAt(table, row, role);
    const amountYuan = table.amountYuan[row];
    if (isNumber(row)) return [];
    if (role === "monetary") {
      const after = Number((amountYuan / AMOUNT_UNITS[table.map.amountUnit]).toPrecision(14));
      return usual === "bare" ? [{ row, role, before, after }] : [];
    }
    const recencyDays = table.recordedRecencyDays[row];
    const after = makeRfm({ recencyDays, orderCount: table.orderCount[row], amountYuan });
    return usual === "large" && styleOf(after) === "large" ? [{ row, role, before, after }] : [];
  });
}

/** A book spreads over three powers of ten; an amount further out has most likely lost its unit. */
function suspects(table: CustomerTable, role: "rfm" | "monetary"): readonly FindingCell[] {
  const amounts = table.amountYuan.filter((amount, row) => table.state[row] === ROW_ORDERS && amount > 0).sort();
  if (amounts.length < FEWEST_AMOUNTS) return [];
  const usual = medianOf(amounts);
  const cells: FindingCell[] = [];
  eachCustomer(table, (row) => {
    const ratio = table.state[row] === ROW_ORDERS ? table.amountYuan[row] / usual : 1;
    if (ratio >= SUSPECT_MULTIPLE || ratio <= 1 / SUSPECT_MULTIPLE) cells.push(cellAt(table, row, role));
  });
  return cells;
}
