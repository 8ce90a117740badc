// Holidays that people plan by: 春节前备货, 国庆后签约, 双11. Before or after one means the two weeks there.
// Spring Festival follows the moon: its days are listed, for a pure core has no calendar to ask. After the last of them it
// names no day, which is better than a wrong one.

import { serialDay, type SerialDay } from "../vocabulary/day";
import type { Period } from "./period";

/** First days of Spring Festival as [month, day], from 2024 on: the first day of the first lunar month. */
const SPRING_FESTIVALS_FROM = 2024;
const SPRING_FESTIVALS: readonly (readonly [number, number])[] = [
  [2, 10],
  [1, 29],
  [2, 17],
  [2, 6],
  [1, 26],
  [2, 13],
  [2, 3],
  [1, 23],
  [2, 11],
  [1, 31],
  [2, 19],
  [2, 8],
];

interface Festival {
  /** How people write it, in folded text. */
  readonly word: RegExp;
  /** The same as a piece of a longer expression, with what must stand around it. */
  readonly inNote: string;
  /** Its first day in a year, and how many days it takes. */
  readonly first: (year: number) => readonly [month: number, day: number] | undefined;
  readonly days: number;
}

const FESTIVALS: readonly Festival[] = [
  { word: /元旦/, inNote: "元旦", first: () => [1, 1], days: 1 },
  {
    word: /春[节節]|过年/,
    inNote: "春[节節]|过年(?=[前后])",
    first: (year) => SPRING_FESTIVALS[year - SPRING_FESTIVALS_FROM],
    days: 7,
  },
  {
    word: /五一|[劳勞]动[节節]/,
    inNote: "(?<![周期拜十二三四])五一(?=[节節前后期假小劳勞]|之[前后])|[劳勞]动[节節]",
    first: () => [5, 1],
    days: 5,
  },
  { word: /[国國][庆慶]/, inNote: "[国國][庆慶]", first: () => [10, 1], days: 7 },
  { word: /[双雙]/, inNote: "[双雙]十一|[双雙]11(?!\\d)", first: () => [11, 11], days: 1 },
];

const AROUND_DAYS = 14;

/** Every holiday as a piece of a regular expression. */
export const FESTIVAL_WORDS = FESTIVALS.map(({ inNote }) => inNote).join("|");

/** The days of a holiday in a year, or the two weeks before or after it. */
export function festivalPeriod(word: string, when: "before" | "after" | "during", year: number): Period | undefined {
  const festival = FESTIVALS.find((one) => one.word.test(word));
  const [month, day] = festival?.first(year) ?? [];
  const first = month === undefined || day === undefined ? undefined : serialDay(year, month, day);
  if (festival === undefined || first === undefined) return undefined;
  const past = first + festival.days;
  if (when === "before") return { from: (first - AROUND_DAYS) as SerialDay, to: (first - 1) as SerialDay };
  if (when === "after") return { from: past as SerialDay, to: (past + AROUND_DAYS - 1) as SerialDay };
  return { from: first, to: (past - 1) as SerialDay };
}
