// Undo and redo as a stack of steps. Cell edits are kept as cells before and after; anything structural as a copy of the
// sheet. One sync of the add-in is one step, as Excel does it since ExcelApi 1.20 (documented).

import { hiddenByFilters } from "./filtering";
import type { SheetModel, SheetState } from "./sheet";
import type { Cell } from "./types";
import type { WorkbookModel } from "./workbook";

export interface CellEdit {
  kind: "cell";
  sheetId: string;
  row: number;
  column: number;
  before: Cell | undefined;
  after: Cell | undefined;
}

export interface SheetEdit {
  kind: "sheet";
  sheetId: string;
  before: SheetState;
  after: SheetState;
}

export type Edit = CellEdit | SheetEdit;

const MOST_STEPS = 100;

export class UndoStack {
  private done: Edit[][] = [];
  private undone: Edit[][] = [];
  private open: Edit[] | null = null;

  begin(): void {
    this.open ??= [];
  }

  record(edit: Edit): void {
    if (this.open) this.open.push(edit);
    else this.push([edit]);
  }

  /** Ends the step; with `merge` it joins the step before it, as Excel's merged undo group does. */
  end(merge = false): void {
    const step = this.open;
    this.open = null;
    if (!step || step.length === 0) return;
    const last = merge ? this.done.at(-1) : undefined;
    if (last) last.push(...step);
    else this.push(step);
  }

  private push(step: Edit[]): void {
    this.done.push(step);
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone = [];
  }

  takeUndo(): readonly Edit[] | undefined {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step;
  }

  takeRedo(): readonly Edit[] | undefined {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step;
  }

  clear(): void {
    this.done = [];
    this.undone = [];
    this.open = this.open ? [] : null;
  }

  get depth(): number {
    return this.done.length;
  }

  get redoDepth(): number {
    return this.undone.length;
  }
}

/** Sets every cell and sheet of a step to how it was before or after; gives the sheets that changed. */
export function replay(model: WorkbookModel, step: readonly Edit[], side: "before" | "after"): Set<SheetModel> {
  const sheets = new Set<SheetModel>();
  for (const edit of step) {
    const sheet = model.sheet(edit.sheetId);
    if (!sheet) continue;
    sheets.add(sheet);
    if (edit.kind === "cell") sheet.setCell(edit.row, edit.column, edit[side]);
    else sheet.restore(edit[side]);
  }
  for (const sheet of sheets) sheet.filteredRows = hiddenByFilters(sheet, model.use1904);
  return sheets;
}
