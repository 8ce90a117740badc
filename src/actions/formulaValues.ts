// 转成值 and 转回公式 for columns of formulas that we inserted, and 冻结基准 for what they refer to. A column is recognised by
// what the workbook remembers of it, so that a column of the user's own formulas is never touched.

import { answersWithDay } from "../domain/formula/columnFormulas";
import { columnLetters } from "../domain/vocabulary/columnLetters";
import type { FormulaState } from "../domain/formula/settled";
import { isExcelError, saysBusy, type CellValue } from "../domain/vocabulary/cell";
import { textOf } from "../domain/table/text";
import { HostFailure, type FoundTable, type LongWork, type TableChange } from "../excel/workbook";
import type {
  FormulaColumnState,
  FrozenValues,
  InsertedFormulas,
  LeftFormula,
  OpenedTable,
  RegradePreview,
} from "./actions";
import { prepareSheets } from "./formulaSheets";
import { sheetsFor } from "./formulaInputs";
import { formulaColumn, inserted } from "./insertFormulas";
import { formulasOf } from "./keptFormulas";
import { loadFormulas } from "./keptValues";
import { settledColumn } from "./settledColumn";
import type { Tools } from "./tools";
import { ownValue } from "../domain/vocabulary/own";
import { wholeWrite } from "./wholeWrite";

/** Columns of formulas that were inserted into this table and are still there. */
export async function formulaColumns(tools: Tools, { table }: OpenedTable): Promise<readonly FormulaColumnState[]> {
  const { columns } = formulasOf(await loadFormulas(tools), table);
  if (Object.keys(columns).length === 0) return [];
  const now = await tools.workbook.refresh(table);
  const there = (now?.headers ?? []).flatMap((header, position) => {
    const choice = ownValue(columns, String(header));
    return choice === undefined ? [] : [{ header: String(header), position, choice }];
  });
  if (now === null || there.length === 0) return [];
  const positions = there.map(({ position }) => position);
  const { formulas } = await tools.workbook.readColumns(now, { values: [], formulas: positions });
  return there.map((column, index) => {
    const cells = (formulas[index] ?? []).filter((cell) => textOf(cell) !== "");
    const written = cells.filter(isFormula);
    const volatile = written.filter((cell) => /\bTODAY\(\)/i.test(String(cell))).length;
    return { ...column, formulas: written.length, values: cells.length - written.length, volatile };
  });
}

/**
 * Formulas become what they show, where that is their answer by our own calculation too; rows are found again by key, like any
 * other write, and a row whose arguments changed meanwhile is skipped.
 */
export async function formulasToValues(
  tools: Tools,
  opened: OpenedTable,
  { header, choice }: FormulaColumnState,
  work: LongWork = {},
): Promise<FrozenValues> {
  const place = await findColumn(tools, opened, header);
  const read = await settledColumn(tools, opened, place, choice, work);
  const { table, position, values, formulas, states, keys, dates } = read;
  const keyed = new Set(keys.map((key) => key.position));
  const change: TableChange = {
    table,
    rows: values.map((_, row) => row),
    key: keys,
    guards: read.inputs.filter((input) => !keyed.has(input.position)),
    dates: dates.filter((day) => day !== position),
    columns: [
      {
        position,
        header,
        values: values.map((value, row) => (states[row] === "settled" ? value : null)),
        before: formulas,
        format: answersWithDay(choice.id) ? "date" : "general",
      },
    ],
    replaceFormulas: true,
    valuesOverFormulas: true,
  };
  const left = states.flatMap((state, row): readonly LeftFormula[] => {
    if (state === null || state === "settled") return [];
    const cell = `${columnLetters(table.firstColumn + position)}${table.headerRow + row + 2}`;
    return [{ cell, row, reason: reasonOf(state, values[row] ?? "") }];
  });
  return { report: await wholeWrite(tools.workbook, change, work), left };
}

function reasonOf(state: FormulaState, shown: CellValue): LeftFormula["reason"] {
  if (state === "unknown") return "notOurs";
  return isExcelError(shown) && !saysBusy(shown) ? "error" : "calculating";
}

/** The same column as formulas again. */
export async function valuesToFormulas(
  tools: Tools,
  preview: RegradePreview,
  { header, choice }: FormulaColumnState,
  work: LongWork = {},
): Promise<InsertedFormulas> {
  const sheets = await sheetsFor(tools, preview, choice);
  const { table, position } = await findColumn(tools, preview.opened, header);
  const column = { ...formulaColumn(tools, preview, choice, sheets), position };
  const filled = await tools.workbook.fillFormulas({ table, columns: [column] }, work);
  return inserted(tools, preview.opened.map, filled, sheets.made);
}

/** 冻结基准: writes the present benchmarks and rules; columns whose formulas name them are filled again where the range grew. */
export async function freezeBenchmarks(
  tools: Tools,
  preview: RegradePreview,
  work: LongWork = {},
): Promise<{ readonly sheetName: string } | null> {
  const before = await loadFormulas(tools);
  const columns = await formulaColumns(tools, preview.opened);
  const followers = columns.filter(({ choice, formulas }) => choice.benchmarks === "frozen" && formulas > 0);
  const choices = followers.map(({ choice }) => choice);
  const sheets = await prepareSheets(tools, preview, before, { choices, refresh: true });
  const sheetName = formulasOf(sheets.kept, preview.opened.table).benchmarkSheet;
  if (sheets.benchmarks === null || sheetName === null) return null;
  if (followers.length > 0) {
    const table = (await tools.workbook.refresh(preview.opened.table)) ?? preview.opened.table;
    const fill = followers.map(({ choice, position }) => ({
      ...formulaColumn(tools, preview, choice, sheets),
      position,
    }));
    await tools.workbook.fillFormulas({ table, columns: fill }, work);
  }
  return { sheetName };
}

/** Where a column of ours stands now. */
async function findColumn(
  tools: Tools,
  opened: OpenedTable,
  header: string,
): Promise<{ readonly table: FoundTable; readonly position: number }> {
  const table = await tools.workbook.refresh(opened.table);
  const position = table?.headers.findIndex((other) => String(other) === header) ?? -1;
  if (table === null || position < 0) throw new HostFailure("tableGone", header, "the column of formulas is gone");
  return { table, position };
}

function isFormula(cell: CellValue): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
