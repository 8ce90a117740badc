// Columns are found by what their header says, never by where they stand: reordered, extra and missing columns are all
// the same to us. Where a header leaves it open whether recency is a date or days ("R", 最近一次消费), the cells decide.
// Alternative not taken: fuzzy distance between headers; 下次跟进时间 is close to 下次跟进 and is the user's own.

import {
  EXTRA_ROLES,
  OWN_ROLES,
  STANDARD_ROLES,
  type AmountUnit,
  type ColumnMap,
  type ColumnRole,
  type OwnRole,
} from "../vocabulary/column";
import type { CellRows, CellValue } from "../vocabulary/cell";
import { parseDay } from "./day";
import { DATE_HEADER, DAY_COUNT_HEADER, HEADER_NAMES } from "./headerNames";
import { fold, isBlankCell, simplify, textOf } from "./text";

export interface RecognizeOptions {
  /** Some data rows, to tell a date column from a days column where the header does not. */
  readonly sample?: CellRows;
  /** Names the user gave to our own columns, where they differ from the defaults. */
  readonly ownHeaders?: Readonly<Record<OwnRole, string>>;
}

interface Match {
  readonly role: ColumnRole;
  readonly column: number;
  /** 0 is the best name of a role. */
  readonly rank: number;
}

const ROLE_OF_NAME = new Map<string, { role: ColumnRole; rank: number }>();
for (const role of [...STANDARD_ROLES, ...EXTRA_ROLES, ...OWN_ROLES]) {
  HEADER_NAMES[role].forEach((name, rank) => ROLE_OF_NAME.set(name, { role, rank }));
}

/** Which column plays which role? No role is taken twice and no column plays two; the better name wins, then the one further left. */
export function recognizeColumns(headers: readonly CellValue[], options: RecognizeOptions = {}): ColumnMap {
  const matches = headers.flatMap((header, column) => matchHeader(header, column, options.ownHeaders));
  matches.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const positions: Partial<Record<ColumnRole, number>> = {};
  const taken = new Set<number>();
  for (const { role, column } of matches) {
    if (positions[role] !== undefined || taken.has(column)) continue;
    positions[role] = column;
    taken.add(column);
  }
  if (isBlankBesideFigures(positions, options.sample ?? [])) delete positions.rfm;
  return {
    positions,
    amountUnit: positions.monetary === undefined ? "yuan" : amountUnitOf(headers[positions.monetary]),
    recencyForm: recencyFormOf(positions, headers, options.sample ?? []),
  };
}

/** Is there enough to grade by: R, F and M, and something that says whose they are? */
export function isGradable({ positions }: ColumnMap): boolean {
  const hasFigures =
    positions.rfm !== undefined ||
    (positions.recency !== undefined && positions.frequency !== undefined && positions.monetary !== undefined);
  return hasFigures && (positions.id !== undefined || positions.name !== undefined);
}

const HEADER_SEARCH_ROWS = 30;

/** Which row is the header? The one that names the most columns and can be graded by; titles above it are passed over. */
export function findHeaderRow(rows: CellRows): number | undefined {
  let best: number | undefined;
  let bestCount = 1;
  rows.slice(0, HEADER_SEARCH_ROWS).forEach((row, index) => {
    const map = recognizeColumns(row);
    const count = Object.keys(map.positions).length;
    if (count > bestCount && isGradable(map)) {
      best = index;
      bestCount = count;
    }
  });
  return best;
}

/** Which unit do the numbers under this amount header have? `amountUnitOf("金额(万元)") //=> "wan"` */
export function amountUnitOf(header: CellValue | undefined): AmountUnit {
  const text = simplify(textOf(header)).toLowerCase().replace(/\s/g, "");
  const unit = /[([【{,，:：/_-]?(万元|亿元|千元|百万元|万|亿|百万|million|mn|k|元)(?:人民币|rmb|cny)?[)\]】}]?$/.exec(
    text,
  )?.[1];
  if (unit === undefined) return "yuan";
  if (unit.startsWith("万")) return "wan";
  if (unit.startsWith("亿")) return "yi";
  if (unit.startsWith("千") || unit === "k") return "thousand";
  return unit === "元" ? "yuan" : "million";
}

/** An empty RFM指标 beside filled columns of R, F and M says nothing: the three columns do. */
function isBlankBesideFigures(positions: Partial<Record<ColumnRole, number>>, sample: CellRows): boolean {
  const { rfm, recency, frequency, monetary } = positions;
  if (rfm === undefined || recency === undefined || frequency === undefined || monetary === undefined) return false;
  const says = (column: number): boolean => sample.some((row) => !isBlankCell(row[column]));
  return !says(rfm) && says(recency) && says(frequency) && says(monetary);
}

function matchHeader(header: CellValue, column: number, ownHeaders: RecognizeOptions["ownHeaders"]): readonly Match[] {
  const text = textOf(header);
  if (text === "" || text.length > 40) return [];
  const own = OWN_ROLES.find((role) => ownHeaders !== undefined && fold(ownHeaders[role]) === text);
  if (own !== undefined) return [{ role: own, column, rank: -1 }];
  const spellings = headerSpellings(text);
  for (const [detour, spelling] of spellings.entries()) {
    const found = ROLE_OF_NAME.get(spelling);
    if (found !== undefined) return [{ role: found.role, column, rank: found.rank * spellings.length + detour }];
  }
  return [];
}

/** The header as it is, then without brackets, without its unit, and without 近12个月. */
function headerSpellings(text: string): readonly string[] {
  const plain = simplify(text)
    .toLowerCase()
    .replace(/\/(?=(?:万元|亿元|千元|百万元|元|万|亿)$)/, "");
  const whole = squeeze(plain);
  const unbracketed = squeeze(plain.replace(/[([【{].*?[)\]】}]/g, ""));
  const unitless = unbracketed.replace(/(万元|亿元|千元|百万元|元|万|亿|人民币|rmb|cny)$/, "");
  const untimed = unitless.replace(/^(近|过去|最近)?(12|十二|一)(个月|年)内?(的)?|^(年度|全年|本年)/, "");
  return [...new Set([whole, unbracketed, unitless, untimed])].filter((spelling) => spelling !== "");
}

function squeeze(text: string): string {
  return text.replace(/[\s*_:：·.()[\]【】{}'"“”-]/g, "");
}

function recencyFormOf(
  positions: Partial<Record<ColumnRole, number>>,
  headers: readonly CellValue[],
  sample: CellRows,
): ColumnMap["recencyForm"] {
  if (positions.rfm !== undefined || positions.recency === undefined) return "composite";
  const column = positions.recency;
  const header = simplify(textOf(headers[column])).toLowerCase();
  if (DAY_COUNT_HEADER.test(header) || /[([（]天|日[)\]）]/.test(header)) return "days";
  if (DATE_HEADER.test(header)) return "date";
  const days = sample.filter((row) => typeof parseDay(row[column] ?? "") === "number").length;
  return days * 2 > sample.filter((row) => textOf(row[column]) !== "").length ? "date" : "days";
}
