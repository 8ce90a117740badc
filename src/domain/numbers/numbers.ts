// Every rule and number a user can change, one row each. Whatever reads, checks, shows, stores or hands over a number goes
// through these rows; its limits, unit and default are written down nowhere else. How to add one: src/README.md.
// Limits are wide: they stop typing errors and numbers no rule can work with, not opinions; whether thresholds make sense
// together is the rule check-up's question (grading/check.ts).

import { MOST_ORDERS, MOST_YUAN } from "../table/plausible";
import { row, type NumberKind } from "./numberRow";

const RATIO: NumberKind = { unit: "times", least: 0.01, most: 1000, step: 0.1, whole: false };
const DAYS: NumberKind = { unit: "days", least: 1, most: 3650, step: 1, whole: true };
const ORDERS: NumberKind = { unit: "orders", least: 1, most: MOST_ORDERS, step: 1, whole: true };
const CUSTOMERS: NumberKind = { ...ORDERS, unit: "customers" };
const YUAN: NumberKind = { unit: "yuan", least: 1, most: MOST_YUAN, step: 100_000, whole: false };
const TIMES_A_YEAR: NumberKind = { unit: "contacts", least: 1, most: 365, step: 1, whole: true };
const SHARE: NumberKind = { unit: "share", least: 0, most: 1, step: 0.01, whole: false };
const POINTS: NumberKind = { unit: "points", least: 0, most: 100, step: 1, whole: true };
const PEOPLE: NumberKind = { unit: "people", least: 1, most: 1_000_000, step: 10, whole: true };
const YEARS: NumberKind = { unit: "years", least: 0.1, most: 50, step: 0.1, whole: false };

