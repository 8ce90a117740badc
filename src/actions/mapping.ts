// What a user said about the columns, kept in the workbook by header text, so that it survives moved columns. Read back
// with care: the file may come from anywhere.

import {
  AMOUNT_UNITS,
  COLUMN_ROLES,
  type AmountUnit,
  type ColumnMap,
  type ColumnRole,
} from "../domain/vocabulary/column";
import { separateFormAt, unitOfColumn } from "../domain/table/headers";
import { textOf } from "../domain/table/text";
import type { FoundTable, TableRef } from "../excel/workbook";
import type { Mapping } from "./actions";
import { ownValue } from "../domain/vocabulary/own";

/** A user's mapping of one table, by header. */
export interface StoredMapping {
  readonly roles: Readonly<Record<string, ColumnRole | null>>;
  readonly amountUnit?: AmountUnit;
  readonly recencyForm?: ColumnMap["recencyForm"];
}

export type StoredMappings = Readonly<Record<string, StoredMapping>>;

/** Tables whose mapping is remembered, at most; the oldest is forgotten first. */
const MOST_MAPPINGS = 30;
const RECENCY_FORMS: readonly ColumnMap["recencyForm"][] = ["composite", "days", "date"];

/** Under which name is a table's mapping kept? Excel's id, which survives renaming. */
export function mappingKey(table: TableRef): string {
  return `${table.kind}:${table.id}`;
}

/** Reads what the workbook keeps; what is not a mapping is passed over. */
export function readMappings(stored: unknown): StoredMappings {
  const mappings = entriesOf(stored).map(([key, value]) => {
    const fields = Object.fromEntries(entriesOf(value));
    const roles = entriesOf(fields.roles).flatMap(([header, role]): (readonly [string, ColumnRole | null])[] => {
      const known = COLUMN_ROLES.find((other) => other === role);
      return known !== undefined ? [[header, known]] : role === null ? [[header, null]] : [];
    });
    const mapping: StoredMapping = {
      roles: Object.fromEntries(roles),
      amountUnit: unitOf(fields.amountUnit),
      recencyForm: RECENCY_FORMS.find((form) => form === fields.recencyForm),
    };
    return [key, mapping] as const;
  });
  return Object.fromEntries(mappings);
}

/** The mapping as it is kept: by header text. */
export function storedMapping(table: TableRef, mapping: Mapping): StoredMapping {
  const roles = mapping.choices.map(({ position, role }) => [textOf(table.headers[position]), role] as const);
  return {
    roles: Object.fromEntries(roles.filter(([header]) => header !== "")),
    ...(mapping.amountUnit === undefined ? {} : { amountUnit: mapping.amountUnit }),
    ...(mapping.recencyForm === undefined ? {} : { recencyForm: mapping.recencyForm }),
  };
}

/** All mappings with one more, or with one forgotten. */
export function withMapping(mappings: StoredMappings, table: TableRef, mapping: StoredMapping | null): StoredMappings {
  const others = Object.entries(mappings).filter(([key]) => key !== mappingKey(table));
  const all = mapping === null ? others : [...others, [mappingKey(table), mapping] as const];
  return Object.fromEntries(all.slice(-MOST_MAPPINGS));
}

/** What the headers say, corrected by what the user said: a chosen column takes its role from any other. */
export function applyMapping(
  recognised: ColumnMap,
  table: TableRef & Partial<Pick<FoundTable, "sample" | "above">>,
  mapping: StoredMapping | undefined,
): ColumnMap {
  if (mapping === undefined) return recognised;
  const positions: Partial<Record<ColumnRole, number>> = { ...recognised.positions };
  const chosen = table.headers.flatMap((header, position) => {
    const role = ownValue(mapping.roles, textOf(header));
    return role === undefined ? [] : [{ position, role }];
  });
  for (const { position } of chosen) {
    for (const role of COLUMN_ROLES) if (positions[role] === position) delete positions[role];
  }
  for (const { position, role } of chosen) if (role !== null) positions[role] = position;
  return {
    positions,
    ...(positions.rfm === recognised.positions.rfm && recognised.bareUnit !== undefined
      ? { bareUnit: recognised.bareUnit }
      : {}),
    amountUnit:
      mapping.amountUnit ??
      (positions.monetary === recognised.positions.monetary || positions.monetary === undefined
        ? recognised.amountUnit
        : unitOfColumn(table.headers[positions.monetary], table.above ?? [])),
    recencyForm: positions.rfm !== undefined ? "composite" : (mapping.recencyForm ?? separateForm(recognised)),
  };

  /** A column that the user chose is looked at like one that was recognised. */
  function separateForm({ recencyForm, positions: { recency } }: ColumnMap): ColumnMap["recencyForm"] {
    if (positions.recency === undefined) return recencyForm === "composite" ? "days" : recencyForm;
    return recency === positions.recency && recencyForm !== "composite"
      ? recencyForm
      : separateFormAt(positions.recency, table.headers, table.sample ?? []);
  }
}

function unitOf(stored: unknown): AmountUnit | undefined {
  return (Object.keys(AMOUNT_UNITS) as AmountUnit[]).find((unit) => unit === stored);
}

/** The entries of what may be an object; none of anything else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
