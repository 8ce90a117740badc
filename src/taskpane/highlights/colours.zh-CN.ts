// Words for choosing the colours of the highlights.

import { COLOUR_WORDS } from "../../i18n/colours";

export const zhColoursScreen = {
  names: COLOUR_WORDS["zh-CN"],
  /** What stands in a highlighted cell, as an example. */
  samples: { severe: "03-27", stale: "04-20", riskHigh: "高", riskMedium: "中", highValueSilent: "高价值·近期未下单" },
  choose: "换色",
  chooseFor: (tone: string) => `${tone}的底色`,
  custom: "自定义",
  customShown: (colour: string) => `自定义 ${colour}`,
  customField: "颜色代码",
  customHint: "# 加六位数字或字母，例如 #ffe699。文字自动用黑或白。",
  taken: "在用",
  contrast: (ratio: string) => `文字对比度 ${ratio} : 1，看得清`,
  unreadable: "看不懂这个颜色：写 # 加六位数字或字母，例如 #ffe699",
  invisible: "太接近白色，在表里看不出来",
  shared: (tone: string) => `和“${tone}”同色，分不清`,
  onSheet: (count: number) => `颜色已换，表里 ${count} 种标色已跟着变`,
  notOnSheet: "颜色已换，下次给表标色时用上",
  undo: "撤销换色",
};

export type ColoursScreenWords = typeof zhColoursScreen;
