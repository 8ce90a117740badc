// Words of the page of a run's result. What is said in the present tense (现在) is read from the sheet; what is said of the
// run itself carries its time.

import type { RowFate } from "../../domain/regrade/fates";
import type { SkipReason } from "../../actions/host";
import { countText } from "../../i18n/format";

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  formula: "是公式，没有改",
  keyGone: "找不到这位客户了",
  keyTwice: "同一编号有两行，分不清",
  changedMeanwhile: "在此期间被人改过",
  spill: "是溢出的数组，不能写",
};

const FATES: Readonly<Record<Exclude<RowFate, "graded" | "renamed"> | SkipReason, string>> = {
  ...SKIPPED,
  formula: "等级是公式，没有改",
  alreadySo: "表里已经是新等级",
  unchanged: "等级没变",
  locked: "已锁定，等级没变",
  problem: "无法评级，原级没动",
  unticked: "没有勾选",
  notReached: "还没写到",
  failed: "没写成",
};

export const zhResultScreen = {
  title: "写入结果",
  written: (count: number) => `已写入 ${countText(count)} 户的新等级`,
  refreshed: "其他列已更新，等级没有变",
  nothing: "表里已经都是这样，没有要写的",
  detail: (time: string, cells: number, failed: number) =>
    `${time} · 共 ${countText(cells)} 格 · 失败 ${countText(failed)}`,
  stopped: (done: number, total: number, row: string) =>
    `写了 ${countText(done)} / ${countText(total)} 格，停在第 ${row} 行`,
  resume: "继续写",
  undo: "撤销本次",
  undoing: "正在撤销",
  undoHint: "只还原仍是写入值的格子；你之后改过的，保留你的。",
  /** The pane may be closed and opened again: its page lives as long as the workbook is open. */
  undoEnds: "关闭工作簿或重新载入窗格后不能撤销。",
  excelUndo: "在表里按几次 Ctrl+Z 也行：标色、日志、等级依次撤回。",
  excelUndoLost: "这个版本的 Excel 不能用 Ctrl+Z 撤销本次。",
  gone: "写入的内容已经不在表里",
  goneDetail: (time: string, cells: number) => `${time} 写的 ${countText(cells)} 格都已改过或撤回，没有可撤销的了。`,
  partly: (holding: number, cells: number) => `写入的 ${countText(cells)} 格，现在还有 ${countText(holding)} 格没变`,
  partlyDetail: (time: string, holding: number) =>
    `${time} 写入，其余已改过或撤回。撤销本次只还原这 ${countText(holding)} 格。`,
  undone: (cells: number) => `已撤销，还原 ${countText(cells)} 格`,
  undoneKept: (cells: number) => `${countText(cells)} 格你之后改过，保留你的`,
  undoneAll: "写过的格子都和写入之前一样",
  undoneGone: (headers: string) => `其余都和写入之前一样；已删除的列没有可还原的：${headers}`,
  notTaken: (count: number) => `没写成的 ${countText(count)} 格`,
  holds: (text: string) => (text === "" ? "现在空着" : `现在是“${text}”`),
  leaves: "还留着",
  leavesColumns: (headers: readonly string[], areBlank: boolean) =>
    `${areBlank ? "清空了的列" : "新加的列"}：${headers.join("、")}。不要的话，可以在表里删掉。`,
  leavesHighlights: "表里的标色。不要的话，到设置里关掉。",
  leavesLog: "重评日志里这次写入和撤销的记录。",
  changesAgain: "再看变化",
  what: "写了什么",
  log: "看重评日志",
  noLog: "还没有重评日志",
  logFailed: "等级写好了，但日志没写成",
  highlightsFailed: "等级写好了，但标色没更新：到设置里再开一次",
  created: "新列",
  failedCells: (count: number) => `失败 ${countText(count)}`,
  kept: (count: number) => `等级没有改的 ${countText(count)} 户`,
  fates: FATES,
  skipped: (count: number) => `跳过的 ${countText(count)} 处`,
  skippedMore: (count: number) => `其余 ${countText(count)} 处`,
  skipReasons: SKIPPED,
  wholeRow: "整行",
  lookAgain: "再看一遍变化",
  distribution: "现在的分布",
  next: "看今天先联系谁",
};

export type ResultScreenWords = typeof zhResultScreen;
