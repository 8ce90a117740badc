// Words of what one can do on a customer's card: lock the grade, take a brief along.

import type { Grade } from "../../../domain/vocabulary/grade";

export const zhCardScreen = {
  lock: "锁定等级",
  editLock: "改锁定或解锁",
  lockTitle: "锁定等级",
  lockLead: "锁定后，重评照锁定的等级走，不再按规则升降，到期自动恢复。",
  lockGrade: "锁定为",
  lockReason: "原因",
  lockReasonHint: "例如：战略客户，总监批准",
  lockReasonMissing: "请写一句原因，同事才看得懂",
  lockUntil: "到哪一天（含当天）",
  lockUntilHint: "不填，就一直锁定",
  lockUntilPast: "这一天已经过去，请选以后的日子",
  lockKeyMissing: "这一行没有客户编号，也没有名称，无法锁定。请先补上。",
  doLock: "锁定",
  saveLock: "更新锁定",
  unlock: "解锁",
  locked: (grade: Grade, rule: string) => `锁定 ${grade}，规则为 ${rule}`,
  lockedUntil: (grade: Grade, day: string, rule: string) => `锁定 ${grade} 至 ${day}，规则为 ${rule}`,
  lockDone: (name: string, grade: Grade) => `${name} 已锁定为 ${grade}`,
  unlockDone: (name: string) => `${name} 已解锁`,
  lockedStays: "等级已锁定",
  gone: "这位客户已不在表里",
  brief: "拜访前速览",
  briefLead: "一页看完。复制到聊天、邮件或打印。",
  briefText: "拜访前速览的内容",
  briefGrade: "等级",
  briefWhy: "原因",
  briefNext: "不下单",
  briefRisk: "流失风险",
  briefPlan: "建议",
  briefDue: "最晚",
  briefNote: "备注",
  briefTag: "需求标签",
  briefUpdated: "最后更新",
  briefLine: (name: string, text: string) => `${name}：${text}`,
};

export type CardScreenWords = typeof zhCardScreen;
