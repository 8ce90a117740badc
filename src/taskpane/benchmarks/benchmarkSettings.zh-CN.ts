// Words of the settings page about benchmarks: what customers are compared with, and the user's own means.

import { countText } from "../../i18n/format";

export const zhBenchmarkSettings = {
  title: "比较基准",
  note: (comparison: string, own: number) => (own === 0 ? comparison : `${comparison}，自填 ${countText(own)} 行`),
  lead: "等级按均值的倍数评。先看自填的均值，再按下面选的比。",
  compareWith: "和谁比",
  comparisons: { industry: "同行业", table: "全表", absolute: "固定金额" },
  meanings: {
    industry: (minimum: number) =>
      `和同行业的均值比。行业不足 ${countText(minimum)} 户时用全表均值，全表也不足时用固定金额。默认。`,
    table: (minimum: number) => `不分行业，都和全表的均值比。全表不足 ${countText(minimum)} 户时用固定金额。`,
    absolute: () => "不算均值，只看年金额和最近下单。",
  },
  amounts: "固定金额",
  amountsMeaning: (usual: string) => `没有均值可比时，年金额要到这个数。默认 ${usual}。`,
  amountField: (grade: string) => `${grade} 级固定金额`,
  /** How many 元 one typed unit is, and its name. */
  unitYuan: 10_000,
  unit: "万",
  own: "自填的均值",
  ownMeaning: "填了的行业永远用这里的数，不随表变。写“全表”的一行给其余行业用。",
  ownNone: "没有自填的均值。",
  fill: "填入现在的均值",
  industry: "行业",
  orders: "次数",
  amount: "年额",
  times: "次",
  ownOrders: (industry: string) => `${industry} 次数均值`,
  ownAmount: (industry: string) => `${industry} 年额均值`,
  remove: (industry: string) => `去掉 ${industry}`,
  add: "加一个行业",
  choose: "看表里的行业",
  addButton: "加上",
  addKnown: "已经有这个行业",
  invalid: "均值要大于 0",
  filled: (count: number) => `填入了 ${countText(count)} 行，保存后生效`,
  recency: "R 的默认读法",
};

export type BenchmarkSettingsWords = typeof zhBenchmarkSettings;
