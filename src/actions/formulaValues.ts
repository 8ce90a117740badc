// 转成值 and 转回公式 for columns of formulas that we inserted, and 冻结基准 for what they refer to. A column is recognised by
// what the workbook remembers of it, so that a column of the user's own formulas is never touched.

import { answersWithDay } from "../domain/formula/columnFormulas";
import { isExcelError, type CellValue } from "../domain/vocabulary/cell";
import { textOf } from "../domain/table/text";
import { HostFailure, type FoundTable, type LongWork, type TableChange, type WriteReport } from "../excel/workbook";
import type { FormulaColumnState, InsertedFormulas, OpenedTable, RegradePreview } from "./actions";
import { prepareSheets } from "./formulaSheets";
import { formulaColumn, inserted, sheetsFor } from "./insertFormulas";
import { formulasOf } from "./keptFormulas";
import { loadFormulas } from "./keptValues";
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
    const count = cells.filter(isFormula).length;
    return { ...column, formulas: count, values: cells.length - count };
  });
}

/** Formulas become what they show; rows are found again by key, like any other write. */
export async function formulasToValues(
  tools: Tools,
  opened: OpenedTable,
  { header, choice }: FormulaColumnState,
  work: LongWork = {},
): Promise<WriteReport> {
  const { id, name } = opened.map.positions;
  const keys = [id, name].filter((key) => key !== undefined);
  const { table, position } = await findColumn(tools, opened, header);
  const dates = answersWithDay(choice.id) ? [position] : [];
  const answer = await tools.workbook.readColumns(table, {
    values: [position, ...keys],
    formulas: [position],
    dates,
  });
  const [values = [], ...keyValues] = answer.values;
  const formulas = answer.formulas[0] ?? [];
  const change: TableChange = {
    table: answer.table,
    rows: values.map((_, row) => row),
    key: keys.map((key, at) => ({ position: key, values: keyValues[at] ?? [] })),
    guards: [],
    dates: [],
    columns: [
      {
        position,
        header,
        values: values.map((value, row) => (isFormula(formulas[row] ?? "") && isSettled(value) ? value : null)),
        before: formulas,
        format: dates.length > 0 ? "date" : "general",
      },
    ],
    replaceFormulas: true,
    valuesOverFormulas: true,
  };
  return wholeWrite(tools.workbook, change, work);
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
  const sheets = await prepareSheets(tools, preview, before, { benchmarks: true, refresh: true });
  const sheetName = formulasOf(sheets.kept, preview.opened.table).benchmarkSheet;
  if (sheets.benchmarks === null || sheetName === null) return null;
  const columns = await formulaColumns(tools, preview.opened);
  const followers = columns.filter(({ choice, formulas }) => choice.benchmarks === "frozen" && formulas > 0);
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

/** #BUSY! is an answer still to come, and an error is nothing to keep. */
function isSettled(value: CellValue): boolean {
  return !isExcelError(value);
}
