// Tables: which are there, which column is which, and new ones to start with.

import type { SettingsProblem } from "../../domain/settings/readSettings";
import type { Settings } from "../../domain/settings/settings";
import type { ColumnDoubt } from "../../domain/table/headers";
import type { PassedReason } from "../../domain/table/passedOver";
import type { TableRefusal } from "../../domain/table/tableRefusal";
import type { AmountUnit, ColumnMap, ColumnRole, OwnRole } from "../../domain/vocabulary/column";
import type { FoundTable, Survey, TableRef } from "../../excel/workbook";

/** Our own columns of a table, by header. */
export type OwnHeaders = Readonly<Record<string, OwnRole>>;

/** Positions of columns that are called like ours and hold something else. */
export type Strangers = Readonly<Partial<Record<OwnRole, number>>>;

/** One column of the sheet, and what it was taken for. */
export interface FoundColumn {
  /** Zero-based position within the table. */
  readonly position: number;
  readonly header: string;
  /** Null: not one of ours, left alone. */
  readonly role: ColumnRole | null;
  /** Up to three cells that are not blank, as text. */
  readonly examples: readonly string[];
  /** True: the user chose this role, it was not recognised by its header. */
  readonly chosen: boolean;
  /** Why a column that is called like a role does not play it; null for any other. */
  readonly passed: PassedReason | null;
  /** What an unknown column could be; never taken without a click. */
  readonly maybe: ColumnRole | null;
  /** What should be confirmed about a column that is taken; null once the user has said it of this column. */
  readonly doubt: ColumnDoubt | null;
}

/** A table that was looked at: its columns and what they are for. Nothing of it is graded yet. */
export interface OpenedTable {
  readonly table: FoundTable;
  readonly map: ColumnMap;
  readonly columns: readonly FoundColumn[];
  /** Columns called like ours that hold something else: left alone unless the user hands them over. */
  readonly strangers: Strangers;
  /** Our own columns of this table, as the workbook remembers them. */
  readonly written: OwnHeaders;
  /** Can it be graded as it is mapped now? */
  readonly gradable: boolean;
  /** Why not, with what is to be done; null when gradable. */
  readonly refusal: TableRefusal | null;
  /** What is missing before it can be graded; empty when gradable. */
  readonly missing: readonly ColumnRole[];
  /** The workbook's settings at the time of opening. */
  readonly settings: Settings;
  readonly settingsProblems: readonly SettingsProblem[];
}

/** A role for a column, as the user chose it; null for "not one of these". */
export interface MappingChoice {
  readonly position: number;
  readonly role: ColumnRole | null;
}

export interface Mapping {
  readonly choices: readonly MappingChoice[];
  /** Left out: as recognised from the header. */
  readonly amountUnit?: AmountUnit;
  readonly recencyForm?: ColumnMap["recencyForm"];
}

export interface TableActions {
  /** Which tables are there? The one at the selected cell first. */
  survey(): Promise<Survey>;
  /** Recognises a table; without an argument the first gradable one of the survey. Null: there is nothing to open. */
  openTable(table?: TableRef): Promise<OpenedTable | null>;
  /** The table at the selected cell, also one of several on a sheet; null: there is none. */
  openSelected(): Promise<OpenedTable | null>;
  /** Reads the columns as the user says, and remembers it in the workbook. */
  remap(opened: OpenedTable, mapping: Mapping): Promise<OpenedTable>;
  /** Forgets the user's mapping: back to what the headers say. */
  forgetMapping(opened: OpenedTable): Promise<OpenedTable>;
  /** 试用示例: a new sheet with a table of believable customers. Opened, never over existing cells. */
  insertSample(): Promise<OpenedTable>;
  /** 插入标准表: a new sheet with the twelve standard headers and one blank row. */
  insertStandardTable(): Promise<OpenedTable>;
}
