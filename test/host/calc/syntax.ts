// A formula as a tree. Parsing and evaluating are separate steps: a tree is parsed once, names its precedents without being
// run, is evaluated lazily (IF takes one branch), and can be moved to another cell. Operators bind as in Excel: percent,
// then ^, then * and /, + and -, &, comparison; a leading minus binds tighter than ^.

import { columnIndex } from "../model/address";
import { LAST_COLUMN, LAST_ROW } from "../model/area";
import { CellError } from "../model/types";
import { FormulaSyntaxError, tokenize, type Token } from "./lexer";
import type { Value } from "./values";

/** One corner of a reference; `true` stands behind a "$". */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export const TABLE_PARTS = ["#all", "#data", "#headers", "#totals", "#this row"] as const;
export type TablePart = (typeof TABLE_PARTS)[number];

export type FormulaNode =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "missing" }
  | { readonly kind: "array"; readonly rows: readonly (readonly Value[])[] }
  | { readonly kind: "reference"; readonly sheet: string | null; readonly first: Corner; readonly last: Corner }
  | {
      readonly kind: "structured";
      /** "" is the table the formula stands in. */
      readonly table: string;
      readonly parts: readonly TablePart[];
      /** First and last column; null for all. */
      readonly columns: readonly [string, string] | null;
    }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly FormulaNode[] }
  | { readonly kind: "prefix"; readonly operator: "-" | "+" | "@"; readonly operand: FormulaNode }
  | { readonly kind: "percent"; readonly operand: FormulaNode }
  | { readonly kind: "spill"; readonly operand: FormulaNode }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

export type BinaryOperator = "^" | "*" | "/" | "+" | "-" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=" | ":";

const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Parses a formula with or without its "=". Throws FormulaSyntaxError. */
export function parseFormula(formula: string): FormulaNode {
  return new Parser(formula).parse();
}

class Parser {
  private readonly tokens: readonly Token[];
  private position = 0;

  constructor(private readonly formula: string) {
    this.tokens = tokenize(formula);
  }

  parse(): FormulaNode {
    const node = this.binary(0);
    if (this.position < this.tokens.length) this.refuse();
    return node;
  }

  private binary(level: number): FormulaNode {
    if (level === LEVELS.length) return this.percent();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = LEVELS[level].find((candidate) => this.isOperator(candidate));
      if (operator === undefined) return left;
      this.position++;
      left = { kind: "binary", operator, left, right: this.binary(level + 1) };
    }
  }

  private percent(): FormulaNode {
    let operand = this.prefix();
    while (this.take("%")) operand = { kind: "percent", operand };
    return operand;
  }

  private prefix(): FormulaNode {
    for (const operator of ["-", "+", "@"] as const) {
      if (this.take(operator)) return { kind: "prefix", operator, operand: this.prefix() };
    }
    return this.range();
  }

  private range(): FormulaNode {
    let left = this.postfix();
    while (this.take(":")) left = joinCorners(left, this.postfix());
    return left;
  }

  private postfix(): FormulaNode {
    const operand = this.primary();
    return this.take("#") ? { kind: "spill", operand } : operand;
  }

  private primary(): FormulaNode {
    const token = this.next();
    switch (token.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "value", value: errorOf(token) };
      case "cell":
      case "area":
        return reference(token.text, null) ?? { kind: "name", name: token.text };
      case "sheet":
        return this.onSheet(token);
      case "structured":
        return structured(token.text);
      case "call":
        return this.call(token.text.slice(0, -1));
      case "name":
        return /^(true|false)$/i.test(token.text)
          ? { kind: "value", value: token.text.toLowerCase() === "true" }
          : { kind: "name", name: token.text };
      case "operator":
        if (token.text === "(") return this.parenthesised();
        if (token.text === "{") return this.array();
    }
    this.position--;
    return this.refuse();
  }

  private parenthesised(): FormulaNode {
    const inner = this.binary(0);
    this.expect(")");
    return inner;
  }

  private onSheet(token: Token): FormulaNode {
    const quoted = token.text.startsWith("'");
    const sheet = quoted ? token.text.slice(1, -2).replaceAll("''", "'") : token.text.slice(0, -1);
    const target = this.next();
    if (target.kind === "error") return { kind: "value", value: errorOf(target) };
    if (target.kind === "name") return { kind: "name", name: target.text };
    if (target.kind !== "cell" && target.kind !== "area") this.refuse();
    return reference(target.text, sheet) ?? { kind: "name", name: target.text };
  }

  private call(written: string): FormulaNode {
    const name = written.replace(/^(_xlfn\.)?(_xlws\.)?/i, "").toUpperCase();
    const list: FormulaNode[] = [];
    if (this.take(")")) return { kind: "call", name, arguments: list };
    for (;;) {
      list.push(this.isOperator(",") || this.isOperator(")") ? { kind: "missing" } : this.binary(0));
      if (this.take(")")) return { kind: "call", name, arguments: list };
      this.expect(",");
    }
  }

  private array(): FormulaNode {
    const rows: Value[][] = [[]];
    for (;;) {
      rows[rows.length - 1].push(this.arrayItem());
      if (this.take("}")) return { kind: "array", rows };
      if (this.take(";")) rows.push([]);
      else this.expect(",");
    }
  }

  private arrayItem(): Value {
    const sign = this.take("-") ? -1 : 1;
    const node = this.primary();
    if (node.kind !== "value") return this.refuse();
    return sign === -1 && typeof node.value === "number" ? -node.value : node.value;
  }

  private isOperator(text: string): boolean {
    const token = this.tokens[this.position];
    return token?.kind === "operator" && token.text === text;
  }

  private take(text: string): boolean {
    if (!this.isOperator(text)) return false;
    this.position++;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) this.refuse();
  }

  private next(): Token {
    return this.tokens[this.position++] ?? this.refuse();
  }

  private refuse(): never {
    throw new FormulaSyntaxError(this.formula, this.tokens[this.position]?.start ?? this.formula.length);
  }
}

