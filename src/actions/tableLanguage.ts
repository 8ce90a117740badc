// A table keeps its own language: what is written into a Chinese table is Chinese, whatever language the pane speaks.

import type { TableLanguage } from "../domain/strategy/suggestion";
import type { TableRef } from "../excel/workbook";

/** Which language is a table written in? Chinese when any header has a Chinese character. */
export function tableLanguage({ headers }: Pick<TableRef, "headers">): TableLanguage {
  return headers.some((header) => /\p{Script=Han}/u.test(String(header))) ? "zh-CN" : "en-US";
}
