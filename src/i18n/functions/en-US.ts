// The same in English. Typed by the Chinese sentences, so a missing one does not compile.

import type { FigureGap, Gap } from "../../domain/grading/gap";
import type { BenchmarkField, BenchmarkProblem } from "../../domain/grading/ownBenchmarks";
import type { ValueQuadrant } from "../../domain/lifecycle/quadrant";
import type { Stage } from "../../domain/lifecycle/stage";
import type { Band } from "../../domain/review/bands";
import type { StaleLevel } from "../../domain/review/risk";
import type { Segment } from "../../domain/value/segments";
import { amountText, decimalText } from "../format";
import { byCount } from "../plural";
import type { GapWords } from "./gapText";
import type { FunctionSentences } from "./zh-CN";

const FIELDS: Readonly<Record<BenchmarkField, string>> = {
  industry: "industry",
  n: "customers",
  meanOrders: "mean orders",
  meanAmount: "mean amount",
};

const BENCHMARK_PROBLEMS: Readonly<Record<BenchmarkProblem["code"], (field: string, text: string) => string>> = {
  blank: (field) => `${field} is blank`,
  unreadable: (field, text) => `can't read ${field} “${text}”`,
  notPositive: (field, text) => `${field} “${text}” must be above 0`,
  duplicate: (_, text) => `industry “${text}” appears twice`,
  tooFewColumns: () => "three columns at least: industry, mean orders, mean amount",
};

const STALE: Readonly<Record<StaleLevel, string>> = {
  fresh: "Up to date",
  stale: "Stale",
  severe: "Severely stale",
  none: "No update date",
};

const STAGES: Readonly<Record<Stage, string>> = {
  potential: "Prospect",
  new: "New customer",
  established: "Established",
  dormant: "Dormant",
};

const SEGMENTS: Readonly<Record<Segment, string>> = {
  importantValue: "Important: value",
  importantGrowth: "Important: grow",
  importantKeep: "Important: keep",
  importantWinBack: "Important: win back",
  generalValue: "General: value",
  generalGrowth: "General: grow",
  generalKeep: "General: keep",
  generalWinBack: "General: win back",
};

const QUADRANTS: Readonly<Record<ValueQuadrant, string>> = {
  star: "Star",
  cashCow: "Cash cow",
  potential: "Potential",
  longTail: "Long tail",
};

const BANDS: Readonly<Record<Band, string>> = { high: "High", middle: "Middle", low: "Low" };

const percent = (share: number): string => `${decimalText(share * 100, 1)}%`;

const orders = (count: number): string => `${decimalText(count, 0)} ${byCount(count, "order", "orders")}`;

const GAP: GapWords = {
  has: (gap: Gap) => `Meets ${gap.target} already`,
  impossible: (gap: Gap) => `For ${gap.target}: too few customers to reach it alone`,
  missing: (gap: Gap, parts) => `For ${gap.target}: ${parts.join(", ")}`,
  amount: ({ present, needed, relation }: FigureGap) =>
    `${amountText(needed - present, "en-US") === amountText(0, "en-US") ? "a little" : amountText(needed - present, "en-US")} more (${relation === "above" ? "above" : "at least"} ${amountText(needed, "en-US")})`,
  orders: ({ present, needed }: FigureGap) => `${orders(needed - present)} more (${decimalText(needed, 0)} in all)`,
  recency: ({ needed }: FigureGap) => `an order less than ${decimalText(needed, 1)} days ago`,
};

