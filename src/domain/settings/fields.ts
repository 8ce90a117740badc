// How the parts of the settings are read. The range of every number stands in the table of numbers.

import type { OwnBenchmark } from "../grading/graded";
import { COMPARISONS, type GradingRules } from "../grading/rules";
import { OWN_ROLES, type OwnRole } from "../vocabulary/column";
import { FIRST_DAY, LAST_DAY } from "../vocabulary/day";
import { gradeReader } from "../table/gradeNames";
import { MOST_ORDERS } from "../table/plausible";
import { GRADES, gradeOf } from "../vocabulary/grade";
import type { GradeNaming } from "../vocabulary/gradeName";
import { ownValue } from "../vocabulary/own";
import type { FieldReader, NumberRange } from "./fieldReader";
import {
  DEFAULT_NUMBERS,
  NUMBER_GROUPS,
  NUMBER_ROWS,
  numberAt,
  rowOf,
  withDefaults,
  type NumberId,
  type Numbers,
} from "../numbers/numberTable";
import type { GradeLock, Settings } from "./settings";

const YUAN = rangeOf("rules.absoluteAmountYuan.s");
const CUSTOMERS = rangeOf("rules.minimumCount");

const LONGEST_WORD = 50;
const LONGEST_HEADER = 255;
const LONGEST_SHEET_NAME = 31;
const LONGEST_REASON = 500;

export function readRules(reader: FieldReader, value: unknown, defaults: GradingRules): GradingRules {
  const fields = reader.object(value, "rules");
  return {
    ...readGroup(reader, fields, "rules", DEFAULT_NUMBERS.rules),
    compareWith: reader.choice(fields.compareWith, "rules.compareWith", COMPARISONS, defaults.compareWith),
    center: reader.choice(fields.center, "rules.center", ["mean", "median"] as const, defaults.center),
  };
}

/** The numbers of every group but the rules, which hold choices as well. */
export function readNumbers(reader: FieldReader, stored: Readonly<Record<string, unknown>>): Omit<Numbers, "rules"> {
  const groups = NUMBER_GROUPS.filter((group) => group !== "rules");
  const numbers = Object.fromEntries(
    groups.map((group) => [
      group,
      readGroup(reader, reader.object(stored[group], group), group, DEFAULT_NUMBERS[group]),
    ]),
  ) as unknown as Omit<Numbers, "rules">;
  return uncrossed(reader, numbers);
}

/** Of two numbers of which one may not exceed the other, both take their defaults where it does. */
function uncrossed(reader: FieldReader, read: Omit<Numbers, "rules">): Omit<Numbers, "rules"> {
  return NUMBER_ROWS.reduce((numbers, { id, upTo }) => {
    if (upTo === undefined || numberAt(numbers, id) <= numberAt(numbers, upTo as NumberId)) return numbers;
    reader.report(id, "outOfRange", numberAt(numbers, id));
    return withDefaults(numbers, [id, upTo as NumberId]);
  }, read);
}

type Group = { readonly [name: string]: number | Group };

/** Numbers of one group, and of groups inside it. */
function readGroup<T extends object>(
  reader: FieldReader,
  fields: Readonly<Record<string, unknown>>,
  path: string,
  defaults: T,
): T {
  const numbers = Object.entries(defaults as Group).map(([name, usual]) => {
    const inner = `${path}.${name}`;
    const value = ownValue(fields, name);
    if (typeof usual === "number")
      return [name, reader.number(value, inner, rangeOf(inner as NumberId), usual)] as const;
    return [name, readGroup(reader, reader.object(value, inner), inner, usual)] as const;
  });
  return Object.fromEntries(numbers) as T;
}

function rangeOf(id: NumberId): NumberRange {
  const { least: min, most: max, whole } = rowOf(id).kind;
  return { min, max, whole };
}

/** A benchmark that cannot be used is left out; a missing n is NaN (JSON has no NaN, so null is read as one). */
export function readBenchmarks(reader: FieldReader, value: unknown): readonly OwnBenchmark[] {
  return (reader.list(value, "ownBenchmarks") ?? []).flatMap((entry, at) => {
    const path = `ownBenchmarks[${at}]`;
    const fields = reader.object(entry, path);
    const industry = typeof fields.industry === "string" ? fields.industry.trim() : undefined;
    if (industry === undefined) reader.report(`${path}.industry`, "wrongType", fields.industry);
    const meanOrders = required(reader, fields.meanOrders, `${path}.meanOrders`, { min: 1e-6, max: MOST_ORDERS });
    const meanAmountYuan = required(reader, fields.meanAmountYuan, `${path}.meanAmountYuan`, YUAN);
    const n = fields.n === null || Number.isNaN(fields.n) ? NaN : reader.number(fields.n, `${path}.n`, CUSTOMERS, NaN);
    if (industry === undefined || meanOrders === undefined || meanAmountYuan === undefined) return [];
    return [{ industry, meanOrders, meanAmountYuan, n }];
  });
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
