// `npm run conformance`: the questions of test/conformance for a person to ask a real Excel. Builds the page and its
// manifest into .cache/conformance, serves them on https://localhost, and says what to do next.
//   --port 3100     another port (the manifest follows it)
//   --web           do not open the desktop Excel
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
    web: { type: "boolean", default: false },
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
const { sayLocalNetwork, serveForExcel, sideload } = await import("./excelServer.mjs");
const certificate = await localhostCertificate({ mayTrust: true });
const server = await serveForExcel({ folders: { "/": output }, certificate, port: Number(values.port) });
const address = `https://localhost:${server.port}/`;
build(address);

const manifest = join(output, "manifest.xml");
if (!values.web && sideload(manifest)) {
  say(
    "1. Excel 打开后，在“开始”选项卡最右边点“核对”。",
    "1. When Excel is open, click Check at the right end of the Home tab.",
  );
} else {
  say(
    `1. 在 Excel 网页版新建一个空白工作簿：开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项，选 ${manifest}；再点“开始”选项卡最右边的“核对”。`,
    `1. In Excel on the web, make an empty workbook: Home → Add-ins → More Add-ins → My Add-ins → Upload My Add-in, and choose ${manifest}; then click Check at the right end of the Home tab.`,
  );
}
say(
  "2. 点“开始”，大约两分钟后回答三个小问题。",
  "2. Click Start; about two minutes later, answer three short questions.",
);
say(
  "3. 把下载的 excel-….json 发给请你帮忙的人（或放进 test/conformance/results/，再运行 npm test）。",
  "3. Send the downloaded excel-….json to whoever asked you (or put it into test/conformance/results/ and run npm test).",
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
