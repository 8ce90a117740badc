// What happens in the workbook, told to the pane. Handlers run for every co-author and may come late or not at all, so
// they only ever say where to look again; nothing is written because of one, and truth is always read when it is needed.

import { areasIn, firstCell } from "./address";
import { withActiveCell } from "./activeCell";
import { run } from "./failures";
import type { CellSelection, SheetChange, TableRef } from "./workbook";

type Stop = () => Promise<void>;

/** Calls back with the cell that is selected now, if one is, then on every change of selection, in any sheet. */
export async function onSelection(listener: (selection: CellSelection) => void): Promise<Stop> {
  const { handler, selected } = await withActiveCell(async (context, cell) => {
    // Before the handler: a refusal of this question must not leave a handler behind.
    cell?.load("rowIndex,columnIndex,worksheet/id");
    const added = context.workbook.worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      const cell = firstCell(address);
      if (cell !== null) listener({ sheetId: worksheetId, ...cell });
    });
    await context.sync();
    const at = cell === null ? null : { sheetId: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
    return { handler: added, selected: at };
  });
  if (selected !== null) listener(selected);
  return () => stop("", handler);
}

/** Calls back when somebody else than this add-in changes the table's sheet. */
export function onChange(table: TableRef, listener: (change: SheetChange) => void): Promise<Stop> {
  return listen(table.sheetName, (context) =>
    context.workbook.worksheets.getItem(table.sheetId).onChanged.add(async ({ triggerSource, changeType, address }) => {
      if (triggerSource !== "ThisLocalAddin") listener(changeOf(changeType, address));
    }),
  );
}

/**
 * Calls back with a sheet that somebody else than this add-in edited. One that is added or taken away is told whoever did it:
 * of that Excel only says whether it was a co-author.
 */
export async function onSheetChange(listener: (sheetId: string) => void): Promise<Stop> {
  const { context, handlers } = await run({ subject: "", readOnly: true }, async (added) => {
    const { worksheets } = added.workbook;
    const tell = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => listener(worksheetId);
    const all = [
      worksheets.onChanged.add(async (event) => {
        if (event.triggerSource !== "ThisLocalAddin") listener(event.worksheetId);
      }),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ];
    await added.sync();
    return { context: added, handlers: all };
  });
  return () =>
    run({ subject: "", within: context }, async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
}

/** Only an edit leaves every other cell where it was; an address that cannot be read may be anything. */
function changeOf(changeType: string, address: string): SheetChange {
  const areas = changeType === "RangeEdited" ? areasIn(address) : [];
  return areas.length === 0 ? { kind: "moved" } : { kind: "edited", areas };
}

async function listen<T>(
  subject: string,
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>,
): Promise<Stop> {
  const handler = await run({ subject, readOnly: true }, async (context) => {
    const added = add(context);
    await context.sync();
    return added;
  });
  return () => stop(subject, handler);
}

/** A handler can be removed only in the context it was added in. */
function stop<T>(subject: string, handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  return run({ subject, within: handler.context }, async (context) => {
    handler.remove();
    await context.sync();
  });
}
