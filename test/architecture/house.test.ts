import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_CHURN } from "../../src/domain/review/churnNumbers";

const root = join(__dirname, "..", "..");
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter(Boolean);
const sources = tracked.filter((path) => /^src\/.*\.tsx?$/.test(path));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
const offenders = (paths: readonly string[], pattern: RegExp, text = read): string[] =>
  paths.filter((path) => pattern.test(text(path)));

test("the top level holds what the README names and nothing else", () => {
  const top = new Set(tracked.map((path) => path.split("/")[0]).filter((name) => !name.startsWith(".")));
  expect([...top].sort()).toEqual([
    "LICENSE",
    "README.md",
    "assets",
    "manifest.xml",
    "package-lock.json",
    "package.json",
    "src",
    "test",
    "tsconfig.json",
    "webpack.config.js",
  ]);
});

test("every folder of src is on the map", () => {
  const folders = new Set(sources.filter((path) => path.split("/").length > 2).map((path) => path.split("/")[1]));
  const map = read("src/README.md");
  for (const folder of folders) expect(map).toContain(`\`${folder}/\``);
});

test("the core never asks for the time, chance or a host", () => {
  const core = sources.filter((path) => path.startsWith("src/domain/"));
  expect(core.length).toBeGreaterThan(20);
  expect(
    offenders(
      core,
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bExcel\.|\bOffice\b|\bwindow\b|\bdocument\b/,
      (path) => withoutComments(read(path)),
    ),
  ).toEqual([]);
});

