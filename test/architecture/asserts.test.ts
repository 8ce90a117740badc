// A test that asserts nothing is green whatever happens. Each body is followed, through the functions it calls, to something
// that is there to go red: an expect, a property with an answer, a model run. A throw or a wait alone does not count: a
// set-up may throw as well, and the case would say more than it does.
// Alternative not taken: expect.hasAssertions() at run time, which cannot tell a property without an assertion from a good
// one and sees nothing of `if (found) expect(…)` in a case that never gets there.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..", "..");
const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "test"], {
  cwd: root,
  encoding: "utf8",
});
const paths = listed.split("\n").filter((path) => /\.tsx?$/.test(path));

/** Texts by their paths: what is asked, and what it calls. */
type Texts = ReadonlyMap<string, string>;

interface Parsed {
  readonly source: ts.SourceFile;
  /** Every function, method and constant of the file by its name. */
  readonly named: ReadonlyMap<string, readonly ts.Node[]>;
  /** Which file a name comes from. */
  readonly imported: ReadonlyMap<string, string>;
}

function parse(path: string, texts: Texts): Parsed {
  const source = ts.createSourceFile(path, texts.get(path) ?? "", ts.ScriptTarget.Latest, true);
  const named = new Map<string, ts.Node[]>();
  const imported = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (
      (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isVariableDeclaration(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name)
    )
      named.set(node.name.text, [...(named.get(node.name.text) ?? []), node]);
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const bare = join(dirname(path), node.moduleSpecifier.text);
      const from = [`${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`].find((one) => texts.has(one));
      const names = node.importClause?.namedBindings;
      if (from !== undefined && names !== undefined && ts.isNamedImports(names))
        for (const { name } of names.elements) imported.set(name.text, from);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { source, named, imported };
}

/** Tests that reach no assertion, as "file:line title". */
function withoutAssertion(texts: Texts): readonly string[] {
  const cache = new Map<string, Parsed>();
  const read = (path: string): Parsed => {
    const parsed = cache.get(path) ?? parse(path, texts);
    cache.set(path, parsed);
    return parsed;
  };
  const reaches = (node: ts.Node, path: string, seen: Set<ts.Node>): boolean => {
    if (seen.has(node)) return false;
    seen.add(node);
    // A property asserts what its predicate answers, or what stands in it.
    if (ts.isCallExpression(node) && /^fc\.(async)?property$/i.test(node.expression.getText())) {
      const predicate = node.arguments[node.arguments.length - 1];
      return answers(predicate) || reaches(predicate, path, seen);
    }
    // A name stands for what it names, called here or handed on.
    if (ts.isIdentifier(node)) {
      if (["expect", "modelRun", "asyncModelRun"].includes(node.text)) return true;
      const { named, imported } = read(path);
      const from = imported.get(node.text);
      if (from !== undefined) return (read(from).named.get(node.text) ?? []).some((one) => reaches(one, from, seen));
      return (named.get(node.text) ?? []).some((one) => reaches(one, path, seen));
    }
    return ts.forEachChild(node, (child) => reaches(child, path, seen) || undefined) ?? false;
  };
  const found: string[] = [];
  for (const path of texts.keys()) {
    if (!/\.test\.tsx?$/.test(path)) continue;
    const { source } = read(path);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && isTest(node.expression)) {
        const body = node.arguments[1] as ts.Expression | undefined;
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        if (body === undefined || !reaches(body, path, new Set()))
          found.push(`${path}:${line + 1} ${node.arguments[0].getText().slice(0, 80)}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** A function whose answer says whether all is well. */
function answers(predicate: ts.Expression): boolean {
  if (!ts.isArrowFunction(predicate)) return false;
  if (!ts.isBlock(predicate.body)) return !ts.isVoidExpression(predicate.body);
  const visit = (node: ts.Node): boolean =>
    ts.isReturnStatement(node)
      ? node.expression !== undefined
      : !ts.isFunctionLike(node) && (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false);
  return visit(predicate.body);
}

/** test(…), it(…), test.each(…)(…), test.each`…`(…). */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === "test" || callee.text === "it";
  const each = ts.isCallExpression(callee)
    ? callee.expression
    : ts.isTaggedTemplateExpression(callee)
      ? callee.tag
      : undefined;
  return each !== undefined && ts.isPropertyAccessExpression(each) && isTest(each.expression);
}

test("every test asserts something", () => {
  const texts = new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  expect(withoutAssertion(texts)).toEqual([]);
});

test("an assertion is found through calls, imports and properties, and its absence is named with the line", () => {
  const texts = new Map([
    ["test/shared.ts", "export const isFine = (one: number) => expect(one).toBe(1);\nexport const idle = () => 1;"],
    [
      "test/a.test.ts",
      [
        'import { idle, isFine } from "./shared";',
        "const inner = () => { if (idle() > 1) throw new Error(); };",
        'test("direct", () => { expect(1).toBe(1); });',
        'test("through an import", () => isFine(1));',
        'test("handed on", () => [1].forEach(isFine));',
        'test("property", () => fc.assert(fc.property(fc.nat(), (one) => one >= 0)));',
        'test.each([1])("named: %s", isFine);',
        'test("nothing", () => { inner(); });',
        'test.each([1])("nothing: %s", (one) => { idle(); return one; });',
        'test("property without an answer", () => fc.assert(fc.property(fc.nat(), () => { idle(); })));',
      ].join("\n"),
    ],
  ]);
  expect(withoutAssertion(texts)).toEqual([
    'test/a.test.ts:8 "nothing"',
    'test/a.test.ts:9 "nothing: %s"',
    'test/a.test.ts:10 "property without an answer"',
  ]);
});
