// The clipboard's common tongue: rows by line break, cells by tab, a cell with either inside in quotes, quotes doubled.

const SPECIAL = /[\t\n\r"]/;

/** `makeTabSeparated([["a", 'say "b"']]) //=> 'a\t"say ""b"""'` */
export function makeTabSeparated(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join("\t")).join("\r\n");
}

/** `parseTabSeparated("a\tb\nc") //=> [["a", "b"], ["c", ""]]`: every row as wide as the widest. */
export function parseTabSeparated(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let i = 0; i < body.length; i++) {
    const letter = body[i] as string;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (body[i + 1] === '"') cell += body[++i];
      else quoted = false;
    } else if (letter === '"' && cell === "") quoted = true;
    else if (letter === "\t" || letter === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (letter === "\n") rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)?.push(cell);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}
