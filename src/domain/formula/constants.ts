// Constants as formulas write them.

/** Text as a formula writes it. `quoted('a"b') //=> "\"a\"\"b\""` */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A list as an array constant, which stands in cells but not in conditional formats. */
export function list(items: readonly (string | number)[]): string {
  return `{${items.map((item) => (typeof item === "number" ? String(item) : quoted(item))).join(",")}}`;
}
