// In which order do the dates of a column have day, month and year? 20/05/24 can be May of 2024 or of 2020; beside 25/02/24,
// which would lie in the future, it is clear. Decided per column, because a column is filled by one person or one program.
// What the column leaves open is asked, cell by cell. Alternative not taken: year first because Chinese dates are written so.

import type { CellValue } from "../vocabulary/cell";
import type { SerialDay } from "../vocabulary/day";
import { shortDayReadings, type DayOrder } from "./day";

const ORDERS = ["yearFirst", "monthFirst", "dayFirst"] as const;

/** Two years: last orders and last updates of a table that is in use are rarely older. */
const IN_USE_DAYS = 731;

/** Which order do the short dates of this column have? Undefined where it has none. */
export function dayOrderOf(cells: readonly CellValue[], asOf: SerialDay): DayOrder | undefined {
  const dates = new Set<string>();
  for (const cell of cells) if (typeof cell === "string" && mayBeShort(cell)) dates.add(cell);
  const readings = [...dates].flatMap((date) => shortDayReadings(date) ?? []);
  if (readings.length === 0) return undefined;
  const possible = ORDERS.filter((order) => readings.every((days) => days[order] !== undefined));
  const [first, ...others] = decided(possible, readings, asOf);
  return first !== undefined && others.length === 0 ? first : "unknown";
}

type Readings = NonNullable<ReturnType<typeof shortDayReadings>>;
type Order = (typeof ORDERS)[number];

/** Two digits of a year leave more open than four, and the calendar says more about them. */
function decided(possible: readonly Order[], readings: readonly Readings[], asOf: SerialDay): readonly Order[] {
  if (possible.length < 2 || !possible.includes("yearFirst")) return possible;
  const past = possible.filter((order) => readings.every((days) => Number(days[order]) <= asOf));
  if (past.length < 2) return past;
  const inUse = past.filter((order) => readings.every((days) => Number(days[order]) > asOf - IN_USE_DAYS));
  return inUse.length === 1 ? inUse : past;
}

/** A separator stands second or third: cheap to see, and no other form has it. */
function mayBeShort(text: string): boolean {
  return isSeparator(text.charCodeAt(1)) || isSeparator(text.charCodeAt(2));
}

function isSeparator(code: number): boolean {
  return code === 45 || code === 46 || code === 47 || code === 0xff0d || code === 0xff0e || code === 0xff0f;
}
