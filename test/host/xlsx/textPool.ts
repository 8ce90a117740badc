// Texts of a workbook, each written once and named by number.

import { element, encodeXml, MAIN_NAMESPACE, XML_HEAD } from "./xml";

export class TextPool {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  add(text: string): number {
    this.uses++;
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = this.numbers.size));
    return number;
  }

  xml(): string {
    const items: string[] = [];
    for (const text of this.numbers.keys()) items.push(`<si>${textElement(text)}</si>`);
    return (
      XML_HEAD + element("sst", { xmlns: MAIN_NAMESPACE, count: this.uses, uniqueCount: items.length }, items.join(""))
    );
  }
}

/** Blanks at the ends and line breaks stay only where the file says so. */
export function textElement(text: string): string {
  return `<t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ""}>${encodeXml(text)}</t>`;
}
