// A table of three plain figures and an industry in every row, read straight from rows of cells: what a formula over a whole
// column is handed, and must answer before anybody notices. One row with anything to doubt, and it is for readCustomers.
// Alternative not taken: columns of cells in between, as readCustomers wants them, which cost more than the grading.

import type { ColumnMap } from "../vocabulary/column";
import { ROW_ORDERS, type CustomerTable } from "./customerTable";
import { startDraft, type Draft } from "./draft";
import { createIndustryCodes, INDUSTRY_ERROR } from "./industries";
import { LEAST_DATE_AMONG_DAYS } from "./day";
import { MOST_ORDERS, MOST_YUAN } from "./plausible";

const MAP: ColumnMap = {
  positions: { recency: 0, frequency: 1, monetary: 2, industry: 3 },
  amountUnit: "yuan",
  recencyForm: "days",
};

type Rows = readonly (readonly unknown[])[];

/**
 * The customers of rows such as [45, 3, 800000] and [["制造业"], …] beside them, none where there are no industries.
 * Undefined where a cell is anything else, or 0, which may be how a host hands over a blank.
 */
export function plainTable(rows: Rows, industries: Rows): CustomerTable | undefined {
  if (industries.length > 0 && industries.length !== rows.length) return undefined;
  const table = startDraft({}, MAP, rows.length);
  if (!takeFigures(table, rows) || !takeIndustries(table, industries)) return undefined;
  table.state.fill(ROW_ORDERS);
  return table;
}

function takeFigures({ recordedRecencyDays, orderCount, amountYuan }: Draft, rows: Rows): boolean {
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row];
    if (!Array.isArray(cells) || cells.length !== 3) return false;
    const r: unknown = cells[0];
    const f: unknown = cells[1];
    const m: unknown = cells[2];
    if (typeof r !== "number" || typeof f !== "number" || typeof m !== "number") return false;
    if (!(r > 0 && r < LEAST_DATE_AMONG_DAYS && f > 0 && f <= MOST_ORDERS && Number.isInteger(f))) return false;
    if (!(m > 0 && m <= MOST_YUAN)) return false;
    recordedRecencyDays[row] = r;
    orderCount[row] = f;
    amountYuan[row] = m;
  }
  return true;
}

function takeIndustries({ industryCode, industries }: Draft, names: Rows): boolean {
  const codeOf = createIndustryCodes(industries);
  for (let row = 0; row < names.length; row++) {
    const cells = names[row];
    if (!Array.isArray(cells) || cells.length !== 1) return false;
    const name: unknown = cells[0];
    if (typeof name !== "string") return false;
    const code = codeOf(name);
    if (code === INDUSTRY_ERROR) return false;
    industryCode[row] = code;
  }
  return true;
}
