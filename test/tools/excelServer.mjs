// The server as a real Excel needs it: the port stays what was asked for, and what the browser may ask is said beforehand.

import { spawnSync } from "node:child_process";
import { giveUp, say } from "./setup.mjs";
import { isPortTaken, serve } from "./server.mjs";

/** Serves at exactly this port, or says what to do where another program has it. */
export async function serveForExcel({ folders, certificate, port }) {
  try {
    return await serve({ folders, certificate, port, triesLeft: 0 });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    return giveUp(
      `端口 ${port} 正被别的程序占用（可能是另一个还开着的窗口）。关掉它再试，或加上 --port ${port + 1}；换了端口要在 Excel 里把加载项移除后重新添加。`,
      `Port ${port} is taken by another program, perhaps by another window of this one. Close it and try again, or add --port ${port + 1}; with another port, remove the add-in in Excel and add it again.`,
    );
  }
}

/** Excel on the web is a page of the internet that loads ours from this machine: newer browsers ask first. */
export function sayLocalNetwork() {
  say(
    "浏览器（Chrome 142、Edge 142 起）会问能否访问本地网络上的设备，请点“允许”；点过“阻止”的，在地址栏左边的网站设置里改回来。",
    "The browser (Chrome and Edge from version 142) asks whether Excel may reach devices on your local network: click Allow. After Block, change it back in the site settings, left of the address.",
  );
}

/** Microsoft's own tool, in the version this was written for: what it registers, the same version takes back. */
export const SIDELOADER = "office-addin-debugging@7.0.0";

function runSideloader(...args) {
  if (process.platform !== "win32" && process.platform !== "darwin") return false;
  const done = spawnSync("npx", ["--yes", SIDELOADER, ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return done.status === 0;
}

/**
 * Windows and macOS: Microsoft's own tool (fetched by npx) registers the manifest and opens Excel. False elsewhere, and where it
 * did not work: the manifest is then uploaded by hand.
 */
export function sideload(manifest) {
  return runSideloader("start", manifest, "desktop", "--app", "excel", "--no-debug", "--no-live-reload");
}

/** Takes the registration of a manifest back. False where nothing was registered by this tool, or it did not work. */
export function takeOut(manifest) {
  return runSideloader("stop", manifest);
}
