import type { HighlightsWords } from "./highlights.zh-CN";

export const enHighlightsWords: HighlightsWords = {
  highlights: {
    title: "Highlights in the sheet",
    lead: "Excel's own conditional formats: visible without the add-in and in WPS. Your own formats stay.",
    tones: {
      stale: "Stale record",
      severe: "Far overdue",
      riskHigh: "High churn risk",
      riskMedium: "Medium churn risk",
      highValueSilent: "High value, silent",
    },
    what: {
      stale: "Not updated for longer than the grade's days; ages by itself",
      severe: "Far past the days",
      riskHigh: "The churn risk column says high",
      riskMedium: "The churn risk column says medium",
      highValueSilent: "Check the orders first, not called churn",
    },
    pending: (tones) => `Added with the next write: ${tones}`,
    all: "All on",
    none: "All off",
    changed: (on) => `${on} kinds marked now`,
  },
};
