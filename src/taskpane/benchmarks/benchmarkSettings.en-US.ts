import { countText } from "../../i18n/format";
import { plural } from "../../i18n/plural";
import type { BenchmarkSettingsWords } from "./benchmarkSettings.zh-CN";

export const enBenchmarkSettings: BenchmarkSettingsWords = {
  title: "Benchmarks",
  note: (comparison, own) => (own === 0 ? comparison : `${comparison}, ${countText(own)} of your own`),
  lead: "Grades are multiples of a mean. Your own means come first, then what is chosen below.",
  compareWith: "Compare with",
  comparisons: { industry: "Industry", table: "Whole table", absolute: "Fixed amounts" },
  meanings: {
    industry: (minimum) =>
      `The mean of the industry. With fewer than ${countText(minimum)} customers the mean of the whole table, and where that is too small, fixed amounts. The default.`,
    table: (minimum) =>
      `The mean of the whole table, whatever the industry. With fewer than ${countText(minimum)} customers, fixed amounts.`,
    absolute: () => "No means: only the amount a year and the last order count.",
  },
  amounts: "Fixed amounts",
  amountsMeaning: (usual) => `The amount a year a grade asks for where there is no mean. Defaults: ${usual}.`,
  amountField: (grade) => `Fixed amount for ${grade}`,
  unitYuan: 1000,
  unit: "k",
  own: "Your own means",
  ownMeaning:
    "An industry listed here always uses these figures, whatever the table says. A line “whole table” serves all others.",
  ownNone: "No means of your own.",
  fill: "Fill in today's means",
  industry: "Industry",
  orders: "Orders",
  amount: "Amount",
  times: "",
  ownOrders: (industry) => `Mean orders, ${industry}`,
  ownAmount: (industry) => `Mean amount, ${industry}`,
  remove: (industry) => `Remove ${industry}`,
  add: "Add an industry",
  choose: "Industries of the table",
  addButton: "Add",
  addKnown: "This industry is there already",
  invalid: "A mean has to be above 0",
  filled: (count) => `Filled in ${plural(count, "line", "lines")}, in force once saved`,
  recency: "R is read by default as",
};
