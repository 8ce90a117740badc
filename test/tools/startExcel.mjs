// `npm run start:excel`: builds the add-in as it ships, serves it on https://localhost, and puts it into a real Excel.
// Windows and macOS: Microsoft's own tool (fetched by npx) registers the manifest and opens Excel. Elsewhere, and for
// Excel on the web, it says where to upload the manifest.
//   --port 3000    another port (the manifest in dist/ follows it). A port that is taken is refused instead of moved on from:
//                  Excel keeps icons and functions by their address, up to a day.
//   --web          do not open the desktop Excel

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { giveUp, projectFolder, say, setUp } from "./setup.mjs";

const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, web: { type: "boolean", default: false } },
});
const dist = join(projectFolder, "dist");
const manifest = join(dist, "manifest.xml");

setUp();
const { localhostCertificate } = await import("./certificate.mjs");
const { sayLocalNetwork, serveForExcel, sideload } = await import("./excelServer.mjs");

const certificate = await localhostCertificate({ mayTrust: true });
const server = await serveForExcel({ folders: { "/": dist }, certificate, port: Number(values.port) });
const address = `https://localhost:${server.port}/`;

say("正在编译……", "Building…");
const built = spawnSync(
  process.execPath,
  [join(projectFolder, "node_modules/webpack/bin/webpack.js"), "--mode", "production"],
  {
    cwd: projectFolder,
    stdio: "inherit",
    env: { ...process.env, ADDIN_BASE_URL: address },
  },
);
if (built.status !== 0) giveUp("编译没有成功，原因在上面。", "The build failed; the reason is above.");

const sideloaded = !values.web && sideload(manifest);

if (sideloaded) {
  say("Excel 打开后，在“开始”选项卡里找“客户等级”。", "When Excel is open, look for Customer Grades on the Home tab.");
} else {
  say(
    `在 Excel 网页版：开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项，选 ${manifest}`,
    `In Excel on the web: Home → Add-ins → More Add-ins → My Add-ins → Upload My Add-in, and choose ${manifest}`,
  );
  sayLocalNetwork();
  if (!certificate.trusted)
    say(
      `先在同一个浏览器里打开一次 ${address}taskpane.html，并接受证书。`,
      `First open ${address}taskpane.html in the same browser once and accept the certificate.`,
    );
}
say("这个窗口要开着；按 Ctrl+C 结束。", "Keep this window open; press Ctrl+C to stop.");

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close();
    process.exit(0);
  });
}
