// The ranges of every setting, and how the parts of the settings are read. Ranges are wide: they stop typing errors and
// numbers no rule can work with, not opinions; whether thresholds make sense together is the rule check-up's question.

import type { OwnBenchmark } from "../grading/graded";
import { COMPARISONS, type GradingRules } from "../grading/rules";
import { OWN_ROLES, type OwnRole } from "../vocabulary/column";
import { FIRST_DAY, LAST_DAY } from "../vocabulary/day";
import { gradeReader } from "../table/gradeNames";
import { MOST_ORDERS, MOST_YUAN } from "../table/plausible";
import { GRADES, gradeOf, type ByGrade } from "../vocabulary/grade";
import type { GradeNaming } from "../vocabulary/gradeName";
import type { FieldReader, NumberRange } from "./fieldReader";
import type { GradeLock, Settings } from "./settings";

const RATIO: NumberRange = { min: 0.01, max: 1000 };
const AMOUNT: NumberRange = { min: 1, max: MOST_YUAN };
const COUNT: NumberRange = { min: 1, max: MOST_ORDERS, whole: true };
export const DAYS: NumberRange = { min: 1, max: 3650, whole: true };
export const TIMES_A_YEAR: NumberRange = { min: 1, max: 365, whole: true };

const LONGEST_WORD = 50;
const LONGEST_HEADER = 255;
const LONGEST_SHEET_NAME = 31;
const LONGEST_REASON = 500;

export function readRules(reader: FieldReader, value: unknown, defaults: GradingRules): GradingRules {
  const fields = reader.object(value, "rules");
  const number = (name: NumberRule, range: NumberRange): number =>
    reader.number(fields[name], `rules.${name}`, range, defaults[name]);
  const amounts = reader.object(fields.absoluteAmountYuan, "rules.absoluteAmountYuan");
  const amount = (name: "s" | "a" | "b"): number =>
    reader.number(amounts[name], `rules.absoluteAmountYuan.${name}`, AMOUNT, defaults.absoluteAmountYuan[name]);
  return {
    sAmountRatio: number("sAmountRatio", RATIO),
    sOrderRatio: number("sOrderRatio", RATIO),
    sRecencyDays: number("sRecencyDays", DAYS),
    aAmountRatio: number("aAmountRatio", RATIO),
    aOrderRatio: number("aOrderRatio", RATIO),
    aRecencyDays: number("aRecencyDays", DAYS),
    bOrderCount: number("bOrderCount", COUNT),
    bRecencyDays: number("bRecencyDays", DAYS),
    minimumCount: number("minimumCount", COUNT),
    compareWith: reader.choice(fields.compareWith, "rules.compareWith", COMPARISONS, defaults.compareWith),
    center: reader.choice(fields.center, "rules.center", ["mean", "median"] as const, defaults.center),
    absoluteAmountYuan: { s: amount("s"), a: amount("a"), b: amount("b") },
  };
}

type NumberRule = {
  [Name in keyof GradingRules]: GradingRules[Name] extends number ? Name : never;
}[keyof GradingRules];

/** A benchmark that cannot be used is left out; a missing n is NaN (JSON has no NaN, so null is read as one). */
export function readBenchmarks(reader: FieldReader, value: unknown): readonly OwnBenchmark[] {
  return (reader.list(value, "ownBenchmarks") ?? []).flatMap((entry, at) => {
    const path = `ownBenchmarks[${at}]`;
    const fields = reader.object(entry, path);
    const industry = typeof fields.industry === "string" ? fields.industry.trim() : undefined;
    if (industry === undefined) reader.report(`${path}.industry`, "wrongType", fields.industry);
    const meanOrders = required(reader, fields.meanOrders, `${path}.meanOrders`, { min: 1e-6, max: MOST_ORDERS });
    const meanAmountYuan = required(reader, fields.meanAmountYuan, `${path}.meanAmountYuan`, AMOUNT);
    const n = fields.n === null || Number.isNaN(fields.n) ? NaN : reader.number(fields.n, `${path}.n`, COUNT, NaN);
    if (industry === undefined || meanOrders === undefined || meanAmountYuan === undefined) return [];
    return [{ industry, meanOrders, meanAmountYuan, n }];
  });
}

