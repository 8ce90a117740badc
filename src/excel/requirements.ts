// What can this Excel do? Asked of Office.context.requirements only: other ways answer wrongly in some hosts.

/** Is a version of Excel's API supported? `supportsExcelApi("1.20")` */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Writes of an add-in can be taken back with Ctrl+Z (Microsoft's page of requirement set 1.20: "adds undo support"). */
export function canUndoInExcel(): boolean {
  return supportsExcelApi("1.20");
}

/** Several round trips can be one step of Ctrl+Z. */
export function canGroupUndo(): boolean {
  return supportsExcelApi("1.20");
}
