// A plan from cells, the whole way through the core: headers, reading, grading, planning.

import { gradeTable } from "../../../src/domain/grading/gradeTable";
import { planRegrade } from "../../../src/domain/regrade/planRegrade";
import type { RegradePlan } from "../../../src/domain/regrade/plan";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings";
import { recognizeColumns } from "../../../src/domain/table/headers";
import { gradeReader } from "../../../src/domain/table/gradeNames";
import { readCustomers } from "../../../src/domain/table/readCustomers";
import type { CellRows } from "../../../src/domain/vocabulary/cell";
import { serialDay, type SerialDay } from "../../../src/domain/vocabulary/day";

export function day(iso: string): SerialDay {
  const [year, month, date] = iso.split("-").map(Number);
  const serial = serialDay(year, month, date);
  if (serial === undefined) throw new Error(`${iso} is no day`);
  return serial;
}

/** Plans a table whose first row is the header. */
export function planOf(rows: CellRows, asOf: SerialDay, changed: Partial<Settings> = {}): RegradePlan {
  const settings: Settings = { ...DEFAULT_SETTINGS, ...changed };
  const [header, ...body] = rows;
  const map = recognizeColumns(header, { sample: body, ownHeaders: settings.ownHeaders });
  const cells = Object.fromEntries(
    Object.entries(map.positions).map(([role, position]) => [role, body.map((row) => row[position] ?? "")]),
  );
  const table = readCustomers(cells, map, body.length, asOf, gradeReader(settings));
  const { rules, recency, ownBenchmarks } = settings;
  return planRegrade(table, gradeTable(table, { asOf, recency, rules, ownBenchmarks }), settings);
}

export { kindOf } from "../../../src/domain/regrade/plan";

/** The method's own table. */
export const METHOD_TABLE: CellRows = [
  "客户编号 客户名称 联系人 所属行业 企业规模 客户等级 RFM指标(R/F/M) 核心需求标签 当前跟进策略 负责人 最后更新时间 备注".split(
    " ",
  ),
  "C202405001 A科技公司 *经理 信息技术 100-500人 A 45天/3次/80万 技术驱动型 季度技术方案研讨 *经理 2024-05-20 计划Q3采购新设备".split(
    " ",
  ),
  "C202405002 B制造企业 *总监 制造业 500人以上 S 15天/5次/150万 长期合作意向 月度高层拜访+定制服务 *总监 2024-05-22 对供应链优化需求迫切".split(
    " ",
  ),
  "C202405003 C贸易公司 *专员 零售业 50人以下 B 75天/2次/30万 价格敏感型 推广促销套餐 *专员 2024-05-18 对比3家供应商报价".split(
    " ",
  ),
  "C202405004 D创业公司 *客服 互联网 20人以下 C 120天/1次/5万 紧急采购型 发送新品试用邀请 *客服 2024-05-15 注册未下单，关注其融资动态".split(
    " ",
  ),
];
