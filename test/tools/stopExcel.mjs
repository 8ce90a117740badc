// `npm run stop:excel`: takes back what `npm run start:excel` registered, with the same version of the same tool. The server
// ends with its own window; a manifest that was uploaded by hand is removed by hand, and it says where.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { SIDELOADER, takeOut } from "./excelServer.mjs";
import { projectFolder, say } from "./setup.mjs";

const manifest = join(projectFolder, "dist", "manifest.xml");

if (existsSync(manifest) && takeOut(manifest))
  say(
    `已用 ${SIDELOADER} 从 Excel 里移除。表里写下的内容都还在。`,
    `Removed from Excel with ${SIDELOADER}. What was written into your sheets stays.`,
  );
else
  say(
    "这台机器上没有由命令登记的加载项。上传过清单的，在 Excel 里移除：开始 → 加载项 → 更多加载项 → 我的加载项 → 客户等级旁的“…” → 移除。",
    "No add-in was registered by command here. One that was uploaded is removed in Excel: Home → Add-ins → More Add-ins → My Add-ins → “…” beside Customer Grades → Remove.",
  );
