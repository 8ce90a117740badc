// Is a formula that Excel gives back the one that was sent? Excel spells it its own way: capitals, blanks, the table's name
// before a reference to its own row or not, brackets where they can be left out, prefixes of newer functions.
// Alternative not taken: taking any formula for ours, which counts a column that Excel filled by itself as written.

/** What says nothing about which formula it is. */
const SPELLING = /\s|_xlfn\.|_xlws\.|#This Row\],?|[@[\]$']/gi;

/** A formula without its spelling; texts in quotes stay as they are. */
function bare(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(SPELLING, "").toUpperCase()))
    .join("");
}

/** `sameFormula('=tier( [@[RFM]] )', '=TIER(客户表[@RFM])', "客户表") //=> true` */
export function sameFormula(sent: string, now: string, tableName: string): boolean {
  if (sent === now) return true;
  const name = tableName.toUpperCase();
  const plain = (formula: string): string => (name === "" ? bare(formula) : bare(formula).replaceAll(name, ""));
  return plain(sent) === plain(now);
}

/** Is this to be typed as a formula? */
export function isTypedFormula(sent: unknown): sent is `=${string}` {
  return typeof sent === "string" && sent.startsWith("=");
}
