// Excel on the web fetches the functions' metadata from its own origin: the server must let it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXCEL_ON_THE_WEB, mayRead, servedProblems, type Ask, type Served } from "../tools/manifest/served";
import { parseXml } from "../tools/manifest/xml";

const root = join(__dirname, "..", "..");
const manifest = parseXml(readFileSync(join(root, "manifest.xml"), "utf8"));

/** The headers our server sends with a path; it is a plain module for Node, so a Node of its own is asked. */
function headersOf(paths: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const script = `import { headersFor } from "./test/tools/server.mjs"; console.log(JSON.stringify(${JSON.stringify(paths)}.map(headersFor)))`;
  const answer = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
  return JSON.parse(answer) as readonly Readonly<Record<string, string>>[];
}

function served(headers: Readonly<Record<string, string>>, status = 200): Served {
  const found = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { status, header: (name) => found.get(name) ?? null };
}

describe("our own server", () => {
  test("lets Excel on the web read the functions' metadata and the icons, and nothing else", () => {
    const open = ["/functions.json", "/functions.en-US.json", "/assets/icons/grades-32.png"];
    const closed = [
      "/taskpane.html",
      "/taskpane.js",
      "/functions.js",
      "/manifest.xml",
      "/preview/",
      "/help/index.html",
    ];
    const readable = headersOf([...open, ...closed]).map((headers) => mayRead(served(headers), EXCEL_ON_THE_WEB));
    expect(readable).toEqual([...open.map(() => true), ...closed.map(() => false)]);
  });

  test("takes exactly its port for Excel, and the next free one for the preview", () => {
    const script = `
      import { serve, isPortTaken } from "./test/tools/server.mjs";
      const certificate = {};
      const first = await serve({ folders: {}, certificate, port: 0 });
      const moved = await serve({ folders: {}, certificate, port: first.port });
      const refused = await serve({ folders: {}, certificate, port: first.port, triesLeft: 0 }).catch(isPortTaken);
      console.log(JSON.stringify([moved.port !== first.port, refused]));
      process.exit(0);`;
    const answer = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: root,
      encoding: "utf8",
    });
    expect(JSON.parse(answer)).toEqual([true, true]);
  });
});

describe("a server that hosts the add-in", () => {
  const everywhere =
    (headers: Readonly<Record<string, string>>, status = 200): Ask =>
    () =>
      Promise.resolve(served(headers, status));

  test.each([["*"], [EXCEL_ON_THE_WEB]])("that allows %s is fine", async (origin) => {
    expect(await servedProblems(manifest, everywhere({ "Access-Control-Allow-Origin": origin }))).toEqual([]);
  });

  test("that does not allow Excel is told for each of the two metadata files", async () => {
    for (const origin of ["", "https://other.example"]) {
      const problems = await servedProblems(manifest, everywhere({ "Access-Control-Allow-Origin": origin }));
      expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
        "https://localhost:3000/functions.en-US.json",
        "https://localhost:3000/functions.json",
      ]);
    }
  });

  test("that lacks a file is told", async () => {
    const problems = await servedProblems(manifest, everywhere({}, 404));
    expect(problems).toContain("https://localhost:3000/taskpane.html answers 404");
  });
});
