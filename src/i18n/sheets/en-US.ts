// The words of our own sheets in English.

import type { FollowUpWords } from "../../domain/followUp/followUpSheet";
import type { ChangeListWords } from "../../domain/regrade/changeList";
import type { SettingsWords } from "../../domain/settings/sheetForm/sections";

export const enFollowUpWords: FollowUpWords = {
  language: "en-US",
  sheetName: "Follow-up log",
  header: {
    when: "When",
    key: "Customer ID",
    name: "Customer name",
    channel: "Channel",
    person: "By",
    feedback: "Feedback",
    promise: "Promise",
    promiseDay: "Promised for",
    stage: "Visit stage",
    objection: "Objection",
    cause: "Cause of loss",
    result: "Result",
    due1: "After 1 day",
    due3: "After 3 days",
    due7: "After 7 days",
    due15: "After 15 days",
  },
  channel: { phone: "Phone", visit: "Visit", online: "Online" },
  stage: { preparation: "Preparation", visit: "Visit", talks: "Talks", aftercare: "Follow-up" },
  objection: { price: "Price", product: "Product", service: "Service", time: "Time", trust: "Trust" },
  cause: {
    unmetNeed: "Needs not met",
    price: "Too expensive",
    service: "Service got worse",
    competitor: "Competitor more attractive",
  },
  result: { success: "Achieved", open: "Open", failure: "Not achieved" },
  winBack: {
    discount: "Discount",
    freeTrial: "Free trial",
    callBack: "Call back",
    dedicatedService: "Dedicated service",
  },
};

export const enSettingsWords: SettingsWords = {
  language: "en-US",
  sheetName: "Grade settings",
  sections: {
    rules: "[Grading rules]",
    cadences: "[Cadences]",
    benchmarks: "[Industry benchmarks]",
    riskWords: "[Risk words]",
    locks: "[Locked grades]",
    ownColumns: "[Written columns]",
    general: "[Other]",
  },
  columns: {
    item: "Setting",
    value: "Value",
    meaning: "Meaning",
    grade: "Grade",
    reviewDays: "Update every (days)",
    contacts: "Contacts a year",
    industry: "Industry",
    meanOrders: "Mean orders",
    meanAmount: "Mean amount (yuan)",
    n: "Customers",
    word: "Word in the note",
    customer: "Customer ID or name",
    lockedGrade: "Locked grade",
    reason: "Reason",
    until: "Until",
    ownColumn: "Column",
    header: "Header",
    written: "Written",
  },
  items: {
    "rules.sAmountRatio": {
      label: "S amount ratio",
      meaning: "M above this many times the industry mean; default 1.5",
    },
    "rules.sOrderRatio": { label: "S order ratio", meaning: "F above this many times the industry mean; default 1.3" },
    "rules.sRecencyDays": { label: "S days", meaning: "R below this many days; default 30" },
    "rules.aAmountRatio": {
      label: "A amount ratio",
      meaning: "M at least this many times the industry mean; default 0.8",
    },
    "rules.aOrderRatio": {
      label: "A order ratio",
      meaning: "F at least this many times the industry mean; default 0.8",
    },
    "rules.aRecencyDays": { label: "A days", meaning: "R below this many days; default 60" },
    "rules.bOrderCount": { label: "B orders", meaning: "At least this many orders; default 2" },
    "rules.bRecencyDays": { label: "B days", meaning: "R below this many days; default 90" },
    "rules.absoluteAmountYuan.s": {
      label: "S fixed amount",
      meaning: "M above this amount (yuan) where there is no mean to compare with; default 1,000,000",
    },
    "rules.absoluteAmountYuan.a": {
      label: "A fixed amount",
      meaning: "M at least this amount (yuan) where there is no mean; default 500,000",
    },
    "rules.absoluteAmountYuan.b": {
      label: "B fixed amount",
      meaning: "M at least this amount (yuan) where there is no mean; default 100,000",
    },
    "rules.minimumCount": {
      label: "Fewest customers",
      meaning: "Customers with orders an industry needs before its mean is used; default 3",
    },
    "rules.compareWith": {
      label: "Compare with",
      meaning: "Industry, whole table or fixed amounts; default industry, and the whole table where it is too small",
    },
    "rules.center": { label: "Industry center", meaning: "Mean or median; default mean" },
    recency: {
      label: "Reading of R",
      meaning: "Today: days since last updated are added; recorded: as typed. Default today",
    },
    logSheetName: { label: "Log sheet", meaning: "Every change of a grade is logged on this sheet" },
    version: { label: "Version", meaning: "Format of this sheet; please leave it" },
  },
  ownColumns: {
    suggestion: "Suggested play",
    risk: "Churn risk",
    nextContact: "Next contact",
    reason: "Grade reason",
  },
  choices: {
    industry: "industry",
    table: "whole table",
    absolute: "fixed amounts",
    mean: "mean",
    median: "median",
    aged: "today",
    recorded: "recorded",
    yes: "yes",
    no: "no",
  },
};

export const enChangeListWords: ChangeListWords = {
  sheetName: "Grade changes",
  tableName: "GradeChanges",
  kind: {
    fall: "Falls",
    rise: "Rises",
    new: "New",
    unchanged: "Unchanged",
    locked: "Locked",
    problem: "To check",
    empty: "Blank",
  },
  header: [
    "Customer ID",
    "Customer name",
    "Owner",
    "Grade in sheet",
    "Grade today",
    "Change",
    "Yearly amount (yuan)",
    "Churn risk",
    "Reason",
  ],
};
