// What a row of the table of numbers says.

import type { Grade } from "../vocabulary/grade";
import type { Measure, Relation } from "../vocabulary/measure";

/** Units; people read them by i18n/numbers. A share is a part of one: 0.05 is 5 %. */
export const NUMBER_UNITS = [
  "times",
  "days",
  "orders",
  "customers",
  "yuan",
  "contacts",
  "share",
  "points",
  "people",
  "years",
] as const;
export type NumberUnit = (typeof NUMBER_UNITS)[number];

/** What numbers of one kind have in common. */
export interface NumberKind {
  readonly unit: NumberUnit;
  /** Inclusive. */
  readonly least: number;
  /** Inclusive. */
  readonly most: number;
  /** How far an arrow key moves it. */
  readonly step: number;
  readonly whole: boolean;
}

/** Which limit of the ladder a number is. */
export type LadderPlace = readonly [grade: Exclude<Grade, "C">, measure: Measure, relation: Relation];

export interface NumberExtras {
  readonly ladder?: LadderPlace;
  /** Names in a range of rules (Chinese, English), for numbers that cell functions take. */
  readonly names?: readonly [string, string];
  /** The id of a number this one may not exceed. */
  readonly upTo?: string;
}

export interface NumberRow<Id extends string = string> {
  /** Where it stands in the settings, and the key of its words: `rules.sAmountRatio`. */
  readonly id: Id;
  readonly kind: NumberKind;
  readonly usual: number;
  readonly ladder: LadderPlace | undefined;
  readonly names: readonly [string, string] | undefined;
  readonly upTo: string | undefined;
}

/** One row of the table. */
export function row<const Id extends string>(
  id: Id,
  kind: NumberKind,
  usual: number,
  { ladder, names, upTo }: NumberExtras = {},
): NumberRow<Id> {
  return { id, kind, usual, ladder, names, upTo };
}

/** Numbers by the parts of their ids: `Tree<"rules.a" | "rules.b.c">` is `{rules: {a: number, b: {c: number}}}`. */
export type Tree<Id extends string> = {
  readonly [Head in HeadOf<Id>]: [RestOf<Id, Head>] extends [never] ? number : Tree<RestOf<Id, Head>>;
};
type HeadOf<Id extends string> = Id extends `${infer Head}.${string}` ? Head : Id;
type RestOf<Id extends string, Head extends string> = Id extends `${Head}.${infer Rest}` ? Rest : never;
