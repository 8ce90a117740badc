// Words of the settings: their list, how often, which columns.

import type { GradeName } from "../../domain/vocabulary/gradeName";
import { countText } from "../../i18n/format";
import { zhGrade } from "../../i18n/gradeWords";

export const zhSettingsWords = {
  settings: {
    title: "设置",
    hint: "设置存在这个工作簿里，同事打开也一样",
    kept: "存在这个工作簿里",
    groups: { grading: "怎么评级", acting: "接下来做什么", sheet: "表里的列、颜色和公式", file: "文件" },
    thresholds: "等级阈值",
    thresholdsNote: (best: GradeName, s: string, next: GradeName, a: string) => `${best} 金额 > ${s}，${next} ≥ ${a}`,
    cadence: "更新与联系频率",
    cadenceNote: (best: GradeName, days: string) => `${zhGrade(best)} ${days} 天不更新算过期`,
    written: "写入哪些列",
    writtenNote: (count: number) => `等级和 ${countText(count)} 个自己的列`,
    highlights: "表里标色",
    highlightsNote: (on: number, all: number) => `开了 ${on} / ${all}`,
    language: "语言",
    languages: { auto: "自动", "zh-CN": "中文", "en-US": "English" },
    reset: "全部恢复默认",
    resetAsk: "阈值、频率、策略库、标签、列名和锁定都会回到默认值。",
    resetDo: "恢复默认",
    needTable: "先识别一张客户表，才能改这些设置。",
    privacy: "数据不离开这个工作簿。没有登录，没有上传，没有统计。",
    save: "保存",
    discard: "放弃改动",
    saved: "设置已保存",
    was: (value: string) => `原值 ${value}，改动未保存`,
    restore: "恢复默认",
  },

  cadence: {
    title: "更新与联系频率",
    stale: "多少天不更新算过期",
    staleNote: (multiple: string) => `超过 ${multiple} 倍算严重过期，表里会标出来。`,
    contacts: "每年联系几次",
    contactsNote: "决定“下次跟进”的日子。",
    days: "天",
    times: "次",
    field: (grade: GradeName, what: string) => `${zhGrade(grade)}：${what}`,
    oddityKnown: "知道了",
    oddity: (better: GradeName, betterCount: number, worse: GradeName, worseCount: number) =>
      `${worse} 级每年联系 ${worseCount} 次，多于 ${better} 级的 ${betterCount} 次`,
  },

  written: {
    title: "写入哪些列",
    lead: "客户等级一定写。下面是本工具自己的列，第一次写入时加在表的右边。",
    never: "当前跟进策略、负责人和其他列不会动，除非你在确认变化时为某一户勾选。",
    headerOf: (role: string) => `“${role}”的列名`,
    duplicate: "列名不能重复，也不能为空",
    what: {
      suggestion: "按等级、需求标签和风险给出的动作",
      risk: "高、中、低，或“高价值·近期未下单”",
      nextContact: "按联系频率算出的日期",
      reason: "一句话，带用到的数字",
    },
    logSheet: "重评日志的工作表名",
  },
};

export type SettingsWords = typeof zhSettingsWords;
