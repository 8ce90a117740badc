// What must hold after a co-author and we wrote at the same time: nobody's cell changed but ours, no row has another's value.

import type { WorkbookModel } from "excel-stand-in/model/workbook";
import type { ModelValue } from "excel-stand-in/model/types";
import { METHOD_ROWS } from "../../sample/methodRows";
import { headersOf, MARK, placeOf } from "./edits";

/** Positions of the user's columns in the table as it was built; a co-author may rewrite their headers. */
const GRADE = 5;
export const OURS = ["建议策略", "流失风险", "下次跟进", "评级依据"] as const;
const RENAMED: Readonly<Record<string, string>> = {
  "等级（新）": "客户等级",
  "风险（新）": "流失风险",
  "编号（新）": "客户编号",
};

export type Row = ReadonlyMap<string, ModelValue>;

/** Every customer's cells by header (as the headers were called first), by the customer's name. */
export function customersIn(model: WorkbookModel): ReadonlyMap<string, Row> {
  const sheet = model.requireSheet("客户");
  const { top, left, bottom } = placeOf(model);
  const headers = headersOf(model).map((header) => RENAMED[header] ?? header);
  const rows = new Map<string, Row>();
  for (let row = top + 1; row <= bottom; row++) {
    const cells = new Map(headers.map((header, at) => [header, sheet.value(row, left + at)]));
    const name = cells.get("客户名称");
    if (typeof name === "string") rows.set(name, cells);
  }
  return rows;
}

/** How many cells hold what a co-author typed. */
export function marksIn(model: WorkbookModel): number {
  let marks = 0;
  const sheet = model.requireSheet("客户");
  sheet.forEachCell({ top: 0, left: 0, bottom: 200, right: 60 }, (cell) => {
    if (cell.value === MARK) marks++;
  });
  return marks;
}

/** Filled cells that belong to no customer: above, below and beside the table, and in blank rows. */
function strays(model: WorkbookModel): number {
  const sheet = model.requireSheet("客户");
  let filled = 0;
  sheet.forEachCell({ top: 0, left: 0, bottom: 200, right: 60 }, (cell) => {
    if (cell.value !== null && cell.value !== MARK) filled++;
  });
  const known = [...customersIn(model).values()].reduce(
    (sum, row) => sum + [...row.values()].filter((value) => value !== null && value !== MARK).length,
    0,
  );
  return filled - known - headersOf(model).filter((header) => header !== "").length;
}

/** What is wrong with a customer table that only its co-author, and we with these values, have written in. */
export function wrongIn(
  model: WorkbookModel,
  twin: WorkbookModel,
  written: ReadonlyMap<string, Row>,
): readonly string[] {
  const wrong: string[] = [];
  const [now, theirs] = [customersIn(model), customersIn(twin)];
  if (now.size !== theirs.size) wrong.push(`${now.size} customers instead of ${theirs.size}`);
  if (marksIn(model) < marksIn(twin)) wrong.push("a co-author's cell is gone");
  if (strays(model) > Math.max(0, strays(twin))) wrong.push(`${strays(model)} stray cells instead of ${strays(twin)}`);
  for (const [name, cells] of theirs) {
    const row = now.get(name);
    const original = METHOD_ROWS.find((line) => line[1] === name);
    for (const [header, value] of cells) {
      const held = row?.get(header);
      if (header === "客户等级" || OURS.some((own) => own === header)) continue;
      if (header !== "" && !/^列\d+$/.test(header) && held !== value) wrong.push(`${name} ${header}: ${String(held)}`);
    }
    const allowed = (header: string, before: unknown) => [written.get(name)?.get(header), before, MARK];
    if (!allowed("客户等级", original?.[GRADE]).includes(row?.get("客户等级") ?? null))
      wrong.push(`${name}: grade ${String(row?.get("客户等级"))}`);
    for (const header of OURS)
      if (!allowed(header, null).includes(row?.get(header) ?? null))
        wrong.push(`${name}: ${header} ${String(row?.get(header))}`);
  }
  return wrong;
}
