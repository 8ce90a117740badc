// The sixteen customers of the sample table, the method's four first. Days are counted back from the as-of day, so that the
// table is believable whatever the date: six grades are out of date, two rows cannot be read, one grade is locked.

import type { OwnerRole } from "../strategy/suggestion";
import type { DemandTag } from "../vocabulary/demandTag";
import type { Grade } from "../vocabulary/grade";

/** Words in both languages, Chinese first. */
export type Both = readonly [zh: string, en: string];

export interface SampleRow {
  /** Months between the customer's first entry and the method's four rows. */
  readonly monthsBefore: number;
  readonly sequence: number;
  readonly name: Both;
  readonly contact: OwnerRole;
  readonly industry: keyof typeof INDUSTRIES;
  readonly size: keyof typeof SIZES;
  readonly grade: Grade;
  /** R, F and M as typed; a blank cell for a customer without an order. */
  readonly figures: { readonly days: number | undefined; readonly orders: number; readonly amount: Both } | undefined;
  readonly tag: DemandTag;
  readonly strategy: Both;
  readonly owner: OwnerRole;
  /** Days since 最后更新时间. */
  readonly updatedDaysAgo: number;
  readonly note: Both;
}

export const INDUSTRIES = {
  it: ["信息技术", "Information technology"],
  manufacturing: ["制造业", "Manufacturing"],
  retail: ["零售业", "Retail"],
  internet: ["互联网", "Internet"],
  health: ["医疗健康", "Health care"],
  logistics: ["物流", "Logistics"],
  education: ["教育", "Education"],
  energy: ["能源", "Energy"],
  building: ["建材", "Building materials"],
} as const satisfies Record<string, Both>;

export const SIZES = {
  under20: ["20人以下", "Under 20"],
  under50: ["50人以下", "Under 50"],
  middle: ["100-500人", "100-500"],
  large: ["500人以上", "Over 500"],
} as const satisfies Record<string, Both>;

const wan = (amount: number): Both => [`${amount}万`, amount >= 100 ? `${amount / 100}M` : `${amount * 10}k`];
const figures = (days: number | undefined, orders: number, amount: number): SampleRow["figures"] => ({
  days,
  orders,
  amount: wan(amount),
});

type Word = Pick<SampleRow, "monthsBefore" | "sequence" | "name" | "contact" | "industry" | "size">;
const who = (
  monthsBefore: number,
  sequence: number,
  name: Both,
  contact: OwnerRole,
  industry: SampleRow["industry"],
  size: SampleRow["size"],
): Word => ({ monthsBefore, sequence, name, contact, industry, size });

/** `Q3` in a note stands for the coming quarter. */
export const NEXT_QUARTER = "Q3";

