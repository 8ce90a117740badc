// Does the stand-in have every member of Office.js that src/ uses? The compiler knows which members those are; a member
// the stand-in lacks would answer HostNotImplemented only when some test happens to reach it.
import { resolve } from "node:path";
import ts from "typescript";
import { workbookObject } from "excel-stand-in/objects/workbook";
import { knownTypes } from "excel-stand-in/richapi/live";
import { WorkbookModel } from "excel-stand-in/model/workbook";
import { startHost } from "excel-stand-in/transports/nativeBridge";

/** Members that live in the library and never reach Excel. */
const CLIENT_SIDE = new Set("context isNullObject items load toJSON track untrack set".split(" "));
/** Classes that live in the library. */
const CLIENT_CLASSES = new Set(["RequestContext", "ClientRequestContext", "EventHandlerResult", "ClientResult"]);
/** Members of the request context that stand for members of the workbook. */
const VIA_CONTEXT = new Set(["workbook", "runtime", "application", "sync"]);
/** What Office itself leaves out in some versions; the product asks before it uses them. */
const NOT_EVERYWHERE = new Set(["Office.context.officeTheme", "Office.context.partitionKey"]);
/** Options of Excel.run: the library acts on the first and does not know the second (see README.md). */
const RUN_OPTIONS = new Set(["delayForCellEdit", "mergeUndoGroup"]);
/** How the library calls the events behind onChanged and its like. */
const EVENT_NAMES: { readonly [event: string]: string } = { onChanged: "DataChanged" };

interface Use {
  readonly type: string;
  readonly member: string;
  readonly place: string;
}

