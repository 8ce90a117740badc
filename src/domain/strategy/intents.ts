// Dated intents in notes: 计划Q3采购新设备 is something to act on by a day. Dates are read against the day the note was
// written (最后更新时间), so 下周 stays the week it was. What is over by then is history and no intent.
// Alternative not taken: reading against today, which moves 下周 along with the calendar.

import type { SerialDay } from "../vocabulary/day";
import { ENGLISH_FORMS } from "./intentFormsEn";
import { CHINESE_FORMS } from "./intentFormsZh";
import type { Period } from "./period";
import { foldSpelling } from "../table/script";

export interface DatedIntent extends Period {
  /** The words that say when, as typed: Q3, 下周, 2024年6月. */
  readonly text: string;
  /** The part of the note they stand in, as typed: 计划Q3采购新设备. */
  readonly clause: string;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly period: Period | undefined;
}

const NO_INTENTS: readonly DatedIntent[] = [];
const FORMS = [...CHINESE_FORMS, ...ENGLISH_FORMS];
const CLAUSE_END = /[，,。；;！!？?\n]/;

/** Every form holds one of these, in any script and width. Most notes hold none, and need no folding to know it. */
const MAY_SAY_WHEN = /[\d０-９年月季周週期拜天日旦节節庆慶十一]|[a-zａ-ｚ]{3}/i;

/** What does this note plan, and when? Against 2024-05-20: `readIntents("计划Q3采购新设备", 45432) //=> [{text: "Q3", from: 2024-07-01, to: 2024-09-30, …}]` */
export function readIntents(note: string, base: SerialDay): readonly DatedIntent[] {
  if (!MAY_SAY_WHEN.test(note)) return NO_INTENTS;
  const folded = foldSpelling(note);
  const matches = FORMS.flatMap(({ form, read }) =>
    [...folded.matchAll(form)].map((match): Match => {
      const groups = match.slice(1).map((group: string | undefined) => group ?? "");
      return { start: match.index, end: match.index + match[0].length, period: read(groups, base) };
    }),
  );
  return apart(matches).flatMap(({ start, end, period }) =>
    period === undefined || period.to < base
      ? []
      : [{ text: note.slice(start, end), clause: clauseAround(note, start, end), from: period.from, to: period.to }],
  );
}

/** Longest match at the earliest place first; what overlaps it is passed over. */
function apart(matches: Match[]): readonly Match[] {
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of matches) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}

/** Characters of a clause that are shown on either side of the words that say when; so a note without a comma stays quick. */
const MOST_AROUND = 100;

function clauseAround(note: string, start: number, end: number): string {
  let from = start;
  while (from > Math.max(0, start - MOST_AROUND) && !CLAUSE_END.test(note[from - 1])) from--;
  let to = end;
  while (to < Math.min(note.length, end + MOST_AROUND) && !CLAUSE_END.test(note[to])) to++;
  return note.slice(from, to).trim();
}
