// Cells as they come: mostly plain, some of every kind of mess.

import fc from "fast-check";
import type { CellValue } from "../../../src/domain/vocabulary/cell";

const blank = fc.constantFrom<CellValue>("", " ", "　", "-", "无", "暂无", "N/A", null);
const error = fc.constantFrom<CellValue>("#N/A", "#REF!");
const plainly = (plain: fc.Arbitrary<CellValue>, ...messy: readonly fc.Arbitrary<CellValue>[]) =>
  fc.oneof({ arbitrary: plain, weight: 8 }, ...messy.map((arbitrary) => ({ arbitrary, weight: 1 })), {
    arbitrary: fc.oneof(blank, error, fc.constantFrom<CellValue>(true, "老客户", -3, 2.5, Infinity, NaN)),
    weight: 1,
  });

const composite = fc
  .tuple(fc.nat(150), fc.nat(9), fc.nat(400), fc.constantFrom("万", "万元", "元", "k", "", "块"))
  .map(([r, f, m, unit]) => `${r}天/${f}次/${m / 4}${unit}`);

export const messyCell = {
  id: plainly(
    fc.nat(40).map((n) => `C2024050${n}`),
    fc.nat(40),
    fc.constantFrom("合计", "小计", "S-A", "ｃ20240501", "C20240501 ", "Total"),
  ),
  name: plainly(
    fc.constantFrom("A科技公司", "上海机电", "客户7", "IBM"),
    fc.constantFrom("小米", "总计：", "汇总", "小 计", "合肥 7厂", "无锡电机"),
  ),
  industry: plainly(fc.constantFrom("制造业", "零售业", "IT"), fc.constantFrom("制造业 ", "ＩＴ", 7)),
  rfm: plainly(
    composite,
    fc.constantFrom("４５天／３次／８０万", "45天//80万", "0天/0次/0万", "45天/3次/8万5", "20000天/1次/1万"),
  ),
  recency: plainly(
    fc.nat(130),
    fc.integer({ min: 45_300, max: 45_500 }),
    fc.constantFrom("45天", "2024-05-20", "昨天", 45.5, 20_000, 19_999.5, 45_443.5, 45_444),
  ),
  frequency: plainly(fc.integer({ min: 1, max: 9 }), fc.constantFrom("3次", 0, "三次", 1_000_000, 1_000_001, 1e18)),
  monetary: plainly(
    fc.nat(2_000_000),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.constantFrom("80万", 0, 2.3, 1e13, 1e13 + 0.5, 1e9, 1e9 + 0.5, 1e15 + 0.5, "8万5"),
  ),
  updated: plainly(
    fc.integer({ min: 45_400, max: 45_450 }),
    fc.constantFrom("2024/5/20", "5/6/2024", 45_443.5, 45_444, 19_999, 300),
  ),
  note: plainly(fc.constantFrom("", "计划Q3采购"), fc.constantFrom("注册未下单", "近期未下单")),
} satisfies Readonly<Record<string, fc.Arbitrary<CellValue>>>;

export type MessyRole = keyof typeof messyCell;
