// Tables for a terminal. Chinese characters are two columns wide there.

const WIDE = /[\u1100-\u115f\u2e80-\uffdc]/gu;

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

export function printSection(title: string): void {
  console.log(`\n${title}\n${"─".repeat(widthOf(title))}`);
}

/** Prints rows with the first column to the left and the others to the right. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [header, ...rows];
  const widths = header.map((_, at) => Math.max(...lines.map((line) => widthOf(line[at]))));
  for (const line of lines) {
    const cells = line.map((cell, at) => {
      const gap = " ".repeat(widths[at] - widthOf(cell));
      return at === 0 ? cell + gap : gap + cell;
    });
    console.log(cells.join("  "));
  }
}

export function printNote(text: string): void {
  console.log(text);
}

export function ms(value: number): string {
  return value < 10 ? `${value.toFixed(2)} ms` : `${Math.round(value).toLocaleString("en-US")} ms`;
}

export function times(value: number): string {
  return value < 10 ? `${value.toFixed(2)}×` : `${Math.round(value).toLocaleString("en-US")}×`;
}

export function count(value: number): string {
  return value.toLocaleString("en-US");
}
