// The rfm argument of a formula, out of whatever columns this table has: the composite cell, three neighbouring columns,
// or three columns put together by CHOOSE, where they stand apart, hold dates, or count in 万元. Cells go in as they stand,
// with a fourth that says how the columns are read, so that the function reads each of them exactly as the pane does.
// Alternative not taken: RFM.TEXT, with days and units reckoned in the formula. It read no date that is text, and took the
// text 45 in a column of 万元 for 45 元.

import { figureNote } from "../table/figureNote";
import { isBlankCell } from "../table/text";
import type { CellRows, CellValue } from "../vocabulary/cell";
import { FIGURE_ROLES, type AmountUnit, type FigureRole } from "../vocabulary/column";
import type { FormulaArgument, FormulaContext } from "./formulaContext";

/** R/F/M of the row, as one argument. */
export function rfmArgument({ map, references, cell }: FormulaContext): FormulaArgument {
  const { rfm } = map.positions;
  if (rfm !== undefined) return compositeArgument(references.cell(rfm), cell("rfm"), map.bareUnit);
  const cells = FIGURE_ROLES.map((role) => cell(role));
  const [first, second, third] = FIGURE_ROLES.map((role) => map.positions[role] ?? NaN);
  const note = figureNote(map);
  if (note === "" && second === first + 1 && third === first + 2) {
    return { text: references.cells(first, third), value: [cells] };
  }
  const parts = [first, second, third].map((position) => references.cell(position)).join(",");
  return note === ""
    ? { text: `CHOOSE({1,2,3},${parts})`, value: [cells] }
    : { text: `CHOOSE({1,2,3,4},${parts},"${note}")`, value: [[...cells, note]] };
}

/** A header's unit is no part of the cell: it is put behind an amount that ends without one. */
function compositeArgument(reference: string, cell: CellValue, bareUnit: AmountUnit | undefined): FormulaArgument {
  if (bareUnit === undefined || bareUnit === "wan") return { text: reference, value: [[cell]] };
  const { text, value } = withUnit(reference, cell, bareUnit);
  return { text, value: [[value as CellValue]] };
}

/** The cell with its unit behind it, where it ends with a digit. */
function withUnit(reference: string, cell: CellValue, amountUnit: AmountUnit): FormulaArgument {
  const unit = figureNote({ recencyForm: "days", amountUnit }) || "元";
  const isBare = typeof cell === "number" || (typeof cell === "string" && /\d$/.test(cell));
  return {
    text: `IF(ISNUMBER(-RIGHT(${reference})),${reference}&"${unit}",${reference})`,
    value: isBare ? `${cell}${unit}` : cell,
  };
}

/** One figure from a column of its own, in writing, for RFM.TEXT: a date becomes days. */
export function figureArgument(role: FigureRole, { map, references, cell, asOf }: FormulaContext): FormulaArgument {
  const position = map.positions[role];
  if (position === undefined) return { text: "", value: null };
  const reference = references.cell(position);
  const plain = cell(role);
  if (role !== "recency" || map.recencyForm !== "date") return { text: reference, value: plain };
  const days: CellValue = typeof plain === "number" ? `${asOf.value - plain}天` : plain;
  return {
    text: `IF(ISNUMBER(${reference}),${asOf.text}-${reference}&"天",${reference})`,
    value: isBlankCell(plain) ? null : days,
  };
}

/**
 * One figure as a function reads it that knows no header: days, orders, or an amount with its unit. From a composite cell it
 * reads its own part.
 */
export function figureInYuan(role: FigureRole, context: FormulaContext): FormulaArgument {
  const { map, references, cell } = context;
  const { rfm, monetary } = map.positions;
  if (rfm !== undefined) return unwrapped(compositeArgument(references.cell(rfm), cell("rfm"), map.bareUnit));
  if (role !== "monetary" || monetary === undefined || map.amountUnit === "yuan") return figureArgument(role, context);
  return withUnit(references.cell(monetary), cell("monetary"), map.amountUnit);
}

/** A value of one cell as that cell. */
function unwrapped({ text, value }: FormulaArgument): FormulaArgument {
  return { text, value: Array.isArray(value) ? ((value as CellRows)[0]?.[0] ?? null) : value };
}

/** How RFM.TEXT is to read its amount: "" for 元. */
export function unitArgument({ map }: FormulaContext): FormulaArgument {
  const note = figureNote({ ...map, recencyForm: "days" });
  return note === "" ? { text: "", value: null } : { text: `"${note}"`, value: note };
}
