// Builds what the preview serves: the add-in by its own webpack configuration, with office.js taken from the installed
// package, and the page around it. Built again only when a source is newer than what was built.

import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { giveUp, projectFolder, say } from "./setup.mjs";

const require = createRequire(import.meta.url);
const output = join(projectFolder, ".cache", "preview");
const stamp = join(output, "built");
const SOURCES = [
  "src",
  "assets",
  "test/preview",
  "test/host",
  "test/tools",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.json",
];

/** Path prefixes of the preview server and the folders behind them. */
export const previewFolders = {
  "/": join(output, "addin"),
  "/preview/": join(output, "page"),
  "/office-js/": join(projectFolder, "node_modules", "@microsoft", "office-js", "dist"),
};

function newest(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isUpToDate() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return SOURCES.every((source) => newest(join(projectFolder, source)) < built);
}

async function addinConfiguration() {
  process.env.OFFICE_JS_URL = "/office-js/office.js";
  const exported = require(join(projectFolder, "webpack.config.js"));
  const configuration = typeof exported === "function" ? await exported({}, { mode: "production" }) : await exported;
  return {
    ...configuration,
    name: "addin",
    context: projectFolder,
    // As it ships, only readable: nothing is minified.
    mode: "production",
    optimization: { ...configuration.optimization, minimize: false },
    output: { ...configuration.output, path: previewFolders["/"] },
    cache: {
      type: "filesystem",
      cacheDirectory: join(projectFolder, ".cache", "webpack"),
      name: "addin-preview",
      // Webpack cannot follow a configuration that loads TypeScript, so its age is the cache's version.
      version: String(
        Math.max(newest(join(projectFolder, "webpack.config.js")), newest(fileURLToPath(import.meta.url))),
      ),
    },
  };
}

function run(configurations) {
  const webpack = require("webpack");
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler.run((error, stats) => compiler.close(() => (error ? reject(error) : resolve(stats))));
  });
}

/** Builds both; the reason as text where that fails. */
async function whyItFails() {
  try {
    const page = require(join(projectFolder, "test/preview/webpack.config.cjs"));
    const stats = await run([await addinConfiguration(), page]);
    return stats.hasErrors() ? stats.toString({ preset: "errors-only", colors: process.stdout.isTTY }) : undefined;
  } catch (error) {
    return error.stack ?? String(error);
  }
}

/** Makes the built files current. */
export async function buildPreview() {
  if (isUpToDate()) return;
  say("正在编译……", "Building…");
  const started = Date.now();
  const failure = await whyItFails();
  if (failure) {
    console.error(failure);
    giveUp("编译没有成功，原因在上面。", "The build failed; the reason is above.");
  }
  mkdirSync(output, { recursive: true });
  writeFileSync(stamp, new Date(started).toISOString());
}
