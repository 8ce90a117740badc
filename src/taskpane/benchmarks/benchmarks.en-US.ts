import { plural } from "../../i18n/plural";
import type { BenchmarksWords } from "./benchmarks.zh-CN";

export const enBenchmarksWords: BenchmarksWords = {
  benchmarks: {
    title: "Benchmarks",
    lead: (minimum) =>
      `Each customer against its industry's mean; with fewer than ${plural(minimum, "customer")}, against the whole table's.`,
    leadTable: "As chosen in the settings, each customer against the whole table.",
    leadAbsolute: "As chosen in the settings, fixed amounts wherever there is no mean of your own.",
    change: "Change",
    leadMedian: (minimum) =>
      `Each customer against its industry's median; with fewer than ${plural(minimum, "customer")}, against the whole table's.`,
    industry: "Industry",
    noIndustry: "No industry",
    amount: "Mean amount",
    orders: "Mean orders",
    count: "Customers",
    sources: { own: "Own", industry: "Industry", table: "Whole table", absolute: "Fixed amounts" },
    sourceWithN: (source, n) => `${source}, n\u00a0=\u00a0${n}`,
    times: (orders) => orders,
  },
};