export const NUMBERS = [
  // The ladder S/A/B/C, in the order of the screen; what meets no step is a C.
  row("rules.sAmountRatio", RATIO, 1.5, {
    ladder: ["S", "amountRatio", "above"],
    names: ["S金额倍数", "S amount ratio"],
  }),
  row("rules.sOrderRatio", RATIO, 1.3, { ladder: ["S", "orderRatio", "above"], names: ["S次数倍数", "S order ratio"] }),
  row("rules.sRecencyDays", DAYS, 30, { ladder: ["S", "recencyDays", "below"], names: ["S天数", "S days"] }),
  row("rules.aAmountRatio", RATIO, 0.8, {
    ladder: ["A", "amountRatio", "atLeast"],
    names: ["A金额倍数", "A amount ratio"],
  }),
  row("rules.aOrderRatio", RATIO, 0.8, {
    ladder: ["A", "orderRatio", "atLeast"],
    names: ["A次数倍数", "A order ratio"],
  }),
  row("rules.aRecencyDays", DAYS, 60, { ladder: ["A", "recencyDays", "below"], names: ["A天数", "A days"] }),
  row("rules.bOrderCount", ORDERS, 2, { ladder: ["B", "orderCount", "atLeast"], names: ["B次数", "B orders"] }),
  row("rules.bRecencyDays", DAYS, 90, { ladder: ["B", "recencyDays", "below"], names: ["B天数", "B days"] }),
  // Fewest customers with orders that make a mean worth using.
  row("rules.minimumCount", CUSTOMERS, 3, { names: ["最少户数", "Minimum customers"] }),
  // Where no benchmark has enough customers, and by choice.
  row("rules.absoluteAmountYuan.s", YUAN, 1_000_000, {
    ladder: ["S", "amountYuan", "above"],
    names: ["S固定金额", "S fixed amount"],
  }),
  row("rules.absoluteAmountYuan.a", YUAN, 500_000, {
    ladder: ["A", "amountYuan", "atLeast"],
    names: ["A固定金额", "A fixed amount"],
  }),
  row("rules.absoluteAmountYuan.b", YUAN, 100_000, {
    ladder: ["B", "amountYuan", "atLeast"],
    names: ["B固定金额", "B fixed amount"],
  }),

  // Days after which a record is stale (过期未更新), exclusive; severe past so many times as many.
  row("reviewCadenceDays.S", DAYS, 30, { names: ["S更新周期", "S review days"] }),
  row("reviewCadenceDays.A", DAYS, 45, { names: ["A更新周期", "A review days"] }),
  row("reviewCadenceDays.B", DAYS, 30, { names: ["B更新周期", "B review days"] }),
  row("reviewCadenceDays.C", DAYS, 90, { names: ["C更新周期", "C review days"] }),
  row("review.severeMultiple", { ...RATIO, least: 1, most: 100 }, 2, { names: ["严重过期倍数", "Severe multiple"] }),

  // Contacts a year (C1–C4 of the method); a new customer is contacted weekly for the first month (inclusive).
  row("contactsPerYear.S", TIMES_A_YEAR, 12),
  row("contactsPerYear.A", TIMES_A_YEAR, 8),
  row("contactsPerYear.B", TIMES_A_YEAR, 12),
  row("contactsPerYear.C", TIMES_A_YEAR, 4),
  row("newCustomer.contactsPerYear", TIMES_A_YEAR, 52),
  row("newCustomer.days", { ...DAYS, least: 0 }, 30),

  // Contacts one person can make in a month: about four a working day would be 84; deep contacts take longer.
  row("capacity.contactsPerMonth", { ...TIMES_A_YEAR, most: 10_000 }, 60),

  // Days within which a situation wants a contact, and what counts as urgent on today's list (all inclusive).
  row("response.highDays", { ...DAYS, least: 0 }, 3),
  row("response.highValueSilentDays", { ...DAYS, least: 0 }, 3),
  row("response.firstLargeDays", { ...DAYS, least: 0 }, 7),
  row("response.mediumDays", { ...DAYS, least: 0 }, 14),
  row("response.urgentTagDays", { ...DAYS, least: 0 }, 7),
  row("response.urgentNoteDays", { ...DAYS, least: 0 }, 1),
  row("response.urgentWithinDays", { ...DAYS, least: 0 }, 7),

  // How close to a limit is close (inclusive).
  row("near.recencyDays", { ...DAYS, most: 365 }, 3),
  row("near.amountShare", { ...SHARE, least: 0.001, most: 0.9 }, 0.05),
  row("near.orders", { ...ORDERS, most: 100 }, 1),

  // Lifecycle: new below so many days after the first order, dormant from so many days or usual gaps of silence on.
  row("stage.newDays", DAYS, 90, { names: ["新客户天数", "New customer days"] }),
  row("stage.dormantDays", DAYS, 90, { names: ["休眠天数", "Dormant days"] }),
  row("stage.dormantGaps", { ...RATIO, most: 100 }, 3, { names: ["休眠间隔倍数", "Dormant gaps"] }),

  // Recommended shares of the book: 高 S, 中 A and B, 低 C; both ends inclusive.
  row("bands.highFrom", SHARE, 0.1, { names: ["高占比下限", "High share from"], upTo: "bands.highTo" }),
  row("bands.highTo", SHARE, 0.2, { names: ["高占比上限", "High share to"] }),
  row("bands.middleFrom", SHARE, 0.3, { names: ["中占比下限", "Middle share from"], upTo: "bands.middleTo" }),
  row("bands.middleTo", SHARE, 0.4, { names: ["中占比上限", "Middle share to"] }),
  row("bands.lowFrom", SHARE, 0.4, { names: ["低占比下限", "Low share from"], upTo: "bands.lowTo" }),
  row("bands.lowTo", SHARE, 0.6, { names: ["低占比上限", "Low share to"] }),

  // Potential: high from a bar on (inclusive). Points of all signs together are 100, and never count for more.
  row("potential.high", { ...POINTS, least: 1 }, 40),
  // From so many people on (inclusive) a company has these points; the largest that holds counts.
  row("potential.size1People", PEOPLE, 500),
  row("potential.size1Points", POINTS, 20),
  row("potential.size2People", PEOPLE, 100),
  row("potential.size2Points", POINTS, 15),
  row("potential.size3People", PEOPLE, 50),
  row("potential.size3Points", POINTS, 10),
  row("potential.size4People", PEOPLE, 20),
  row("potential.size4Points", POINTS, 5),
  // A long-term partner plans to buy more; who looks at the price alone is easily lost again.
  row("potential.partnerPoints", POINTS, 15),
  row("potential.technologyPoints", POINTS, 10),
  row("potential.urgentPoints", POINTS, 5),
  row("potential.pricePoints", POINTS, 0),
  row("potential.opportunityPoints", POINTS, 15),
  row("potential.planPoints", POINTS, 15),
  // A first large order (首单大额), or else orders of these multiples of the mean on (inclusive).
  row("potential.firstLargePoints", POINTS, 15),
  row("potential.orders1Ratio", RATIO, 1.3),
  row("potential.orders1Points", POINTS, 15),
  row("potential.orders2Ratio", RATIO, 1),
  row("potential.orders2Points", POINTS, 10),
  row("potential.orders3Ratio", RATIO, 0.8),
  row("potential.orders3Points", POINTS, 5),
  // At most so many orders and this share of an amount from the next better grade.
  row("potential.nextGradeOrders", { ...ORDERS, least: 0, most: 100 }, 1),
  row("potential.nextGradeShare", SHARE, 0.2),
  row("potential.nextGradePoints", POINTS, 10),
  // Buys within its own usual gap between two orders, with two orders at least.
  row("potential.rhythmPoints", POINTS, 10),

  // CLV: all of it ours and unverified, and shown as such. 0.3 is 30 %; a rate a year.
  row("clv.marginShare", { ...SHARE, least: 0.001 }, 0.3, { names: ["毛利率", "Margin"] }),
  row("clv.yearlyRate", SHARE, 0.08, { names: ["年折现率", "Yearly rate"] }),
  row("clv.technologyYears", YEARS, 1.8, { names: ["科技年限", "Technology years"] }),
  row("clv.retailYears", YEARS, 2.5, { names: ["零售年限", "Retail years"] }),
  row("clv.otherYears", YEARS, 2, { names: ["其他年限", "Other years"] }),
] as const;
