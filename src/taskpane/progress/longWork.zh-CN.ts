// Words of long work: its steps, what was found so far, and what is left after it was cancelled or stopped.

import type { HostFailureCode, WorkStep } from "../../actions/host";
import { countText } from "../../i18n/format";

const STEPS: Readonly<Record<WorkStep, string>> = {
  read: "读取表格",
  recognise: "识别每一格",
  grade: "逐行评级",
  compare: "对比表内等级",
  prepare: "准备要写的内容",
  check: "再读一遍，核对每一行",
  write: "写入并读回",
  log: "记日志",
  highlight: "更新标色",
};

const STOPPED_BY: Readonly<Record<HostFailureCode, string>> = {
  editMode: "有单元格正在编辑：按 Enter 结束编辑，再继续写。",
  protected: "工作表受保护：取消保护后继续写。",
  structureProtected: "工作簿的结构受保护：取消“保护工作簿”后继续写。",
  columnGone: "有一列不见了：按 Ctrl+Z 找回来，再继续写。",
  headersHidden: "标题行隐藏了：在“表设计”里勾上“标题行”，再继续写。",
  merged: "有合并的单元格：取消合并后继续写。",
  readOnly: "工作簿变成了只读：取得编辑权后继续写。",
  tooLarge: "Excel 一次收不下这么多内容：缩短很长的文字后继续写。",
  tableGone: "表不见了：按 Ctrl+Z 找回来，再继续写。",
  blocked: "有合并的单元格或别的内容挡住了：挪开后继续写。",
  filtered: "表正在筛选：清除筛选后继续写。",
  beside: "表的右边有内容：在表和它之间插入几整列空列，再继续写。",
  moved: "写到一半时有人排序、插入或删除了行列：写错行的已经放回原样。继续写会先重新对行。",
  occupied: "要写入的地方有内容了：再点一次插入，会换一个空的地方。",
  undoGroup: "Excel 没能把剩下的合成一步撤销：继续写会分几步写完。",
  notFetched: "加载项有一部分没有载入：看一下网络，再继续写。",
  busy: "Excel 正忙或连接断了：过一会儿继续写。",
  unsupported: "这个版本的 Excel 写不了剩下的内容。已写的可以撤销。",
  cancelled: "按取消停下了。可以继续写，也可以撤销。",
  unknown: "Excel 没有写完，也没有说原因。可以继续写，也可以撤销。",
};

export const zhLongWork = {
  step: (step: WorkStep) => STEPS[step],
  grading: "正在评级",
  stepDone: "已完成",
  stepRunning: "进行中",
  stepWaiting: "还没开始",
  rowsDone: (done: number, total: number) => `${countText(done)} / ${countText(total)} 行`,
  cellsDone: (done: number, total: number) => `${countText(done)} / ${countText(total)} 格`,
  percent: (percent: number) => `${percent}%`,
  foundSoFar: "目前发现",
  toWrite: "这次的变化",
  counted: { fall: "降级", rise: "升级", new: "首次评级", toLock: "按锁定改", problem: "无法评级" },
  cancelling: "正在停下",
  savingNote: "正在等 Excel 存好",
  cancelledAt: (done: number, total: number) => `已取消，读到 ${countText(done)} / ${countText(total)} 行`,
  cancelled: "已取消",
  nothingWritten: "什么都没有写入。",
  goOn: "继续",
  makeRoom: "在表右边插入整列",
  hiddenRows: "有行被筛选或隐藏：看不见的行也一起评级、一起写入。筛选不会变。",
  checking: "正在检查",
  notRead: "还没有读表",
  notReadDetail: "按“一键重评”读表并评级；确认之前什么都不写。",
  logRefused: (sentence: string) => `等级写好了，日志没写成。${sentence}`,
  stoppedBy: (code: HostFailureCode) => STOPPED_BY[code],
  undoLeft: (restored: number, left: number) => `还原了 ${countText(restored)} 格，还有 ${countText(left)} 格没有还原`,
  undoLeftDetail: "再按一次，从停下的地方接着还原。",
  undoGoOn: "继续撤销",
};

export type LongWorkWords = typeof zhLongWork;
