// Which browser can the browser tests drive? Chrome, Chromium or Edge, wherever this system keeps it.
// Alternative not taken: downloading a browser with the packages (150 MB for everybody, although most people have one).

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { giveUp, say } from "./setup.mjs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
  "chrome",
];
const MAC_APPS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS_APPS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

function candidates() {
  const { env, platform } = process;
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS_APPS.flatMap((app) => roots.map((root) => join(root, app)));
  }
  if (platform === "darwin") {
    const roots = ["/Applications", join(env.HOME ?? "", "Applications")];
    return MAC_APPS.flatMap((app) => roots.map((root) => join(root, app)));
  }
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Where is a Chromium on this machine? Undefined where there is none. `CHROMIUM_PATH` decides, where it is set. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...candidates()].find((path) => path && existsSync(path));
}

/** Finds a Chromium, installs one on a Debian system run as root, or ends with a sentence. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("没有找到 Chromium，正在用 apt-get 安装……", "No Chromium here, installing one with apt-get…");
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const options = { stdio: ["ignore", "ignore", "inherit"], env: environment };
    spawnSync("apt-get", ["update", "-qq"], options);
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"], options);
    const installed = findChromium();
    if (installed) return installed;
  }
  return giveUp(
    "浏览器测试需要 Chrome、Edge 或 Chromium，这台机器上没有找到。请安装其中一个（Debian/Ubuntu：sudo apt-get install chromium fonts-noto-cjk），或用环境变量 CHROMIUM_PATH 指明它的位置。",
    "The browser tests need Chrome, Edge or Chromium, and none was found. Install one (Debian/Ubuntu: sudo apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to where it is.",
  );
}
