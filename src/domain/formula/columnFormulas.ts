// 插入公式: which functions of the family make sense down a column of this table, and each with all its arguments filled in
// from the table's own columns. One list gives the formula's text and, from the cells of a row, the same arguments as
// values, so that a preview can ask the function itself. The day they count to is a cell (ruleSheet.ts), never TODAY(): that
// is volatile, and every such cell would ask its function again after each edit anywhere in the workbook.
// Alternative not taken: formula templates as text, which would have to be parsed to be previewed.

import type { RecencyMode } from "../grading/graded";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import type { CellRows, CellValue } from "../vocabulary/cell";
import type { ColumnMap, ColumnRole } from "../vocabulary/column";
import type { SerialDay } from "../vocabulary/day";
import { LETTER_NAMING, type GradeNaming } from "../vocabulary/gradeName";
import { gradeArgument } from "./gradeArgument";
import { byGrade, wordsArgument } from "./settingsArgument";
import type { FormulaReferences } from "./references";
import { figureArgument, rfmArgument, unitArgument } from "./rfmArgument";

export const COLUMN_FORMULAS = [
  "TIER",
  "TIER.WHY",
  "TIER.GAP",
  "TIER.DROPDATE",
  "TIER.STRATEGY",
  "TIER.OWNER",
  "TIER.NEXTCONTACT",
  "TIER.STALE",
  "TIER.CHURN",
  "TIER.CHURNWHY",
  "TIER.TAGS",
  "TIER.RISKWORDS",
  "RFM.RECENCY",
  "RFM.FREQUENCY",
  "RFM.AMOUNT",
  "RFM.TEXT",
  "CUSTOMER.STAGE",
  "CUSTOMER.VALIDID",
] as const;
export type ColumnFormula = (typeof COLUMN_FORMULAS)[number];

/** Rows of a sheet of ours, and how a formula names them. */
export interface FormulaRange {
  readonly text: string;
  readonly rows: CellRows;
}

/** The as-of day as a formula names it: a cell with a date, or TODAY() in columns of earlier versions. */
export interface FormulaDay {
  readonly text: string;
  readonly value: SerialDay;
}

/** Settings a formula has to carry where they are not the defaults, since a function knows no settings. */
export type FormulaSettings = GradeNaming & Pick<Settings, "riskWords" | "reviewCadenceDays" | "contactsPerYear">;

export interface FormulaContext {
  readonly map: ColumnMap;
  readonly references: FormulaReferences;
  /** The cell of a role in the row that is previewed; null where there is none. */
  readonly cell: (role: ColumnRole) => CellValue;
  readonly benchmarks: FormulaRange | null;
  readonly rules: FormulaRange | null;
  readonly recency: RecencyMode;
  /** The cell that says which day the formulas count to, and what it says. */
  readonly asOf: FormulaDay;
  /** "" or the namespace of the build with its dot. */
  readonly prefix: string;
  /** What the user changed of what the functions take for granted; the defaults where left out. */
  readonly settings?: FormulaSettings;
}

/** An argument as it stands in the formula, and what Excel would hand over for it; null where it is left out. */
export interface FormulaArgument {
  readonly text: string;
  readonly value: CellValue | CellRows;
}

export interface WrittenFormula {
  /** With its "=". */
  readonly text: string;
  readonly values: readonly FormulaArgument["value"][];
}

type Argument =
  | "rfm"
  | "industry"
  | "benchmarks"
  | "rules"
  | "updated"
  | "ageFrom"
  | "ageTo"
  | "fallsFrom"
  | "asOf"
  | "grade"
  | "tag"
  | "risk"
  | "note"
  | "riskWords"
  | "reviewDays"
  | "contactsPerYear"
  | "id"
  | "text"
  | "recency"
  | "frequency"
  | "monetary"
  | "unit"
  /** What the table has no column for. */
  | "none";

const DATED = ["rfm", "ageFrom", "ageTo"] as const;
const MEASURED = [...DATED, "industry", "benchmarks", "rules"] as const;
const CHURN = [...MEASURED, "note", "riskWords"] as const;

const PARAMETERS: Readonly<Record<ColumnFormula, readonly Argument[]>> = {
  TIER: MEASURED,
  "TIER.WHY": MEASURED,
  "TIER.GAP": MEASURED,
  "TIER.DROPDATE": ["rfm", "fallsFrom", "ageTo", "industry", "benchmarks", "rules"],
  "TIER.STRATEGY": ["grade", "tag", "risk"],
  "TIER.OWNER": ["grade"],
  "TIER.NEXTCONTACT": ["grade", "updated", "contactsPerYear"],
  "TIER.STALE": ["grade", "updated", "asOf", "reviewDays", "rules"],
  "TIER.CHURN": CHURN,
  "TIER.CHURNWHY": CHURN,
  "TIER.TAGS": ["note"],
  "TIER.RISKWORDS": ["note", "riskWords"],
  "RFM.RECENCY": ["text"],
  "RFM.FREQUENCY": ["text"],
  "RFM.AMOUNT": ["text"],
  "RFM.TEXT": ["recency", "frequency", "monetary", "unit"],
  "CUSTOMER.STAGE": [...DATED, "none", "rules"],
  "CUSTOMER.VALIDID": ["id"],
};

