// The eight RFM classes (客户分层) people know: 重要 or 一般 by amount, then 价值 · 发展 · 保持 · 挽留 by recency and orders.
// Three yes-or-no questions make eight classes, so every customer with figures falls in exactly one.

import { medianOf } from "../grading/centers";
import type { Figures } from "../grading/ladder";
import { isAtLeast } from "../grading/limit";
import type { FigureColumns } from "./scores";

/** 重要价值, 重要发展, 重要保持, 重要挽留, then the same four of 一般; best first. */
export const SEGMENTS = [
  "importantValue",
  "importantGrowth",
  "importantKeep",
  "importantWinBack",
  "generalValue",
  "generalGrowth",
  "generalKeep",
  "generalWinBack",
] as const;
export type Segment = (typeof SEGMENTS)[number];

/** The lines between high and low. */
export type Midlines = Figures;

/**
 * Which class is this customer in? A figure on the line counts as good: orders and amount at least the line, recency at
 * most the line. 价值: recent and often; 发展: recent, seldom; 保持: silent, often; 挽留: silent and seldom.
 */
export function segmentOf(figures: Figures, midlines: Midlines): Segment {
  const isImportant = isAtLeast(figures.amountYuan, midlines.amountYuan);
  const isRecent = isAtLeast(midlines.recencyDays, figures.recencyDays);
  const isFrequent = isAtLeast(figures.orderCount, midlines.orderCount);
  return SEGMENTS[(isImportant ? 0 : 4) + (isRecent ? 0 : 2) + (isFrequent ? 0 : 1)];
}

/** Where do the lines lie for these customers: at the mean, or at the median? Customers without a figure do not count. */
export function midlinesOf(figures: FigureColumns, center: "mean" | "median"): Midlines {
  return {
    recencyDays: middle(figures.recencyDays, center),
    orderCount: middle(figures.orderCount, center),
    amountYuan: middle(figures.amountYuan, center),
  };
}

function middle(values: ArrayLike<number>, center: "mean" | "median"): number {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  return center === "median" ? medianOf(sorted) : sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
}
