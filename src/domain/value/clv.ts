// Customer lifetime value (CLV, 客户终身价值), the simple way: what a customer brings each year, for as many years as
// customers stay, each year worth a little less than the one before. Every default is ours and unverified, and is to be
// shown as such. Alternative not taken: multiplying by years alone, which counts money of year three as money of today.

import type { Numbers } from "../numbers/numberTable";

/** Assumptions behind a simple CLV. */
export interface ClvAssumptions {
  /** Share of the amount that is profit, 0.3 is 30 %. */
  readonly marginShare: number;
  readonly lifetimeYears: number;
  /** Discount per year, 0.08 is 8 %. */
  readonly yearlyRate: number;
}

/** Margin, rate, and the years of each kind of industry. */
export type ClvNumbers = Numbers["clv"];

/** Years a customer stays, by words in the industry's name; first match wins, the last row catches all. */
const LIFETIMES: readonly (readonly [RegExp, keyof ClvNumbers])[] = [
  [/科技|信息技术/, "technologyYears"],
  [/零售/, "retailYears"],
  [/(?:)/, "otherYears"],
];

/** How many years does a customer of this industry stay? `lifetimeYearsOf("零售业", DEFAULT_NUMBERS.clv) //=> 2.5` */
export function lifetimeYearsOf(industry: string, numbers: ClvNumbers): number {
  const row = LIFETIMES.find(([words]) => words.test(industry));
  if (row === undefined) throw new Error("the last lifetime must match every industry");
  return numbers[row[1]];
}

/**
 * What is this customer worth over its lifetime, in today's money?
 * amount per year × margin × Σ (1 + rate)^−t for t = 1, 2, … to the end of the lifetime; a broken last year counts by
 * its share and is paid at its end. `simpleClv(800000, {marginShare: 0.3, lifetimeYears: 2, yearlyRate: 0}) //=> 480000`
 */
export function simpleClv(
  amountYuanPerYear: number,
  { marginShare, lifetimeYears, yearlyRate }: ClvAssumptions,
): number {
  const wholeYears = Math.floor(lifetimeYears);
  const brokenYear = (lifetimeYears - wholeYears) * (1 + yearlyRate) ** -lifetimeYears;
  return amountYuanPerYear * marginShare * (presentYears(wholeYears, yearlyRate) + brokenYear);
}

/** Σ (1 + rate)^−t for t = 1 … years, as a sum of a geometric series: no number of years is too many to add up. */
function presentYears(years: number, yearlyRate: number): number {
  return yearlyRate === 0 ? years : -Math.expm1(-years * Math.log1p(yearlyRate)) / yearlyRate;
}
