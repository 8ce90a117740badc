// `npm test`: everything a change must pass, on a fresh clone, in one go. Later steps run even when an earlier one fails,
// so that one run tells the whole story; the exit code is 0 only when nothing failed.
//   npm test                all of it
//   npm test -- rules       one or more of: check rules build integration walk browser

import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { giveUp, projectFolder, say, setUp } from "./setup.mjs";

const cache = join(projectFolder, ".cache");
const tool = (...path) => join(projectFolder, "node_modules", ...path);
const node = (...args) => spawnSync(process.execPath, args, { cwd: projectFolder, stdio: "inherit" }).status === 0;

const LINTED = ["src", "test", "webpack.config.js"];
const CRUISE = ["--config", ".config/dependency-cruiser.cjs", "--output-type", "err-long"];

const STEPS = {
  check: {
    title: "类型、代码规范、格式、依赖方向 / types, lint, format, who imports whom",
    run: () =>
      together([
        ["types", tool("typescript/bin/tsc"), "-p", "tsconfig.json"],
        ["lint", tool("eslint/bin/eslint.js"), "-c", ".config/eslint.config.mjs", "--max-warnings=0", ...LINTED],
        ["src types", tool("typescript/bin/tsc"), "-p", "src"],
        ["core types", tool("typescript/bin/tsc"), "--noEmit", "-p", "src/domain"],
        ["format", tool("prettier/bin/prettier.cjs"), "--check", "--log-level=warn", "."],
        ["imports", tool("dependency-cruiser/bin/dependency-cruise.mjs"), "src", ...CRUISE],
        ["unused", tool("knip/bin/knip.js"), "--config", ".config/knip.json", "--no-progress"],
      ]),
  },
  rules: { title: "业务规则与文字 / rules and words", run: () => jest("rules") },
  build: {
    title: "构建与清单 / build and manifest",
    run: () => [
      ["build", node(tool("webpack/bin/webpack.js"), "--mode", "production")],
      ["validate", node(tool("tsx/dist/cli.mjs"), "test/tools/validate.ts")],
    ],
  },
  integration: {
    title: "真实的 Office.js 跑在仿真工作簿上 / real Office.js on the stand-in",
    run: () => jest("integration"),
  },
  walk: {
    title: "随机走窗格，每一步都和表核对 / random walks of the pane, each step checked against the sheet",
    run: () => jest("walk"),
  },
  browser: {
    title: "浏览器里的旅程 / journeys in Chromium",
    run: () => {
      ensureChromium();
      return jest("browser", "--runInBand");
    },
  },
};

/** Runs programs, as many at once as there are cores; what one of them says is shown in one piece, when it has ended. */
async function together(programs) {
  const waiting = [...programs];
  const outcome = [];
  const next = async () => {
    for (let program = waiting.shift(); program !== undefined; program = waiting.shift()) {
      const [what, ...args] = program;
      const passed = await new Promise((resolve) => {
        const child = spawn(process.execPath, args, { cwd: projectFolder, stdio: ["ignore", "pipe", "pipe"] });
        const said = [];
        child.stdout.on("data", (piece) => said.push(piece));
        child.stderr.on("data", (piece) => said.push(piece));
        child.on("close", (code) => {
          process.stdout.write(Buffer.concat(said));
          resolve(code === 0);
        });
      });
      outcome.push([what, passed]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
  return outcome;
}

/** Runs one jest project and gives a result for each of its tests. */
function jest(project, ...more) {
  const report = join(cache, `jest-${project}.json`);
  mkdirSync(cache, { recursive: true });
  rmSync(report, { force: true });
  const args = [
    "-c",
    ".config/jest.config.cjs",
    "--selectProjects",
    project,
    "--json",
    `--outputFile=${report}`,
    // A machine that is busy with something else is slow, not broken: tests wait for states, and this is only the end of patience.
    "--testTimeout=120000",
    ...(more.length === 0 ? ["--maxWorkers=100%"] : more),
  ];
  const passed =
    spawnSync(process.execPath, [tool("jest/bin/jest.js"), ...args], {
      cwd: projectFolder,
      stdio: ["ignore", "ignore", "inherit"],
    }).status === 0;
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    const failed = numFailedTests || (passed ? 0 : Math.max(1, numFailedTestSuites));
    return [...Array(numPassedTests).fill([project, true]), ...Array(failed).fill([project, false])];
  } catch {
    return [[project, false]];
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  giveUp(
    `没有这一步：${unknown.join("、")}。可选：${Object.keys(STEPS).join(" ")}`,
    `No such step: ${unknown.join(", ")}. Choose from: ${Object.keys(STEPS).join(" ")}`,
  );
}

setUp();
const results = [];
for (const [name, { title, run }] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n— ${title}`);
  const started = Date.now();
  const outcome = await run();
  const failed = outcome.filter(([, passed]) => !passed);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(
    failed.length === 0
      ? `  ✓ ${outcome.length} (${seconds} s)`
      : `  ✗ ${failed.map(([what]) => what).join(", ")} (${seconds} s)`,
  );
  results.push(...outcome);
}

const failed = results.filter(([, passed]) => !passed).length;
console.log();
if (failed > 0) say("有没通过的，原因在上面。", "Something failed; the reason is above.");
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 && results.length > 0 ? 0 : 1);
