// Every way to break a source file by one small step, found in its syntax tree: conditions turned round, limits moved by
// one, guards and statements dropped, answers replaced, arguments exchanged. A mutant is a place in the text and what
// stands there instead; nothing is written.
// Alternative not taken: Stryker (Apache-2.0, alive), which instruments a copy of the whole tree and keeps its own runner
// between jest and us: it would know nothing of our transform, copies node_modules into a sandbox by default, and takes
// the machine for an hour where a sample answers the question. The operators are a page, and the runner is the one the
// stand-in's mutants use.

import ts from "typescript";

export interface SourceMutant {
  /** What was done, where, to what: stays the same while the lines around it move. */
  readonly id: string;
  /** Below the project's folder. */
  readonly file: string;
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** 1 is the first. */
  readonly line: number;
  readonly original: string;
  /** The function or constant around it, with what is said above it. */
  readonly passage: string;
}

const EXCHANGED: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [ts.SyntaxKind.LessThanToken, ["<="]],
  [ts.SyntaxKind.LessThanEqualsToken, ["<"]],
  [ts.SyntaxKind.GreaterThanToken, [">="]],
  [ts.SyntaxKind.GreaterThanEqualsToken, [">"]],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ["!=="]],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ["==="]],
  [ts.SyntaxKind.AmpersandAmpersandToken, ["||"]],
  [ts.SyntaxKind.BarBarToken, ["&&"]],
  [ts.SyntaxKind.PlusToken, ["-"]],
  [ts.SyntaxKind.MinusToken, ["+"]],
  [ts.SyntaxKind.AsteriskToken, ["/"]],
  [ts.SyntaxKind.SlashToken, ["*"]],
]);

/** All mutants of a file, in the order of its text. */
export function mutantsOf(file: string, text: string): readonly SourceMutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: SourceMutant[] = [];
  const times = new Map<string, number>();
  const add: Add = (operator, node, replacement, whole = node) => {
    const [start, end] = [node.getStart(source), node.getEnd()];
    const original = text.slice(start, end);
    const name = `${file} ${operator}: ${short(whole.getText(source))}`;
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    const { line } = source.getLineAndCharacterOfPosition(start);
    const id = count === 1 ? name : `${name} #${count}`;
    const around = source.statements.find((one) => one.pos <= start && end <= one.end);
    const passage = around?.getFullText(source) ?? "";
    found.push({ id, file, operator, start, end, replacement, line: line + 1, original, passage });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    mutate(node, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.start - b.start);
}

/** `whole` is what the mutant is called by, where the node itself says too little. */
type Add = (operator: string, node: ts.Node, replacement: string, whole?: ts.Node) => void;

function mutate(node: ts.Node, add: Add): void {
  if (ts.isIfStatement(node)) {
    add("negate", node.expression, `!(${node.expression.getText()})`);
    if (node.elseStatement === undefined && leaves(node.thenStatement) && !isAssertion(node.thenStatement))
      add("drop guard", node, ";");
  } else if (ts.isConditionalExpression(node)) {
    add("negate", node.condition, `!(${node.condition.getText()})`);
  } else if (ts.isBinaryExpression(node)) {
    if (ts.isStringLiteralLike(node.left) || ts.isStringLiteralLike(node.right)) {
      if (node.operatorToken.kind === ts.SyntaxKind.PlusToken) return;
    }
    for (const other of EXCHANGED.get(node.operatorToken.kind) ?? [])
      add(`exchange ${node.operatorToken.getText()}`, node.operatorToken, other, node);
  } else if (ts.isExpressionStatement(node)) {
    add("drop statement", node, ";");
  } else if (ts.isReturnStatement(node) && node.expression !== undefined) {
    answer(node.expression, add);
  } else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
    answer(node.body, add);
  } else if (ts.isNumericLiteral(node)) {
    if (!isOrder(node)) add("one more", node, `(${node.text} + 1)`, node.parent);
  } else if (ts.isCallExpression(node) || ts.isArrayLiteralExpression(node)) {
    exchangeNeighbours(ts.isCallExpression(node) ? node.arguments : node.elements, add, node);
  }
}

/** Ends what it stands in: return, throw, continue, break. */
function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return (
    last !== undefined &&
    (ts.isReturnStatement(last) ||
      ts.isThrowStatement(last) ||
      ts.isContinueStatement(last) ||
      ts.isBreakStatement(last))
  );
}

/** Throws an `Error` of ours, which says that we made a mistake: nothing a test may do gets there. */
function isAssertion(statement: ts.Statement): boolean {
  const [first] = ts.isBlock(statement) ? statement.statements : [statement];
  return (
    first !== undefined &&
    ts.isThrowStatement(first) &&
    ts.isNewExpression(first.expression) &&
    first.expression.expression.getText() === "Error"
  );
}

/** The 1 or -1 of `a < b ? -1 : 1`: any other number of that sign says the same. */
function isOrder(node: ts.NumericLiteral): boolean {
  const answer = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node;
  const choice = answer.parent;
  if (!ts.isConditionalExpression(choice) || choice.condition === answer) return false;
  const parts = [choice.whenTrue, choice.whenFalse].map((part) => part.getText());
  return parts.includes("1") && parts.includes("-1");
}

/** Another answer than the right one. */
function answer(expression: ts.Expression, add: Add): void {
  if (expression.kind === ts.SyntaxKind.TrueKeyword) add("answer", expression, "false");
  else if (expression.kind === ts.SyntaxKind.FalseKeyword) add("answer", expression, "true");
  else if (ts.isArrayLiteralExpression(expression) && expression.elements.length > 0) add("answer", expression, "[]");
  else if (ts.isStringLiteralLike(expression)) add("answer", expression, '"?"');
}

/** Two plain names that stand side by side change places. */
function exchangeNeighbours(list: ts.NodeArray<ts.Expression>, add: Add, whole: ts.Node): void {
  const isPlain = (one: ts.Expression): boolean => ts.isIdentifier(one) || ts.isPropertyAccessExpression(one);
  for (let at = 0; at + 1 < list.length; at++) {
    const [a, b] = [list[at], list[at + 1]];
    if (!isPlain(a) || !isPlain(b) || a.getText() === b.getText()) continue;
    const texts = list.map((one) => one.getText());
    [texts[at], texts[at + 1]] = [texts[at + 1], texts[at]];
    const [from, to] = [list[0].getStart() - whole.getStart(), list[list.length - 1].getEnd() - whole.getStart()];
    add("swap", whole, whole.getText().slice(0, from) + texts.join(", ") + whole.getText().slice(to));
  }
}

function short(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 80);
}
