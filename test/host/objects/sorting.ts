// Sorting rows by their values: numbers before text before truth values, blanks last, as Excel sorts (documented). Text
// is compared as the machine compares Chinese; Excel's own order by strokes or pinyin is not promised.

import { HostNotImplemented } from "../model/errors";
import type { SheetModel } from "../model/sheet";
import { type Area, type Cell, CellError, type ModelValue } from "../model/types";
import { invalid } from "../richapi/arguments";
import type { Json } from "../richapi/protocol";
import type { Session } from "../richapi/session";

interface Key {
  column: number;
  ascending: boolean;
}

export function sortRange(session: Session, sheet: SheetModel, area: Area, fields: Json): void {
  const keys = keysOf(fields);
  const rows: { cells: (Cell | undefined)[]; order: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: (Cell | undefined)[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cell(row, column);
      if (cell?.formula !== undefined) throw new HostNotImplemented("sorting rows with formulas");
      cells.push(cell);
    }
    rows.push({ cells, order: row });
  }
  rows.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compare(a.cells[column]?.value ?? null, b.cells[column]?.value ?? null, ascending);
      if (order !== 0) return order;
    }
    return a.order - b.order;
  });
  session.model.transaction(() => {
    session.model.checkWritable(sheet, area, "addin");
    rows.forEach(({ cells }, i) =>
      cells.forEach((cell, j) => session.model.replaceCell(sheet, area.top + i, area.left + j, cell)),
    );
    session.model.cellsChanged(sheet, area, "addin");
  });
}

function keysOf(fields: Json): Key[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalid("sort fields");
  return (fields as readonly { readonly [key: string]: Json }[]).map((field) => {
    if (typeof field["key"] !== "number") throw invalid("a sort field without a key");
    for (const option of Object.keys(field)) {
      if (option !== "key" && option !== "ascending") throw new HostNotImplemented(`the sort option ${option}`);
    }
    return { column: field["key"], ascending: field["ascending"] !== false };
  });
}

const RANK = { number: 0, string: 1, boolean: 2, error: 3 } as const;

function compare(a: ModelValue, b: ModelValue, ascending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = rank(a) - rank(b) || within(a, b);
  return ascending ? order : -order;
}

function rank(value: Exclude<ModelValue, null>): number {
  return value instanceof CellError ? RANK.error : RANK[typeof value as "number" | "string" | "boolean"];
}

function within(a: ModelValue, b: ModelValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return byScript(a, b) || a.localeCompare(b, "zh-CN");
  return Number(a) - Number(b) || 0;
}

/** Letters come before Chinese characters (assumed; the machine's own order puts them behind). */
function byScript(a: string, b: string): number {
  const [first, second] = [[...a], [...b]];
  const at = first.findIndex((character, i) => character !== second[i]);
  const [mine, yours] = [first[at], second[at]];
  return mine === undefined || yours === undefined ? 0 : Number(isChinese(mine)) - Number(isChinese(yours));
}

const isChinese = (character: string): boolean => /\p{Script=Han}/u.test(character);
