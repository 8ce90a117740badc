import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTION_IDS } from "../../src/functions/registry";
import { describeFunctions } from "../tools/functionFiles";
import {
  filesExist,
  functions,
  icons,
  insertedNames,
  page,
  pathOf,
  pngSize,
  registeredIds,
  type FileCheck,
} from "../tools/manifest/files";
import { withNamespace } from "../tools/manifest/namespace";
import { parseXml, type XmlNode } from "../tools/manifest/xml";

const root = join(__dirname, "..", "..");
const manifest = parseXml(readFileSync(join(root, "manifest.xml"), "utf8"));
const files = new Map<string, string>();

const PAGE = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com; frame-src 'self' https://appsforoffice.microsoft.com">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer src="functions.js?1"></script><script defer src="taskpane.js?1"></script>`;
const registerAll = (ids: readonly string[]): string =>
  ids.map((id) => `CustomFunctions.associate("${id}",()=>1);`).join("");

beforeAll(async () => {
  for (const [path, content] of await describeFunctions(join(root, "src", "functions"), "https://localhost:3000/"))
    files.set(path, content);
  files.set("taskpane.html", PAGE);
  files.set("functions.js", registerAll(FUNCTION_IDS));
  files.set("taskpane.js", '["regrade","today"].map((name)=>Office.actions.associate(name,()=>1))');
});

/** What a check finds when some files are different; undefined takes one away. */
function finds(
  check: FileCheck,
  changed: Readonly<Record<string, string | Buffer | undefined>> = {},
  of: XmlNode = manifest,
): string {
  const read = (path: string): Buffer | undefined => {
    if (Object.hasOwn(changed, path))
      return changed[path] === undefined ? undefined : Buffer.from(changed[path] as string);
    const file = join(root, path);
    if (path.startsWith("assets/")) return existsSync(file) ? readFileSync(file) : undefined;
    const content = files.get(path);
    return content === undefined ? undefined : Buffer.from(content);
  };
  return check(of, read).join("\n");
}

describe("the icons", () => {
  test("have the sizes the manifest declares, 128 px besides", () => {
    expect(finds(icons)).toBe("");
    const largest = pngSize(readFileSync(join(root, "assets/icons/grades-128.png")));
    expect(largest).toEqual({ width: 128, height: 128 });
  });

  test("of another size, of another kind or missing are found", () => {
    const small = readFileSync(join(root, "assets/icons/grades-16.png"));
    expect(finds(icons, { "assets/icons/grades-80.png": small.toString("latin1") })).toContain("is not a PNG");
    const read: Parameters<FileCheck>[1] = (path) => (path.startsWith("assets/") ? small : undefined);
    expect(icons(manifest, read).join("\n")).toContain("grades-80.png is 16×16, declared 80");
    expect(finds(icons, { "assets/icons/regrade-32.png": undefined })).toContain("regrade-32.png does not exist");
  });

  test("of a button without 80 px are found", () => {
    const source = readFileSync(join(root, "manifest.xml"), "utf8").replace(
      '<bt:Image size="80" resid="Regrade.80" />',
      "",
    );
    expect(finds(icons, {}, parseXml(source))).toContain("no 80 px");
  });
});

describe("the functions", () => {
  test("registered by the script are those of the metadata, in both languages, each with its page", () => {
    expect(finds(functions)).toBe("");
  });

  test("of the metadata that nothing registers are found, and the other way round", () => {
    expect(finds(functions, { "functions.js": registerAll(FUNCTION_IDS.slice(1)) })).toContain(
      "TIER is in https://localhost:3000/functions.json but is never registered",
    );
    expect(finds(functions, { "functions.js": registerAll([...FUNCTION_IDS, "TIER.EXTRA"]) })).toContain(
      "TIER.EXTRA is registered but not in",
    );
  });

  test("without a help page, without English or without a script are found", () => {
    expect(finds(functions, { "help/TIER.WHY.html": undefined })).toContain("TIER.WHY has no help page");
    expect(finds(functions, { "functions.en-US.json": undefined })).toContain("functions.en-US.json was not built");
    expect(finds(functions, { "functions.js": undefined })).toContain("script was not built");
  });

  test("that register only later are not registered", () => {
    expect(registeredIds('Promise.resolve().then(()=>CustomFunctions.associate("LATE",()=>1))')).toEqual([]);
    expect(registeredIds('CustomFunctions.associate("Tier.now",()=>1)')).toEqual(["TIER.NOW"]);
  });
});

describe("a namespace", () => {
  const named = parseXml(withNamespace(readFileSync(join(root, "manifest.xml"), "utf8"), "KH"));

  test("that the built pane does not write before its formulas is found", () => {
    expect(finds(insertedNames)).toBe("");
    expect(finds(insertedNames, {}, named)).toContain("KH. before every function");
    expect(finds(insertedNames, { "taskpane.js": 'const a="KH."' }, named)).toBe("");
  });

  test("is on every help page and in no name of the metadata", async () => {
    const built = await describeFunctions(join(root, "src", "functions"), "https://localhost:3000/", "KH.");
    expect(built.get("help/TIER.html")).toContain("=KH.TIER(");
    expect(built.get("functions.json")).toBe(files.get("functions.json"));
  });
});

describe("the page", () => {
  test("loads office.js, functions and pane in this order under a policy", () => {
    expect(finds(page)).toBe("");
    expect(finds(filesExist)).toBe("");
  });

  test.each([
    ["functions before office.js", PAGE.replace("office.js", "other.js"), "in this order"],
    ["no policy", PAGE.replace("Content-Security-Policy", "X-Policy"), "no content security policy"],
    [
      "no room for the page that office.js shows where it is not trusted",
      PAGE.replace(/frame-src [^;"]*/, "frame-src 'self'"),
      "does not allow the scripts and pages of office.js",
    ],
    ["eval", PAGE.replace("'self'", "'self' 'unsafe-eval'"), "allows unsafe-eval"],
  ])("with %s is found", (_, html, finding) => {
    expect(finds(page, { "taskpane.html": html })).toContain(finding);
  });

  test("with a ribbon button nobody connects is found", () => {
    expect(finds(page, { "taskpane.js": "" })).toContain("no script connects the ribbon function regrade");
  });

  test("that was not built is found", () => {
    expect(finds(filesExist, { "help/index.html": undefined })).toContain("help/index.html was not built");
    expect(pathOf("https://localhost:3000/assets/a.png")).toBe("assets/a.png");
  });
});
