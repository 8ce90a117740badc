// npm run --silent replay -- FILE.xlsx …: the add-in's regrade over a file, without Excel. See options.ts for the usage.

import { serialDay } from "../../src/domain/vocabulary/day";
import type { SkipReason } from "../../src/excel/workbook";
import { previewWords } from "../preview/words";
import { parseOptions, Refusal, USAGE } from "./options";
import { replay } from "./replay";
import { replayReport } from "./report";
import { summary } from "./summary";

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  formula: "那一格是公式",
  keyGone: "客户不在表里了",
  keyTwice: "有两行是同一个客户",
  changedMeanwhile: "写入前被人改过",
  spill: "那一格是溢出的数组",
};

async function run(list: readonly string[]): Promise<string> {
  const now = new Date();
  const today = serialDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === undefined) throw new Refusal(USAGE);
  const options = parseOptions(list, today);
  const { preview, outcome, losses } = await replay(options);
  const { loss } = previewWords("zh-CN");
  if (options.out !== undefined && losses.length > 0) {
    process.stderr.write(`原文件里的这些内容不在 ${options.out} 里：${losses.map((code) => loss[code]).join("、")}\n`);
  }
  for (const { header, row, reason } of outcome.skipped) {
    process.stderr.write(
      `第 ${preview.opened.table.headerRow + row + 2} 行的“${header}”没有写：${SKIPPED[reason]}。\n`,
    );
  }
  const report = replayReport(preview, outcome);
  return options.json ? `${JSON.stringify(report)}\n` : summary(report, preview);
}

run(process.argv.slice(2)).then(
  (text) => process.stdout.write(text, () => process.exit(0)),
  (error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`, () => process.exit(2));
  },
);
