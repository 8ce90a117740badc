// What a cell that can be read in several ways could have meant: each proposal is one of its readings, in a form that can be
// read in one way only. "5/6/2024" could be 2024-05-06 or 2024-06-05; "8万5" is 8.5万. Nothing is written: people choose.

import type { ColumnRole } from "../vocabulary/column";
import { ownValue } from "../vocabulary/own";
import { isoDay } from "../vocabulary/day";
import { parseAmount } from "./amount";
import { parseOrderCount, parseRecencyDays } from "./count";
import { isWrittenDate, shortDayReadings } from "./day";
import type { Reading } from "./reading";
import { fold, simplify } from "./text";

/** The days a date can be, as YYYY-MM-DD, the earlier first. `dayProposals("5/6/2024") //=> ["2024-05-06", "2024-06-05"]` */
export function dayProposals(text: string): readonly string[] {
  const days = Object.values(shortDayReadings(text) ?? {});
  return [...new Set(days)].sort((a, b) => a - b).map((day) => isoDay(day));
}

const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** What a column takes, where it holds one figure. */
const READERS: Readonly<Partial<Record<ColumnRole, (text: string) => Reading>>> = {
  recency: parseRecencyDays,
  frequency: parseOrderCount,
  monetary: (text) => parseAmount(text, "yuan"),
};

/**
 * The figures that a number could be, in the unit it is written in, as far as a column of this role would take them: 80万 is no
 * number of orders. `numberProposals("52天/2次/8万5") //=> ["8.5万"]`,
 * `numberProposals("三次") //=> ["3次"]`, `numberProposals("50-80万") //=> ["50万", "80万"]`, none where nothing can be said.
 */
export function numberProposals(text: string, role?: ColumnRole): readonly string[] {
  const read = role === undefined ? undefined : READERS[role];
  return simplify(fold(text))
    .split(/[/|、;；]/)
    .map((part) => part.trim())
    .filter((part) => !isWrittenDate(part))
    .flatMap(readingsOfPart)
    .filter((figure) => read === undefined || typeof read(figure) === "number");
}

function readingsOfPart(part: string): readonly string[] {
  const tail = /^¥?(\d+)(万|亿|千)(\d{1,3})元?$/.exec(part);
  if (tail !== null && !tail[3].endsWith("0")) return [`${tail[1]}.${tail[3]}${tail[2]}`];
  const range = /^¥?(\d+(?:\.\d+)?)(万|亿|千|k|w)?元?[-–~至到](\d+(?:\.\d+)?)(万|亿|千|k|w|次|单|天|元)?/i.exec(part);
  if (range !== null) return [`${range[1]}${range[2] ?? range[4] ?? ""}`, `${range[3]}${range[4] ?? ""}`];
  const numeral = /^([一二两三四五六七八九十])(万|亿|次|单|笔|天|个订单)$/.exec(part);
  if (numeral !== null) return [`${ownValue(NUMERALS, numeral[1]) ?? ""}${numeral[2]}`];
  const roughly =
    /^(?:约|大约|大概|近|超|超过|不到|[><≈~≥≤])?(\d+(?:\.\d+)?)(万|亿|千|k|w|次|单|天)?(?:多|余|左右|上下|以上|以下|以内|\+)*(万|亿|元|次|单|天)?(?:多|左右|以上|以下)?$/i.exec(
      part,
    );
  const isPlain = /^\d+(?:\.\d+)?(?:万|亿|千|k|w|次|单|天|元)?$/i.test(part);
  return roughly === null || isPlain ? [] : [`${roughly[1]}${roughly[2] ?? roughly[3] ?? ""}`];
}
