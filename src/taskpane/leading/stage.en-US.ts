import { countText, decimalText, shareText } from "../../i18n/format";
import { plural } from "../../i18n/plural";
import type { StageScreenWords } from "./stage.zh-CN";

const customers = (count: number): string => plural(count, "customer", "customers");
const orders = (count: number): string => plural(count, "order", "orders");

export const enStageScreen: StageScreenWords = {
  title: "Business stage",
  names: { startup: "Start-up", growth: "Growth", mature: "Mature" },
  note: (name, focus) => `${name}: ${focus} first`,
  focus: {
    startup: "size and industry",
    growth: "orders and core need",
    mature: "CLV and churn risk",
  },
  lead: "The stage of your own business decides what the pane shows first. Grades, risks and suggestions are computed alike.",
  current: "In use",
  changes: {
    startup: [
      "Start screen: customers and amount by industry and company size",
      "Card: size and industry first, the suggestion before the risk",
      "Today: of customers alike, the larger company first",
    ],
    growth: [
      "Start screen: grades and orders behind each core need",
      "Card: orders and core need first",
      "Today: of customers alike, the larger amount first",
    ],
    mature: [
      "Start screen: who may leave, with amount and lifetime value",
      "Card: lifetime value and churn risk first",
      "Today: of customers alike, the larger lifetime value first",
    ],
  },

  facts: {
    companySize: "Company size",
    industry: "Industry",
    orderCount: "Orders",
    tag: "Core need",
    clv: "Lifetime value",
    risk: "Churn risk",
  },
  noFact: "Not filled in",
  orders,
  noOrders: "No order in 12 months",
  noClv: "No orders to estimate from",
  ordersEvery: (days) => `in 12 months, one in about ${countText(days)} days`,
  ordersOnce: "in 12 months",
  about: (amount) => `About ${amount}`,
  estimated: "Estimate by unverified defaults",
  riskOf: (level, score) => `${level} ${countText(score)}`,

  section: "Focus",
  views: { industryBySize: "Industry × size", gradeByTag: "Core need × grade", worthAtRisk: "Churn warning" },
  open: "See all",
  change: "Change the stage",
  ofStage: (name) => `Focus at this stage: ${name}`,
  noIndustry: "No industry",
  noSize: "No size",
  part: (industry, size) => `${industry} · ${size}`,
  customersAndAmount: (count, amount) => `${customers(count)} · ${amount}`,
  total: "Total",
  tagKinds: { other: "Other needs", none: "No need given" },
  missing: {
    industryBySize: "The table has no column for company size, so industries alone are shown.",
    gradeByTag: "The table has no column for core needs, so grades alone are shown.",
  },
  tag: "Need",
  orderColumn: "Orders",
  amountColumn: "Amount",
  nobodyAtRisk: "Nobody is at high or medium churn risk",
  atRisk: (high, medium) => `${countText(high)} at high risk, ${countText(medium)} at medium`,
  atStake: (amount, clv) => `Amount ${amount}, lifetime value about ${clv}`,
  atRiskInShort: (high, medium, amount, clv) =>
    `${countText(high)} at high risk, ${countText(medium)} at medium: ${amount} a year, lifetime value about ${clv}`,
  ofBook: (share) => `${share} of the whole amount`,
  worth: (amount, clv) => `Amount ${amount} · lifetime value about ${clv}`,
  assumptions: ({ marginShare, yearlyRate, technologyYears, retailYears, otherYears }) =>
    `Lifetime value = yearly amount × margin ${shareText(marginShare)} × the years customers stay, discounted at ${shareText(yearlyRate)} a year (technology ${decimalText(technologyYears, 2)}, retail ${decimalText(retailYears, 2)}, others ${decimalText(otherYears, 2)} years). These are unverified defaults, good for comparing only.`,
};
