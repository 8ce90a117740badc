// A formula in a file is not quite the formula a person sees: newer functions carry a prefix, `[@列]` names its table, and
// shared formulas are written once and moved from cell to cell.

import { columnIndex, columnLetters } from "../model/address";
import { tokenize } from "../calc/lexer";
import { ownValue } from "../model/own";

const PREFIXED: Readonly<Record<string, string>> = Object.fromEntries([
  ..."CONCAT IFNA IFS LET MAXIFS MINIFS SEQUENCE SWITCH TEXTJOIN UNIQUE XLOOKUP XMATCH XOR DAYS NUMBERVALUE UNICHAR UNICODE RANK.EQ STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC QUARTILE.INC TEXTSPLIT"
    .split(" ")
    .map((name) => [name, `_xlfn.${name}`]),
  ...["FILTER", "SORT"].map((name) => [name, `_xlfn._xlws.${name}`]),
]);

/** As a person sees it: `_xlfn.XLOOKUP(…)` is XLOOKUP, `_xldudf_TIER(…)` is the add-in's TIER. With a leading "=". */
export function formulaFromFile(text: string): string {
  const clean = text.startsWith("=") ? text.slice(1) : text;
  if (!clean.includes("_xl")) return `=${clean}`;
  return `=${clean.replace(/"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?|_xlpm\.|_xldudf_/g, (piece) => (piece.startsWith('"') ? piece : ""))}`;
}

/** As a file holds it, without "=". `tableName` is the table the cell stands in. */
export function formulaForFile(formula: string, tableName: string | undefined): string {
  return rewrite(formula, (kind, text) => {
    if (kind === "call") {
      const prefixed = ownValue(PREFIXED, text.slice(0, -1).toUpperCase());
      return prefixed === undefined ? text : `${prefixed}(`;
    }
    if (kind === "structured") return rowSpecifier(text, tableName);
    return text;
  });
}

/** The formula as it reads when it is copied so many rows down and columns to the right. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = rewrite(formula, (kind, text) =>
    kind === "cell" || kind === "area"
      ? text
          .split(":")
          .map((corner) => movedCorner(corner, rows, columns))
          .join(":")
      : text,
  );
  return formula.startsWith("=") ? `=${moved}` : moved;
}

function rewrite(formula: string, change: (kind: string, text: string) => string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  let result = "";
  let at = 0;
  for (const token of tokenize(body)) {
    result += body.slice(at, token.start) + change(token.kind, token.text);
    at = token.start + token.text.length;
  }
  return result + body.slice(at);
}

/** `[@列]` → `表[[#This Row],[列]]`. */
function rowSpecifier(text: string, tableName: string | undefined): string {
  const open = text.indexOf("[");
  const table = text.slice(0, open) || (tableName ?? "");
  const inside = text.slice(open + 1, -1).trim();
  if (!inside.startsWith("@")) return table + text.slice(open);
  const column = inside.slice(1).trim();
  if (column === "") return `${table}[#This Row]`;
  return `${table}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

function movedCorner(corner: string, rows: number, columns: number): string {
  return corner.replace(
    /(\$?)([A-Z]*)(\$?)(\d*)/i,
    (_, firstDollar: string, letters: string, secondDollar: string, digits: string) => {
      const columnFixed = letters === "" || firstDollar === "$";
      const rowFixed = digits === "" || (letters === "" ? firstDollar : secondDollar) === "$";
      const column = letters === "" || columnFixed ? letters : columnLetters((columnIndex(letters) ?? 0) + columns);
      const row = rowFixed ? digits : String(Number(digits) + rows);
      return `${firstDollar}${column}${secondDollar}${row}`;
    },
  );
}
