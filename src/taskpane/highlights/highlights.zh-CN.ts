// Words of colours in the sheet.

export const zhHighlightsWords = {
  highlights: {
    title: "表里标色",
    lead: "用 Excel 自己的条件格式标出，关掉插件、用 WPS 也看得到。你自己的格式不动。",
    tones: {
      stale: "过期未更新",
      severe: "严重过期",
      riskHigh: "流失风险 高",
      riskMedium: "流失风险 中",
      highValueSilent: "高价值·近期未下单",
    },
    what: {
      stale: "最后更新时间超过该等级的天数，每天自己变",
      severe: "远超更新周期的天数",
      riskHigh: "流失风险列写着“高”",
      riskMedium: "流失风险列写着“中”",
      highValueSilent: "先核对订单，不当作流失",
    },
    pending: (tones: string) => `下次写入时加上：${tones}`,
    all: "全部打开",
    none: "全部关闭",
    changed: (on: number) => `现在标 ${on} 种`,
  },
};

export type HighlightsWords = typeof zhHighlightsWords;
