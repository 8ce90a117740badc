// Any book: customers of some industries, sizes and tags, with and without orders, and blank rows in between.

import fc from "fast-check";
import type { CellRows } from "../../../src/domain/vocabulary/cell";
import type { RegradePlan } from "../../../src/domain/regrade/plan";
import { day, planOf } from "../regrade/plans";

const HEADER = [
  "客户编号",
  "客户名称",
  "所属行业",
  "企业规模",
  "客户等级",
  "RFM指标(R/F/M)",
  "核心需求标签",
  "最后更新时间",
];

const anyRow = fc.oneof(
  { weight: 1, arbitrary: fc.constant(HEADER.map(() => "")) },
  {
    weight: 9,
    arbitrary: fc
      .record({
        industry: fc.constantFrom("零售业", "科技", "制造业", ""),
        size: fc.constantFrom("50人以下", "100-500人", "500人以上", "大型", "230", "很多人", ""),
        grade: fc.constantFrom("S", "A", "B", "C", ""),
        rfm: fc.oneof(
          fc
            .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 400 }))
            .map(([days, orders, amount]) => `${days}天/${orders}次/${amount}万`),
          fc.constantFrom("", "8天//5万", "看不懂"),
        ),
        tag: fc.constantFrom("价格敏感型", "技术驱动", "紧急采购型", "长期合作意向", "品质追求型", ""),
      })
      .map(({ industry, size, grade, rfm, tag }) => ["C", "某某", industry, size, grade, rfm, tag, "2024-05-20"]),
  },
);

const AS_OF = day("2024-05-31");

/** Plans of any book of at most thirty rows. */
export const anyBook: fc.Arbitrary<RegradePlan> = fc
  .array(anyRow, { minLength: 1, maxLength: 30 })
  .map((rows) => bookOf(rows.map(([id, ...rest], at) => [id === "" ? "" : `C${at}`, ...rest])));

/** The plan of these customers: id, name, industry, size, grade, R/F/M, tag, last update. */
export function bookOf(rows: CellRows): RegradePlan {
  return planOf([HEADER, ...rows], AS_OF);
}