export const enFunctions: FunctionSentences = {
  gap: GAP,
  stale: (level) => STALE[level],
  stage: (stage) => STAGES[stage],
  segment: (segment) => SEGMENTS[segment],
  quadrant: (quadrant) => QUADRANTS[quadrant],
  migrationCorner: "Before \\ after",
  bandHeader: ["Band", "Customers", "Share", "Recommended", "Verdict"],
  band: (band, grades) => `${BANDS[band]} (${grades.join(", ")})`,
  bandRange: (from, to) => `${percent(from)}–${percent(to)}`,
  bandOutside: (outside) =>
    outside === 0
      ? "Within range"
      : `${decimalText(Math.abs(outside) * 100, 1)} points too ${outside > 0 ? "high" : "low"}`,
  risk: (word, score, reasons) => (reasons.length === 0 ? word : `${word} ${score}: ${reasons.join("; ")}`),
  riskReason: (sentence, points) => `${sentence} (+${points})`,
  benchmarkHeader: ["Industry", "Customers", "Mean orders", "Mean amount", "Source"],
  benchmarkSource: { own: "Own", industry: "Industry mean", table: "Whole-table mean", absolute: "Fixed amounts" },
  listSeparator: ", ",
  notGraded: (sentence) => `Not graded: ${sentence}`,

  rfmShape:
    "rfm is one cell (45天/3次/80万) or three cells side by side or one below the other (days, orders, amount); for a whole column use TIER.COLUMN",
  doubtfulZero: (figure, written) =>
    `The ${figure} in rfm is 0, which may be 0 or a blank: write “${written}” for a real 0, or leave all three blank for no orders`,
  figures: { recency: "days", frequency: "orders", monetary: "amount" },
  rfmProblem: (sentence) => `rfm: ${sentence} (expected 45天/3次/80万, or days, orders and amount in three cells)`,
  noteExpected: (text) =>
    `Can't read the fourth cell of rfm, “${text}”: write the unit 元, 千元, 万元, 百万元 or 亿元, and 日期 where the first is the date of an order, such as 日期,万元`,
  unitExpected: (text) => `unit “${text}” is no unit: write 元, 千元, 万元, 百万元 or 亿元`,
  asOfNeeded: (day) =>
    `rfm gives the day of the last order, ${day}: add asOf (the as-of day, such as TODAY()) to say how many days ago that is`,
  daysExpected: (argument, day) =>
    `${argument} is the date ${day}: write days here, such as 45天, or TODAY() minus that date`,
  errorGiven: (argument, error) => `${argument} is the error value ${error}: mend that cell first`,
  sharesCrossed: "aShare is above bShare: A cannot end behind B",
  tooLarge: "These numbers are too large or too small for a result: check the arguments",
  noFigure: "There is no order on record, so there is no such figure",
  gradeExpected: (text) => `tier “${text}” is no grade: write S, A, B or C`,
  gradeInColumn: (argument, row, text) =>
    `${argument}, row ${row}: “${text}” is no grade; write S, A, B or C, or leave it blank`,
  nobodyGraded: "No customer has a grade",
  switchExpected: (argument, text) => `${argument} “${text}” must be TRUE or FALSE`,
  blankOrZero: (argument) => `${argument} is blank or 0, which look the same: write a real 0 as the text "0"`,
  numberNeeded: (argument, text) => `${argument} “${text}” is not a number`,
  dayExpected: (argument, text) => `${argument} “${text}” is no certain date: write it like 2024-05-20`,
  dayBlank: (argument) => `${argument} is blank: write a date such as 2024-05-20`,
  dayAfter: (argument) => `${argument} is later than asOf`,
  numberExpected: (argument, text) => `${argument} “${text}” is not a number above 0`,
  riskExpected: (text) =>
    `Can't read risk “${text}”: write High, Medium, Low, High value, no recent order or No orders`,
  centerExpected: (text) => `Can't read center “${text}”: write mean or median`,
  benchmarksMissing: (industry) =>
    industry === ""
      ? "benchmarks is given but industry is blank, and there is no line named all"
      : `benchmarks has no line for “${industry}” and none named all`,
  benchmarkProblem: ({ row, field, code, text }) =>
    `benchmarks, row ${row + 1}: ${BENCHMARK_PROBLEMS[code](FIELDS[field], text)}`,
  noBenchmarks: (minimum) => `Fewer than ${minimum} customers in rfm have orders, so there is no mean to use`,
  ruleUnknown: (row, name) => `rules, row ${row}: there is no rule named “${name}”`,
  ruleValue: (row, name, text) => `rules, row ${row}: can't read the value “${text}” of “${name}”`,
  ruleLimits: (row, name, text, limits) =>
    `rules, row ${row}: the value “${text}” of “${name}” cannot be used. ${limits}`,
  rulesUnsound: (field) => `rules: “${field}” makes no sense; the rule check in the pane says why`,
  rulesShape: "rules needs two columns: name and value",
  sameLength: (argument, wanted, given) => `${argument} has ${given} rows; it needs ${wanted}, like the first argument`,
  columnShape: (argument) => `${argument} must be one column`,
  columnOrThree: "rfm must be one column (45天/3次/80万) or three (days, orders, amount)",
  cutsShape: "cuts needs three rows of four: ascending cut points for R, F and M",
};
