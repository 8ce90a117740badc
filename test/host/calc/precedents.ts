// Which cells does a formula name? Found in its tree, without running it; both branches of an IF count.

import type { Book, Position } from "./book";
import { functionNamed, VOLATILE } from "./functions/registry";
import type { FormulaNode } from "./syntax";
import { Reference } from "./values";

export interface Precedents {
  readonly references: readonly Reference[];
  /** Calculated at every change: today's date, or cells that are named only when it runs. */
  readonly volatile: boolean;
  /** Names of functions that are not built in, in capitals. */
  readonly foreign: readonly string[];
}

const DEEPEST_NAME = 16;

export function precedentsOf(node: FormulaNode, book: Book, position: Position): Precedents {
  const found = { references: [] as Reference[], volatile: false, foreign: [] as string[] };
  const visit = (part: FormulaNode, depth: number): void => {
    switch (part.kind) {
      case "reference":
      case "structured": {
        const located = part.kind === "reference" ? book.locate(part, position) : book.locateInTable(part, position);
        if (located instanceof Reference) found.references.push(located);
        return;
      }
      case "name": {
        const formula = depth < DEEPEST_NAME ? book.nameFormula(part.name, position.sheetId) : undefined;
        if (formula) visit(formula, depth + 1);
        return;
      }
      case "call":
        if (VOLATILE.has(part.name)) found.volatile = true;
        if (functionNamed(part.name) === undefined) found.foreign.push(part.name);
        for (const argument of part.arguments) visit(argument, depth);
        return;
      case "prefix":
      case "percent":
      case "spill":
        visit(part.operand, depth);
        return;
      case "binary":
        if (part.operator === ":") found.volatile = true;
        visit(part.left, depth);
        visit(part.right, depth);
        return;
    }
  };
  visit(node, 0);
  return found;
}
