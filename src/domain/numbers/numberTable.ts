// The table of numbers as a whole: its defaults, one number by its id, and what is wrong with a value.

import { ownValue, setOwn } from "../vocabulary/own";
import type { NumberKind, NumberRow, Tree } from "./numberRow";
import { NUMBERS } from "./numbers";

export type NumberId = (typeof NUMBERS)[number]["id"];
/** Every number, as the settings hold them. */
export type Numbers = Tree<NumberId>;
export type NumberGroup = keyof Numbers;

/** The rows, for whoever goes through them. */
export const NUMBER_ROWS: readonly NumberRow<NumberId>[] = NUMBERS;

/** First parts of the ids, in the order of the table. */
export const NUMBER_GROUPS: readonly NumberGroup[] = [...new Set(NUMBER_ROWS.map(({ id }) => groupOf(id)))];

export const DEFAULT_NUMBERS: Numbers = defaults();

/** `groupOf("rules.absoluteAmountYuan.s") //=> "rules"` */
export function groupOf(id: NumberId): NumberGroup {
  return id.split(".")[0] as NumberGroup;
}

export function rowsOf(group: NumberGroup): readonly NumberRow<NumberId>[] {
  return NUMBER_ROWS.filter(({ id }) => groupOf(id) === group);
}

const BY_ID: ReadonlyMap<string, NumberRow<NumberId>> = new Map(NUMBER_ROWS.map((row) => [row.id, row]));

/** The row of a number. `rowOf("rules.sRecencyDays").usual //=> 30` */
export function rowOf(id: NumberId): NumberRow<NumberId> {
  const row = BY_ID.get(id);
  if (row === undefined) throw new Error(`no row for ${id}`);
  return row;
}

/** What is this number? `numberAt(DEFAULT_NUMBERS, "rules.absoluteAmountYuan.s") //=> 1000000` */
export function numberAt(numbers: Partial<Numbers>, id: NumberId): number {
  return id
    .split(".")
    .reduce<unknown>((value, part) => ownValue(value as Readonly<Record<string, unknown>>, part), numbers) as number;
}

/** The same with one number changed, nothing changed in place. */
export function withNumber<T extends Partial<Numbers>>(numbers: T, id: NumberId, value: number): T {
  return changed(numbers as Readonly<Record<string, unknown>>, id.split("."), value) as T;
}

/** The same with every number of some ids at its default. */
export function withDefaults<T extends Partial<Numbers>>(numbers: T, ids: readonly NumberId[]): T {
  return ids.reduce((result, id) => withNumber(result, id, rowOf(id).usual), numbers);
}

export const NUMBER_FAULTS = ["notANumber", "notPositive", "notWhole", "outOfRange"] as const;
export type NumberFault = (typeof NUMBER_FAULTS)[number];

/** Why can a number not be used? Undefined where it can. */
export function numberFault(value: number, { least, most, whole }: NumberKind): NumberFault | undefined {
  if (!Number.isFinite(value)) return "notANumber";
  if (value <= 0 && least > 0) return "notPositive";
  if (whole && !Number.isInteger(value)) return "notWhole";
  return value < least || value > most ? "outOfRange" : undefined;
}

/** A number that cannot be used, or that is more than the one it may not exceed. */
export interface NumberFinding {
  readonly id: NumberId;
  readonly fault: NumberFault | "tooLarge";
}

/** What is wrong with these numbers, in the order of the table? `checkNumbers(DEFAULT_NUMBERS) //=> []` */
export function checkNumbers(numbers: Numbers): readonly NumberFinding[] {
  return NUMBER_ROWS.flatMap(({ id, kind, upTo }): NumberFinding[] => {
    const value = numberAt(numbers, id);
    const fault = numberFault(value, kind);
    if (fault !== undefined) return [{ id, fault }];
    return upTo !== undefined && value > numberAt(numbers, upTo as NumberId) ? [{ id, fault: "tooLarge" }] : [];
  });
}

function changed(
  fields: Readonly<Record<string, unknown>>,
  [name, ...rest]: readonly string[],
  value: number,
): Readonly<Record<string, unknown>> {
  const inner = ownValue(fields, name) as Readonly<Record<string, unknown>>;
  return { ...fields, [name]: rest.length === 0 ? value : changed(inner, rest, value) };
}

function defaults(): Numbers {
  const tree: Record<string, unknown> = {};
  for (const { id, usual } of NUMBER_ROWS) {
    const parts = id.split(".");
    const last = parts.pop() ?? id;
    let inner = tree;
    for (const part of parts) {
      const next = (ownValue(inner, part) ?? {}) as Record<string, unknown>;
      setOwn(inner, part, next);
      inner = next;
    }
    setOwn(inner, last, usual);
  }
  return tree as Numbers;
}
