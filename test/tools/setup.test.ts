import { describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The tools are plain modules for Node; a Node of their own evaluates an expression over one. */
function evaluate(module: string, expression: string): unknown {
  const script = `import * as m from "./test/tools/${module}"; console.log(JSON.stringify(${expression}))`;
  const root = join(__dirname, "..", "..");
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" }),
  );
}

describe("getting ready", () => {
  test("Node 20.11 is new enough, older ones are not", () => {
    const versions = ["20.11.0", "22.1.0", "20.10.9", "18.20.1"];
    expect(evaluate("setup.mjs", `${JSON.stringify(versions)}.map(m.isNodeNewEnough)`)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("packages are installed again when one is missing or has another version", () => {
    const lock = {
      packages: {
        "": {},
        "node_modules/a": { version: "1.0.0" },
        "node_modules/b": { version: "2.0.0", optional: true },
      },
    };
    const outOfDate = (installed: unknown): unknown =>
      evaluate("setup.mjs", `m.packagesOutOfDate(${JSON.stringify(lock)}, ${JSON.stringify(installed)})`);
    expect(outOfDate(null)).toBe(true);
    expect(outOfDate({ packages: {} })).toBe(true);
    expect(outOfDate({ packages: { "node_modules/a": { version: "1.0.1" } } })).toBe(true);
    expect(outOfDate({ packages: { "node_modules/a": { version: "1.0.0" } } })).toBe(false);
  });

  test("this very clone is up to date", () => {
    const read = (path: string): string => `JSON.parse((await import("node:fs")).readFileSync("${path}", "utf8"))`;
    const call = `m.packagesOutOfDate(${read("package-lock.json")}, ${read("node_modules/.package-lock.json")})`;
    expect(evaluate("setup.mjs", call)).toBe(false);
  });
});

describe("the server", () => {
  const folders = JSON.stringify({ "/": join(__dirname), "/preview/": join(__dirname, "..", "preview") });

  test("serves files of its folders, the longest prefix first", () => {
    const files = evaluate(
      "server.mjs",
      `["/setup.mjs", "/preview/index.html", "/preview/"].map((path) => m.fileFor(${folders}, path))`,
    );
    expect(files).toEqual([
      join(__dirname, "setup.mjs"),
      join(__dirname, "..", "preview", "index.html"),
      join(__dirname, "..", "preview", "index.html"),
    ]);
  });

  test("never leaves its folders", () => {
    const paths = ["/../../package.json", "/preview/../../package.json", "/preview/..%2f..", "/none", "/preview"];
    const files = evaluate("server.mjs", `${JSON.stringify(paths)}.map((path) => m.fileFor(${folders}, path) ?? null)`);
    expect(files).toEqual([null, null, null, null, null]);
  });
});

describe("out of Excel again", () => {
  test("the version that registers the manifest is exact, and the README names it", () => {
    const tool = evaluate("excelServer.mjs", "m.SIDELOADER") as string;
    expect(tool).toMatch(/^office-addin-debugging@\d+\.\d+\.\d+$/);
    const readme = readFileSync(join(__dirname, "..", "..", "README.md"), "utf8");
    expect(readme.split(tool).length - 1).toBe(2);
  });

  test("where no command could register one, none is said to be taken back", () => {
    const onLinux = '(Object.defineProperty(process, "platform", { value: "linux" }), m.takeOut("manifest.xml"))';
    expect(evaluate("excelServer.mjs", onLinux)).toBe(false);
  });
});