/** `A1`, `$A$1`, `A:B` or `1:3`; undefined beyond the sheet's edge, where it is a name (XFE1). */
function reference(text: string, sheet: string | null): FormulaNode | undefined {
  const [from, to = from] = text.split(":");
  const first = corner(from, 0, 0);
  const last = corner(to, LAST_ROW, LAST_COLUMN);
  return first && last ? { kind: "reference", sheet, first, last } : undefined;
}

function corner(text: string, row: number, column: number): Corner | undefined {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text);
  if (match === null) throw new Error(`Not a corner: ${text}`);
  const [, firstDollar, letters, secondDollar, digits] = match;
  const index = letters === "" ? column : columnIndex(letters);
  if (index === undefined || Number(digits) > LAST_ROW + 1) return undefined;
  return {
    row: digits === "" ? row : Number(digits) - 1,
    column: index,
    rowFixed: digits === "" || (letters === "" ? firstDollar : secondDollar) === "$",
    columnFixed: letters === "" || firstDollar === "$",
  };
}

/** `A1:B2` as one reference; anything else stays an operator and is joined when it is evaluated. */
function joinCorners(left: FormulaNode, right: FormulaNode): FormulaNode {
  const joinable = left.kind === "reference" && right.kind === "reference" && right.sheet === null;
  return joinable ? { ...left, last: right.last } : { kind: "binary", operator: ":", left, right };
}

/** `表[列]`, `[@列]`, `[@[列 名]]`, `表[[#All],[列]]`, `表[[甲]:[乙]]`, `表[]`, `表[#Totals]`. */
function structured(text: string): FormulaNode {
  const open = text.indexOf("[");
  const table = text.slice(0, open);
  const inside = text.slice(open + 1, -1).trim();
  const parts: TablePart[] = [];
  const columns: string[] = [];
  const take = (name: string) => {
    const part = TABLE_PARTS.find((candidate) => candidate === name.toLowerCase());
    if (part === undefined) columns.push(unescapeColumn(name));
    else parts.push(part);
  };
  const rest = inside.startsWith("@") ? inside.slice(1).trim() : inside;
  if (inside.startsWith("@")) parts.push("#this row");
  const pieces = rest.match(/\[(?:'.|[^\]'])*\]/g);
  if (pieces !== null && rest.startsWith("[")) for (const piece of pieces) take(piece.slice(1, -1));
  else if (rest !== "") take(rest);
  return {
    kind: "structured",
    table,
    parts,
    columns: columns.length === 0 ? null : [columns[0], columns[columns.length - 1]],
  };
}

function unescapeColumn(name: string): string {
  return name.replace(/'(.)/g, "$1");
}

/** "#REF!A1" is what a reference to a deleted sheet becomes; it is #REF! all the same. */
function errorOf({ text }: Token): CellError {
  return new CellError(/^#ref!/i.test(text) ? "#REF!" : text.toUpperCase());
}
