// Tables and comments as parts of a file.

import { columnLetters, makeAddress } from "../model/address";
import type { SheetModel } from "../model/sheet";
import { headerTexts } from "../model/tables";
import type { TableModel } from "../model/types";
import { formulaForFile } from "./formulas";
import { textElement } from "./textPool";
import { filterColumns } from "./writeSheet";
import { element, encodeXml, MAIN_NAMESPACE, XML_HEAD } from "./xml";

/** `number` is the table's in this file: Excel wants them from 1 without gaps. */
export function writeTable(table: TableModel, sheet: SheetModel, number: number): string {
  const { area } = table;
  const body = { ...area, bottom: area.bottom - (table.showTotals ? 1 : 0) };
  const filter = sheet.filters.find(({ tableId }) => tableId === table.id);
  const columns = headerTexts(sheet, table).map((name, index) => tableColumn(name, index, table, sheet));
  const content = [
    table.showFilterButton && table.showHeaders
      ? element("autoFilter", { ref: makeAddress(body) }, filterColumns(filter?.columns ?? []))
      : "",
    element("tableColumns", { count: columns.length }, columns.join("")),
    element("tableStyleInfo", {
      name: table.style === "" ? undefined : table.style,
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: table.showBandedRows ? 1 : 0,
      showColumnStripes: 0,
    }),
  ];
  const attributes = {
    xmlns: MAIN_NAMESPACE,
    id: number,
    name: table.name,
    displayName: table.name,
    ref: makeAddress(area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  };
  return XML_HEAD + element("table", attributes, content.join(""));
}

function tableColumn(name: string, index: number, table: TableModel, sheet: SheetModel): string {
  const total = table.showTotals ? sheet.cell(table.area.bottom, table.area.left + index) : undefined;
  // A line break in a header is written as a character code here, and as itself in the cell.
  const written = { id: index + 1, name: name.replaceAll("\n", "_x000a_") };
  if (total?.formula !== undefined) {
    const formula = element("totalsRowFormula", {}, encodeXml(formulaForFile(total.formula, table.name)));
    return element("tableColumn", { ...written, totalsRowFunction: "custom" }, formula);
  }
  return element("tableColumn", {
    ...written,
    totalsRowLabel: typeof total?.value === "string" ? total.value : undefined,
  });
}

export function writeComments(sheet: SheetModel): string {
  const authors = [...new Set(sheet.comments.map(({ author }) => author))];
  const items = sheet.comments.map(({ row, column, author, text }) =>
    element(
      "comment",
      { ref: `${columnLetters(column)}${row + 1}`, authorId: authors.indexOf(author) },
      `<text><r>${textElement(text)}</r></text>`,
    ),
  );
  const content =
    element("authors", {}, authors.map((author) => `<author>${encodeXml(author)}</author>`).join("")) +
    element("commentList", {}, items.join(""));
  return XML_HEAD + element("comments", { xmlns: MAIN_NAMESPACE }, content);
}

/** The yellow notes themselves: Excel shows no comment without a shape. */
export function writeCommentShapes(sheet: SheetModel): string {
  const shapes = sheet.comments.map(
    ({ row, column }, index) =>
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;width:108pt;height:60pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}
