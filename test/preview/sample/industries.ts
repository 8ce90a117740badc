// Eight industries with the sizes of business one meets in each. Invented companies: no name here is meant to exist.

export interface Industry {
  readonly name: string;
  /** How many customers of 200. */
  readonly share: number;
  /** What an ordinary customer buys in twelve months, in 万, and in how many orders. */
  readonly amountWan: number;
  readonly orders: number;
  /** Last words of a company's name. */
  readonly trades: readonly string[];
}

export const INDUSTRIES: readonly Industry[] = [
  { name: "制造业", share: 42, amountWan: 68, orders: 4, trades: ["精工", "重工", "电气", "模具", "机械", "汽配"] },
  { name: "信息技术", share: 34, amountWan: 46, orders: 4, trades: ["科技", "软件", "智能", "信息", "数据"] },
  { name: "零售业", share: 30, amountWan: 22, orders: 6, trades: ["商贸", "百货", "连锁", "优选", "超市"] },
  { name: "互联网", share: 24, amountWan: 30, orders: 4, trades: ["网络", "互动", "云服务", "传媒"] },
  { name: "医疗健康", share: 22, amountWan: 54, orders: 3, trades: ["医疗", "药业", "生物", "康复", "诊断"] },
  { name: "物流运输", share: 18, amountWan: 34, orders: 5, trades: ["物流", "货运", "冷链", "供应链"] },
  { name: "教育培训", share: 16, amountWan: 14, orders: 3, trades: ["教育", "学堂", "培训", "研学"] },
  { name: "建筑工程", share: 14, amountWan: 88, orders: 3, trades: ["建设", "建工", "装饰", "幕墙"] },
];

export const CITIES = "杭州 苏州 上海 深圳 广州 南京 成都 武汉 西安 长沙 青岛 宁波 厦门 合肥 郑州 天津 佛山 无锡".split(
  " ",
);
export const BRANDS =
  "恒锐 云启 华岳 新禾 嘉木 远川 博澜 同泽 启明 瑞合 盛元 海纳 金石 立方 天工 卓远 亿达 百川 鼎新 凯旋 智衡 润泽 创维 信达 宏图 明德 飞扬 力诺 星河 安泰".split(
    " ",
  );
export const SURNAMES = "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢".split(" ");
export const CONTACT_TITLES = ["经理", "总", "主任", "女士", "先生", "工"] as const;
export const SIZES = ["20人以下", "50人以下", "50-100人", "100-500人", "500人以上"] as const;
export const TAGS = ["价格敏感型", "技术驱动型", "紧急采购型", "长期合作意向"] as const;
