import type { NumberUnit } from "../../domain/numbers/numberRow";
import { amountText } from "../format";
import { byCount } from "../plural";
import type { NumberItem, NumbersWords } from "./zh-CN";
import type { NumberId } from "../../domain/numbers/numberTable";

const STALE = "A record not updated for longer is stale";
const CONTACTS = "How often a year";
const UNVERIFIED = "unverified, put in your own";

const items: Readonly<Record<NumberId, NumberItem>> = {
  "rules.sAmountRatio": {
    label: "S amount ratio",
    meaning: "M above this many times the industry mean; also what counts as high value and as a large first order",
  },
  "rules.sOrderRatio": { label: "S order ratio", meaning: "F above this many times the industry mean" },
  "rules.sRecencyDays": { label: "S days", meaning: "R below this many days" },
  "rules.aAmountRatio": {
    label: "A amount ratio",
    meaning: "M at least this many times the industry mean; also what is valuable in the quadrants",
  },
  "rules.aOrderRatio": { label: "A order ratio", meaning: "F at least this many times the industry mean" },
  "rules.aRecencyDays": { label: "A days", meaning: "R below this many days" },
  "rules.bOrderCount": { label: "B orders", meaning: "At least this many orders" },
  "rules.bRecencyDays": { label: "B days", meaning: "R below this many days" },
  "rules.minimumCount": {
    label: "Minimum customers",
    meaning: "Customers with orders an industry needs for a mean of its own",
  },
  "rules.absoluteAmountYuan.s": { label: "S fixed amount", meaning: "M above this (CNY) where there is no mean" },
  "rules.absoluteAmountYuan.a": { label: "A fixed amount", meaning: "M at least this (CNY) where there is no mean" },
  "rules.absoluteAmountYuan.b": { label: "B fixed amount", meaning: "M at least this (CNY) where there is no mean" },
  "reviewCadenceDays.S": { label: "S review days", meaning: STALE },
  "reviewCadenceDays.A": { label: "A review days", meaning: STALE },
  "reviewCadenceDays.B": { label: "B review days", meaning: STALE },
  "reviewCadenceDays.C": { label: "C review days", meaning: STALE },
  "review.severeMultiple": { label: "Far overdue", meaning: "Past this many times the review days" },
  "contactsPerYear.S": { label: "S contacts", meaning: CONTACTS },
  "contactsPerYear.A": { label: "A contacts", meaning: CONTACTS },
  "contactsPerYear.B": { label: "B contacts", meaning: CONTACTS },
  "contactsPerYear.C": { label: "C contacts", meaning: CONTACTS },
  "newCustomer.contactsPerYear": {
    label: "New customer contacts",
    meaning: "At least so often a year while new",
  },
  "newCustomer.days": {
    label: "New customer period",
    meaning: "Contacted as new for so many days after the first order",
  },
  "capacity.contactsPerMonth": {
    label: "Contacts a month",
    meaning: "One person can make so many; more is overloaded",
  },
  "response.highDays": { label: "High risk", meaning: "Contact within so many days at a high churn risk" },
  "response.highValueSilentDays": {
    label: "High value, silent",
    meaning: "Check the orders within so many days",
  },
  "response.firstLargeDays": { label: "Large first order", meaning: "Contact within so many days" },
  "response.mediumDays": { label: "Medium risk", meaning: "Contact within so many days at a medium churn risk" },
  "response.urgentTagDays": { label: "Urgent buyer (tag)", meaning: "Follow up within so many days" },
  "response.urgentNoteDays": { label: "Urgent note", meaning: "Contact within so many days where the note is urgent" },
  "response.urgentWithinDays": { label: "Urgent today", meaning: "What wants a contact within so many days is urgent" },
  "near.recencyDays": { label: "Days away", meaning: "Close to a limit of days: at most so many" },
  "near.amountShare": { label: "Amount away", meaning: "Close to a limit of amount: at most this share of it" },
  "near.orders": { label: "Orders away", meaning: "Close to a limit of orders: at most so many" },
  "stage.newDays": { label: "New customer days", meaning: "New with one order, fewer than so many days after it" },
  "stage.dormantDays": { label: "Dormant days", meaning: "Dormant after so many days without an order" },
  "stage.dormantGaps": { label: "Dormant gaps", meaning: "Dormant after so many usual gaps between orders" },
  "bands.highFrom": { label: "High: at least", meaning: "S customers, share of the book" },
  "bands.highTo": { label: "High: at most", meaning: "S customers, share of the book" },
  "bands.middleFrom": { label: "Middle: at least", meaning: "A and B customers, share of the book" },
  "bands.middleTo": { label: "Middle: at most", meaning: "A and B customers, share of the book" },
  "bands.lowFrom": { label: "Low: at least", meaning: "C customers, share of the book" },
  "bands.lowTo": { label: "Low: at most", meaning: "C customers, share of the book" },
  "potential.high": { label: "High potential", meaning: "From this score on" },
  "potential.size1People": { label: "Size 1, people", meaning: "From so many people on, the points of size 1" },
  "potential.size1Points": { label: "Size 1, points", meaning: "For a company of size 1" },
  "potential.size2People": { label: "Size 2, people", meaning: "From so many people on, the points of size 2" },
  "potential.size2Points": { label: "Size 2, points", meaning: "For a company of size 2" },
  "potential.size3People": { label: "Size 3, people", meaning: "From so many people on, the points of size 3" },
  "potential.size3Points": { label: "Size 3, points", meaning: "For a company of size 3" },
  "potential.size4People": { label: "Size 4, people", meaning: "From so many people on, the points of size 4" },
  "potential.size4Points": { label: "Size 4, points", meaning: "For a company of size 4" },
  "potential.partnerPoints": { label: "Long-term partner", meaning: "For the need long-term partner" },
  "potential.technologyPoints": { label: "Technology driven", meaning: "For the need technology driven" },
  "potential.urgentPoints": { label: "Urgent buyer", meaning: "For the need urgent purchase" },
  "potential.pricePoints": { label: "Price sensitive", meaning: "For the need price sensitive" },
  "potential.opportunityPoints": {
    label: "Opportunity in the note",
    meaning: "Funding, expansion, a new project and the like",
  },
  "potential.planPoints": { label: "Day in the note", meaning: "A day to come, or urgency" },
  "potential.firstLargePoints": { label: "Large first order", meaning: "For a large first order" },
  "potential.orders1Ratio": {
    label: "Orders 1, ratio",
    meaning: "From so many times the mean on, the points of orders 1",
  },
  "potential.orders1Points": { label: "Orders 1, points", meaning: "For orders of level 1" },
  "potential.orders2Ratio": {
    label: "Orders 2, ratio",
    meaning: "From so many times the mean on, the points of orders 2",
  },
  "potential.orders2Points": { label: "Orders 2, points", meaning: "For orders of level 2" },
  "potential.orders3Ratio": {
    label: "Orders 3, ratio",
    meaning: "From so many times the mean on, the points of orders 3",
  },
  "potential.orders3Points": { label: "Orders 3, points", meaning: "For orders of level 3" },
  "potential.nextGradeOrders": {
    label: "Orders to the next grade",
    meaning: "Near it: at most so many orders missing",
  },
  "potential.nextGradeShare": { label: "Amount to the next grade", meaning: "Near it: at most this share missing" },
  "potential.nextGradePoints": { label: "Near the next grade", meaning: "For being near the next better grade" },
  "potential.rhythmPoints": { label: "Buys in rhythm", meaning: "Two orders at least, silent no longer than usual" },
  "clv.marginShare": { label: "Margin", meaning: `Share of the amount that is profit; ${UNVERIFIED}` },
  "clv.yearlyRate": { label: "Yearly rate", meaning: `Discount of later money a year; ${UNVERIFIED}` },
  "clv.technologyYears": {
    label: "Technology, years",
    meaning: "Years a customer in technology stays; unverified",
  },
  "clv.retailYears": { label: "Retail, years", meaning: "Years a customer in retail stays; unverified" },
  "clv.otherYears": { label: "Other, years", meaning: "Years a customer of any other industry stays; unverified" },
};