test("only src/excel names Office.js", () => {
  const outside = sources.filter((path) => !path.startsWith("src/excel/"));
  expect(
    offenders(outside, /\b(Excel|OfficeExtension|Office|OfficeRuntime)\.[A-Za-z]/, (path) =>
      withoutComments(read(path)).replace(/["'`][^"'`\n]*["'`]/g, ""),
    ),
  ).toEqual([]);
});

test("types and lint are switched off nowhere", () => {
  expect(offenders(sources, /:\s*any\b|\bas any\b|@ts-ignore|@ts-nocheck|@ts-expect-error|eslint-disable/)).toEqual([]);
});

/** A screen's words, which may look like anything. */
const isWords = (path: string): boolean => /^src\/taskpane\/(.*\.|words\/)((zh-CN|en-US)|startup)\.ts$/.test(path);

test("screens and actions have no words of their own", () => {
  const shell = sources.filter((path) => /^src\/(taskpane|actions|commands|excel)\//.test(path) && !isWords(path));
  expect(offenders(shell, /[\u4e00-\u9fff]/, (path) => withoutComments(read(path)))).toEqual([]);
});

test("screens have no colours of their own outside the theme", () => {
  const screens = sources.filter(
    (path) => path.startsWith("src/taskpane/") && !isWords(path) && !/\/(theme|teal)\.ts$/.test(path),
  );
  expect(offenders(screens, /#[0-9a-f]{3,8}\b|\brgba?\(/i, (path) => withoutComments(read(path)))).toEqual([]);
});

test("the lock file names no download hosts", () => expect(read("package-lock.json")).not.toMatch(/"resolved": "http/));

test("the lock file holds the binaries of every system", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

test("the map names the order of the core that the dependency rule enforces", () => {
  const config = read(".config/dependency-cruiser.cjs");
  const listed = /const CORE = \[([^\]]*)\]/.exec(config)?.[1] ?? "";
  const order = [...listed.matchAll(/"(\w+)"/g)].map(([, name]) => name);
  expect(order.length).toBeGreaterThan(10);
  expect(read("src/README.md")).toContain(order.map((name) => `\`${name}\``).join(" → "));
});

describe("who imports whom", () => {
  const cruise = (folder: string): { status: number | null; output: string } => {
    const cli = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const result = spawnSync(
      process.execPath,
      [cli, "src", "--config", join(root, ".config/dependency-cruiser.cjs"), "--output-type", "err-long"],
      { cwd: folder, encoding: "utf8" },
    );
    return { status: result.status, output: result.stdout + result.stderr };
  };

  test("the code keeps the rule", () => expect(cruise(root)).toMatchObject({ status: 0 }));

  test("two files that need each other for a type alone are a circle too", () => {
    const folder = mkdtempSync(join(tmpdir(), "house-"));
    mkdirSync(join(folder, "src/actions"), { recursive: true });
    writeFileSync(join(folder, "tsconfig.json"), "{}");
    const file = (own: string, other: string): void =>
      writeFileSync(
        join(folder, "src/actions", `${own}.ts`),
        `import type { ${other} } from "./${other}";\nexport type ${own} = ${other};\n`,
      );
    file("a", "b");
    file("b", "a");
    const { status, output } = cruise(folder);
    rmSync(folder, { recursive: true });
    expect(status).not.toBe(0);
    expect(output).toContain("no-cycles");
  });

  test.each([
    ["domain/a.ts", "../excel/b", "excel/b.ts", "domain-is-pure"],
    ["actions/a.ts", "../excel/officeB", "excel/officeB.ts", "actions-see-only-the-port"],
    ["taskpane/a.ts", "../excel/b", "excel/b.ts", "panels-call-actions"],
    ["functions/a.ts", "../taskpane/b", "taskpane/b.ts", "functions-stay-small"],
    ["i18n/a.ts", "../actions/b", "actions/b.ts", "i18n-knows-domain-only"],
    ["domain/table/a.ts", "../strategy/b", "domain/strategy/b.ts", "core-looks-down-from-table"],
    ["domain/table/a.ts", "../elsewhere/b", "domain/elsewhere/b.ts", "core-folders-have-a-place"],
    ["actions/contract/a.ts", "../b", "actions/b.ts", "contracts-know-no-implementation"],
  ])("%s importing %s is refused with a sentence", (from, specifier, to, rule) => {
    const folder = mkdtempSync(join(tmpdir(), "house-"));
    for (const path of [from, to]) mkdirSync(join(folder, "src", path, ".."), { recursive: true });
    writeFileSync(join(folder, "tsconfig.json"), "{}");
    writeFileSync(join(folder, "src", from), `export { b } from "${specifier}";\n`);
    writeFileSync(join(folder, "src", to), "export const b = 1;\n");
    const { status, output } = cruise(folder);
    rmSync(folder, { recursive: true });
    expect(status).not.toBe(0);
    expect(output).toContain(rule);
  });
});

describe("what the churn risk counts stands in its table, and is written down once", () => {
  const definition = /^src\/domain\/(review\/(churn|churnNumbers|churnTable|usualGap|service)\.ts$|settings\/)/;
  const names = new RegExp(`\\b(${Object.keys(DEFAULT_CHURN).join("|")})\\b`);
  // Settings screens and their words name each number; native formulas write the gap and the satisfaction themselves.
  const mayName = /^src\/(i18n\/|domain\/native\/risk\.ts|taskpane\/([^/]+\/)?[^/]*(Churn|Numbers)[^/]*\.tsx?$)/;
  const large = [...new Set(Object.values(DEFAULT_CHURN))].filter((value) => value > 5);
  const numbers = new RegExp(`(?<![\\w.])(${large.join("|")})(?![\\w.])`);
  const isAboutRisk = (path: string): boolean =>
    /(risk|churn|signs)(?!Words)[^/]*$/i.test(path) ||
    /from "[^"]*\/review\/(churn(Numbers|Table)?|compiledChurn)"/.test(read(path));
  const code = (path: string): string => withoutComments(read(path));
  const others = sources.filter((path) => !definition.test(path) && !/^src\/i18n\//.test(path));

  test("no other file names a point or limit", () =>
    expect(
      offenders(
        others.filter((path) => !mayName.test(path)),
        names,
        code,
      ),
    ).toEqual([]));

  test("no file about the risk has a number of its own", () => {
    const about = others.filter(isAboutRisk);
    expect(about).toEqual(expect.arrayContaining(["src/domain/native/risk.ts", "src/domain/regrade/planRegrade.ts"]));
    expect(offenders(about, numbers, code)).toEqual([]);
  });
});

describe("what is known of a customer has one reader", () => {
  const code = (path: string): string => withoutComments(read(path));
  const roles = "note|tag|satisfaction|complaint|companySize";

  test("the cells beside R, F and M are read for a plan by signs.ts alone", () => {
    const cells = new RegExp(
      `\\bcells\\??\\.(${roles})\\b|\\{[^{}]*\\b(${roles})\\b[^{}]*\\}\\s*=\\s*(\\w+\\.)*cells\\b`,
    );
    // Tables are read and checked cell by cell; the list of tags shows every name as people wrote it.
    const mayRead = /^src\/(domain\/(table|checkup)\/|domain\/regrade\/signs\.ts$|taskpane\/[^/]+\/TagsPage\.tsx$)/;
    expect(
      offenders(
        sources.filter((path) => !mayRead.test(path)),
        cells,
        code,
      ),
    ).toEqual([]);
    expect(offenders(["src/domain/regrade/signs.ts"], cells, code)).toHaveLength(1);
  });

  test("notes, tags, sizes and service are understood there and where there is no plan", () => {
    const readers =
      /import \{[^}]*(?<!type )\b(noteReader|readNote|riskWordReader|readIntents|tagReader|readTag|isLowSatisfaction|isOpenComplaint|sizeOf)\b[^}]*\} from/;
    // A cell function is given its cells, a promise is no cell, and settings and the check-up ask about names of tags.
    const mayRead =
      /^src\/(functions\/|domain\/(strategy|settings|checkup|table)\/|domain\/followUp\/followUp\.ts$|domain\/regrade\/signs\.ts$)/;
    expect(
      offenders(
        sources.filter((path) => !mayRead.test(path)),
        readers,
        code,
      ),
    ).toEqual([]);
    expect(offenders(["src/domain/regrade/signs.ts"], readers, code)).toHaveLength(1);
  });

  test("screens and actions ask about a row through rowFacts", () => {
    const shell = sources.filter((path) => /^src\/(taskpane|actions|commands)\//.test(path));
    const behind =
      /\/(regrade\/(rows|signs|loss)|review\/(churn|stale|service)|lifecycle\/stage|strategy\/(notes|suggest|situation))"/;
    const values = (path: string): string => code(path).replace(/import type [^;]*;/g, "");
    expect(offenders(shell, behind, values)).toEqual([]);
  });
});

test("what a grade asks is read from the ladder, and written down once", () => {
  const limits =
    /\b(sRecencyDays|aRecencyDays|bRecencyDays|sAmountRatio|sOrderRatio|aAmountRatio|aOrderRatio|bOrderCount|absoluteAmountYuan)\b/;
  const mayName =
    /^src\/(i18n\/|domain\/(settings|numbers)\/|domain\/grading\/(rules|check|ladder)\.ts|functions\/arguments\/rules\.ts|taskpane\/(thresholds\/ThresholdsPage|benchmarks\/BenchmarkSettingsPage|settings\/SettingsRoot)\.tsx)/;
  const others = sources.filter((path) => !mayName.test(path));
  expect(offenders(others, limits, (path) => withoutComments(read(path)))).toEqual([]);
});

describe("the stand-in is a package of its own", () => {
  const code = tracked.filter((path) => /^(src|test)\/.*\.(tsx?|mjs|cjs)$/.test(path));
  /** The files that a file names by their place, seen from the top. */
  const named = (path: string): string[] =>
    [...read(path).matchAll(/(?:from|import|require|import\()\s*\(?"(\.{1,2}\/[^"]+)"/g)].map(([, place]) =>
      join(path, "..", place),
    );
  const inside = (path: string): boolean => path.startsWith("test/host/");

  test("it names nothing outside of itself but the configuration of the tests", () => {
    const outward = code.filter(inside).flatMap((path) => named(path).filter((place) => !inside(place)));
    expect([...new Set(outward)]).toEqual([".config/jest.config.cjs"]);
  });

  test("others take it by its name", () => {
    const others = code.filter((path) => !inside(path));
    expect(others.filter((path) => named(path).some(inside))).toEqual([]);
    expect(others.filter((path) => read(path).includes('"excel-stand-in/')).length).toBeGreaterThan(20);
  });

  test("it names in its package every library that it takes, but for what compiles it", () => {
    const { dependencies, devDependencies } = JSON.parse(read("test/host/package.json")) as Record<
      string,
      Record<string, string>
    >;
    const known = { ...dependencies, ...devDependencies };
    const taken = code
      .filter(inside)
      .flatMap((path) => [...read(path).matchAll(/(?:from|require\()\s*"((?:@[\w-]+\/)?[a-z][\w-]*)[^"]*"/g)])
      .map(([, name]) => name)
      .filter((name) => !name.startsWith("node"));
    expect([...new Set(taken)].filter((name) => known[name] === undefined)).toEqual(["@swc/jest"]);
  });
});
