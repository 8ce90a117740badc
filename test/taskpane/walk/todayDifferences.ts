// 今日 against the truth: the four counts, the calendar, and the list with its order and its reasons.

import { dropCalendar, type DropDay } from "../../../src/domain/today/dropCalendar";
import { TODAY_QUADRANTS, type TodayQuadrant } from "../../../src/domain/today/today";
import { todayLines, todayList } from "../../../src/domain/today/todayList";
import { textOf } from "../../../src/domain/table/text";
import { weekday, type SerialDay } from "../../../src/domain/vocabulary/day";
import { amountText, dayText } from "../../../src/i18n/format";
import { zhPane } from "../../../src/taskpane/words/zh-CN";
import { todayWords } from "../../../src/i18n/today/words";
import { differs } from "./differs";
import { todaySeen, type TodaySeen } from "./todayScreen";
import type { Truth } from "./truth";

const WEEKS = 4;
const say = todayWords("zh-CN");

/** What in 今日 is not true? */
export function inToday(truth: Truth): readonly string[] {
  const seen = todaySeen();
  if (seen === null) return [];
  const { inputs, preview } = truth;
  const { counts } = todayList(preview.plan);
  return [
    ...differs("day of 今日", seen.heading, dayText(inputs.asOf, "heading", "zh-CN")),
    ...differs(
      "counts of 今日",
      seen.counts,
      TODAY_QUADRANTS.map((each) => counts[each]),
    ),
    ...inCalendar(truth, seen),
    ...inList(truth, seen),
    ...differs("not listed in 今日", seen.notListed, preview.plan.counts.problem),
  ];
}

/** Four weeks from the Monday before the day; the days behind it say nothing. */
function daysOf({ inputs: { asOf } }: Truth): readonly SerialDay[] {
  const monday = asOf - ((weekday(asOf) + 6) % 7);
  return Array.from({ length: 7 * WEEKS }, (_, at) => (monday + at) as SerialDay).filter((day) => day >= asOf);
}

function dropsOf(truth: Truth): readonly DropDay[] {
  return dropCalendar(truth.preview.plan, truth.inputs.asOf, daysOf(truth).length);
}

const nameIn = ({ preview }: Truth, row: number): string => textOf(preview.plan.table.cells.name?.[row]);

function inCalendar(truth: Truth, seen: TodaySeen): readonly string[] {
  const drops = new Map(dropsOf(truth).map((drop) => [drop.day, drop]));
  return differs(
    "calendar",
    seen.days,
    daysOf(truth).map((day) => {
      const heading = dayText(day, "heading", "zh-CN");
      const drop = drops.get(day);
      if (drop === undefined) return zhPane.today.nobodyFalls(heading);
      const names = drop.rows.slice(0, 2).map((row) => nameIn(truth, row));
      const amount = amountText(drop.amountYuan, "zh-CN");
      return zhPane.today.falls(heading, names.join(zhPane.listSeparator), drop.rows.length, amount);
    }),
  );
}

function inList(truth: Truth, seen: TodaySeen): readonly string[] {
  const { plan } = truth.preview;
  const rows = listedRows(truth, seen);
  if (rows === undefined) return ["今日 lists neither a quadrant nor a day of the calendar"];
  const lines = todayLines(plan, rows);
  return [
    ...differs(
      "list of 今日",
      seen.lines.map(({ name }) => name),
      rows.map((row) => nameIn(truth, row)),
    ),
    ...lines.flatMap(({ row, reasons }, at) =>
      reasons
        .slice(0, 2)
        .map((reason) => say.reason(reason, truth.inputs.asOf))
        .filter((reason) => seen.lines[at]?.says.includes(reason) === false)
        .map((reason) => `${nameIn(truth, row)} in 今日 does not give its reason: ${reason}`),
    ),
  ];
}

/** Whom the list stands for: those of the chosen day, else of the chosen quadrant. */
function listedRows(truth: Truth, { quadrant, day }: TodaySeen): readonly number[] | undefined {
  if (day !== null) return dropsOf(truth).find((drop) => drop.day === day)?.rows;
  return isQuadrant(quadrant) ? todayList(truth.preview.plan).rows[quadrant] : undefined;
}

const isQuadrant = (name: string): name is TodayQuadrant => (TODAY_QUADRANTS as readonly string[]).includes(name);
