// 试用示例 and 插入标准表: a table on a new sheet of its own, so that nothing of the user's is ever in the way.

import { sampleCustomers, standardHeaders } from "../domain/sample/sampleTable";
import type { CellRows } from "../domain/vocabulary/cell";
import { STANDARD_ROLES } from "../domain/vocabulary/column";
import type { OpenedTable } from "./actions";
import { loadKept } from "./keptValues";
import { recognise } from "./openTable";
import type { InsertedNames } from "./phrases";
import type { Tools } from "./tools";

/** Believable customers, whatever today's date is. */
export function insertSample(tools: Tools): Promise<OpenedTable> {
  const { language, sample } = tools.phrases;
  return insert(tools, sample, sampleCustomers(tools.environment.today(), language));
}

/** The twelve standard headers and one blank row. */
export function insertStandardTable(tools: Tools): Promise<OpenedTable> {
  return insert(tools, tools.phrases.standard, [STANDARD_ROLES.map(() => "")]);
}

async function insert(tools: Tools, names: InsertedNames, rows: CellRows): Promise<OpenedTable> {
  const headers = standardHeaders(tools.phrases.language);
  const table = await tools.workbook.insertTable(names.sheetName, names.tableName, [headers, ...rows], [STANDARD_ROLES.indexOf("updated")]);
  return recognise(table, await loadKept(tools));
}
