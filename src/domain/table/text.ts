// Text as people type it in Chinese Excel: full-width digits, odd spaces, zero-width characters, traditional script.
// Folding makes two spellings of one thing equal; what a person reads is always the cell's own text.

import type { CellValue } from "../vocabulary/cell";

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const NEEDS_FOLDING = /[^\x21-\x7e\u4e00-\u9fff]/;

/** How does this text read once width, odd spaces and invisible characters are folded? `fold("４５ 天 ") //=> "45 天"` */
export function fold(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** What does a cell say? A blank, null or missing cell is "". */
export function textOf(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "string" ? fold(cell) : String(cell);
}

/**
 * A cell's own text, to be shown or stored again: nothing but spaces at its ends is taken away. textOf is for comparing.
 * `asWritten("Ａ厂，已回款 ") //=> "Ａ厂，已回款"`
 */
export function asWritten(cell: CellValue | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell).trim();
}

const BLANK_WORDS = new Set([
  "",
  "/",
  "-",
  "--",
  "—",
  "——",
  "–",
  "无",
  "無",
  "暂无",
  "暫無",
  "没有",
  "n/a",
  "na",
  "null",
  "none",
  "//",
  "-/-/-",
]);

/** Do people mean "nothing" by this text? It must be folded. `meansBlank("暂无") //=> true` */
export function meansBlank(folded: string): boolean {
  return folded === "" || (folded.length <= 5 && BLANK_WORDS.has(folded.toLowerCase().replace(/\s/g, "")));
}

/** Is there nothing in this cell? `isBlankCell("　") //=> true`, `isBlankCell(0) //=> false` */
export function isBlankCell(cell: CellValue | undefined): boolean {
  if (cell === null || cell === undefined || cell === "") return true;
  return typeof cell === "string" && mayMeanBlank(cell.charCodeAt(0)) && meansBlank(fold(cell));
}

/** No word for "nothing" begins with a digit, a letter other than n, or a Chinese character other than 无 無 暂 暫 没. */
function mayMeanBlank(first: number): boolean {
  if (first >= 0x4e00 && first <= 0x9fff) {
    return first === 0x65e0 || first === 0x7121 || first === 0x6682 || first === 0x66ab || first === 0x6ca1;
  }
  return !((first >= 48 && first <= 57) || (first >= 65 && first <= 122 && first !== 78 && first !== 110));
}

const TRADITIONAL =
  "戶編號名稱聯繫業規級標簽籤當進負責時間備註後訂單數頻購買額費價總計龍類電話無萬億會員衝態滿訴歷來種幣報雲網內與從節應產達構據輪轉協陸險選評係採統議詢區屬鑽鉑銀銅鐵優質貴賓層極頂關鍵戰潛顧終製貿術醫療藥農漁礦鋼機車紡織飲運儲廣傳財證環築裝飾設輸臺國際軟體資訊鄉務養鹽銷齡師學樂藝視遊戲紙膠氣熱儀錶飯館攝檢測倉絡彙匯釋頁腳審復複圖雜誌麵飼獸纖維蓋衛宮診貨餘準結";
const SIMPLIFIED =
  "户编号名称联系业规级标签签当进负责时间备注后订单数频购买额费价总计龙类电话无万亿会员冲态满诉历来种币报云网内与从节应产达构据轮转协陆险选评系采统议询区属钻铂银铜铁优质贵宾层极顶关键战潜顾终制贸术医疗药农渔矿钢机车纺织饮运储广传财证环筑装饰设输台国际软体资讯乡务养盐销龄师学乐艺视游戏纸胶气热仪表饭馆摄检测仓络汇汇释页脚审复复图杂志面饲兽纤维盖卫宫诊货余准结";
const TO_SIMPLIFIED = new Map([...TRADITIONAL].map((character, at) => [character, [...SIMPLIFIED][at]]));

/** The same words in simplified script, for the characters that headers, units and names of industries use. `simplify("客戶編號") //=> "客户编号"` */
export function simplify(text: string): string {
  let changed = "";
  for (const character of text) changed += TO_SIMPLIFIED.get(character) ?? character;
  return changed;
}
