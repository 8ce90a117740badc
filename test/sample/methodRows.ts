// The four example rows of the method, as its own table records them, for every test and the preview. The letter in a
// company's name is not its grade.

import { type SerialDay, serialDay } from "../../src/domain/vocabulary/day";

export const METHOD_HEADERS = [
  "客户编号",
  "客户名称",
  "联系人",
  "所属行业",
  "企业规模",
  "客户等级",
  "RFM指标(R/F/M)",
  "核心需求标签",
  "当前跟进策略",
  "负责人",
  "最后更新时间",
  "备注",
] as const;

/** A day that exists, as Excel counts it. */
export function day(year: number, month: number, date: number): SerialDay {
  const serial = serialDay(year, month, date);
  if (serial === undefined) throw new Error(`no such day ${year}-${month}-${date}`);
  return serial;
}

export const METHOD_ROWS: readonly (readonly (string | number)[])[] = [
  [
    "C202405001",
    "A科技公司",
    "*经理",
    "信息技术",
    "100-500人",
    "A",
    "45天/3次/80万",
    "技术驱动型",
    "季度技术方案研讨",
    "*经理",
    day(2024, 5, 20),
    "计划Q3采购新设备",
  ],
  [
    "C202405002",
    "B制造企业",
    "*总监",
    "制造业",
    "500人以上",
    "S",
    "15天/5次/150万",
    "长期合作意向",
    "月度高层拜访+定制服务",
    "*总监",
    day(2024, 5, 22),
    "对供应链优化需求迫切",
  ],
  [
    "C202405003",
    "C贸易公司",
    "*专员",
    "零售业",
    "50人以下",
    "B",
    "75天/2次/30万",
    "价格敏感型",
    "推广促销套餐",
    "*专员",
    day(2024, 5, 18),
    "对比3家供应商报价",
  ],
  [
    "C202405004",
    "D创业公司",
    "*客服",
    "互联网",
    "20人以下",
    "C",
    "120天/1次/5万",
    "紧急采购型",
    "发送新品试用邀请",
    "*客服",
    day(2024, 5, 15),
    "注册未下单，关注其融资动态",
  ],
];
