// Adds a sheet, or says beforehand that the workbook's structure is protected: Excel itself would only say "access denied",
// which people take for a protected sheet and look for in vain.

import { HostFailure } from "./workbook";

/** Queues the question whether sheets may be added; to be asked in the round trip before `addSheet`. */
export function askStructure(context: Excel.RequestContext): void {
  context.workbook.protection.load("protected");
}

/** A new sheet; throws "structureProtected" where none may be added. */
export function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  if (context.workbook.protection.protected)
    throw new HostFailure("structureProtected", name, "the workbook's structure is protected");
  return context.workbook.worksheets.add(name);
}
