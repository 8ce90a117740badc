// Cuts a formula into tokens. Sheet names, defined names and table columns may be in any script, which is why this lexer
// exists: fast-formula-parser's accepts Latin letters only, and translating names to A1 first loses `[@列]` in a sort.

export type TokenKind =
  "number" | "text" | "error" | "sheet" | "area" | "cell" | "structured" | "call" | "name" | "operator";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  /** Blanks stood before it. */
  readonly spaced: boolean;
}

/** The formula does not follow the grammar. Excel refuses such an entry; so does the stand-in. */
export class FormulaSyntaxError extends Error {
  constructor(
    readonly formula: string,
    readonly position: number,
  ) {
    super(`Not a formula at character ${position + 1}: ${formula}`);
  }
}

const END_OF_NAME = "(?![\\p{L}\\p{N}_.(\\[!])";
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')+'!/y],
  ["sheet", /[\p{L}_\\][\p{L}\p{N}_.\\?]*!/uy],
  ["error", /#REF!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/iy],
  ["error", /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy],
  ["area", new RegExp(`\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}${END_OF_NAME}`, "iuy")],
  ["area", /\$?\d+:\$?\d+(?![\p{L}\p{N}_.])/uy],
  ["cell", new RegExp(`\\$?[A-Z]{1,3}\\$?[1-9]\\d*${END_OF_NAME}`, "iuy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ["call", /[\p{L}_\\][\p{L}\p{N}_.\\?]*\(/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ["operator", /<>|<=|>=|[-+*/^&=<>%(),;{}:@#]/y],
];

/** Tokens of a formula, without its leading "=". */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  while (at < formula.length) {
    const blanks = /\s*/y;
    blanks.lastIndex = at;
    const skipped = blanks.exec(formula)?.[0].length ?? 0;
    at += skipped;
    if (at >= formula.length) break;
    const token = tokenAt(formula, at, skipped > 0);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, start: number, spaced: boolean): Token {
  if (formula[start] === "[") return { kind: "structured", text: bracketed(formula, start), start, spaced };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = start;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    if (kind === "name" && formula[start + text.length] === "[") {
      return { kind: "structured", text: text + bracketed(formula, start + text.length), start, spaced };
    }
    return { kind, text, start, spaced };
  }
  throw new FormulaSyntaxError(formula, start);
}

/** A table specifier with its nested brackets; `'` escapes the next character. */
function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  throw new FormulaSyntaxError(formula, start);
}
