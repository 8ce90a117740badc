// Words of 今日 and of the calendar file made from it.

import type { GradeName } from "../../domain/vocabulary/gradeName";
import { countText } from "../../i18n/format";

export const zhTodayScreen = {
  waiting: (count: number) => `${countText(count)} 户立即联系`,
  matrix: "重要 × 紧急",
  quadrantOf: (name: string, axes: string, count: number) => `${name}，${axes}，${countText(count)} 户`,
  calendar: "降级日历",
  calendarNote: "不下单，就在这天降级",
  weekdays: ["一", "二", "三", "四", "五", "六", "日"] as readonly string[],
  today: "今天",
  asOfDay: "评级日",
  firstOfMonth: (month: number) => `${month}月1`,
  nobodyFalls: (day: string) => `${day}，没有人降级`,
  falls: (day: string, names: string, count: number, amount: string) =>
    `${day}，${names}${count > 2 ? `等 ${countText(count)} 户` : ""}降级，年额 ${amount}`,
  countOnDay: (count: number) => `${countText(count)}户`,
  dayTitle: (day: string) => `${day} 降级`,
  dayAside: (count: number, amount: string) => `${countText(count)} 户 · 年额 ${amount}`,
  backToList: "看全部",
  sorted: "按重要 × 紧急排序",
  nobodyNow: "今天没有要紧的客户",
  nobodyHere: "这一格没有客户",
  nextDrop: (day: string, name: string, grade: GradeName) => `下一户：${name}，${day} 降为 ${grade}。`,
  noDrop: "近期没有人会降级。",
  more: (count: number) => `再看 ${countText(count)} 户`,
  notListed: (count: number) => `另有 ${countText(count)} 户无法评级，不在这里`,
  seeProblems: "去核对",
  goTo: (name: string, reasons: string) => `${name}，${reasons}，在表里选中`,
  openCard: (name: string) => `打开 ${name} 的客户卡片`,
  dueBy: (day: string, headline: string) => `${day} 前：${headline}`,
  export: "导出 .ics",
  exportTitle: "导出到日历",
  exportLead: "每户两条：最晚联系日；会降级的，再加降级那天。再导一次会更新同一条，不会重复。",
  contactOn: (day: string) => `联系 ${day}`,
  dropOn: (day: string, grade: GradeName) => `${day} 降为 ${grade}`,
  all: "全选",
  /** Ticked, of all in the list. */
  exportCount: (count: number, all: number) =>
    count === all ? `导出 ${countText(all)} 户` : `导出 ${countText(count)} / ${countText(all)} 户`,
  exportShown: (shown: number, all: number) => `列出 ${countText(shown)} / ${countText(all)} 户，没列出的也导出`,
  exportNone: "一户也没选",
  exported: (count: number) => `已生成 ${countText(count)} 条日程`,
  copyAsFile: (file: string) => `Mac 和 iPad 上的加载项存不了文件。复制下面的内容，存成 ${file}，再用日历打开。`,
  notDownloaded: (file: string) => `没看到下载的文件？复制下面的内容，存成 ${file}，再用日历打开。`,
  fileText: "日历文件的内容",
  copy: "复制",
  copied: "已复制",
  copyByHand: "浏览器不让复制：内容已选中，请按 Ctrl+C",
};

export type TodayScreenWords = typeof zhTodayScreen;
