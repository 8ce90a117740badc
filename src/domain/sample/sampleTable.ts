// A sample table to try the product on (试用示例): the standard columns and sixteen customers. Dates are written as
// 2024-05-20, which Excel turns into dates of its own when they are entered.

import { gradeName, LETTER_NAMES, type GradeNames } from "../vocabulary/gradeName";
import type { GradeLock } from "../settings/settings";
import type { OwnerRole, TableLanguage } from "../strategy/suggestion";
import type { DemandTag } from "../vocabulary/demandTag";
import type { CellRows, CellValue } from "../vocabulary/cell";
import { STANDARD_ROLES, type StandardRole } from "../vocabulary/column";
import { ROLES } from "../vocabulary/columnRoles";
import { calendarDate, isoDay, type SerialDay } from "../vocabulary/day";
import {
  INDUSTRIES,
  LOCK_DAYS,
  LOCKED_ROW,
  NEXT_QUARTER,
  SAMPLE_ROWS,
  SIZES,
  type Both,
  type SampleRow,
} from "./sampleRows";

const ROLE_WORDS: Readonly<Record<OwnerRole, Both>> = {
  director: ["*总监", "*Director"],
  manager: ["*经理", "*Manager"],
  specialist: ["*专员", "*Specialist"],
  service: ["*客服", "*Customer service"],
};

const TAG_WORDS: Readonly<Record<DemandTag, Both>> = {
  价格敏感型: ["价格敏感型", "Price-sensitive"],
  技术驱动型: ["技术驱动型", "Technology-driven"],
  紧急采购型: ["紧急采购型", "Urgent purchase"],
  长期合作意向: ["长期合作意向", "Long-term partnership"],
};

/** The method's four rows were all updated within this many days; their ids carry the month of the earliest. */
const FIRST_UPDATE_DAYS = 16;

/** The headers of the standard table, in its own order. */
export function standardHeaders(language: TableLanguage): readonly string[] {
  return STANDARD_ROLES.map((role) => said(ROLES[role].header, language));
}

/** The sample table with its header row, as of a day. On 2024-05-31 the method's rows have their own ids and dates. */
export function sampleCustomers(asOf: SerialDay, language: TableLanguage, names: GradeNames = LETTER_NAMES): CellRows {
  return [standardHeaders(language), ...SAMPLE_ROWS.map((row) => cellsOf(row, asOf, language, names))];
}

/** The lock that goes with the sample table: 固陵机床 stays an S while its framework is negotiated. */
export function sampleLocks(asOf: SerialDay, language: TableLanguage): readonly GradeLock[] {
  const row = SAMPLE_ROWS[LOCKED_ROW];
  const reason = said(["框架协议谈判中", "Framework in negotiation"], language);
  return [{ key: idOf(row, asOf), grade: row.grade, reason, until: asOf + LOCK_DAYS }];
}

function cellsOf(row: SampleRow, asOf: SerialDay, language: TableLanguage, names: GradeNames): readonly CellValue[] {
  const cells: Readonly<Record<StandardRole, CellValue>> = {
    id: idOf(row, asOf),
    name: said(row.name, language),
    contact: said(ROLE_WORDS[row.contact], language),
    industry: said(INDUSTRIES[row.industry], language),
    companySize: said(SIZES[row.size], language),
    grade: gradeName(row.grade, names),
    rfm: rfmText(row.figures, language),
    tag: said(TAG_WORDS[row.tag], language),
    strategy: said(row.strategy, language),
    owner: said(ROLE_WORDS[row.owner], language),
    updated: isoDay((asOf - row.updatedDaysAgo) as SerialDay),
    note: said(row.note, language).replace(NEXT_QUARTER, nextQuarter(asOf)),
  };
  return STANDARD_ROLES.map((role) => cells[role]);
}

function said(words: Both, language: TableLanguage): string {
  return words[language === "zh-CN" ? 0 : 1];
}

/** C, year and month, sequence: C202405001. */
function idOf(row: SampleRow, asOf: SerialDay): string {
  const { year, month } = calendarDate((asOf - FIRST_UPDATE_DAYS) as SerialDay);
  const months = year * 12 + month - 1 - row.monthsBefore;
  return `C${Math.floor(months / 12)}${String((months % 12) + 1).padStart(2, "0")}${String(row.sequence).padStart(3, "0")}`;
}

function rfmText(figures: SampleRow["figures"], language: TableLanguage): string {
  if (figures === undefined) return "";
  const [day, order] = language === "zh-CN" ? ["天", "次"] : ["d", "x"];
  const days = figures.days === undefined ? "" : `${figures.days}${day}`;
  return `${days}/${figures.orders}${order}/${said(figures.amount, language)}`;
}

function nextQuarter(asOf: SerialDay): string {
  return `Q${(Math.ceil(calendarDate(asOf).month / 3) % 4) + 1}`;
}
