// `npm start`: sees to it that the machine is ready, builds, serves the preview on https://localhost and opens a browser.
//   --port 3000   another port (the next free one where it is taken)
//   --no-open     do not open a browser
//   --no-trust    do not ask the system to trust the certificate
//   --lang en     open in English

import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { giveUp, say, setUp } from "./setup.mjs";

const USAGE = "npm start -- [--port 3000] [--no-open] [--no-trust] [--lang zh|en]";

function readOptions() {
  const options = {
    port: { type: "string", default: "3000" },
    "no-open": { type: "boolean", default: false },
    "no-trust": { type: "boolean", default: false },
    lang: { type: "string", default: "zh" },
  };
  try {
    const { values } = parseArgs({ options });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${values.port}`);
    return { ...values, port };
  } catch (error) {
    return giveUp(`看不懂这个参数：${error.message}\n用法：${USAGE}`, `Cannot read this option. Usage: ${USAGE}`);
  }
}

function hasDisplay() {
  if (process.env.CI) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function openBrowser(address) {
  const [command, ...first] =
    process.platform === "win32" ? ["cmd", "/c", "start", ""] : process.platform === "darwin" ? ["open"] : ["xdg-open"];
  spawn(command, [...first, address], { stdio: "ignore", detached: true })
    .on("error", () => {}) // no opener here: the address is on the screen
    .unref();
}

const options = readOptions();
setUp();

const { buildPreview, previewFolders } = await import("./build.mjs");
const { localhostCertificate } = await import("./certificate.mjs");
const { serve } = await import("./server.mjs");

await buildPreview();
const certificate = await localhostCertificate({ mayTrust: !options["no-trust"] && hasDisplay() });
const server = await serve({ folders: previewFolders, certificate, port: options.port });
const address = `https://localhost:${server.port}/preview/${options.lang.startsWith("en") ? "?lang=en-US" : ""}`;

say(`\n仿真工作簿在这里：${address}`, `The emulated workbook is at: ${address}`);
if (!certificate.trusted) {
  say(
    "第一次打开时，浏览器会说“您的连接不是私密连接”：点“高级”，再点“继续前往 localhost”。证书是这台机器自己做的，只用于 localhost。",
    "The first time, the browser says “Your connection is not private”: click Advanced, then Proceed to localhost. This machine made the certificate itself, for localhost only.",
  );
}
say("按 Ctrl+C 结束。", "Press Ctrl+C to stop.");
if (!options["no-open"] && hasDisplay()) openBrowser(address);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close();
    process.exit(0);
  });
}
