// Which columns of a table did this product write? A column called 下次跟进 may be the user's own, and what stands in it must
// not be overwritten. Ours are the columns the workbook remembers that we wrote, those in a table whose 评级依据 reads like
// ours (a copy of the file may have lost its memory), and blank ones. Any other is left alone, and ours gets another name.
// Alternative not taken: asking before every write, which people answer without reading.

import { isBlankCell, textOf } from "../domain/table/text";
import { OWN_ROLES, type ColumnMap, type OwnRole } from "../domain/vocabulary/column";
import type { FoundTable, TableRef } from "../excel/workbook";
import type { OwnHeaders, Strangers } from "./actions";
import { mappingKey } from "./mapping";
import { ownValue } from "../domain/vocabulary/own";

/** The same of every table, by the name a table's mapping is kept under. */
export type WrittenColumns = Readonly<Record<string, OwnHeaders>>;

/** Reads what the workbook keeps; what is not a column of ours is passed over. */
export function readWrittenColumns(stored: unknown): WrittenColumns {
  return Object.fromEntries(
    entriesOf(stored).map(([table, headers]) => [
      table,
      Object.fromEntries(
        entriesOf(headers).flatMap(([header, stands]) => {
          const role = OWN_ROLES.find((own) => own === stands);
          return role === undefined ? [] : [[header, role] as const];
        }),
      ),
    ]),
  );
}

/** The columns as recognised, but for those that are called like ours and are not. */
export function leaveStrangers(
  recognised: ColumnMap,
  table: FoundTable,
  written: OwnHeaders = {},
): { readonly map: ColumnMap; readonly strangers: Strangers } {
  const positions = { ...recognised.positions };
  const strangers: Partial<Record<OwnRole, number>> = {};
  const isOurs = readsLikeOurs(table, positions.reason);
  for (const role of OWN_ROLES) {
    const named = positions[role];
    const remembered = table.headers.findIndex((header) => ownValue(written, textOf(header)) === role);
    const ours = remembered >= 0 ? remembered : isOurs ? numberedBeside(table, named) : -1;
    if (ours >= 0) {
      positions[role] = ours;
    } else if (named !== undefined && !isOurs && !isBlank(table, named)) {
      strangers[role] = named;
      delete positions[role];
    }
  }
  return { map: { ...recognised, positions }, strangers };
}

/** A header that no column of the table has yet. Excel knows no difference between upper and lower case there. */
export function freeHeader({ headers }: FoundTable, wanted: string): string {
  const taken = new Set(headers.map((header) => textOf(header).toLowerCase()));
  const numbered = (at: number): string => (at === 1 ? wanted : `${wanted} ${at}`);
  let at = 1;
  while (taken.has(textOf(numbered(at)).toLowerCase())) at++;
  return numbered(at);
}

/** Where does 下次跟进 2 stand, which is ours because 下次跟进 was not? -1 for nowhere. */
function numberedBeside({ headers }: FoundTable, named: number | undefined): number {
  const name = named === undefined ? "" : textOf(headers[named]);
  return headers.findIndex(
    (header) => name !== "" && /^ \d+$/.test(textOf(header).slice(name.length)) && textOf(header).startsWith(name),
  );
}

/** What is remembered, with more headers of one table. */
export function withWritten(
  written: WrittenColumns,
  table: TableRef,
  headers: readonly (readonly [header: string, role: OwnRole])[],
): WrittenColumns {
  const key = mappingKey(table);
  const others = Object.entries(written).filter(([other]) => other !== key);
  const all = {
    ...ownValue(written, key),
    ...Object.fromEntries(headers.map(([header, role]) => [textOf(header), role])),
  };
  return Object.fromEntries([...others, [key, all] as const].slice(-MOST_TABLES));
}

/** Tables whose columns are remembered, at most; the oldest is forgotten first. */
const MOST_TABLES = 30;

/** Every reason of ours ends with the grade it leads to. */
const LEADS_TO_GRADE = / → \S/;

function readsLikeOurs({ sample }: FoundTable, reason: number | undefined): boolean {
  return reason !== undefined && sample.some((row) => LEADS_TO_GRADE.test(textOf(row[reason])));
}

/** Is nothing in this column? Only a table that is not longer than its sample can tell. */
function isBlank({ sample, rowCount }: FoundTable, position: number): boolean {
  return sample.length >= rowCount && sample.every((row) => isBlankCell(row[position]));
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
