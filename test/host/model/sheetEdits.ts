// Adding, deleting, renaming, moving and hiding sheets.

import { ExcelRefusal } from "./errors";
import { checkSheetName, firstFree } from "./names";
import { dropSheetFrom, renameSheetIn } from "./references";
import { SheetModel } from "./sheet";
import type { SheetVisibility } from "./types";
import type { WorkbookModel } from "./workbook";

function checkStructure(model: WorkbookModel): void {
  if (model.structureProtected) {
    throw new ExcelRefusal("AccessDenied", "The structure of the workbook is protected.");
  }
}

/** A new sheet at the end. Without a name Excel gives one; a Chinese Excel writes Sheet1, Sheet2 as well. */
export function addSheet(model: WorkbookModel, name: string | undefined): SheetModel {
  checkStructure(model);
  const taken = model.sheets.map((sheet) => sheet.name);
  if (name !== undefined) checkSheetName(name, taken);
  const sheet = new SheetModel(model.newId("sheet"), name ?? firstFree("Sheet", taken));
  model.sheets.push(sheet);
  if (model.sheets.length === 1) {
    model.selection = { sheetId: sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }
  model.structureChanged();
  model.emit({ kind: "sheets", change: "added", sheetId: sheet.id });
  return sheet;
}

/** Deleting a sheet cannot be undone and empties the undo stack (documented). */
export function deleteSheet(model: WorkbookModel, sheet: SheetModel): void {
  checkStructure(model);
  const next = otherVisible(model, sheet);
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  if (model.selection.sheetId === sheet.id) model.activate(next);
  for (const other of model.sheets) other.mapFormulas((formula) => dropSheetFrom(formula, sheet.name));
  model.names = model.names
    .filter(({ sheetId }) => sheetId !== sheet.id)
    .map((item) => ({ ...item, formula: dropSheetFrom(item.formula, sheet.name) }));
  model.undoStack.clear();
  model.structureChanged();
  model.emit({ kind: "sheets", change: "deleted", sheetId: sheet.id });
}

export function renameSheet(model: WorkbookModel, sheet: SheetModel, name: string): void {
  checkStructure(model);
  const others = model.sheets.filter((other) => other !== sheet);
  checkSheetName(
    name,
    others.map((other) => other.name),
  );
  const before = sheet.name;
  sheet.name = name;
  for (const other of model.sheets) {
    other.mapFormulas((formula) => renameSheetIn(formula, before, name));
  }
  model.names = model.names.map((item) => ({ ...item, formula: renameSheetIn(item.formula, before, name) }));
  model.structureChanged();
  model.emit({ kind: "sheets", change: "renamed", sheetId: sheet.id });
}

export function moveSheet(model: WorkbookModel, sheet: SheetModel, position: number): void {
  checkStructure(model);
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  model.sheets.splice(Math.max(0, Math.min(position, model.sheets.length)), 0, sheet);
  model.emit({ kind: "sheets", change: "moved", sheetId: sheet.id });
}

export function setVisibility(model: WorkbookModel, sheet: SheetModel, visibility: SheetVisibility): void {
  checkStructure(model);
  const next = visibility === "Visible" ? sheet : otherVisible(model, sheet);
  sheet.visibility = visibility;
  if (visibility !== "Visible" && model.selection.sheetId === sheet.id) model.activate(next);
  model.emit({ kind: "sheets", change: "visibility", sheetId: sheet.id });
}

function otherVisible(model: WorkbookModel, sheet: SheetModel): SheetModel {
  const other = model.sheets.find((each) => each !== sheet && each.visibility === "Visible");
  if (!other) throw new ExcelRefusal("InvalidOperation", "A workbook keeps at least one visible sheet.");
  return other;
}
