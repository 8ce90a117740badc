// English words of the cell functions' metadata, by function id. The Chinese words are the JSDoc of src/functions, from
// which the metadata is generated; a test keeps the two in step, function by function and parameter by parameter.

import type { FunctionId, ParameterOf } from "../../domain/formula/cellFunctions";

interface FunctionWords<Id extends FunctionId> {
  readonly description: string;
  readonly parameters: Readonly<Record<ParameterOf<Id>, string>>;
}

const rfm = "R/F/M: one cell such as 45天/3次/80万, or three cells (days or date of the last order, orders, amount)";
const rfmColumn =
  "R/F/M: one column such as 45天/3次/80万, or three columns (days or date of the last order, orders, amount)";
const updated = "Date of the last update: the days in rfm were true on it";
const updatedColumn = "Dates of the last update, one column with as many rows as rfm";
const asOf = "As-of day, such as TODAY(): days are counted up to it; without it they are taken as recorded";
const industry = "The customer's industry, looked up in the benchmark table";
const industryColumn = "Industries, one column with as many rows as rfm";
const benchmarks = "Benchmark table: industry, mean orders, mean amount; without it fixed amounts decide";
const rules = "Rules: two columns, name and value; without them the default thresholds";
const tier = "Customer grade S, A, B or C";
const note = "The note, read for risk words";
const riskWords = "Risk words of your own, in a row or column; without them the default ones";
const dated = { rfm, updated, asOf };
const measured = { ...dated, industry, benchmarks, rules };
const measuredColumn = {
  ...measured,
  rfm: rfmColumn,
  updated: updatedColumn,
  industry: industryColumn,
  benchmarks:
    "Benchmark table of your own: industry, mean orders, mean amount; other industries use the column's means",
};
const columns = {
  recency: "Days, one column; or the column with R/F/M in one cell",
  frequency: "Orders, one column; or the column with R/F/M in one cell",
  amount: "Amounts, one column; or the column with R/F/M in one cell",
};
const text = "One R/F/M cell such as 45天/3次/80万";
const churn = { ...measured, note, words: riskWords };

