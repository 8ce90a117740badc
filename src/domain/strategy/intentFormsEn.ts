// The forms of dates and stretches of time in English notes.

import { serialDay, type SerialDay } from "../vocabulary/day";
import { afterNow, form, inYear, monthOf, yearOf, type IntentForm } from "./intentForm";
import { comingPeriod, dayPeriod, monthPeriod, monthsPeriod, quarterPeriod, weekPeriod } from "./period";

const MONTHS = "january february march april may june july august september october november december".split(" ");

export const ENGLISH_FORMS: readonly IntentForm[] = [
  form("\\b(this|next) (week|month|quarter|year)\\b", ([which, unit], base) => {
    const later = which === "next" ? 1 : 0;
    if (unit === "week") return weekPeriod(base, later);
    if (unit === "month") return monthPeriod(yearOf(base), monthOf(base) + later, undefined);
    return unit === "quarter"
      ? quarterPeriod(yearOf(base), Math.ceil(monthOf(base) / 3) + later)
      : monthsPeriod(yearOf(base) + later, 1, 12);
  }),
  form("\\btomorrow\\b", (_, base) => dayPeriod((base + 1) as SerialDay)),
  form("\\bend of (?:the )?month\\b", (_, base) => monthPeriod(yearOf(base), monthOf(base), "last")),
  form("\\b(?:end of (?:the )?year|year[- ]end)\\b", (_, base) =>
    comingPeriod(base, (year) => monthPeriod(year, 12, undefined)),
  ),
  form("\\b(in|within) (\\d{1,3}) (day|week|month)s?\\b", ([which, n, unit], base) =>
    afterNow(base, n, unit, which === "within"),
  ),
  form(`\\b(${MONTHS.join("|")})(?: (\\d{1,2})(?!\\d))?(?:,? (\\d{4}))?\\b`, ([name, d, y], base) => {
    const month = MONTHS.indexOf(name) + 1;
    return inYear(y, base, (year) =>
      d === "" ? monthPeriod(year, month, undefined) : dayPeriod(serialDay(year, month, +d)),
    );
  }),
];
