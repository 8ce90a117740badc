// Words of the settings pages about risk words, locks and the settings file, and of the check-up page.

import type { GradeName } from "../../domain/vocabulary/gradeName";
import { countText } from "../../i18n/format";

export const zhWorkbookScreens = {
  riskWords: "风险词",
  riskWordsNote: (count: number) => `备注里的 ${countText(count)} 个词会提高流失风险`,
  riskWordsLead: "备注里出现这些词，流失风险加分。“…”代表中间隔几个字，例如“对比…报价”。",
  riskWordsField: "加一个词",
  riskWordsHint: "例如：换供应商",
  riskWordAdd: "加上",
  riskWordKnown: "已经有这个词",
  riskWordRemove: (word: string) => `去掉 ${word}`,
  riskWordsNone: "没有风险词：备注不影响流失风险",
  locks: "锁定的等级",
  /** Locks that hold on the as-of day, and those that are over. */
  locksNote: (holding: number, over: number) =>
    [
      ...(holding > 0 ? [`${countText(holding)} 户不随规则升降`] : over > 0 ? [] : ["没有锁定的客户"]),
      ...(over > 0 ? [`${countText(over)} 户已到期`] : []),
    ].join("，"),
  locksLead: "点一行打开客户卡片，可以改或解锁。",
  locksNone: "没有锁定的客户。在客户卡片上点锁，就能固定一户的等级。",
  lockLine: (grade: GradeName, until: string) =>
    until === "" ? `锁定 ${grade}，没有期限` : `锁定 ${grade} 至 ${until}`,
  lockOver: (grade: GradeName, until: string) => `锁定 ${grade} 已在 ${until} 到期，按规则评`,
  lockUnknown: "不在这张表里",
  file: "设置文件",
  fileNote: "导出或导入全部设置",
  fileLead: "把阈值、频率、策略库、标签、风险词、列名和锁定存成一个文件，或从别的工作簿搬过来。",
  exportFile: "导出设置",
  fileName: "客户等级设置.json",
  copyAsFile: (file: string) => `Mac 和 iPad 上的加载项存不了文件。复制下面的内容，存成 ${file}。`,
  notDownloaded: (file: string) => `没看到下载的文件？复制下面的内容，存成 ${file}。`,
  fileText: "设置文件的内容",
  importFile: "导入设置",
  importText: "粘贴设置文件的内容，或选一个文件",
  chooseFile: "选文件",
  doImport: "导入",
  importUnreadable: "这不是设置文件：请用“导出设置”存下来的 .json",
  importPartly: (count: number) => `有 ${countText(count)} 项读不懂，会用默认值。`,
  importReady: "内容可以导入，会替换这个工作簿的全部设置。",
  checkup: "数据体检",
  checkupNote: (count: number) => (count === 0 ? "没有发现问题" : `${countText(count)} 类问题`),
  checkupLead: "评级前先看数据。点一格跳到那里；有唯一正确答案的，可以一键改好。",
  allFixes: (count: number): string => `能确定怎么改的共 ${countText(count)} 格`,
  checkupClean: "没有发现问题。",
  checkupTotal: (kinds: number, cells: number) => `${countText(kinds)} 类，共 ${countText(cells)} 处。`,
  recheck: "重新检查",
  severity: (severity: string) => `，${severity}，`,
  moreCells: (count: number) => `再看 ${countText(count)} 处`,
};

export type WorkbookScreensWords = typeof zhWorkbookScreens;