export function readByGrade(
  reader: FieldReader,
  value: unknown,
  path: string,
  range: NumberRange,
  defaults: ByGrade<number>,
): ByGrade<number> {
  const fields = reader.object(value, path);
  return byName(GRADES, (grade) => reader.number(fields[grade], `${path}.${grade}`, range, defaults[grade]));
}

/** Words as the user listed them, without blanks and repetitions; an empty list is a choice and stays empty. */
export function readWords(reader: FieldReader, value: unknown, defaults: readonly string[]): readonly string[] {
  const list = reader.list(value, "riskWords");
  if (list === undefined) return defaults;
  return [...new Set(list.map((word, at) => reader.text(word, `riskWords[${at}]`, LONGEST_WORD, "")))].filter(
    (word) => word !== "",
  );
}

/** Two of our columns with one name could not be told apart: then all of them take their default names. */
export function readHeaders(
  reader: FieldReader,
  value: unknown,
  defaults: Settings["ownHeaders"],
): Settings["ownHeaders"] {
  const fields = reader.object(value, "ownHeaders");
  const headers = byName(OWN_ROLES, (role) =>
    reader.text(fields[role], `ownHeaders.${role}`, LONGEST_HEADER, defaults[role]),
  );
  const names = OWN_ROLES.map((role) => headers[role]);
  if (new Set(names).size === names.length) return headers;
  reader.report("ownHeaders", "duplicate", names);
  return defaults;
}

export function readWrittenColumns(
  reader: FieldReader,
  value: unknown,
  defaults: readonly OwnRole[],
): readonly OwnRole[] {
  const list = reader.list(value, "writtenColumns");
  if (list === undefined) return defaults;
  const chosen = new Set(list.map((role, at) => reader.choiceOr(role, `writtenColumns[${at}]`, OWN_ROLES, undefined)));
  return OWN_ROLES.filter((role) => chosen.has(role));
}

/** Excel refuses some characters, quotes at the ends and the name History. */
export function readSheetName(reader: FieldReader, value: unknown, fallback: string): string {
  const name = reader.text(value, "logSheetName", LONGEST_SHEET_NAME, fallback);
  if (!/[[\]:*?/\\]|^'|'$|^history$/i.test(name)) return name;
  reader.report("logSheetName", "outOfRange", value);
  return fallback;
}

/** A lock that cannot be used is left out: a grade must never be fixed by a typing error. Of two for one customer the last counts. */
export function readLocks(reader: FieldReader, value: unknown, naming: GradeNaming): readonly GradeLock[] {
  const gradeCodeOf = gradeReader(naming);
  const locks = (reader.list(value, "locks") ?? []).flatMap((entry, at): GradeLock[] => {
    const path = `locks[${at}]`;
    const fields = reader.object(entry, path);
    const key = reader.text(
      typeof fields.key === "number" ? String(fields.key) : (fields.key ?? null),
      `${path}.key`,
      LONGEST_HEADER,
      "",
    );
    const named = typeof fields.grade === "string" ? gradeOf(gradeCodeOf(fields.grade)) : undefined;
    const grade = named ?? reader.choiceOr(fields.grade ?? null, `${path}.grade`, GRADES, undefined);
    const reason = typeof fields.reason === "string" ? fields.reason.slice(0, LONGEST_REASON) : "";
    const until = fields.until ?? null;
    const day = until === null ? null : reader.numberOr(until, `${path}.until`, LOCK_DAY, undefined);
    return key === "" || grade === undefined || day === undefined ? [] : [{ key, grade, reason, until: day }];
  });
  return locks.filter((lock, at) => {
    const isLast = !locks.some((other, later) => later > at && other.key === lock.key);
    if (!isLast) reader.report(`locks[${at}].key`, "duplicate", lock.key);
    return isLast;
  });
}

const LOCK_DAY: NumberRange = { min: FIRST_DAY, max: LAST_DAY, whole: true };

function required(reader: FieldReader, value: unknown, path: string, range: NumberRange): number | undefined {
  return reader.numberOr(value ?? null, path, range, undefined);
}

function byName<Name extends string, T>(names: readonly Name[], read: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, T>;
}
