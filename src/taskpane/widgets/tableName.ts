import type { TableRef } from "../../actions/host";
import { countText } from "../../i18n/format";
import type { PaneWords } from "../words/zh-CN";

/** What a table is called in a list: an Excel table by its own name, any other by where it stands. */
export function tableName({ kind, name, sheetName, atCell, headerRow }: TableRef, { context }: PaneWords): string {
  if (kind === "table") return name;
  return atCell === true ? context.fromRow(sheetName, countText(headerRow + 1)) : context.inSheet(sheetName);
}
