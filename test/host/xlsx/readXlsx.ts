// Opens a workbook file as a model, and says what of the file the model cannot hold. Reads the XML itself: dates stay the
// serial numbers they are, and every part that is passed over is known by name.
// Alternative not taken: exceljs, which turns dates into local time, drops parts in silence and needs 1.8 GB for 100,000 rows.

import type { SheetModel } from "../model/sheet";
import { WorkbookModel } from "../model/workbook";
import { colorReader } from "./colors";
import { formulaFromFile } from "./formulas";
import { MOST_UNPACKED_BYTES } from "./inflate";
import { type LossCode, LossList, lossesOfParts } from "./losses";
import { Parts, type Relation, UnreadableFile } from "./parts";
import { readCells } from "./readSheet";
import { areasOf, readComments, readFilter, readSheetParts, readTable, textIn } from "./readSheetParts";
import { type FileStyles, readStyles } from "./readStyles";
import { readSettings } from "./settingsPart";
import { child, childrenOf, flag, parseXml, type XmlElement } from "./xml";

export interface OpenedWorkbook {
  readonly model: WorkbookModel;
  /** What the file holds and the model does not, as closed codes. */
  readonly losses: LossCode[];
}

interface Reading {
  readonly parts: Parts;
  readonly model: WorkbookModel;
  readonly texts: readonly string[];
  readonly styles: FileStyles;
  readonly losses: LossList;
}

/**
 * Throws UnreadableFile for what is no workbook in this format, or has more than `mostBytes` unpacked. Formulas keep the
 * values the file gives them.
 */
export async function readXlsx(bytes: Uint8Array, mostBytes = MOST_UNPACKED_BYTES): Promise<OpenedWorkbook> {
  const parts = await Parts.open(bytes, mostBytes);
  const path = (await parts.relations("")).find(({ kind }) => kind === "officeDocument")?.target;
  const workbook = path === undefined ? undefined : await parts.xml(path);
  if (path === undefined || workbook?.name !== "workbook") throw new UnreadableFile("notXlsx");
  const relations = await parts.relations(path);
  const related = async (kind: string): Promise<XmlElement | undefined> => {
    const relation = relations.find((candidate) => candidate.kind === kind);
    return relation && parts.xml(relation.target);
  };
  const losses = new LossList();
  lossesOfParts(parts.names(), losses);
  const model = new WorkbookModel(null);
  const texts = readTexts(await related("sharedStrings"), losses);
  const styles = readStyles(await related("styles"), colorReader(await related("theme")), losses);
  model.use1904 = flag(child(workbook, "workbookPr")?.attributes.date1904);
  model.structureProtected = false;
  const reading: Reading = { parts, model, texts, styles, losses };
  const sheets = await readSheets(childrenOf(child(workbook, "sheets"), "sheet"), relations, reading);
  if (model.sheets.length === 0) throw new UnreadableFile("noSheets");
  readNames(workbook, sheets, model, losses);
  await readSettings(parts, model);
  activate(workbook, sheets, model);
  model.structureProtected = flag(child(workbook, "workbookProtection")?.attributes.lockStructure);
  model.undoStack.clear();
  return { model, losses: losses.codes() };
}

function readTexts(root: XmlElement | undefined, losses: LossList): string[] {
  return childrenOf(root, "si").map((item) => {
    if (child(item, "r")) losses.add("richText");
    return textIn(item);
  });
}

/** By the order of the file; undefined for a sheet that is no worksheet. */
async function readSheets(
  list: readonly XmlElement[],
  relations: readonly Relation[],
  reading: Reading,
): Promise<(SheetModel | undefined)[]> {
  const sheets: (SheetModel | undefined)[] = [];
  for (const { attributes } of list) {
    const relation = relations.find(({ id }) => id === attributes.id);
    if (relation?.kind !== "worksheet") {
      sheets.push(undefined);
      continue;
    }
    const sheet = reading.model.addSheet(attributes.name);
    if (attributes.state === "hidden") sheet.visibility = "Hidden";
    if (attributes.state === "veryHidden") sheet.visibility = "VeryHidden";
    await readSheet(relation.target, sheet, reading);
    sheets.push(sheet);
  }
  return sheets;
}

async function readSheet(
  path: string,
  sheet: SheetModel,
  { parts, model, texts, styles, losses }: Reading,
): Promise<void> {
  const xml = (await parts.text(path)) ?? "";
  const end = xml.search(/<\/(?:\w+:)?sheetData>/);
  const start = xml.search(/<(?:\w+:)?sheetData\b/);
  readCells(end < 0 ? xml : xml.slice(0, end), sheet, texts, styles, losses);
  const around = end < 0 || start < 0 ? xml : xml.slice(0, start) + xml.slice(end).replace(/^<\/[^>]+>/, "");
  const root = parseXml(around);
  readSheetParts(root, sheet, styles, losses, () => model.newId("format"));
  const filter = child(root, "autoFilter");
  if (filter) readFilter(filter, sheet, losses);
  for (const relation of await parts.relations(path)) {
    if (relation.kind === "table") readTable(await parts.xml(relation.target), sheet, losses, model.newId("table"));
    if (relation.kind === "comments") readComments(await parts.xml(relation.target), sheet);
  }
}

function readNames(
  workbook: XmlElement,
  sheets: readonly (SheetModel | undefined)[],
  model: WorkbookModel,
  losses: LossList,
): void {
  for (const item of childrenOf(child(workbook, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment = "" } = item.attributes;
    if (/^_xlnm\.(Print_Area|Print_Titles)$/i.test(name)) losses.add("printSettings");
    if (name.startsWith("_xlnm.")) continue;
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
    const made = { name, formula: formulaFromFile(item.text), visible: !flag(hidden), comment };
    model.names.push(sheet ? { ...made, sheetId: sheet.id } : made);
  }
}

function activate(workbook: XmlElement, sheets: readonly (SheetModel | undefined)[], model: WorkbookModel): void {
  const tab = Number(child(child(workbook, "bookViews"), "workbookView")?.attributes.activeTab ?? 0);
  const wanted = sheets[tab];
  const sheet =
    wanted?.visibility === "Visible" ? wanted : model.sheets.find(({ visibility }) => visibility === "Visible");
  if (sheet === undefined) throw new UnreadableFile("noSheets");
  model.selection = { sheetId: sheet.id, area: areasOf("A1")[0] };
}