function usesOfExcel(): Use[] {
  const config = ts.readConfigFile("tsconfig.json", ts.sys.readFile).config as { include: string[] };
  const folder = { ...config, include: ["src/excel"] };
  const parsed = ts.parseJsonConfigFileContent(folder, ts.sys, resolve("."));
  const program = ts.createProgram(parsed.fileNames, parsed.options);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || !file.fileName.includes("/src/")) continue;
    const note = (owner: ts.Type, member: string, node: ts.Node): void => {
      const type = excelClass(checker.getNonNullableType(owner));
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const place = `${file.fileName.slice(file.fileName.indexOf("/src/") + 1)}:${line + 1}`;
      if (type) uses.push({ type, member, place });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        note(checker.getTypeAtLocation(node.expression), node.name.text, node);
        if (node.name.text === "load" && ts.isCallExpression(node.parent)) {
          for (const path of loadedPaths(node.parent)) followPath(checker, node.expression, path, note);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return uses;
}

/** The name of the Excel class a type is, where it is one that stands for an object in Excel. */
function excelClass(type: ts.Type): string | undefined {
  const symbol = type.getSymbol();
  const declaration = symbol?.declarations?.[0];
  if (!symbol || !declaration || !ts.isClassDeclaration(declaration)) return undefined;
  if (!declaration.getSourceFile().fileName.includes("@types/office-js")) return undefined;
  const home = declaration.parent.parent;
  const inExcel = ts.isModuleDeclaration(home) && home.name.text === "Excel";
  return inExcel && !CLIENT_CLASSES.has(symbol.name) ? symbol.name : undefined;
}

/** The paths in load("a,b/c"), load(["a", "b/c"]) and load({ a: true, b: { c: true } }). */
function loadedPaths(call: ts.CallExpression): string[] {
  const argument = call.arguments[0];
  if (!argument) return [];
  if (ts.isObjectLiteralExpression(argument)) return pathsIn(argument);
  const texts = ts.isStringLiteralLike(argument)
    ? [argument.text]
    : ts.isArrayLiteralExpression(argument)
      ? argument.elements.filter(ts.isStringLiteralLike).map(({ text }) => text)
      : [];
  return texts.flatMap((text) => text.split(",")).map((path) => path.trim());
}

function pathsIn(literal: ts.ObjectLiteralExpression): string[] {
  return literal.properties.filter(ts.isPropertyAssignment).flatMap(({ name, initializer }) => {
    const own = name.getText().replaceAll(/["']/g, "");
    if (own.startsWith("$")) return [];
    if (!ts.isObjectLiteralExpression(initializer)) return [own];
    return pathsIn(initializer).map((path) => `${own}/${path}`);
  });
}

/** The longest chains such as "Office.context.platform" that src/ reads as values, and the options of Excel.run. */
function usesOfOffice(): { chains: Set<string>; runOptions: Set<string> } {
  const [chains, runOptions] = [new Set<string>(), new Set<string>()];
  const visitIn =
    (file: ts.SourceFile) =>
    (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const text = node.getText(file).replaceAll(/[\s?!]/g, "");
        if (/^(Office|OfficeExtension|CustomFunctions)(\.\w+)+$/.test(text)) return void chains.add(text);
      }
      if (ts.isCallExpression(node) && node.expression.getText(file) === "Excel.run") {
        for (const argument of node.arguments.filter(ts.isObjectLiteralExpression)) {
          for (const property of argument.properties) runOptions.add(property.name?.getText(file) ?? "…");
        }
      }
      ts.forEachChild(node, visitIn(file));
    };
  for (const name of ts.sys.readDirectory("src", [".ts", ".tsx"])) {
    const file = ts.createSourceFile(name, ts.sys.readFile(name) ?? "", ts.ScriptTarget.Latest);
    visitIn(file)(file);
  }
  return { chains, runOptions };
}

/** Is there something at the end of the chain? */
function exists(chain: string): boolean {
  let at: unknown = globalThis;
  for (const name of chain.split(".")) at = (at as { readonly [name: string]: unknown } | undefined)?.[name];
  return at !== undefined;
}

function followPath(
  checker: ts.TypeChecker,
  expression: ts.Expression,
  path: string,
  note: (owner: ts.Type, member: string, node: ts.Node) => void,
): void {
  let owner = checker.getTypeAtLocation(expression);
  for (const member of path.split("/")) {
    const items = checker.getPropertyOfType(owner, "items");
    const own = checker.getPropertyOfType(owner, member);
    if (items && (member === "items" || !own)) {
      const list = checker.getTypeOfSymbolAtLocation(items, expression);
      owner = checker.getTypeArguments(list as ts.TypeReference)[0] ?? owner;
      if (member === "items") continue;
    }
    note(owner, member, expression);
    const symbol = checker.getPropertyOfType(owner, member);
    if (!symbol) return;
    owner = checker.getTypeOfSymbolAtLocation(symbol, expression);
  }
}

function isServed({ type, member }: Use): boolean {
  if (CLIENT_SIDE.has(member) || VIA_CONTEXT.has(member)) return true;
  const members = new Set(knownTypes.get(type)?.map((name) => name.toLowerCase()));
  if (/^on[A-Z]/.test(member)) {
    const event = EVENT_NAMES[member] ?? member.slice(2);
    return members.has(`_register${event}event`.toLowerCase());
  }
  return members.has(member.toLowerCase());
}

test("the stand-in has every member of Office.js that the product uses", () => {
  workbookObject(new WorkbookModel());
  const uses = usesOfExcel();
  const lacking = uses.filter((use) => !isServed(use)).map(({ type, member, place }) => `${type}.${member} (${place})`);
  expect(lacking).toEqual([]);
  expect(new Set(uses.map(({ type, member }) => `${type}.${member}`)).size).toBeGreaterThan(40);
  expect(uses.map(({ type, member }) => `${type}.${member}`)).toContain("Range.values");
}, 120_000);

test("Office, CustomFunctions and Excel.run offer what the product uses of them", () => {
  const host = startHost(new WorkbookModel());
  const { chains, runOptions } = usesOfOffice();
  const lacking = [...chains].filter((chain) => !NOT_EVERYWHERE.has(chain) && !exists(chain));
  host.stop();
  expect(lacking).toEqual([]);
  expect([...runOptions].filter((option) => !RUN_OPTIONS.has(option))).toEqual([]);
  expect(chains).toContain("Office.addin.showAsTaskpane");
}, 120_000);
