// Does a formula give the same result in every column of a row? Most rules that highlight whole rows do ("=$N2=…"): they
// are then worked out once a row instead of once a cell, which makes a wide sheet quick to scroll.

import type { FormulaNode } from "./syntax";

/** Functions that look at where they stand, or give another result each time. */
const ELSEWHERE = new Set(["CELL", "COLUMN", "INDIRECT", "OFFSET", "RAND", "RANDARRAY", "RANDBETWEEN"]);

/** `isSameAlongRow(parsedFormula('=$N2="高"')) //=> true`, `isSameAlongRow(parsedFormula("=N2>1")) //=> false` */
export function isSameAlongRow(node: FormulaNode): boolean {
  switch (node.kind) {
    case "value":
    case "missing":
    case "array":
      return true;
    case "reference":
      return node.first.columnFixed && node.last.columnFixed;
    case "call":
      return !ELSEWHERE.has(node.name.toUpperCase()) && node.arguments.every(isSameAlongRow);
    case "percent":
      return isSameAlongRow(node.operand);
    case "prefix":
      return node.operator !== "@" && isSameAlongRow(node.operand);
    case "binary":
      return node.operator !== ":" && isSameAlongRow(node.left) && isSameAlongRow(node.right);
    case "name":
    case "structured":
    case "spill":
      return false;
  }
}
