// What one Excel answered, with the day and the Excel it came from; and how two of them compare.

import type { Json, Outcome } from "./scenario";

export interface Report {
  /** "stand-in", or the Excel: platform, version, language. */
  readonly host: string;
  /** Day the answers were given, "2026-11-22"; "" for the stand-in, whose answers belong to its source. */
  readonly date: string;
  readonly answers: { readonly [scenarioId: string]: Outcome };
}

export interface Difference {
  readonly id: string;
  readonly expected: Outcome | undefined;
  readonly actual: Outcome | undefined;
}

/** Where do two reports differ? What only one of them was asked is no difference: scenarios come later than answers. */
export function differences(expected: Report, actual: Report): Difference[] {
  return Object.keys(expected.answers)
    .filter((id) => actual.answers[id] !== undefined)
    .filter((id) => stable(expected.answers[id]) !== stable(actual.answers[id]))
    .map((id) => ({ id, expected: expected.answers[id], actual: actual.answers[id] }));
}

/** `status("values-blank", standIn, []) //=> "assumed"`; with an Excel's report "confirmed …" or "differs …". */
export function status(id: string, standIn: Report, excels: readonly Report[]): string {
  const asked = excels.filter((excel) => excel.answers[id] !== undefined);
  if (asked.length === 0) return "assumed";
  return asked
    .map((excel) => {
      const same = stable(excel.answers[id]) === stable(standIn.answers[id]);
      return `${same ? "confirmed" : "differs"} (${excel.host}, ${excel.date})`;
    })
    .join("; ");
}

/** The report as the file that is stored: one scenario a line, so that a change shows as that line. */
export function reportText({ host, date, answers }: Report): string {
  const lines = Object.entries(answers).map(([id, outcome]) => `    ${JSON.stringify(id)}: ${JSON.stringify(outcome)}`);
  return `{\n  "host": ${JSON.stringify(host)},\n  "date": ${JSON.stringify(date)},\n  "answers": {\n${lines.join(",\n")}\n  }\n}\n`;
}

/** JSON with sorted keys: the order of keys is no difference. */
function stable(value: Outcome | undefined): string {
  return JSON.stringify(value, (_, each: Json) =>
    each !== null && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
