// Saves a model as a workbook file that Excel, WPS and LibreOffice open: tables, formats, conditional formats, names,
// validation, comments, freeze panes. Dates are the serial numbers they are; results of formulas are written with them.
// Alternative not taken: exceljs as the writer, which has no "stop if true", overwrites styles with a table's and signs
// every comment "Author".

import JSZip from "jszip";
import { columnLetters as letters, quoteSheetName } from "../model/address";
import type { WorkbookModel } from "../model/workbook";
import { formulaForFile } from "./formulas";
import { SETTINGS_KIND, SETTINGS_PATH, writeSettings } from "./settingsPart";
import { TextPool } from "./textPool";
import { writeSheet } from "./writeSheet";
import { StyleBook } from "./writeStyles";
import { writeComments, writeCommentShapes, writeTable } from "./writeTable";
import { element, encodeXml, MAIN_NAMESPACE, RELATION_NAMESPACE, XML_HEAD } from "./xml";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface FileRelation {
  readonly kind: string;
  readonly target: string;
}

/** Files of one workbook, with their types and relations. */
class FileBuilder {
  readonly zip = new JSZip();
  private readonly types: string[] = [];

  add(path: string, xml: string, type?: string): void {
    this.zip.file(path, xml);
    if (type !== undefined) this.types.push(element("Override", { PartName: `/${path}`, ContentType: type }));
  }

  relate(path: string, relations: readonly FileRelation[]): void {
    if (relations.length === 0) return;
    const slash = path.lastIndexOf("/");
    const items = relations.map(({ kind, target }, index) =>
      element("Relationship", {
        Id: `rId${index + 1}`,
        Type: kind.includes(":") ? kind : `${RELATION_NAMESPACE}/${kind}`,
        Target: target,
      }),
    );
    const xml = XML_HEAD + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, items.join(""));
    this.zip.file(`${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`, xml);
  }

  finish(): Promise<Uint8Array> {
    const defaults =
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }) +
      element("Default", { Extension: "xml", ContentType: "application/xml" }) +
      element("Default", { Extension: "vml", ContentType: "application/vnd.openxmlformats-officedocument.vmlDrawing" });
    this.zip.file(
      "[Content_Types].xml",
      XML_HEAD + element("Types", { xmlns: `${PACKAGE}/content-types` }, defaults + this.types.join("")),
    );
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 6 } });
  }
}

export async function writeXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const files = new FileBuilder();
  const texts = new TextPool();
  const styles = new StyleBook();
  let tables = 0;
  model.sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const relations: FileRelation[] = [];
    const tableIds = sheet.tables.map((table) => {
      const number = ++tables;
      files.add(`xl/tables/table${number}.xml`, writeTable(table, sheet, number), `${CONTENT}.table+xml`);
      return `rId${relations.push({ kind: "table", target: `../tables/table${number}.xml` })}`;
    });
    let drawingId: string | undefined;
    if (sheet.comments.length > 0) {
      files.add(`xl/comments${index + 1}.xml`, writeComments(sheet), `${CONTENT}.comments+xml`);
      files.add(`xl/drawings/vmlDrawing${index + 1}.vml`, writeCommentShapes(sheet));
      relations.push({ kind: "comments", target: `../comments${index + 1}.xml` });
      drawingId = `rId${relations.push({ kind: "vmlDrawing", target: `../drawings/vmlDrawing${index + 1}.vml` })}`;
    }
    files.add(path, writeSheet(sheet, { model, texts, styles, tableIds, drawingId }), `${CONTENT}.worksheet+xml`);
    files.relate(path, relations);
  });
  files.add("xl/workbook.xml", workbookXml(model), `${CONTENT}.sheet.main+xml`);
  files.add("xl/styles.xml", styles.xml(), `${CONTENT}.styles+xml`);
  files.add("xl/sharedStrings.xml", texts.xml(), `${CONTENT}.sharedStrings+xml`);
  const relations = model.sheets.map((_, index) => ({ kind: "worksheet", target: `worksheets/sheet${index + 1}.xml` }));
  relations.push({ kind: "styles", target: "styles.xml" }, { kind: "sharedStrings", target: "sharedStrings.xml" });
  const settings = writeSettings(model);
  if (settings !== undefined) {
    files.add(SETTINGS_PATH, settings);
    relations.push({ kind: SETTINGS_KIND, target: SETTINGS_PATH.replace("xl/", "") });
  }
  files.relate("xl/workbook.xml", relations);
  files.zip.file("_rels/.rels", rootRelations());
  return files.finish();
}

function rootRelations(): string {
  const item = element("Relationship", {
    Id: "rId1",
    Type: `${RELATION_NAMESPACE}/officeDocument`,
    Target: "xl/workbook.xml",
  });
  return XML_HEAD + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, item);
}

function workbookXml(model: WorkbookModel): string {
  const active = model.sheets.findIndex(({ id }) => id === model.selection.sheetId);
  const sheets = model.sheets.map(({ name, visibility }, index) =>
    element("sheet", {
      name,
      sheetId: index + 1,
      state: visibility === "Hidden" ? "hidden" : visibility === "VeryHidden" ? "veryHidden" : undefined,
      "r:id": `rId${index + 1}`,
    }),
  );
  const content = [
    element("workbookPr", { date1904: model.use1904 ? 1 : undefined }),
    model.structureProtected ? element("workbookProtection", { lockStructure: 1 }) : "",
    element("bookViews", {}, element("workbookView", { activeTab: Math.max(0, active) })),
    element("sheets", {}, sheets.join("")),
    definedNames(model),
    element("calcPr", { calcId: 191029, fullCalcOnLoad: hasFormula(model) ? 1 : undefined }),
  ];
  return XML_HEAD + element("workbook", { xmlns: MAIN_NAMESPACE, "xmlns:r": RELATION_NAMESPACE }, content.join(""));
}

function definedNames(model: WorkbookModel): string {
  const names = model.names.map(({ name, formula, sheetId, visible, comment }) => {
    const sheet = model.sheets.findIndex(({ id }) => id === sheetId);
    const attributes = {
      name,
      comment: comment || undefined,
      localSheetId: sheet < 0 ? undefined : sheet,
      hidden: visible ? undefined : 1,
    };
    return element("definedName", attributes, encodeXml(formulaForFile(formula, undefined)));
  });
  // Excel keeps a sheet's filter under a hidden name as well.
  model.sheets.forEach((sheet, index) => {
    const filter = sheet.filters.find(({ tableId }) => tableId === undefined);
    if (filter === undefined) return;
    const { top, left, bottom, right } = filter.area;
    const fixed = `$${letters(left)}$${top + 1}:$${letters(right)}$${bottom + 1}`;
    const attributes = { name: "_xlnm._FilterDatabase", localSheetId: index, hidden: 1 };
    names.push(element("definedName", attributes, encodeXml(`${quoteSheetName(sheet.name)}!${fixed}`)));
  });
  return names.length === 0 ? "" : element("definedNames", {}, names.join(""));
}

function hasFormula(model: WorkbookModel): boolean {
  return model.sheets.some((sheet) =>
    sheet.rowNumbers().some((row) => sheet.rowCells(row)?.some((cell) => cell?.formula !== undefined)),
  );
}
