// Lines that stand under or between customers and are none: 制表：张三, 第 1 页 共 3 页, 注：金额含税, B组. They have no figures, so
// read as customers they would be new ones without orders, and a C would be written over somebody's signature.

import { isBlankCell, simplify, textOf } from "./text";
import type { CellValue } from "../vocabulary/cell";
import { isCustomerId } from "./customerId";

/** What a note is about. */
const NOTE_WORDS =
  "注意?|备注|说明|附注|附件|提示|声明|来源|数据来源|资料来源|口径|统计口径|编制|编制人|制表|制表人|制单|制单人|填表|填表人|填报|填报人|审核|审核人|复核|复核人|审批|审批人|批准|批准人|核准|经办|经办人|主管|负责人|部门|单位|统计|统计人|统计时间|统计日期|统计期间|打印|打印时间|打印日期|导出|导出人|导出时间|制表时间|制表日期|编制日期|更新时间|更新日期|截止|截止日期|截至|日期|时间|签字|签名|签章|盖章|联系电话|电话|地址|notes?|nb|remarks?|sources?|prepared by|reviewed by|approved by|checked by|signed by|signature|printed(?: on)?|exported(?: on)?|generated(?: on)?|as of|date|unit|currency|disclaimer|legend|经手人|制作人|制作日期|页码|版本|密级|contact|tel|phone";

/** Words that begin a note where a colon, a full stop or a bracket follows. */
const NOTE_WORD = new RegExp(`^(?:[(（【[]?)(?:${NOTE_WORDS})\\s*\\d*\\s*[)）】\\]]?\\s*[:：.、]`);

/** The same words as a cell of their own, with what they name in the next one. */
const NOTE_KEY = new RegExp(`^(?:${NOTE_WORDS})$`);

/** Lines that are notes whatever follows. */
const NOTE_LINE =
  /^(?:[*※★☆●•·△▲—]|[(（]?注[)）]|第\s*\d+\s*页|共\s*\d+\s*页|page\s*\d+|\d+\s*(?:of|\/)\s*\d+\s*(?:pages?|页)|以上|上述|以下|本表|本页|此表|数据截[至止]|截[至止]\s*\d|confidential|copyright|©|\(c\)\s|printed |prepared by|exported |generated |end of|- end -|[（(]?(?:完|以下空白)[)）]?$)/;

const SENTENCE = /[。；！？;!?]|[，,].*[，,]/;
const LONG = 18;

/** Is this text a note about the table? `isNote("制表：张三") //=> true`, `isNote("注册未下单科技") //=> false` */
export function isNote(cell: CellValue | undefined): boolean {
  if (typeof cell !== "string") return false;
  const text = simplify(textOf(cell)).toLowerCase();
  return NOTE_WORD.test(text) || NOTE_LINE.test(text) || (text.length >= LONG && SENTENCE.test(text));
}

/** Is this cell a word that names the next one? `isNoteKey("制表人") //=> true` */
export function isNoteKey(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && NOTE_KEY.test(simplify(textOf(cell)).toLowerCase());
}

/** Is this cell nothing but the letter of a grade? `isGradeLetter("s级") //=> true` */
export function isGradeLetter(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && cell.length <= 3 && /^[sabc] ?[级級类類]?$/i.test(textOf(cell));
}

/** Could this text be the number of a customer? `isIdShaped("K09") //=> true`, `isIdShaped("B组") //=> false` */
export function isIdShaped(cell: CellValue | undefined): boolean {
  if (typeof cell === "number") return true;
  const text = textOf(cell);
  return isCustomerId(text) || /^[\w./#-]*\d[\w./#-]*$/.test(text);
}

/** The first cell of these that says something. */
export function firstFilled(cells: readonly (CellValue | undefined)[]): CellValue | undefined {
  return cells.find((cell) => !isBlankCell(cell));
}
