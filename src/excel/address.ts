// Addresses as Excel writes them, to zero-based rows and columns; the other way is domain/formula/references.ts.

/** Where does an address begin? Whole columns and rows begin at 0. `firstCell("Sheet1!B5:C9") //=> {row: 4, column: 1}` */
export function firstCell(address: string): { row: number; column: number } | null {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?/i.exec(local);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  const letters = (match[1] ?? "A").toUpperCase();
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2] ?? "1") - 1, column };
}