/** One and many of what is counted; signs stand right behind the figure. */
const NOUNS: Readonly<Record<Exclude<NumberUnit, "times" | "share" | "yuan">, readonly [string, string]>> = {
  days: ["day", "days"],
  orders: ["order", "orders"],
  customers: ["customer", "customers"],
  contacts: ["contact", "contacts"],
  points: ["point", "points"],
  people: ["person", "people"],
  years: ["year", "years"],
};

export const enNumbers: NumbersWords = {
  units: {
    times: "×",
    days: "days",
    orders: "orders",
    customers: "customers",
    yuan: "CNY",
    contacts: "contacts",
    share: "%",
    points: "points",
    people: "people",
    years: "years",
  },
  amount: (yuan) => amountText(yuan, "en-US"),
  measured: (shown, unit, count) => {
    if (unit === "times") return `${shown}×`;
    if (unit === "share") return `${shown}%`;
    return unit === "yuan" ? `${shown} CNY` : `${shown} ${byCount(count, ...NOUNS[unit])}`;
  },
  groups: {
    rules: "Grading rules",
    reviewCadenceDays: "Review days",
    review: "Far overdue",
    contactsPerYear: "Contacts a year",
    newCustomer: "Contacts of new customers",
    capacity: "Capacity",
    response: "Contact within days",
    near: "Close to a limit",
    stage: "Customer stage",
    bands: "Recommended shares",
    potential: "Potential points",
    clv: "Lifetime value",
  },
  items,
  usual: (usual, least, most, whole) => `Default ${usual}; ${whole ? "a whole number " : ""}from ${least} to ${most}`,
  meaningWithUsual: (meaning, usual) => `${meaning}. ${usual}`,
  inGroup: (group, label) => `${group}: ${label}`,
  outOfLimits: (least, most, whole) => `Enter a ${whole ? "whole " : ""}number from ${least} to ${most}`,
  notAbove: (other) => `It may not be more than “${other}”`,
  unusable: (label, found, what) => `${label}: “${found}” cannot be used. ${what}`,
};
