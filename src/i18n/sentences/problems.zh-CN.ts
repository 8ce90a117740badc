// What is wrong with a cell, in Chinese, and what to write instead. The advice goes by the column: what is right in one is wrong in another.

import { dayProposals, numberProposals } from "../../domain/table/proposals";
import type { ColumnRole } from "../../domain/vocabulary/column";
import type { ProblemCode } from "../../domain/vocabulary/problem";

/** A cell's text as it stands, its column by name, and what is asked for in that column. */
type ProblemWords = (text: string, column: string, role: ColumnRole) => string;

/** What a cell of this role may say. */
const EXAMPLES: Readonly<Partial<Record<ColumnRole, string>>> = {
  rfm: "45天/3次/80万",
  recency: "45天 或 2024-05-20",
  frequency: "3 或 3次",
  monetary: "80万 或 800000元",
  updated: "2024-05-20",
};

/** A day that software writes where there is none: before the second day of 1970. */
const EMPTY_DAY = /^(?:0|1[0-8]|19[0-6])\d{0,3}[-/.年]|^1970[-/.年]0?1[-/.月]0?1(?!\d)/;

const instead = (role: ColumnRole): string => {
  const example = EXAMPLES[role];
  return example === undefined ? "" : `：写成 ${example}`;
};

export const ZH_PROBLEMS: Readonly<Record<ProblemCode, ProblemWords>> = {
  blank: (text, column, role) => {
    if (text === "") return `${column}为空`;
    return role === "rfm"
      ? `“${text}”缺一项：R、F、M 都要写，例如 45天/3次/80万`
      : `${column}写的是“${text}”，等于没填`;
  },
  unreadable: (text, column, role) => `${column}“${text}”读不懂${instead(role)}`,
  errorValue: (text, column) => `${column} 是错误值 ${text}：先修好这一格的公式`,
  calculating: (_text, column) => `${column}还在计算：现在看到的不一定是结果，先不评，算完会自动再读`,
  negative: (text, column, role) => {
    if (role === "updated") return `${column}“${text}”是负数，不是日期${instead(role)}`;
    if (role === "monetary") return `${column}“${text}”是负数：退款请单独记，金额写净额`;
    if (role === "rfm") return `${column}“${text}”是负数：天数和次数没有负的；退款请单独记，金额写净额`;
    return `${column}“${text}”是负数：天数和次数没有负的${instead(role)}`;
  },
  futureDate: (text, column) => `${column}“${text}”晚于评级日`,
  ambiguousDate: (text, column) =>
    `${column}“${text}”可以是几个日期：改成 ${dayProposals(text).join(" 或 ") || "年-月-日的写法"}`,
  yearMissing: (text, column) => `${column}“${text}”没有年份：写成 2024-05-20 这样的日期`,
  ambiguousNumber: (text, _column, role) =>
    `“${text}”读不准${numberProposals(text, role).length > 0 ? `：写成 ${numberProposals(text, role).join(" 或 ")}` : instead(role)}`,
  notWhole: (text) => `“${text}”不是整数次`,
  notDays: (text, _column, role) =>
    role === "rfm"
      ? `“${text}”说不出是几天：R 写天数，例如 30天`
      : `“${text}”说不出是几天，也说不出是哪一天：写成 45天 或 2024-05-20`,
  dateForFigures: (text) => `“${text}”是一个日期，不是 R/F/M：写成 45天/3次/80万 这样的三项`,
  dateForNumber: (text, column, role) => {
    if (role === "rfm") return `“${text}”里有日期：R 写天数、F 写次数、M 写金额，例如 45天/3次/80万`;
    return `${column}“${text}”是日期，不是${role === "monetary" ? "金额" : "次数"}${instead(role)}`;
  },
  implausible: (text, column, role) => {
    if (EMPTY_DAY.test(text)) return `${column}“${text}”是系统里的空日期：没有就留空，有就写真正的日期`;
    return role === "updated"
      ? `${column}“${text}”不是日期${instead(role)}`
      : `${column}“${text}”不合常理：像是日期丢了格式，或写错了列`;
  },
  tooLarge: (text) => `“${text}”太大：次数最多 100万，金额最多 10万亿元，看看是不是写错了列`,
  duplicateId: (text) => `客户编号 ${text} 重复`,
  missingId: () => "没有客户编号",
  contradiction: (text) => `备注“${text}”与订单次数矛盾`,
  totalRow: (text) => `“${text}”像是合计行，没有当作客户`,
  notCustomer: (text) => `“${text}”像是说明、分组名或签名，没有当作客户`,
  otherTable: (text) => `从“${text}”这一行起是另一张表，没有读：要评它，请移到别的工作表`,
  mixedCurrency: (text, column) => `${column}“${text}”和这一列的其他金额不是一种货币：先换算成同一种`,
  cannotAge: (text) =>
    text === "" ? "最后更新时间为空，R 只能按表内记录" : `最后更新时间写的是“${text}”，等于没填，R 只能按表内记录`,
};
