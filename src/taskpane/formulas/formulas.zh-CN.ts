// Words of the page 公式: choosing a function, filling it down, values and formulas, native formulas.

import type { FunctionId } from "../../domain/formula/cellFunctions";
import type { NativeForm, NativeLoss, NativeResult } from "../../domain/native/convert";
import { countText } from "../../i18n/format";
import { zhNative } from "../../i18n/native/zh-CN";

const NAMES: Readonly<Record<FunctionId, string>> = {
  TIER: "等级",
  "TIER.WHY": "评级原因",
  "TIER.GAP": "升级还差什么",
  "TIER.DROPDATE": "哪天降级",
  "TIER.STRATEGY": "跟进策略",
  "TIER.OWNER": "该由谁负责",
  "TIER.NEXTCONTACT": "下次联系日期",
  "TIER.STALE": "记录过期没有",
  "TIER.CHURN": "流失风险",
  "TIER.CHURNWHY": "流失风险的理由",
  "TIER.TAGS": "备注里的需求",
  "TIER.RISKWORDS": "备注里的风险词",
  "TIER.COLUMN": "整列等级，一个公式",
  "TIER.BENCHMARKS": "各行业的均值",
  "TIER.MIGRATION": "按今天的规则，谁会升降",
  "TIER.BANDS": "等级占比体检",
  "RFM.RECENCY": "R：天数",
  "RFM.FREQUENCY": "F：次数",
  "RFM.AMOUNT": "M：金额（元）",
  "RFM.TEXT": "合成一格 R/F/M",
  "RFM.SCORES": "R、F、M 得分 1–5",
  "RFM.SEGMENT": "RFM 八类客户",
  "CUSTOMER.STAGE": "生命周期阶段",
  "CUSTOMER.QUADRANT": "客户四象限",
  "CUSTOMER.NEXTID": "下一个客户编号",
  "CUSTOMER.VALIDID": "编号写法对不对",
  "CLV.SIMPLE": "客户终身价值（简单算法）",
  "PARETO.CLASS": "帕累托 ABC",
};

export const zhFormulasScreen = {
  title: "公式",
  note: "在表右边加一列公式，或转为原生公式",
  lead: "公式和窗格用同一套规则。插入的是表右边的新列或空格，不改原有的列。",
  choose: "要算什么",
  option: (id: FunctionId) => `${NAMES[id]}（${id}）`,
  benchmarks: "对照什么",
  benchmarkChoices: { frozen: "行业基准", none: "固定金额" },
  frozenNote: "今天的均值会写在一张新工作表上，公式从那里读，不随表变动。",
  formula: "公式",
  copyLabel: "完整公式",
  firstRow: "第一位客户的结果",
  nothingYet: "没有客户可算",
  blank: "（空）",
  insert: "插入这一列",
  /** One formula for all customers, beside the table. */
  insertBlock: "插入这个公式",
  answer: "结果",
  fills: ({ address, rows, columns }: { readonly address: string; readonly rows: number; readonly columns: number }) =>
    `会写在 ${address}（${countText(rows)} 行 ${countText(columns)} 列）：都是表右边的空格，只在第一格写公式，其余由结果填满`,
  insertedAt: (headers: readonly string[], address: string) => `已插入：${headers.join("")}，在 ${address}`,
  inserted: (headers: readonly string[], separator: string) =>
    headers.length > 3 ? `已插入 ${countText(headers.length)} 列` : `已插入：${headers.join(separator)}`,
  /** The sheets that formulas read and that appeared with them; "" for none. */
  newSheets: (names: readonly string[]) =>
    names.length === 0 ? "" : `新增工作表${names.map((name) => `“${name}”`).join("和")}，公式从那里读，请留着`,
  undo: "撤销插入",
  undone: (restored: number, kept: number) =>
    kept === 0
      ? `已撤销，拿掉 ${countText(restored)} 格`
      : `已撤销 ${countText(restored)} 格；有 ${countText(kept)} 格改过，留着`,
  failed: (count: number) => `${countText(count)} 格没有写成`,
  columns: "已插入的公式列",
  state: (formulas: number, values: number) =>
    values === 0
      ? `${countText(formulas)} 格公式`
      : formulas === 0
        ? `${countText(values)} 格值`
        : `${countText(formulas)} 格公式，${countText(values)} 格值`,
  toValues: "转成值",
  toFormulas: "转回公式",
  converted: (count: number) => `${countText(count)} 格转成了值`,
  left: {
    calculating: (count: number, cells: string, isMore: boolean) =>
      `${countText(count)} 格还在计算，没有转：${cells}${isMore ? " 等" : ""}。等算完再转一次`,
    notOurs: (count: number, cells: string, isMore: boolean) =>
      `${countText(count)} 格的公式和插入时不一样，没有转：${cells}${isMore ? " 等" : ""}。可以重新插入一列再转`,
    error: (count: number, cells: string, isMore: boolean) =>
      `${countText(count)} 格显示错误，没有转：${cells}${isMore ? " 等" : ""}`,
  },
  backToFormulas: (header: string) => `“${header}”又是公式了`,
  volatile: "里面有 TODAY()，表里每改一格都要重算",
  withoutToday: "改用评级日",
  day: (day: string) => `公式里的天数算到 ${day}`,
  moveDay: (day: string) => `改到 ${day}`,
  dayMoved: "公式里的评级日已经改好",
  freeze: "用今天的均值更新行业基准",
  frozen: (sheet: string) => `均值已写到“${sheet}”`,
  notFrozen: "有订单的客户太少，没有均值可写",
  native: "转为原生公式",
  nativeLead: "给没有这个加载项的同事和 WPS：等级、过期、流失写成 Excel 自带的公式，结果一样。",
  nativeResults: { grade: "等级", stale: "过期", risk: "流失" } satisfies Record<NativeResult, string>,
  nativeForm: "写法",
  nativeForms: { plain: "任何版本、WPS", let: "Microsoft 365（列更少）" } satisfies Record<NativeForm, string>,
  nativeAdds: (count: number) => `会在表右边加 ${countText(count)} 列`,
  nativeLoss: (loss: NativeLoss) => zhNative.loss(loss),
  convert: "加上原生公式",
  trouble: "公式显示 #NAME? 或 #BUSY!",
  help: "全部公式的说明",
};

export type FormulasScreenWords = typeof zhFormulasScreen;
