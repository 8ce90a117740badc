// Runs the add-in's own regrade over a workbook file, on the emulated workbook: open the table, preview, accept everything.
// Nothing is computed here; what is reported is what the add-in's actions did.

import { writeFileSync } from "node:fs";
import { createActions } from "../../src/actions/createActions";
import type { Actions, AcceptOutcome, OpenedTable, RegradePreview } from "../../src/actions/actions";
import { createOfficeWorkbook } from "../../src/excel/officeWorkbook";
import { HostFailure, type HostEnvironment } from "../../src/excel/workbook";
import { phrasesIn } from "../../src/i18n/phrases";
import { sentences } from "../../src/i18n/sentences/sentences";
import type { SheetModel } from "excel-stand-in/model/sheet";
import type { WorkbookModel } from "excel-stand-in/model/workbook";
import { startHost } from "excel-stand-in/transports/nativeBridge";
import type { LossCode } from "excel-stand-in/xlsx/losses";
import { writeXlsx } from "excel-stand-in/xlsx/writeXlsx";
import { calculate, openFile } from "./openFile";
import { Refusal, type ReplayOptions } from "./options";

export interface Replay {
  readonly preview: RegradePreview;
  readonly outcome: AcceptOutcome;
  readonly losses: readonly LossCode[];
}

const words = sentences("zh-CN");
const NOON = 0.5;

/** Throws Refusal where the file, the sheet or the table is not there to be regraded. */
export async function replay(options: ReplayOptions): Promise<Replay> {
  const { model, losses } = await openFile(options.file);
  const host = startHost(model, { displayLanguage: "zh-CN" });
  try {
    const calculator = await calculate(model, host, options.asOf + NOON);
    const actions = createActions(createOfficeWorkbook(), environmentOf(options), phrasesIn("zh-CN"), phrasesIn);
    const opened = await findTable(actions, model, options);
    const preview = await actions.previewRegrade(opened, { asOf: options.asOf, recency: options.recency });
    const outcome = await actions.accept(preview, actions.everything(preview));
    if (outcome.report.stopped !== null) throw outcome.report.stopped.failure;
    // What was written has set formulas going again: only what they come to is saved.
    await calculator.settled();
    if (options.out !== undefined) await save(model, options.out);
    return { preview, outcome, losses };
  } catch (error) {
    if (error instanceof HostFailure) throw new Refusal(words.hostFailure(error.code, error.subject));
    throw error;
  } finally {
    host.stop();
  }
}

/** The sheet that was named, or the first that holds a table which can be graded. */
async function findTable(
  actions: Actions,
  model: WorkbookModel,
  { file, sheet: name }: ReplayOptions,
): Promise<OpenedTable> {
  const visible = model.sheets.filter(({ visibility }) => visibility === "Visible");
  const named =
    name === undefined ? visible : visible.filter((sheet) => sheet.name.toLowerCase() === name.trim().toLowerCase());
  if (named.length === 0) throw new Refusal(`${file} 里没有名为“${name}”的可见工作表。`);
  const active = model.activeSheet;
  let refused: OpenedTable | undefined;
  for (const sheet of named) {
    const opened = await tableOn(sheet, actions, model);
    if (refused === undefined || isTelling(opened) > isTelling(refused)) refused = opened;
    if (opened?.gradable !== true) continue;
    model.activate(active);
    return opened;
  }
  const place = name === undefined ? file : `${file} 的工作表“${name}”`;
  if (refused?.refusal) throw new Refusal(`${place}：${words.tableRefusal(refused.refusal)}`);
  throw new Refusal(`${place} 里没有读得懂的客户表：要有客户编号或客户名称，以及 R/F/M（一列，或三列）。`);
}

/** Of several tables that cannot be graded, the one closest to it is worth a sentence. */
function isTelling(opened: OpenedTable | undefined): number {
  return opened === undefined ? -1 : Object.keys(opened.map.positions).length;
}

/** The sheet's table that can be graded, else the first there is. */
async function tableOn(sheet: SheetModel, actions: Actions, model: WorkbookModel): Promise<OpenedTable | undefined> {
  model.activate(sheet);
  const { tables } = await actions.survey();
  let first: OpenedTable | undefined;
  for (const table of tables.filter(({ sheetId }) => sheetId === sheet.id)) {
    const opened = await actions.openTable(table);
    if (opened?.gradable) return opened;
    first ??= opened ?? undefined;
  }
  return first;
}

async function save(model: WorkbookModel, path: string): Promise<void> {
  const bytes = await writeXlsx(model);
  try {
    writeFileSync(path, bytes);
  } catch {
    throw new Refusal(`写不了文件 ${path}。`);
  }
}

function environmentOf({ asOf }: ReplayOptions): HostEnvironment {
  return {
    displayLanguage: "zh-CN",
    platform: "OfficeOnline",
    isDarkTheme: () => undefined,
    today: () => asOf,
    now: () => asOf + NOON,
  };
}
