// Is this machine ready? Node new enough, packages installed as the lock file says, a Chromium where a test needs one.
// Plain Node without any package, because it runs before there are packages. Speaks Chinese first, then English.
// Alternative not taken: a postinstall script. People read what `npm start` prints; nobody reads what an install prints.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const OLDEST_NODE = [20, 11];

/** Says one thing in both languages. */
export function say(chinese, english) {
  console.log(`${chinese}\n${english}`);
}

/** Ends the program with a sentence a person can act on. */
export function giveUp(chinese, english) {
  console.error(`${chinese}\n${english}`);
  process.exit(1);
}

/** Is this Node new enough? `isNodeNewEnough("20.11.0") //=> true`, `isNodeNewEnough("18.20.1") //=> false` */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** Do the installed packages differ from the lock file? An optional package may be missing: it belongs to another system. */
export function packagesOutOfDate(lock, installed) {
  if (!installed) return true;
  for (const [path, wanted] of Object.entries(lock.packages ?? {})) {
    if (path === "") continue;
    const found = installed.packages?.[path];
    if (!found ? !wanted.optional && !wanted.devOptional : found.version !== wanted.version) return true;
  }
  return false;
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

function installPackages() {
  const lock = readJson(join(projectFolder, "package-lock.json"));
  const installed = readJson(join(projectFolder, "node_modules", ".package-lock.json"));
  if (!lock || !packagesOutOfDate(lock, installed)) return;
  say("正在安装依赖，第一次大约需要几分钟……", "Installing packages. The first time takes a few minutes…");
  // npm tells its scripts where it is; without it (plain `node`), the shell finds npm.
  const npm = process.env.npm_execpath;
  const inherit = { cwd: projectFolder, stdio: "inherit" };
  const result = npm
    ? spawnSync(process.execPath, [npm, "ci"], inherit)
    : spawnSync("npm", ["ci"], { ...inherit, shell: process.platform === "win32" });
  if (result.status !== 0) {
    giveUp(
      "依赖没有装好（上面是 npm 的原话）。检查网络后，再运行一次同样的命令。",
      "The packages could not be installed (npm's own words are above). Check the network and run the same command again.",
    );
  }
}

/** Makes the machine ready to build, or ends with a sentence. */
export function setUp() {
  if (!isNodeNewEnough(process.versions.node)) {
    giveUp(
      `需要 Node.js ${OLDEST_NODE.join(".")} 或更新的版本，现在是 ${process.versions.node}。请到 https://nodejs.org 下载安装。`,
      `Node.js ${OLDEST_NODE.join(".")} or newer is needed, this is ${process.versions.node}. Get it from https://nodejs.org.`,
    );
  }
  installPackages();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp();
  if (process.argv.includes("--browser")) {
    const { ensureChromium } = await import("./chromium.mjs");
    console.log(ensureChromium());
  }
}
