// Does a formula look at its own row only? =TODAY()-[@最近下单] does, and an edit of another row cannot change it; a rank, a
// running total or a look-up does not. Where a formula is not plain, the answer is that it looks elsewhere: that costs a
// reading of the table and never a wrong grade.
// Alternative not taken: asking Excel for the precedents of every cell, one request a cell.

const TEXT = /"(?:[^"]|"")*"/g;
const THIS_ROW = /[\p{L}\p{N}_.]*\[(?:@(?:\[[^[\]']*\](?::\[[^[\]']*\])?|[^[\]']*)|\[#This Row\],\[[^[\]']*\])\]/giu;
/** A number; a cell with its row; a name, with its bracket where it is a function. */
const WORD =
  /\d+(?:\.\d+)?(?:E[+-]?\d+)?|(\$?[A-Z]{1,3}\$?(\d{1,7}))(?![\p{L}\p{N}_.(])|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\s*\()?/giu;
/** Another sheet or file, whole rows, a spill, a column of a table. */
const ELSEWHERE = /[!'[\]{}#]|(?:^|[^A-Z\d$])\$?\d+\s*:/i;
const REACHING = /^(?:INDIRECT|OFFSET|CELL|INFO)$/i;
const PLAIN_NAME = /^(?:TRUE|FALSE)$/i;

/** `sheetRow` counts from 1, as formulas do. `looksElsewhere("=TODAY()-K2", 2) //=> false`, `looksElsewhere("=RANK(M2,M:M)", 2) //=> true` */
export function looksElsewhere(formula: string, sheetRow: number): boolean {
  const plain = formula.replace(TEXT, " ").replace(THIS_ROW, " ");
  if (ELSEWHERE.test(plain)) return true;
  return [...plain.matchAll(WORD)].some(([, cell, row, name, bracket]) => {
    if (cell !== undefined) return Number(row) !== sheetRow;
    if (name === undefined) return false;
    return bracket === undefined ? !PLAIN_NAME.test(name) : REACHING.test(name);
  });
}
