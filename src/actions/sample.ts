// 试用示例 and 插入标准表: a table on a new sheet of its own, so that nothing of the user's is ever in the way.

import { sampleCustomers, sampleLocks, standardHeaders } from "../domain/sample/sampleTable";
import { parseDay } from "../domain/table/day";
import type { CellRows } from "../domain/vocabulary/cell";
import { STANDARD_ROLES } from "../domain/vocabulary/column";
import { roleRow } from "../domain/vocabulary/columnRoles";
import type { OpenedTable } from "./actions";
import { keepSettings, loadKept } from "./keptValues";
import { recognise } from "./openTable";
import type { InsertedNames } from "./phrases";
import type { Tools } from "./tools";

/** Columns of the standard table that hold dates. */
const DAYS = STANDARD_ROLES.flatMap((role, at) => (roleRow(role).cell === "day" ? [at] : []));

/** Believable customers, whatever today's date is; in a workbook without tables of its own one of them is locked, to show it. */
export async function insertSample(tools: Tools): Promise<OpenedTable> {
  const { language, sample } = tools.phrases;
  const today = tools.environment.today();
  const { tables } = await tools.workbook.survey();
  const { settings } = await loadKept(tools);
  if (tables.length === 0) {
    const locks = [...settings.locks, ...sampleLocks(today, language)];
    await keepSettings(tools, { ...settings, locks }, { makeSheet: false });
  }
  return insert(tools, sample, withRealDates(sampleCustomers(today, language, settings.gradeNames)));
}

/** The twelve standard headers and one blank row. */
export function insertStandardTable(tools: Tools): Promise<OpenedTable> {
  return insert(tools, tools.phrases.standard, [standardHeaders(tools.phrases.language), STANDARD_ROLES.map(() => "")]);
}

async function insert(tools: Tools, names: InsertedNames, rows: CellRows): Promise<OpenedTable> {
  const table = await tools.workbook.insertTable(names.sheetName, names.tableName, rows, DAYS);
  return recognise(table, await loadKept(tools));
}

/** Written dates become days; the header and whatever cannot be read as a day stay text. */
function withRealDates(rows: CellRows): CellRows {
  return rows.map((row, index) =>
    row.map((cell, column) => {
      if (index === 0 || !DAYS.includes(column)) return cell;
      const day = parseDay(cell);
      return typeof day === "number" ? day : cell;
    }),
  );
}
