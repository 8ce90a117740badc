// About two hundred customers, believable on any day: every date is counted back from today, every grade was right on the
// day its row was last touched. Since then time has passed, which is what makes some of them wrong.

import { calendarDate, isoDay, type SerialDay, serialDay } from "../../../src/domain/vocabulary/day";
import { BRANDS, CITIES, CONTACT_TITLES, INDUSTRIES, type Industry, SIZES, SURNAMES } from "./industries";
import { noteFor, type SampleGrade, strategyFor, tagFor } from "./notes";
import { type Chance, chance } from "./random";

export interface Figures {
  recencyDays: number;
  orderCount: number;
  amountWan: number;
}

/** A customer before it is written into cells; a date is a serial day or a text. */
export interface SampleCustomer {
  id: string;
  name: string;
  contact: string;
  industry: string;
  size: string;
  grade: SampleGrade | "";
  figures: Figures | undefined;
  rfm: string;
  tag: string;
  strategy: string;
  owner: string;
  updated: number | string;
  note: string;
}

const SEED = 20240520;
const OWNERS: Readonly<Record<SampleGrade, readonly string[]>> = {
  S: ["沈总监"],
  A: ["王经理", "李经理", "赵经理"],
  B: ["陈专员", "林专员", "何专员", "郭专员"],
  C: ["周客服", "吴客服"],
};
/** How long ago rows of a grade were last touched, and how far an ordinary one lies from the industry's middle. */
const AGE: Readonly<Record<SampleGrade, readonly [number, number]>> = { S: [0, 6], A: [1, 11], B: [1, 11], C: [3, 84] };

function figuresOf(kind: SampleGrade, industry: Industry, dice: Chance): Figures {
  const spread = (low: number, high: number): number => low + (high - low) * dice.next();
  const amount = (times: number): number => Math.max(1, Math.round(industry.amountWan * times));
  const orders = (times: number): number => Math.max(1, Math.round(industry.orders * times));
  if (kind === "S")
    return {
      recencyDays: dice.whole(3, 26),
      orderCount: orders(spread(1.6, 2.6)),
      amountWan: amount(spread(1.9, 3.4)),
    };
  if (kind === "A")
    return {
      recencyDays: dice.whole(8, 56),
      orderCount: orders(spread(0.9, 1.4)),
      amountWan: amount(spread(0.9, 1.5)),
    };
  if (kind === "B")
    return {
      recencyDays: dice.whole(15, 86),
      orderCount: Math.max(2, orders(spread(0.5, 0.9))),
      amountWan: amount(spread(0.3, 0.8)),
    };
  return dice.oneIn(3)
    ? { recencyDays: dice.whole(20, 95), orderCount: 1, amountWan: amount(spread(0.05, 0.3)) }
    : { recencyDays: dice.whole(92, 260), orderCount: dice.whole(1, 3), amountWan: amount(spread(0.1, 0.6)) };
}

/** The grade a row had on the day it was written: the method's ladder over the industry's mean. */
function gradeOnPaper(figures: Figures, mean: { amount: number; orders: number }): SampleGrade {
  const amount = figures.amountWan / mean.amount;
  const orders = figures.orderCount / mean.orders;
  if (amount > 1.5 && orders > 1.3 && figures.recencyDays < 30) return "S";
  if (amount >= 0.8 && orders >= 0.8 && figures.recencyDays < 60) return "A";
  return figures.orderCount >= 2 && figures.recencyDays < 90 ? "B" : "C";
}

function kindFor(dice: Chance): SampleGrade {
  const roll = dice.next();
  return roll < 0.14 ? "S" : roll < 0.34 ? "A" : roll < 0.54 ? "B" : "C";
}

function uniqueName(taken: Set<string>, trades: readonly string[], dice: Chance): string {
  for (;;) {
    const name = `${dice.pick(CITIES)}${dice.pick(BRANDS)}${dice.pick(trades)}`;
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

/** `rfmText({recencyDays: 45, orderCount: 3, amountWan: 80}) //=> "45天/3次/80万"` */
export function rfmText(figures: Figures): string {
  return `${figures.recencyDays}天/${figures.orderCount}次/${figures.amountWan}万`;
}

/** `ids("202405") //=> "C202405001"`, then "C202405002": numbered within the month of the first contact. */
function idFor(today: SerialDay, dice: Chance, used: Map<string, number>): string {
  const first = isoDay((today - dice.whole(120, 900)) as SerialDay);
  const month = first.slice(0, 7).replace("-", "");
  const sequence = (used.get(month) ?? 0) + 1;
  used.set(month, sequence);
  return `C${month}${String(sequence).padStart(3, "0")}`;
}

/** The quarter and month after today's, for intents that lie ahead. */
function comingUp(today: SerialDay): { year: number; quarter: number; month: number } {
  const { year, month } = calendarDate(today);
  const quarter = Math.floor((month - 1) / 3) + 1;
  return { year: quarter === 4 ? year + 1 : year, quarter: (quarter % 4) + 1, month: (month % 12) + 1 };
}

/** Two hundred customers as they stand on `today`, all of them tidy; `messyCells` roughens a few. */
export function sampleCustomers(today: SerialDay): SampleCustomer[] {
  const dice = chance(SEED);
  const names = new Set<string>();
  const ids = new Map<string, number>();
  const drafts = INDUSTRIES.flatMap((industry) =>
    Array.from({ length: industry.share }, () => ({ industry, figures: figuresOf(kindFor(dice), industry, dice) })),
  );
  const means = new Map(
    INDUSTRIES.map((industry) => {
      const own = drafts.filter((draft) => draft.industry === industry).map((draft) => draft.figures);
      const mean = (of: (figures: Figures) => number): number => own.reduce((sum, f) => sum + of(f), 0) / own.length;
      return [industry, { amount: mean((f) => f.amountWan), orders: mean((f) => f.orderCount) }];
    }),
  );
  const rows = drafts.map(({ industry, figures }): SampleCustomer => {
    const mean = means.get(industry);
    if (!mean) throw new Error(`no mean for ${industry.name}`);
    const grade = gradeOnPaper(figures, mean);
    const age = dice.oneIn(16) ? dice.whole(60, 130) : dice.whole(...AGE[grade]);
    return {
      id: "",
      name: uniqueName(names, industry.trades, dice),
      contact: `${dice.pick(SURNAMES)}${dice.pick(CONTACT_TITLES)}`,
      industry: industry.name,
      size: dice.pick(SIZES),
      grade,
      figures,
      rfm: rfmText(figures),
      tag: tagFor(dice),
      strategy: strategyFor(grade, dice),
      owner: dice.pick(OWNERS[grade]),
      updated: today - age,
      note: noteFor(dice, comingUp(today)),
    };
  });
  for (let i = rows.length - 1; i > 0; i--) {
    const j = dice.whole(0, i);
    [rows[i], rows[j]] = [rows[j] as SampleCustomer, rows[i] as SampleCustomer];
  }
  const numbered = rows.map((row) => ({ ...row, id: idFor(today, dice, ids) }));
  return numbered.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A day both of whose readings exist: the 5th of June, or the 6th of May? `ambiguousText(today) //=> "5/6/2024"` */
export function ambiguousText(today: SerialDay): string {
  const { year } = calendarDate(today);
  const recent = serialDay(year, 6, 5);
  return `5/6/${recent !== undefined && recent <= today && serialDay(year, 5, 6) !== undefined ? year : year - 1}`;
}