export const functionWords: { readonly [Id in FunctionId]: FunctionWords<Id> } = {
  TIER: {
    description:
      "Customer grade S/A/B/C: against the industry's means where a benchmark table is given, otherwise by fixed amounts.",
    parameters: measured,
  },
  "TIER.WHY": {
    description: "Why this grade: one sentence with the figures and means used.",
    parameters: measured,
  },
  "TIER.COLUMN": {
    description:
      "Grades of a whole column of customers, spilled down; industries without a line in the benchmark table use the column's own industry or overall means.",
    parameters: measuredColumn,
  },
  "TIER.BENCHMARKS": {
    description: "Means of these customers by industry, spilled as a table that TIER takes as its benchmark table.",
    parameters: {
      ...measuredColumn,
      asOf: "As-of day, such as TODAY(); needed where rfm gives dates of the last order",
    },
  },
  "TIER.GAP": {
    description:
      "What is missing for a grade: amount, orders, days. Where the benchmarks say how many customers are behind them, the customer's own weight counts.",
    parameters: { ...measured, target: "Grade to reach: S, A or B; without it, the next better one" },
  },
  "TIER.DROPDATE": {
    description:
      "The day on which the grade falls if no order comes: the first after the as-of day; without one, counted from the last update.",
    parameters: measured,
  },
  "TIER.STRATEGY": {
    description: "What to do for a customer of this grade, made specific by demand tag and churn risk.",
    parameters: {
      tier,
      tag: "Demand tag, such as price sensitive",
      risk: "Churn risk: High, Medium, Low, or High value, no recent order",
    },
  },
  "TIER.OWNER": { description: "Who should look after a customer of this grade.", parameters: { tier } },
  "TIER.NEXTCONTACT": {
    description: "Date of the next contact: the last one plus the days this grade allows between two.",
    parameters: {
      tier,
      last: "Date of the last contact",
      perYear: "Contacts a year; without it S 12, A 8, B 12, C 4",
    },
  },
  "TIER.STALE": {
    description: "Is this record out of date? Days since the last update against the grade's review days.",
    parameters: {
      tier,
      updated: "Date of the last update",
      asOf: "As-of day, such as TODAY()",
      days: "Review days; without it S 30, A 45, B 30, C 90",
      rules: "Rules, name and value in two columns: your own review days and severe multiple; the defaults without it",
    },
  },
  "TIER.CHURN": {
    description:
      "Churn risk from silence, risk words in the note and a stale record: high, medium or low. The pane also looks at satisfaction and complaints.",
    parameters: churn,
  },
  "TIER.CHURNWHY": { description: "The churn risk's score and every reason for it.", parameters: churn },
  "TIER.TAGS": {
    description: "Demand tags named in a note or tag cell, in their standard form.",
    parameters: { note: "A note, or a demand tag" },
  },
  "TIER.RISKWORDS": {
    description: "Risk words in a note, such as competitor or complaint; “no complaints” is none.",
    parameters: { note: "The note", words: riskWords },
  },
  "TIER.MIGRATION": {
    description: "Who moved between two reviews: a matrix, rows before and columns after, spilled as a table.",
    parameters: {
      before: "Grades before, one column",
      after: "Grades after, one column; a row is the same customer in both",
      shares: "TRUE for the share of each row; customers are counted if left out",
    },
  },
  "TIER.BANDS": {
    description: "Does the book have the recommended shape? Shares of high (S), middle (A, B) and low (C) grades.",
    parameters: {
      tiers: "Customer grades, one column",
      rules: "Rules, name and value in two columns: your own recommended shares; the defaults without it",
    },
  },
  "RFM.RECENCY": { description: "R: days since the last order.", parameters: { text } },
  "RFM.FREQUENCY": { description: "F: orders in the last 12 months.", parameters: { text } },
  "RFM.AMOUNT": { description: "M: amount of the last 12 months, in yuan.", parameters: { text } },
  "RFM.TEXT": {
    description: "Writes days, orders and amount as one cell such as 45天/3次/80万.",
    parameters: {
      recency: "Days: 45 or 45天; for a date write TODAY() minus the date",
      frequency: "Orders: 3 or 3次",
      amount: "Amount: yuan where it says no unit; text may say 80万",
      unit: "Unit of an amount that says none: 元, 千元, 万元, 百万元, 亿元; 元 if left out",
    },
  },
  "RFM.SCORES": {
    description:
      "RFM scores 1–5 by fifths or by your own cut points; equal figures share a score, fewer days score higher.",
    parameters: { ...columns, cuts: "Cut points, three rows of four: R, F and M, each ascending" },
  },
  "RFM.SEGMENT": {
    description: "The eight RFM classes: important or general by value, grow, keep, win back; split at mean or median.",
    parameters: { ...columns, center: "mean or median; mean if left out" },
  },
  "CUSTOMER.STAGE": {
    description: "Lifecycle stage: prospect, new, established, dormant.",
    parameters: {
      ...dated,
      firstOrderDays: "Days since the first order, if known",
      rules:
        "Rules, name and value in two columns: your own days of new and dormant customers; the defaults without it",
    },
  },
  "CUSTOMER.QUADRANT": {
    description: "Value and potential: star, cash cow, potential or long tail. A figure at its limit counts as high.",
    parameters: {
      value: 'Value, such as the amount a year: a number, 80万, or a cell with R/F/M; a real 0 as the text "0"',
      potential: "Potential, such as a score from 1 to 5",
      valueLimit: "From which value on it is high",
      potentialLimit: "From which potential on it is high",
    },
  },
  "CUSTOMER.NEXTID": {
    description: "The next customer id of the month.",
    parameters: { ids: "Ids in use, one column", day: "A date, such as TODAY(): the id's year and month come from it" },
  },
  "CUSTOMER.VALIDID": {
    description: "Is a customer id in the form C + year + month + number, such as C202405001?",
    parameters: { id: "Customer id" },
  },
  "CLV.SIMPLE": {
    description:
      "Customer lifetime value, the simple way: amount a year × margin × discounted years. Defaults are unverified; use your own.",
    parameters: {
      amount: "Amount a year: a number is yuan, text may say 80万; or a cell with R/F/M",
      industry: "Industry, for the default years: technology 1.8, retail 2.5, others 2",
      margin: "Margin, 30% by default",
      years: "Years a customer stays",
      rate: "Discount a year, 8% by default",
      rules: "Rules, name and value in two columns: your own margin, rate and years; the defaults without it",
    },
  },
  "PARETO.CLASS": {
    description: "ABC classes by amount: A up to 80% of the total, B up to 95%, C the rest.",
    parameters: {
      values: "Amounts, one column; or the column with R/F/M in one cell",
      aShare: "Share at which A ends, 80% by default",
      bShare: "Share at which B ends, 95% by default",
    },
  },
};
