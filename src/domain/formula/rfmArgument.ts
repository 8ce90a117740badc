// The rfm argument of a formula, out of whatever columns this table has: the composite cell, three neighbouring columns,
// or three columns put together by RFM.TEXT, where they stand apart, hold dates, or count in 万元.

import { isBlankCell } from "../table/text";
import type { CellValue } from "../vocabulary/cell";
import type { AmountUnit } from "../vocabulary/column";
import type { FormulaArgument, FormulaContext } from "./columnFormulas";

const FIGURES = ["recency", "frequency", "monetary"] as const;
export type FigureRole = (typeof FIGURES)[number];

/** What a number in the amount column is followed by, so that the function reads its unit. */
const UNIT_WORDS: Readonly<Record<AmountUnit, string>> = {
  yuan: "元",
  thousand: "千",
  wan: "万",
  million: "百万",
  yi: "亿",
};

/** R/F/M of the row, as one argument. */
export function rfmArgument(context: FormulaContext): FormulaArgument {
  const { map, references, cell, prefix } = context;
  const { rfm } = map.positions;
  if (rfm !== undefined) return { text: references.cell(rfm), value: [[cell("rfm")]] };
  const parts = FIGURES.map((role) => figureArgument(role, context));
  const value = [parts.map((part) => part.value as CellValue)];
  const [first, second, third] = FIGURES.map((role) => map.positions[role] ?? NaN);
  const isPlain = map.recencyForm === "days" && map.amountUnit === "yuan";
  if (isPlain && second === first + 1 && third === first + 2) return { text: references.cells(first, third), value };
  return { text: `${prefix}RFM.TEXT(${parts.map(({ text }) => text).join(",")})`, value };
}

/** One figure from a column of its own: a date becomes days, an amount says its unit. */
export function figureArgument(role: FigureRole, { map, references, cell, today }: FormulaContext): FormulaArgument {
  const position = map.positions[role];
  if (position === undefined) return { text: "", value: null };
  const reference = references.cell(position);
  const plain = cell(role);
  if (role === "recency" && map.recencyForm === "date") {
    const days = typeof plain === "number" ? `${today - plain}天` : plain;
    return {
      text: `IF(ISNUMBER(${reference}),TODAY()-${reference}&"天",${reference})`,
      value: isBlankCell(plain) ? null : days,
    };
  }
  if (role === "monetary" && map.amountUnit !== "yuan") {
    const unit = UNIT_WORDS[map.amountUnit];
    const amount = typeof plain === "number" ? `${plain}${unit}` : plain;
    return { text: `IF(ISNUMBER(${reference}),${reference}&"${unit}",${reference})`, value: amount };
  }
  return { text: reference, value: plain };
}
