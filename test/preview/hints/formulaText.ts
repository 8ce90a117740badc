// What is being typed in a formula at the caret: a name that is not finished, or an argument of a call. Strings, quoted sheet
// names and array constants are passed over. Alternative not taken: the calculator's parser, which refuses unfinished text.

/** A call that encloses the caret, and which of its arguments the caret is in (0 is the first). */
export interface CallAtCaret {
  readonly name: string;
  readonly argument: number;
}

/** Letters of a name that end at the caret. */
export interface NameAtCaret {
  readonly start: number;
  readonly letters: string;
}

const NAME_CHARACTER = /[\p{L}\p{N}_.]/u;

interface Open {
  readonly bracket: "(" | "{";
  readonly name: string;
  argument: number;
}

/** Which function's arguments are being typed? `callAt("=TIER(G2,", 9) //=> { name: "TIER", argument: 1 }` */
export function callAt(text: string, caret: number): CallAtCaret | null {
  if (!text.startsWith("=")) return null;
  const open: Open[] = [];
  for (let at = 1; at < Math.min(caret, text.length); at++) {
    const character = text[at];
    if (character === '"' || character === "'") {
      const end = text.indexOf(character, at + 1);
      if (end < 0 || end >= caret) break;
      at = end;
    } else if (character === "(") open.push({ bracket: "(", name: nameEndingAt(text, at), argument: 0 });
    else if (character === "{") open.push({ bracket: "{", name: "", argument: 0 });
    else if (character === ")" || character === "}") open.pop();
    else if (character === ",") {
      const last = open.at(-1);
      if (last?.bracket === "(") last.argument++;
    }
  }
  const call = open.findLast(({ name }) => name !== "");
  return call === undefined ? null : { name: call.name, argument: call.argument };
}

/** Which name is being typed? `nameAt("=1+TIE", 6) //=> { start: 3, letters: "TIE" }`; null inside a text or after a number. */
export function nameAt(text: string, caret: number): NameAtCaret | null {
  if (!text.startsWith("=") || isQuoted(text, caret)) return null;
  const letters = nameEndingAt(text, caret);
  if (!/^\p{L}/u.test(letters)) return null;
  const before = text[caret - letters.length - 1];
  return before === "!" || before === "[" || before === "$" ? null : { start: caret - letters.length, letters };
}

function nameEndingAt(text: string, end: number): string {
  let start = end;
  while (start > 1 && NAME_CHARACTER.test(text[start - 1] ?? "")) start--;
  return text.slice(start, end);
}

function isQuoted(text: string, caret: number): boolean {
  let quote = "";
  for (const character of text.slice(0, caret)) {
    if (quote === "" && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = "";
  }
  return quote !== "";
}
