// `npm run conformance`: the questions of test/conformance for a person to ask a real Excel. Builds the page and its
// manifest into .cache/conformance, serves them on https://localhost, and says what to do next.
//   --port 3100     another port (the manifest follows it)
//   --build         build only, serve nothing
//   --record        ask the stand-in again and store its answers
//   --status        which answers a real Excel has confirmed

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { giveUp, projectFolder, say, setUp } from "./setup.mjs";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3100" },
    build: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
    status: { type: "boolean", default: false },
  },
});
const output = join(projectFolder, ".cache", "conformance");
const inherit = { cwd: projectFolder, stdio: "inherit" };
const tool = (...path) => join(projectFolder, "node_modules", ...path);

setUp();

if (values.record || values.status) {
  const what = values.record ? "--record" : "--status";
  const asked = spawnSync(process.execPath, [tool("tsx/dist/cli.mjs"), "test/conformance/main.ts", what], inherit);
  process.exit(asked.status ?? 1);
}

function build(address) {
  const configuration = join("test", "conformance", "page", "webpack.config.cjs");
  const built = spawnSync(process.execPath, [tool("webpack/bin/webpack.js"), "-c", configuration], inherit);
  if (built.status !== 0) giveUp("编译没有成功，原因在上面。", "The build failed; the reason is above.");
  const { require: requireTypeScript } = createRequire(import.meta.url)("tsx/cjs/api");
  const { conformanceManifest } = requireTypeScript("../conformance/page/manifest.ts", import.meta.url);
  writeFileSync(join(output, "manifest.xml"), conformanceManifest(address));
}

if (values.build) {
  build(`https://localhost:${values.port}/`);
  process.exit(0);
}

const { localhostCertificate } = await import("./certificate.mjs");
const { sayLocalNetwork, serveForExcel } = await import("./excelServer.mjs");
const certificate = await localhostCertificate({ mayTrust: true });
const server = await serveForExcel({ folders: { "/": output }, certificate, port: Number(values.port) });
const address = `https://localhost:${server.port}/`;
build(address);

say(
  `\n1. 新建一个空白工作簿，把 ${join(output, "manifest.xml")} 旁加载进去（网页版：开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项；电脑版：npx office-addin-debugging start 加上这个文件的路径）。`,
  `\n1. In an empty workbook, sideload ${join(output, "manifest.xml")} (web: Home → Add-ins → More Add-ins → My Add-ins → Upload My Add-in; desktop: npx office-addin-debugging start, with this file's path).`,
);
say(
  "2. 在任务窗格里点“运行”，大约两分钟后点“下载结果”。",
  "2. In the task pane click Run; about two minutes later click Download.",
);
say(
  "3. 把下载的 excel-….json 放进 test/conformance/results/，再运行 npm test：和仿真工作簿不同的地方会列出来。",
  "3. Put the downloaded excel-….json into test/conformance/results/ and run npm test: what differs from the stand-in is listed.",
);
sayLocalNetwork();
if (!certificate.trusted) {
  say(
    `先在同一个浏览器里打开一次 ${address}，并接受证书。`,
    `First open ${address} in the same browser once and accept the certificate.`,
  );
}
say("这个窗口要开着；按 Ctrl+C 结束。", "Keep this window open; press Ctrl+C to stop.");

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close();
    process.exit(0);
  });
}
