// Finds a table that is about to be written, and looks whether it may be: three things in the round trip of one.

import { locateOrFail, type Located } from "./locate";
import { HostFailure, type TableRef } from "./workbook";

/** The table as it stands now; throws "protected" or "readOnly" before anything is written. */
export async function locateWritable(context: Excel.RequestContext, table: TableRef): Promise<Located> {
  const workbook = context.workbook;
  workbook.load("readOnly");
  let protection: Excel.WorksheetProtection | undefined;
  const located = await locateOrFail(context, table, (sheet) => {
    protection = sheet.protection;
    protection.load("protected");
  });
  if (protection?.protected === true)
    throw new HostFailure("protected", located.found.sheetName, "the sheet is protected");
  if (workbook.readOnly) throw new HostFailure("readOnly", "", "the workbook is read-only");
  return located;
}
