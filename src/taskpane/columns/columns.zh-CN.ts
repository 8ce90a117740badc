// Words of the page that says which column is which.

import { countText } from "../../i18n/format";

export const zhColumnsWords = {
  columns: {
    title: "列对应",
    lead: "每一列被当作什么。不对就改，改动记在这个工作簿里。",
    asRole: (header: string) => `“${header}”当作`,
    none: "不使用",
    chosen: "手动指定",
    recognised: "识别到的列",
    unrecognised: "没用到的列",
    examples: (examples: string) => `例：${examples}`,
    noExamples: "整列为空",
    amountUnit: "金额单位",
    units: { yuan: "元", thousand: "千元", wan: "万元", million: "百万元", yi: "亿元" },
    recencyForm: "R 的写法",
    recencyForms: { composite: "在 R/F/M 一格里", days: "天数", date: "最近下单日期" },
    forget: "恢复自动识别",
    ownHint: "由本工具写入",
    /** Why a column is not taken for what its header says. */
    passed: {
      score: "是得分（1–5、1–10 或 0/1），不当作天数、次数、金额",
      code: "是得分代码（如 555），不当作 R/F/M",
      notGrades: "里面大多不是等级名称：不当作等级，也不会写",
      orderNumber: "是订单号，不当作客户名称",
      ledger: "是会计科目，不当作客户",
      turnover: "是客户自己的营业收入，不当作他向你买了多少",
      second: "已有更合适的列",
    },
    maybe: (role: string) => `可能是${role}`,
    take: "就用它",
    /** To a doubt about a column: it is as it was read. */
    confirm: "没错，就这样读",
    doubts: {
      unitUnread: (text: string) => `表头里的“${text}”没读懂，金额先按元读：单位不对请在上面改`,
      lifetime: (text: string) => `“${text}”像是历年累计；评级要近 12 个月的`,
    },
    stranger: "名字像本工具的列，内容是你自己的：不动它",
    handOver: (role: string) => `${role}（交给本工具写）`,
    place: (sheet: string, isTable: boolean, rows: number, columns: number) =>
      `工作表“${sheet}”，${isTable ? "Excel 表" : "普通区域"}，${countText(rows)} 行 ${countText(columns)} 列`,
    confidence: { high: "把握高", medium: "把握中", low: "把握低" },
    byHeader: "按列名认出",
    readAll: (count: number) => `${countText(count)} 格都读得懂`,
    readSome: (read: number, filled: number) => `${countText(filled)} 格里 ${countText(read)} 格读得懂`,
    form: (name: string, count: number) => `${name} ${countText(count)}`,
    forms: {
      excelDate: "Excel 日期",
      dashedDate: "2024-5-20",
      slashedDate: "2024/5/20",
      dottedDate: "2024.5.20",
      compactDate: "20240520",
      chineseDate: "2024年5月20日",
      otherDate: "其他写法",
      plainNumber: "纯数字",
      yuan: "元",
      thousand: "千",
      wan: "万",
      yi: "亿",
      noUnit: "没写单位",
    },
    /** R, F and M said in full, where a letter alone would be too short. */
    measures: { recency: "R 最近下单", frequency: "F 订单次数", monetary: "M 年订单额" },
  },
};

export type ColumnsWords = typeof zhColumnsWords;
