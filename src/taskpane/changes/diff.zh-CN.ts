// Words of the diff. Counts say of what: rows that are shown, rows that would be written, rows that really differ.

import type { ChangingKind } from "../../domain/regrade/plan";
import type { GradeName } from "../../domain/vocabulary/gradeName";
import { countText } from "../../i18n/format";

export const zhDiffScreen = {
  title: "确认变化",
  unchanged: (count: number) => `其余 ${countText(count)} 户等级没变`,
  none: "没有要改的等级",
  filters: "筛选",
  all: "全部",
  fall: "降",
  rise: "升",
  isNew: "新评",
  problem: "问题",
  locked: "锁定",
  search: "找客户",
  clearSearch: "清除",
  foundNone: "没有符合的客户",
  groups: {
    fall: (count: number) => `降级 ${countText(count)} 户`,
    rise: (count: number) => `升级 ${countText(count)} 户`,
    new: (count: number) => `首次评级 ${countText(count)} 户`,
    toLock: (count: number) => `按锁定改 ${countText(count)} 户`,
  } satisfies Readonly<Record<ChangingKind, (count: number) => string>>,
  /** A group of which filter or search leave only some. */
  groupFound: (group: string, shown: number) => `${group}，符合 ${countText(shown)} 户`,
  groupKept: (count: number) => `不改等级 ${countText(count)} 户`,
  gradeStays: "原级不变",
  tickAll: (group: string, ticked: number) => `${group}，已选 ${countText(ticked)}，全选`,
  accept: (name: string, shift: string) => `接受 ${name}，${shift}`,
  shift: (from: GradeName | null, to: GradeName, kind: ChangingKind) => {
    if (kind === "toLock") return from === null ? `写成锁定的${to}` : `由${from}改为锁定的${to}`;
    return from === null ? `评为${to}` : kind === "fall" ? `由${from}降为${to}` : `由${from}升为${to}`;
  },
  details: (name: string) => `${name} 的更多写入选项`,
  goTo: (name: string) => `在表里选中 ${name}`,
  checkOrders: "先核对订单",
  suggests: "建议",
  alsoStrategy: (column: string, text: string) => `同时把“${column}”改为“${text}”`,
  alsoOwner: (column: string, text: string) => `同时把“${column}”改为“${text}”`,
  nowReads: (text: string) => `现在是“${text}”`,
  nowBlank: "现在为空",
  noRowOptions: "表里没有“当前跟进策略”和“负责人”列",
  lockedUntil: (grade: GradeName, day: string, rule: GradeName) => `锁定 ${grade} 至 ${day}，规则为 ${rule}`,
  lockedOpen: (grade: GradeName, rule: GradeName) => `锁定 ${grade}，规则为 ${rule}`,
  lockedUngraded: (grade: GradeName, day: string) =>
    day === "" ? `锁定 ${grade}，这一行无法评级` : `锁定 ${grade} 至 ${day}，这一行无法评级`,
  lockOver: (grade: GradeName, day: string) => `锁定 ${grade} 已在 ${day} 到期，改按规则`,
  selected: "已选",
  /** Rows whose grade stays and whose other columns say something else now. */
  refreshes: (rows: number) => `另更新 ${countText(rows)} 户的其他列`,
  notYet: "尚未写入",
  acceptCount: (count: number) => `接受 ${countText(count)} 户`,
  acceptNone: "一户也没选",
  nothingDiffers: "没有要写的",
  refreshOnly: "只更新其他列",
  retryWrite: "重试写入",
  formulas: (count: number) => `${countText(count)} 户的等级格是公式，默认不动`,
  replaceFormulas: "改成写入的值",
  drifted: "表里有改动：没变的照写，变了的会回来再看",
};

export type DiffScreenWords = typeof zhDiffScreen;
