// A text of a user looked up in a plain object finds "constructor" and "__proto__" as well. The compiler knows what each key
// and each object is, so it is asked.
import { join, relative } from "node:path";
import ts from "typescript";
import { isKeyOf, ownValue, setOwn } from "../../src/domain/vocabulary/own";

const root = join(__dirname, "..", "..");

/** Lookups by any text in an object that takes any text as a key, as "file:line text". */
function openLookups(files: readonly string[], isAsked: (path: string) => boolean): readonly string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const isAnyText = (key: ts.Expression): boolean =>
    (checker.getTypeAtLocation(key).flags & (ts.TypeFlags.String | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
  const takesAnyText = (thing: ts.Expression): boolean =>
    checker
      .getIndexInfosOfType(checker.getTypeAtLocation(thing))
      .some(({ keyType }) => keyType.flags & ts.TypeFlags.String);
  const found: string[] = [];
  for (const file of program.getSourceFiles()) {
    const path = relative(root, file.fileName);
    if (!isAsked(path)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isElementAccessExpression(node) && isAnyText(node.argumentExpression) && takesAnyText(node.expression)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${path}:${line + 1} ${node.getText()}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

test("no text is looked up in a plain object but by ownValue", () => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as { config: unknown };
  const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const isAsked = (path: string): boolean => path.startsWith("src/") && path !== "src/domain/vocabulary/own.ts";
  const sources = fileNames.filter((file) => isAsked(relative(root, file)));
  expect(sources.length).toBeGreaterThan(300);
  expect(openLookups(sources, isAsked)).toEqual([]);
});

test("such a lookup is found where there is one", () => {
  const file = join(root, "src", "domain", "vocabulary", "own.ts");
  expect(openLookups([file], (path) => path.endsWith("own.ts"))).toHaveLength(1);
});

test.each(["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty"])(
  "%s is no key of an object that does not hold it, and can be one",
  (key) => {
    const record: Record<string, number> = {};
    expect([ownValue(record, key), isKeyOf(record, key)]).toEqual([undefined, false]);
    setOwn(record, key, 1);
    expect([ownValue(record, key), isKeyOf(record, key), Object.keys(record)]).toEqual([1, true, [key]]);
  },
);
