// The forms of dates and stretches of time in Chinese notes, as an ordered table: where two forms match at one place the longer
// one counts. A form may stand for the past (上周, 去年): it takes its words and gives no period.

import { serialDay, type SerialDay } from "../vocabulary/day";
import { afterNow, form, inYear, monthOf, yearOf, type IntentForm } from "./intentForm";
import { FESTIVAL_WORDS, festivalPeriod } from "./festivals";
import { smallNumber } from "./numerals";
import {
  comingPeriod,
  dayPeriod,
  monthPeriod,
  monthsPeriod,
  quarterPeriod,
  weekPeriod,
  type MonthPart,
  type Period,
} from "./period";

const N = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const MONTH = "(?<![\\d近去前每.])(\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?!均|度|结|薪|费|\\s*[一二两三\\d]+次)";
const PART = "(?:份)?(初|上旬|中旬|中|下旬|底|末)?";
const WEEK = "(?:周|星期|礼拜)";

const partOf = (word: string): MonthPart =>
  word === ""
    ? undefined
    : /初|上/.test(word)
      ? "early"
      : /中/.test(word)
        ? "middle"
        : /下/.test(word)
          ? "late"
          : "last";
const YEAR = "(\\d{4}年?|今年|明年)?";
const weekdayNumber = (word: string): number => ("一二三四五六".includes(word) ? "一二三四五六".indexOf(word) : 6);
function dayOfWeek(week: Period, word: string): Period | undefined {
  if (word === "") return week;
  if (word === "末") return { from: (week.from + 5) as SerialDay, to: week.to };
  return dayPeriod((week.from + weekdayNumber(word)) as SerialDay);
}

const sideOf = (word: string): "before" | "after" | "during" =>
  word.endsWith("前") ? "before" : word.endsWith("后") ? "after" : "during";

const WEEKS_LATER: ReadonlyMap<string, number> = new Map([
  ["本", 0],
  ["这", 0],
  ["下", 1],
  ["下下", 2],
]);
const weeksLater = (word: string): number => WEEKS_LATER.get(word) ?? NaN;

export const CHINESE_FORMS: readonly IntentForm[] = [
  form("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?", ([y, m, d]) => dayPeriod(serialDay(+y, +m, +d))),
  form(`(\\d{4})(?:年|-|/)(\\d{1,2})月?${PART}(?![\\d.])`, ([y, m, part]) =>
    +m <= 12 ? monthPeriod(+y, +m, partOf(part)) : undefined,
  ),
  form(`${YEAR}(?<![a-z])q([1-4])(?![0-9a-z])`, ([y, q], base) => inYear(y, base, (year) => quarterPeriod(year, +q))),
  form(`${YEAR}(?:的)?第?([一二三四1-4])季度`, ([y, q], base) =>
    inYear(y, base, (year) => quarterPeriod(year, smallNumber(q))),
  ),
  form("(本|这|下)个?季度", ([which], base) =>
    quarterPeriod(yearOf(base), Math.ceil(monthOf(base) / 3) + (which === "下" ? 1 : 0)),
  ),
  form(`${YEAR}(上|下)半年`, ([y, half], base) =>
    inYear(y, base, (year) => (half === "上" ? monthsPeriod(year, 1, 6) : monthsPeriod(year, 7, 12))),
  ),
  form("(\\d{4}年?|今年|明年)年?(?:底|末|终)", ([y], base) =>
    inYear(y, base, (year) => monthPeriod(year, 12, undefined)),
  ),
  form("年(?:底|末|终)", (_, base) => comingPeriod(base, (year) => monthPeriod(year, 12, undefined))),
  form("(明年|\\d{4}年)?年?初(?<=年初)", ([y], base) => inYear(y, base, (year) => monthPeriod(year, 1, undefined))),
  form("(明年|今年|\\d{4}年)?年?中(?<=年中)", ([y], base) => inYear(y, base, (year) => monthsPeriod(year, 6, 7))),
  form("(?<!\\d)(\\d{1,2})[-–至到~](\\d{1,2})月", ([a, b], base) =>
    comingPeriod(base, (year) => monthsPeriod(year, +a, +b)),
  ),
  form(`${YEAR}${MONTH}${N}[日号]`, ([y, m, d], base) =>
    inYear(y, base, (year) => dayPeriod(serialDay(year, smallNumber(m), smallNumber(d)))),
  ),
  form(`${YEAR}${MONTH}${PART}`, ([y, m, part], base) =>
    smallNumber(m) <= 12 ? inYear(y, base, (year) => monthPeriod(year, smallNumber(m), partOf(part))) : undefined,
  ),
  form(`(本|这|下下|下)个?${WEEK}([一二三四五六日天末]?)`, ([which, day], base) =>
    dayOfWeek(weekPeriod(base, weeksLater(which)), day),
  ),
  form(`(?<![下本这上])${WEEK}([一二三四五六日天])`, ([day], base) => {
    const thisWeek = dayOfWeek(weekPeriod(base, 0), day);
    return thisWeek !== undefined && thisWeek.from < base ? dayOfWeek(weekPeriod(base, 1), day) : thisWeek;
  }),
  form("(本|这|下下|下)个?月(初|上旬|中旬|下旬|底|末)?(?!度)", ([which, part], base) =>
    monthPeriod(yearOf(base), monthOf(base) + weeksLater(which), partOf(part)),
  ),
  form("(?<![\\d一二三四五六七八九十本这下个上每])月(?:底|末)", (_, base) =>
    monthPeriod(yearOf(base), monthOf(base), "last"),
  ),
  form(`${YEAR}(${FESTIVAL_WORDS})(?:[节節]|假期|小?长假|期间)*(之?前|[之以过]?后)?`, ([y, word, around], base) =>
    inYear(y, base, (year) => festivalPeriod(word, sideOf(around), year)),
  ),
  form("今[天日]", (_, base) => dayPeriod(base)),
  form("明[天日]", (_, base) => dayPeriod((base + 1) as SerialDay)),
  form("(?<!大)后天", (_, base) => dayPeriod((base + 2) as SerialDay)),
  form("大后天", (_, base) => dayPeriod((base + 3) as SerialDay)),
  form(`${N}个?(天|日|周|星期|礼拜|月)(?:之|以)?(内|后)`, ([n, unit, end], base) =>
    afterNow(base, n, unit, end === "内"),
  ),
  form("明年(?!底|末|初|中|\\d|[一二三四五六七八九十])", (_, base) => monthsPeriod(yearOf(base) + 1, 1, 12)),
  form(
    "(?:上{1,4}个?(?:周|星期|礼拜)[一二三四五六日天末]?|上{1,4}个?月|上个?季度|去年(?:底|初|第?[一二三四1-4]季度|q[1-4]|\\d{1,2}月)?|昨[天日]|前[天日])",
    () => undefined,
  ),
];
