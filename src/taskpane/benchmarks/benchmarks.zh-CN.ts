// Words of the page of benchmarks.

import { countText } from "../../i18n/format";

export const zhBenchmarksWords = {
  benchmarks: {
    title: "比较基准",
    lead: (minimum: number) => `每户与同行业的均值比。行业不足 ${countText(minimum)} 户时，用全表均值。`,
    leadTable: "按设置，每户都与全表比，不分行业。",
    leadAbsolute: "按设置，没有自填均值的行业用固定金额。",
    change: "改",
    leadMedian: (minimum: number) => `每户与同行业的中位数比。行业不足 ${countText(minimum)} 户时，用全表中位数。`,
    industry: "行业",
    noIndustry: "未填行业",
    amount: "年额均值",
    orders: "次数均值",
    count: "户数",
    sources: { own: "自填", industry: "本行业", table: "全表", absolute: "固定金额" },
    sourceWithN: (source: string, n: string) => `${source} n=${n}`,
    times: (orders: string) => `${orders}次`,
  },
};

export type BenchmarksWords = typeof zhBenchmarksWords;