export const SAMPLE_ROWS: readonly SampleRow[] = [
  {
    ...who(0, 1, ["A科技公司", "A Technology"], "manager", "it", "middle"),
    grade: "A",
    figures: figures(45, 3, 80),
    tag: "技术驱动型",
    strategy: ["季度技术方案研讨", "Quarterly technical workshop"],
    owner: "manager",
    updatedDaysAgo: 11,
    note: ["计划Q3采购新设备", "Plans new equipment in Q3"],
  },
  {
    ...who(0, 2, ["B制造企业", "B Manufacturing"], "director", "manufacturing", "large"),
    grade: "S",
    figures: figures(15, 5, 150),
    tag: "长期合作意向",
    strategy: ["月度高层拜访+定制服务", "Monthly executive visit + tailored service"],
    owner: "director",
    updatedDaysAgo: 9,
    note: ["对供应链优化需求迫切", "Urgent need to improve the supply chain"],
  },
  {
    ...who(0, 3, ["C贸易公司", "C Trading"], "specialist", "retail", "under50"),
    grade: "B",
    figures: figures(75, 2, 30),
    tag: "价格敏感型",
    strategy: ["推广促销套餐", "Promote the bundle offer"],
    owner: "specialist",
    updatedDaysAgo: 13,
    note: ["对比3家供应商报价", "Compares 3 suppliers' quotes"],
  },
  {
    ...who(0, 4, ["D创业公司", "D Startup"], "service", "internet", "under20"),
    grade: "C",
    figures: figures(120, 1, 5),
    tag: "紧急采购型",
    strategy: ["发送新品试用邀请", "Send a new-product trial invitation"],
    owner: "service",
    updatedDaysAgo: 16,
    note: ["注册未下单，关注其融资动态", "Registered but never ordered; watch its funding"],
  },
  {
    ...who(14, 12, ["岑安医疗", "Cen'an Medical"], "director", "health", "large"),
    grade: "S",
    figures: figures(63, 5, 180),
    tag: "长期合作意向",
    strategy: ["月度高层拜访+定制服务", "Monthly executive visit + tailored service"],
    owner: "director",
    updatedDaysAgo: 10,
    note: ["院区二期年底验收", "Phase two accepted at year end"],
  },
  {
    ...who(9, 7, ["澜岳自动化", "Lanyue Automation"], "manager", "manufacturing", "middle"),
    grade: "A",
    figures: figures(52, 3, 72),
    tag: "技术驱动型",
    strategy: ["季度技术方案研讨", "Quarterly technical workshop"],
    owner: "manager",
    updatedDaysAgo: 12,
    note: ["询问新款控制器参数", "Asked for the new controller's data"],
  },
  {
    ...who(11, 5, ["铭铸五金", "Mingzhu Hardware"], "specialist", "manufacturing", "under50"),
    grade: "B",
    figures: figures(80, 2, 28),
    tag: "价格敏感型",
    strategy: ["推广促销套餐", "Promote the bundle offer"],
    owner: "specialist",
    updatedDaysAgo: 14,
    note: ["竞品公司正在接触，考虑换供应商", "Competitor in touch, may switch supplier"],
  },
  {
    ...who(6, 9, ["屿云软件", "Yuyun Software"], "manager", "it", "middle"),
    grade: "A",
    figures: figures(5, 6, 130),
    tag: "技术驱动型",
    strategy: ["季度技术方案研讨", "Quarterly technical workshop"],
    owner: "manager",
    updatedDaysAgo: 10,
    note: ["新项目立项，下月评审方案", "New project approved, review next month"],
  },
  {
    ...who(8, 3, ["禾粟食品", "Hesu Foods"], "specialist", "retail", "middle"),
    grade: "B",
    figures: figures(25, 4, 62),
    tag: "长期合作意向",
    strategy: ["月度电话核用量", "Monthly demand call"],
    owner: "specialist",
    updatedDaysAgo: 12,
    note: ["新开两家门店", "Opened two stores"],
  },
  {
    ...who(4, 6, ["驭风数据", "Yufeng Data"], "service", "it", "under50"),
    grade: "C",
    figures: figures(12, 2, 36),
    tag: "技术驱动型",
    strategy: ["季度行业报告", "Quarterly industry report"],
    owner: "service",
    updatedDaysAgo: 10,
    note: ["试用后追加一单", "Second order after the trial"],
  },
  {
    ...who(20, 2, ["固陵机床", "Guling Machine Tools"], "director", "manufacturing", "large"),
    grade: "S",
    figures: figures(30, 3, 40),
    tag: "长期合作意向",
    strategy: ["月度高层拜访+定制服务", "Monthly executive visit + tailored service"],
    owner: "director",
    updatedDaysAgo: 11,
    note: ["集团框架协议谈判中，等级暂锁", "Group framework in negotiation, grade locked"],
  },
  {
    ...who(1, 8, ["顺埠物流", "Shunbu Logistics"], "specialist", "logistics", "middle"),
    grade: "C",
    figures: figures(18, 1, 120),
    tag: "紧急采购型",
    strategy: ["发送新品试用邀请", "Send a new-product trial invitation"],
    owner: "service",
    updatedDaysAgo: 9,
    note: ["首单加急交付，反馈良好", "First order delivered urgently, went well"],
  },
  {
    ...who(7, 4, ["栖木家居", "Qimu Home"], "specialist", "retail", "under50"),
    grade: "B",
    figures: figures(5, 2, 18),
    tag: "价格敏感型",
    strategy: ["加强沟通", "Improve communication"],
    owner: "specialist",
    updatedDaysAgo: 41,
    note: ["", ""],
  },
  {
    ...who(0, 5, ["云岚教育", "Yunlan Education"], "service", "education", "under50"),
    grade: "C",
    figures: undefined,
    tag: "价格敏感型",
    strategy: ["季度促销邀请", "Quarterly promotion"],
    owner: "service",
    updatedDaysAgo: 6,
    note: ["展会登记，尚未下单", "Met at the fair, not ordered yet"],
  },
  {
    ...who(13, 11, ["北汀能源", "Beiting Energy"], "manager", "energy", "large"),
    grade: "B",
    figures: figures(undefined, 3, 45),
    tag: "长期合作意向",
    strategy: ["月度电话核用量", "Monthly demand call"],
    owner: "specialist",
    updatedDaysAgo: 76,
    note: ["联系人已更换", "Contact person changed"],
  },
  {
    ...who(3, 10, ["朴石建材", "Pushi Materials"], "service", "building", "under50"),
    grade: "C",
    figures: { days: 35, orders: 2, amount: ["8万5", "8万5"] },
    tag: "价格敏感型",
    strategy: ["季度促销邀请", "Quarterly promotion"],
    owner: "service",
    updatedDaysAgo: 20,
    note: ["", ""],
  },
];

/** Which of the rows is locked at the grade it has. */
export const LOCKED_ROW = 10;
/** Days the lock still holds: on 2024-05-31 until 09-30. */
export const LOCK_DAYS = 122;
