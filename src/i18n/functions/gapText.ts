// What is missing for a grade, in one sentence. The order is fixed: amount, orders, days; what is met is not named.

import type { FigureGap, Gap } from "../../domain/grading/gap";

export interface GapWords {
  readonly has: (gap: Gap) => string;
  readonly impossible: (gap: Gap) => string;
  readonly missing: (gap: Gap, parts: readonly string[]) => string;
  readonly amount: (figure: FigureGap) => string;
  readonly orders: (figure: FigureGap) => string;
  readonly recency: (figure: FigureGap) => string;
}

/** What is missing? A科技公司 → S: 距 S 还差：金额再加 31万（超过 111万）、再下 1 单（达到 4 次）、30 天内下单 */
export function gapText(gap: Gap, words: GapWords): string {
  if (!gap.possible) return words.impossible(gap);
  const part = (figure: FigureGap | undefined, say: (figure: FigureGap) => string): readonly string[] =>
    figure === undefined || figure.met ? [] : [say(figure)];
  const parts = [
    ...part(gap.amountYuan, words.amount),
    ...part(gap.orderCount, words.orders),
    ...part(gap.recencyDays, words.recency),
  ];
  return parts.length === 0 ? words.has(gap) : words.missing(gap, parts);
}
