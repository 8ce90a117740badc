// `npm run validate`: builds the add-in, then checks manifest.xml and everything it names, offline. One line a check;
// exit code 1 where anything is wrong. With `-- --served https://your.host/` it asks that server instead whether the files are
// there and may be read by Excel on the web.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import webpack, { type Configuration } from "webpack";
import { MANIFEST_CHECKS } from "./manifest/checks";
import { FILE_CHECKS, type ReadFile } from "./manifest/files";
import { FIRST_LOAD_LIMIT, firstLoad, firstLoadProblems, kilobytes } from "./manifest/firstLoad";
import { withNamespace } from "./manifest/namespace";
import { servedProblems, type Ask } from "./manifest/served";
import { parseXml, type XmlNode } from "./manifest/xml";

const root = join(__dirname, "..", "..");
const dist = join(root, "dist");

const readBuilt: ReadFile = (path) => {
  const file = join(dist, path);
  return path !== "" && existsSync(file) ? readFileSync(file) : undefined;
};

/** Every check by its line, with what is wrong. */
export function validate(source: string, read: ReadFile): ReadonlyMap<string, readonly string[]> {
  let manifest: XmlNode;
  try {
    manifest = parseXml(source);
  } catch (error) {
    return new Map([["the manifest is well-formed XML", [String(error)]]]);
  }
  return new Map([
    ["the manifest is well-formed XML", []],
    ...Object.entries(MANIFEST_CHECKS).map(([line, check]) => [line, check(manifest)] as const),
    ...Object.entries(FILE_CHECKS).map(([line, check]) => [line, check(manifest, read)] as const),
  ]);
}

async function build(): Promise<void> {
  const configure = (await import(join(root, "webpack.config.js"))) as {
    readonly default: (env: object, options: { readonly mode: string }) => Configuration;
  };
  const compiler = webpack(configure.default({}, { mode: "production" }));
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
        else resolve();
      });
    });
  });
}

const askServer: Ask = async (url, origin) => {
  const { status, headers } = await fetch(url, { headers: { Origin: origin } });
  return { status, header: (name) => headers.get(name) };
};

async function findings(source: string, served: string | undefined): Promise<ReadonlyMap<string, readonly string[]>> {
  if (served !== undefined) {
    const manifest = source.replaceAll("https://localhost:3000/", served.replace(/\/*$/, "/"));
    return new Map([
      ["Excel on the web can read what the server has", await servedProblems(parseXml(manifest), askServer)],
    ]);
  }
  await build();
  const files = readdirSync(dist);
  return new Map([
    ...validate(withNamespace(source, process.env.FUNCTION_NAMESPACE ?? ""), readBuilt),
    [
      `the home page is there after ${kilobytes(firstLoad(files, readBuilt))} KB of gzip, of ${kilobytes(FIRST_LOAD_LIMIT)} KB allowed`,
      firstLoadProblems(files, readBuilt),
    ],
  ]);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { served: { type: "string" } } });
  const source = readFileSync(join(root, "manifest.xml"), "utf8");
  let failures = 0;
  for (const [line, problems] of await findings(source, values.served)) {
    console.log(`${problems.length === 0 ? "✓" : "✗"} ${line}`);
    for (const problem of problems) console.log(`    ${problem}`);
    failures += problems.length;
  }
  if (values.served === undefined)
    console.log(
      "  The server that will host dist/ must send Access-Control-Allow-Origin with functions*.json: check it with -- --served https://your.host/",
    );
  process.exitCode = failures === 0 ? 0 : 1;
}

if (require.main === module) void main();
