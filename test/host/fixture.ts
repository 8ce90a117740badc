// A small workbook and a host on it, for the tests of the stand-in itself.

import { WorkbookModel } from "./model/workbook";
import { type Host, type HostOptions, startHost } from "./transports/nativeBridge";

export const CUSTOMERS = [
  ["客户编号", "客户名称", "R/F/M", "客户等级"],
  ["C001", "甲公司", "45天/3次/80万", "A"],
  ["C002", "乙公司", "10天/5次/200万", "S"],
  ["C003", "丙公司", "", ""],
] as const;

/** A sheet "客户" with the table 客户表 from A1. */
export function customerModel(): WorkbookModel {
  const model = new WorkbookModel("客户");
  const sheet = model.sheets[0]!;
  model.setInputs(sheet, 0, 0, CUSTOMERS, "user");
  model.addTable(sheet, { top: 0, left: 0, bottom: 3, right: 3 }, { name: "客户表" });
  model.undoStack.clear();
  return model;
}

/** Runs a test with a host and stops it afterwards. */
export async function withHost<T>(
  model: WorkbookModel,
  work: (host: Host) => Promise<T>,
  options: HostOptions = {},
): Promise<T> {
  const host = startHost(model, options);
  try {
    return await work(host);
  } finally {
    host.stop();
  }
}

/** Runs a batch on the first sheet and syncs at its end. */
export async function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const result = await batch(sheet, context);
    await context.sync();
    return result;
  });
}

/** Writes into A1 and reads back what the cell holds. */
export async function roundTrip(
  value: unknown,
  format?: string,
): Promise<{ value: unknown; type: unknown; format: unknown }> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("values,valueTypes,numberFormat");
    await context.sync();
    return { value: cell.values[0]![0], type: cell.valueTypes[0]![0], format: cell.numberFormat[0]![0] };
  });
}