/** Arguments that may stay out; all others need their column. */
const OPTIONAL: ReadonlySet<Argument> = new Set<Argument>([
  "industry",
  "benchmarks",
  "rules",
  "ageFrom",
  "ageTo",
  "tag",
  "risk",
  "riskWords",
  "reviewDays",
  "contactsPerYear",
  "unit",
  "asOf",
  "none",
]);

/** Which of the functions can be filled down in this table? */
export function formulasFor(map: ColumnMap): readonly ColumnFormula[] {
  const { positions } = map;
  const separate = (["recency", "frequency", "monetary"] as const).every((role) => positions[role] !== undefined);
  const has = (argument: Argument): boolean => {
    if (argument === "rfm") return positions.rfm !== undefined || separate;
    if (argument === "text") return positions.rfm !== undefined;
    if (argument === "fallsFrom") return map.recencyForm === "date" || positions.updated !== undefined;
    if (argument === "recency" || argument === "frequency" || argument === "monetary")
      return positions.rfm === undefined && separate;
    return OPTIONAL.has(argument) || positions[argument as ColumnRole] !== undefined;
  };
  return COLUMN_FORMULAS.filter((id) => PARAMETERS[id].every(has));
}

/** Does this function answer with a day? Its column then needs a date format. */
export function answersWithDay(id: ColumnFormula): boolean {
  return id === "TIER.DROPDATE" || id === "TIER.NEXTCONTACT";
}

/** Does this function go by the rules? */
export function takesRules(id: ColumnFormula): boolean {
  return PARAMETERS[id].includes("rules");
}

/** Does this function measure against benchmarks? */
export function takesBenchmarks(id: ColumnFormula): boolean {
  return PARAMETERS[id].includes("benchmarks");
}

/** Does this function, in this table, count to the as-of day? */
export function takesDay(id: ColumnFormula, map: ColumnMap, recency: RecencyMode): boolean {
  return PARAMETERS[id].some(
    (argument) =>
      argument === "asOf" ||
      (argument === "ageTo" && countsTo(map, recency)) ||
      (argument === "recency" && map.recencyForm === "date"),
  );
}

/** The complete formula. `writtenFormula("TIER.OWNER", …).text //=> "=TIER.OWNER([@[客户等级]])"` */
export function writtenFormula(id: ColumnFormula, context: FormulaContext): WrittenFormula {
  const given = PARAMETERS[id].map((argument) => argumentOf(argument, context));
  const list = given.map(({ text }) => text).join(",");
  return { text: `=${context.prefix}${id}(${list.replace(/,+$/, "")})`, values: given.map(({ value }) => value) };
}

const LEFT_OUT: FormulaArgument = { text: "", value: null };

function argumentOf(argument: Argument, context: FormulaContext): FormulaArgument {
  const { map, recency, asOf, benchmarks, rules, settings = DEFAULT_SETTINGS } = context;
  switch (argument) {
    case "rfm":
      return rfmArgument(context);
    case "text":
      return cellArgument("rfm", context);
    case "recency":
    case "frequency":
    case "monetary":
      return figureArgument(argument, context);
    case "unit":
      return unitArgument(context);
    case "grade":
      return gradeOfRow(context);
    case "riskWords":
      return wordsArgument(settings.riskWords);
    case "reviewDays":
      return byGrade(gradeOfRow(context), settings.reviewCadenceDays, DEFAULT_SETTINGS.reviewCadenceDays);
    case "contactsPerYear":
      return byGrade(gradeOfRow(context), settings.contactsPerYear, DEFAULT_SETTINGS.contactsPerYear);
    case "none":
      return LEFT_OUT;
    case "benchmarks":
      return rangeArgument(benchmarks);
    case "rules":
      return rangeArgument(rules);
    case "asOf":
      return asOf;
    case "ageFrom":
      return ages(map, recency) ? cellArgument("updated", context) : LEFT_OUT;
    case "fallsFrom":
      // Among dates of the last order, taken as recorded, a typed R falls from a day that the date rows must not hear of.
      return map.recencyForm === "date" ? argumentOf("ageFrom", context) : cellArgument("updated", context);
    case "ageTo":
      return countsTo(map, recency) ? asOf : LEFT_OUT;
    default:
      return cellArgument(argument, context);
  }
}

/** Are days counted up to the as-of day: from a date of the last order, or from the record's? */
function countsTo(map: ColumnMap, recency: RecencyMode): boolean {
  return map.recencyForm === "date" || ages(map, recency);
}

/** A typed recency ages from 最后更新时间, where the table has it. */
function ages({ positions }: ColumnMap, recency: RecencyMode): boolean {
  return recency === "aged" && positions.updated !== undefined;
}

function gradeOfRow(context: FormulaContext): FormulaArgument {
  const argument = cellArgument("grade", context);
  return argument === LEFT_OUT ? LEFT_OUT : gradeArgument(argument, context.settings ?? LETTER_NAMING);
}

function cellArgument(role: ColumnRole, { map, references, cell }: FormulaContext): FormulaArgument {
  const position = map.positions[role];
  return position === undefined ? LEFT_OUT : { text: references.cell(position), value: cell(role) };
}

function rangeArgument(range: FormulaRange | null): FormulaArgument {
  return range === null ? LEFT_OUT : { text: range.text, value: range.rows };
}
