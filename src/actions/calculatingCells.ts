// Reads cells of a table without taking what a calculating cell shows: such a cell reads as #BUSY!, whatever stands in it
// (domain/formula/calculating.ts). Formulas are read of those columns alone that hold some in their first rows, so that a
// table of values costs what it did.

import type { FormulaRange } from "../domain/formula/formulaContext";
import {
  columnsBehind,
  isFormula,
  withoutCalculating,
  type AskedFunctions,
  type ReadColumn,
} from "../domain/formula/calculating";
import { callsOurs } from "../domain/formula/settled";
import type { CellRows, CellValue } from "../domain/vocabulary/cell";
import type { FoundTable, ReadAnswer, ReadRequest } from "../excel/workbook";
import { sheetsAsTheyAre } from "./formulaSheets";
import { loadFormulas } from "./keptValues";
import type { Tools } from "./tools";

/** The positions to read, and which of them is the column of grades. */
export interface CellsAsked {
  readonly positions: readonly number[];
  readonly dates: readonly number[];
  readonly grade: number | undefined;
}

export interface CalculatedCells {
  readonly answer: ReadAnswer;
  /** In the order asked, without what calculating cells show. */
  readonly columns: readonly (readonly CellValue[])[];
  /** Formulas as their text, by position; columns without any, and without the role of grades, are left out. */
  readonly formulas: ReadonlyMap<number, readonly CellValue[]>;
}

type Read = (request: ReadRequest) => Promise<ReadAnswer>;

/** All rows of the cells asked for. */
export async function readCalculated(
  tools: Tools,
  table: FoundTable,
  asked: CellsAsked,
  read: Read,
): Promise<CalculatedCells> {
  const { positions, grade, dates } = asked;
  const sample = table.sampleFormulas ?? [];
  const inSample = (position: number, at: number) => sample[at]?.[position];
  const values = [...positions, ...columnsBehind(table, [...sample.keys()], inSample, positions)];
  const isCalculated = (at: number) => at === grade || sample.some((row) => isFormula(row[at]));
  const request = { values, formulas: values.filter(isCalculated), dates };
  const answer = await read(request);
  const rows = Array.from({ length: answer.rowCount }, (_, row) => row);
  return calculated(tools, asked, request, answer, rows);
}

/** The same of these data rows, which are all that `read` reads; whoever edited them may have typed a formula. */
export async function readCalculatedRows(
  tools: Tools,
  asked: CellsAsked,
  read: Read,
  rows: readonly number[],
): Promise<CalculatedCells> {
  const { positions, dates } = asked;
  const request = { values: positions, formulas: positions, dates };
  const answer = await read(request);
  const cell = (position: number, at: number) => answer.formulas[positions.indexOf(position)]?.[at];
  const behind = columnsBehind(answer.table, rows, cell, positions);
  if (behind.length === 0) return calculated(tools, asked, request, answer, rows);
  const more = [...positions, ...behind];
  const wider = { values: more, formulas: more, dates };
  return calculated(tools, asked, wider, await read(wider), rows);
}

async function calculated(
  tools: Tools,
  { positions, grade }: CellsAsked,
  request: Required<ReadRequest>,
  answer: ReadAnswer,
  rows: readonly number[],
): Promise<CalculatedCells> {
  const formulas = new Map(request.formulas.map((at, index) => [at, answer.formulas[index] ?? []]));
  const columns = new Map<number, ReadColumn>(
    request.values.map((at, index) => [at, { values: answer.values[index] ?? [], formulas: formulas.get(at) }]),
  );
  const texts = [...formulas.values()].flat().filter(isFormula);
  const functions = await askedFunctions(tools, answer.table, texts);
  const cells = { place: answer.table, rows, columns, grade };
  return { answer, columns: withoutCalculating(cells, positions, functions), formulas };
}

async function askedFunctions(tools: Tools, table: FoundTable, formulas: readonly string[]): Promise<AskedFunctions> {
  const { functions, environment } = tools;
  const prefix = functions?.prefix ?? "";
  const namesSheet = formulas.some((formula) => formula.includes("!") && callsOurs(formula, prefix));
  return {
    prefix,
    today: environment.today(),
    ranges: namesSheet && functions !== null ? await rangesOfOurs(tools, table, formulas) : [],
    ...(functions === null ? {} : { calculate: (id, values) => functions.calculate(id, values) }),
  };
}

/** What formulas may name on sheets of ours: the rules, the day, and the benchmarks as far down as a formula reaches. */
async function rangesOfOurs(
  tools: Tools,
  table: FoundTable,
  formulas: readonly string[],
): Promise<AskedFunctions["ranges"]> {
  const { benchmarks, rules, asOf } = await sheetsAsTheyAre(tools, await loadFormulas(tools), table);
  return [
    ...(rules === null ? [] : [rules]),
    ...(asOf === null ? [] : [{ text: asOf.text, rows: asOf.value }]),
    ...(benchmarks === null ? [] : cutTo(benchmarks, formulas)),
  ];
}

const LINES = /\$A\$1:\$D\$(\d+)/g;

/** People may have added lines below those that a formula names. */
function cutTo(range: FormulaRange, formulas: readonly string[]): readonly FormulaRange[] {
  const lengths = new Set([range.rows.length]);
  for (const formula of formulas) for (const [, lines] of formula.matchAll(LINES)) lengths.add(Number(lines));
  return [...lengths].map((lines) => ({
    text: range.text.replace(/\d+$/, String(lines)),
    rows: range.rows.slice(0, lines) as CellRows,
  }));
}
