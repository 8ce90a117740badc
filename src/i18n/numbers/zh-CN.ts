// What each number is called and what it means, in Chinese. Its limits, unit and default are the table's (numberText.ts).

import { amountText } from "../format";
import type { NumberUnit } from "../../domain/numbers/numberRow";
import type { NumberGroup, NumberId } from "../../domain/numbers/numberTable";

/** A number by name and in a sentence, without its default and limits. */
export interface NumberItem {
  readonly label: string;
  readonly meaning: string;
}

const units: Readonly<Record<NumberUnit, string>> = {
  times: "倍",
  days: "天",
  orders: "次",
  customers: "户",
  yuan: "元",
  contacts: "次",
  share: "%",
  points: "分",
  people: "人",
  years: "年",
};

const groups: Readonly<Record<NumberGroup, string>> = {
  rules: "评级规则",
  reviewCadenceDays: "更新周期",
  review: "严重过期",
  contactsPerYear: "联系频率",
  newCustomer: "新客户的联系",
  capacity: "人手",
  response: "几天内联系",
  near: "贴着线",
  stage: "客户阶段",
  bands: "建议占比",
  potential: "潜力计分",
  clv: "终身价值",
};

const items: Readonly<Record<NumberId, NumberItem>> = {
  "rules.sAmountRatio": { label: "S级金额倍数", meaning: "M 超过行业均值的这么多倍；高价值和首单大额也看它" },
  "rules.sOrderRatio": { label: "S级次数倍数", meaning: "F 超过行业均值的这么多倍" },
  "rules.sRecencyDays": { label: "S级天数", meaning: "R 少于这么多天" },
  "rules.aAmountRatio": { label: "A级金额倍数", meaning: "M 不低于行业均值的这么多倍；四象限的高价值也看它" },
  "rules.aOrderRatio": { label: "A级次数倍数", meaning: "F 不低于行业均值的这么多倍" },
  "rules.aRecencyDays": { label: "A级天数", meaning: "R 少于这么多天" },
  "rules.bOrderCount": { label: "B级次数", meaning: "至少这么多单" },
  "rules.bRecencyDays": { label: "B级天数", meaning: "R 少于这么多天" },
  "rules.minimumCount": { label: "最少客户数", meaning: "行业里有这么多家有成交的客户，才用行业均值" },
  "rules.absoluteAmountYuan.s": { label: "S级固定金额", meaning: "没有可比均值时，M 超过这个金额(元)" },
  "rules.absoluteAmountYuan.a": { label: "A级固定金额", meaning: "没有可比均值时，M 不低于这个金额(元)" },
  "rules.absoluteAmountYuan.b": { label: "B级固定金额", meaning: "没有可比均值时，M 不低于这个金额(元)" },
  "reviewCadenceDays.S": { label: "S级更新周期", meaning: "超过这么多天不更新算过期" },
  "reviewCadenceDays.A": { label: "A级更新周期", meaning: "超过这么多天不更新算过期" },
  "reviewCadenceDays.B": { label: "B级更新周期", meaning: "超过这么多天不更新算过期" },
  "reviewCadenceDays.C": { label: "C级更新周期", meaning: "超过这么多天不更新算过期" },
  "review.severeMultiple": { label: "严重过期倍数", meaning: "超过更新周期的这么多倍算严重过期" },
  "contactsPerYear.S": { label: "S级联系次数", meaning: "一年联系几次" },
  "contactsPerYear.A": { label: "A级联系次数", meaning: "一年联系几次" },
  "contactsPerYear.B": { label: "B级联系次数", meaning: "一年联系几次" },
  "contactsPerYear.C": { label: "C级联系次数", meaning: "一年联系几次" },
  "newCustomer.contactsPerYear": { label: "新客户联系次数", meaning: "新客户一年至少联系几次" },
  "newCustomer.days": { label: "新客户联系期", meaning: "首单后这么多天内，按新客户联系" },
  "capacity.contactsPerMonth": { label: "每人每月联系次数", meaning: "一个人一个月能联系几次，超过就是超负荷" },
  "response.highDays": { label: "高风险", meaning: "流失风险高的，几天内联系" },
  "response.highValueSilentDays": { label: "高价值·近期未下单", meaning: "几天内核对订单" },
  "response.firstLargeDays": { label: "首单大额", meaning: "几天内联系" },
  "response.mediumDays": { label: "中风险", meaning: "流失风险中的，几天内联系" },
  "response.urgentTagDays": { label: "紧急采购型", meaning: "标签是紧急采购型的，几天内跟进" },
  "response.urgentNoteDays": { label: "备注写着急", meaning: "备注写着急的，几天内联系" },
  "response.urgentWithinDays": { label: "今日算紧急", meaning: "几天内要联系的，在“今日”算紧急" },
  "near.recencyDays": { label: "天数相差", meaning: "离天数的线不超过几天，算贴着线" },
  "near.amountShare": { label: "金额相差", meaning: "离金额的线不超过百分之几，算贴着线" },
  "near.orders": { label: "次数相差", meaning: "离次数的线不超过几单，算贴着线" },
  "stage.newDays": { label: "新客户天数", meaning: "只下过 1 单、首单不到这么多天，是新客户" },
  "stage.dormantDays": { label: "休眠天数", meaning: "满这么多天未下单，是休眠客户" },
  "stage.dormantGaps": { label: "休眠间隔倍数", meaning: "静默满平时下单间隔的这么多倍，是休眠客户" },
  "bands.highFrom": { label: "高：最少", meaning: "S 级客户至少占这么多" },
  "bands.highTo": { label: "高：最多", meaning: "S 级客户最多占这么多" },
  "bands.middleFrom": { label: "中：最少", meaning: "A 和 B 级客户至少占这么多" },
  "bands.middleTo": { label: "中：最多", meaning: "A 和 B 级客户最多占这么多" },
  "bands.lowFrom": { label: "低：最少", meaning: "C 级客户至少占这么多" },
  "bands.lowTo": { label: "低：最多", meaning: "C 级客户最多占这么多" },
  "potential.high": { label: "高潜力", meaning: "从这个分数起算高潜力" },
  "potential.size1People": { label: "规模一档人数", meaning: "企业有这么多人，得一档的分" },
  "potential.size1Points": { label: "规模一档得分", meaning: "到一档人数的得分" },
  "potential.size2People": { label: "规模二档人数", meaning: "企业有这么多人，得二档的分" },
  "potential.size2Points": { label: "规模二档得分", meaning: "到二档人数的得分" },
  "potential.size3People": { label: "规模三档人数", meaning: "企业有这么多人，得三档的分" },
  "potential.size3Points": { label: "规模三档得分", meaning: "到三档人数的得分" },
  "potential.size4People": { label: "规模四档人数", meaning: "企业有这么多人，得四档的分" },
  "potential.size4Points": { label: "规模四档得分", meaning: "到四档人数的得分" },
  "potential.partnerPoints": { label: "长期合作意向", meaning: "标签是长期合作意向的得分" },
  "potential.technologyPoints": { label: "技术驱动型", meaning: "标签是技术驱动型的得分" },
  "potential.urgentPoints": { label: "紧急采购型", meaning: "标签是紧急采购型的得分" },
  "potential.pricePoints": { label: "价格敏感型", meaning: "标签是价格敏感型的得分" },
  "potential.opportunityPoints": { label: "备注里的机会", meaning: "备注提到融资、扩产、新项目等的得分" },
  "potential.planPoints": { label: "备注里的日子", meaning: "备注有将来的日子或急需的得分" },
  "potential.firstLargePoints": { label: "首单大额", meaning: "首单大额的得分" },
  "potential.orders1Ratio": { label: "次数一档倍数", meaning: "次数满均值的这么多倍，得一档的分" },
  "potential.orders1Points": { label: "次数一档得分", meaning: "次数到一档的得分" },
  "potential.orders2Ratio": { label: "次数二档倍数", meaning: "次数满均值的这么多倍，得二档的分" },
  "potential.orders2Points": { label: "次数二档得分", meaning: "次数到二档的得分" },
  "potential.orders3Ratio": { label: "次数三档倍数", meaning: "次数满均值的这么多倍，得三档的分" },
  "potential.orders3Points": { label: "次数三档得分", meaning: "次数到三档的得分" },
  "potential.nextGradeOrders": { label: "离高一级的次数", meaning: "离高一级不超过几单" },
  "potential.nextGradeShare": { label: "离高一级的金额", meaning: "离高一级的金额不超过百分之几" },
  "potential.nextGradePoints": { label: "离高一级不远", meaning: "离高一级不远的得分" },
  "potential.rhythmPoints": { label: "按平时间隔下单", meaning: "至少 2 单、静默不超过平时间隔的得分" },
  "clv.marginShare": { label: "利润率", meaning: "金额里有多少是利润；未经核实，请换成自己的" },
  "clv.yearlyRate": { label: "年折现率", meaning: "以后的钱每年打几折；未经核实，请换成自己的" },
  "clv.technologyYears": { label: "科技业年限", meaning: "行业名有“科技”或“信息技术”的客户留几年；未经核实" },
  "clv.retailYears": { label: "零售业年限", meaning: "行业名有“零售”的客户留几年；未经核实" },
  "clv.otherYears": { label: "其他行业年限", meaning: "其他行业的客户留几年；未经核实" },
};

export const zhNumbers = {
  units,
  groups,
  items,
  amount: (yuan: number) => amountText(yuan, "zh-CN"),
  /** A value with its unit; `count` is the value as a number. */
  measured: (shown: string, unit: NumberUnit, _count: number) => `${shown}${units[unit]}`,
  /** 默认 1.5倍，可填 0.01 到 1,000 */
  usual: (usual: string, least: string, most: string, whole: boolean) =>
    `默认 ${usual}，可填 ${least} 到 ${most}${whole ? " 的整数" : ""}`,
  meaningWithUsual: (meaning: string, usual: string) => `${meaning}；${usual}`,
  inGroup: (group: string, label: string) => `${group}：${label}`,
  /** What to do about a number that cannot be used. */
  outOfLimits: (least: string, most: string, whole: boolean) => `请填 ${least} 到 ${most} 的${whole ? "整数" : "数"}`,
  notAbove: (other: string) => `不能大于“${other}”`,
  /** A stored number that cannot be used. */
  unusable: (label: string, found: string, what: string) => `${label}“${found}”用不了：${what}`,
};

export type NumbersWords = typeof zhNumbers;
