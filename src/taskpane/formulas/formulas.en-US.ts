import type { FunctionId } from "../../domain/formula/cellFunctions";
import { countText } from "../../i18n/format";
import { byCount, plural } from "../../i18n/plural";
import { enNative } from "../../i18n/native/en-US";
import type { FormulasScreenWords } from "./formulas.zh-CN";

const NAMES: Readonly<Record<FunctionId, string>> = {
  TIER: "Grade",
  "TIER.WHY": "Why this grade",
  "TIER.GAP": "Missing for a better grade",
  "TIER.DROPDATE": "Day it falls",
  "TIER.STRATEGY": "Play",
  "TIER.OWNER": "Who looks after it",
  "TIER.NEXTCONTACT": "Next contact",
  "TIER.STALE": "Is the record stale",
  "TIER.CHURN": "Churn risk",
  "TIER.CHURNWHY": "Reasons for the churn risk",
  "TIER.TAGS": "Needs in the note",
  "TIER.RISKWORDS": "Risk words in the note",
  "TIER.COLUMN": "Grades of all, one formula",
  "TIER.BENCHMARKS": "Means by industry",
  "TIER.MIGRATION": "Who would move by today's rules",
  "TIER.BANDS": "Shape of the book",
  "RFM.RECENCY": "R: days",
  "RFM.FREQUENCY": "F: orders",
  "RFM.AMOUNT": "M: amount in yuan",
  "RFM.TEXT": "R/F/M in one cell",
  "RFM.SCORES": "R, F and M scores 1–5",
  "RFM.SEGMENT": "The eight RFM classes",
  "CUSTOMER.STAGE": "Lifecycle stage",
  "CUSTOMER.QUADRANT": "Value and potential",
  "CUSTOMER.NEXTID": "Next customer id",
  "CUSTOMER.VALIDID": "Is the id well formed",
  "CLV.SIMPLE": "Lifetime value, the simple way",
  "PARETO.CLASS": "ABC by amount",
};

const cells = (count: number): string => plural(count, "cell", "cells");
const formulaCells = (count: number): string => plural(count, "formula", "formulas");
const valueCells = (count: number): string => plural(count, "value", "values");

export const enFormulasScreen: FormulasScreenWords = {
  title: "Formulas",
  note: "Add formula columns or native formulas",
  lead: "Formulas follow the same rules as this pane. A new column is added at the table's right edge; your own stay.",
  choose: "What to calculate",
  insertBlock: "Insert this formula",
  answer: "Answer",
  fills: ({ address, rows, columns }) =>
    `Goes to ${address} (${countText(rows)} by ${countText(columns)}): blank cells right of the table. The first cell holds the formula, its answer fills the others`,
  insertedAt: (headers, address) => `Inserted: ${headers.join("")}, at ${address}`,
  option: (id) => `${NAMES[id]} (${id})`,
  benchmarks: "Measured against",
  benchmarkChoices: { frozen: "Benchmarks", none: "Fixed amounts" },
  frozenNote: "Today's means go on a new sheet; formulas read them there, and they stay put.",
  formula: "Formula",
  copyLabel: "Complete formula",
  firstRow: "Result for the first customer",
  nothingYet: "There is no customer yet",
  blank: "(blank)",
  insert: "Insert this column",
  inserted: (headers, separator) =>
    headers.length > 3 ? `Inserted ${countText(headers.length)} columns` : `Inserted: ${headers.join(separator)}`,
  newSheets: (names) =>
    names.length === 0
      ? ""
      : `new ${byCount(names.length, "sheet", "sheets")} ${names.map((name) => `“${name}”`).join(" and ")}, which the formulas read: keep ${byCount(names.length, "it", "them")}`,
  undo: "Undo insert",
  undone: (restored, kept) =>
    kept === 0 ? `Undone: ${cells(restored)} removed` : `${cells(restored)} undone; ${cells(kept)} changed since, kept`,
  failed: (count) => `${cells(count)} could not be written`,
  columns: "Formula columns",
  state: (formulas, values) =>
    values === 0
      ? formulaCells(formulas)
      : formulas === 0
        ? valueCells(values)
        : `${formulaCells(formulas)}, ${valueCells(values)}`,
  toValues: "To values",
  toFormulas: "To formulas",
  converted: (count) => `${cells(count)} turned into values`,
  left: {
    calculating: (count, named, isMore) =>
      `${cells(count)} still calculating, not turned: ${named}${isMore ? " …" : ""}. Try again when they are done`,
    notOurs: (count, named, isMore) =>
      `${cells(count)} with a formula other than the inserted one, not turned: ${named}${isMore ? " …" : ""}. Insert the column anew and turn that one`,
    error: (count, named, isMore) => `${cells(count)} showing an error, not turned: ${named}${isMore ? " …" : ""}`,
  },
  backToFormulas: (header) => `“${header}” is formulas again`,
  volatile: "with TODAY(), calculated anew after every edit",
  withoutToday: "Use the as-of day",
  day: (day) => `Formulas count days up to ${day}`,
  moveDay: (day) => `Move to ${day}`,
  dayMoved: "Formulas count to the new day",
  freeze: "Update the benchmarks with today's means",
  frozen: (sheet) => `Means are on “${sheet}”`,
  notFrozen: "Too few customers have orders, so there is no mean to write",
  native: "Convert to native formulas",
  nativeLead:
    "For colleagues without this add-in, and WPS: grade, staleness and churn as formulas Excel has itself, with the same results.",
  nativeResults: { grade: "Grade", stale: "Stale", risk: "Churn" },
  nativeForm: "Form",
  nativeForms: { plain: "Any version, WPS", let: "Microsoft 365 (fewer columns)" },
  nativeAdds: (count) => `Adds ${countText(count)} columns at the right edge`,
  nativeLoss: (loss) => enNative.loss(loss),
  convert: "Add native formulas",
  trouble: "A formula shows #NAME? or #BUSY!",
  help: "All functions explained",
};
