// 合计, 总计, 制造业小计, 本页合计, 平均: a row that sums others up and is no customer. And the one question asked of every id and name of a table:
// can this be anything but a customer?

import type { CellValue } from "../vocabulary/cell";
import { fold, isBlankCell, simplify, textOf } from "./text";

/** In the end it says what it is, perhaps with a count in brackets: 本页合计, 制造业小计, 合计（4户）, 合计数, 共 4 户. */
const TOTAL =
  /^(?:.{0,8}(?:[合总共小]计[数额]?|合计金额|总(?:数|额|和|量|户数|客户数|金额)|求和|累计数?|[汇滙]总数?|平均[值数]?|平均每[户家个位]|每[户家个位]平均|均值|均数|中位数)|共(?:有|计)?\d+[户家个条行位]?(?:客户)?|全部|所有客户|(?:grand|sub|page|overall|report)?totals?(?:sum|amount|s)?|sum(?:total)?s?|averages?|avg|mean|median)(?:\(.*\)|-+|共?\d+[户家个条行位](?:客户)?)?$/;
/** Rows that hold the customers against something: a month before, a target, the best of them. */
const MEASURE =
  /^(?:最[大小高低][值者]?|[户人单客]均|(?:目标|标准|参考|参照|基准)值?|标准差|方差|极差|标杆值?|客户数|户数|(?:较|比|同比|环比)?(?:本|上|去|今|同)[月年期季周](?:同期|合计)?|同比|环比|[结盈]余|余额|差[额异值]|占比|(?:完成|达成)率|[σ∑])$/;
/** East Total, Subtotal East: no company is called so. Total Energies is. */
const ENGLISH_TOTAL = /\s(?:sub|grand )?totals?[\s:]*$|^sub-?\s?totals?\b/;
/** These are names of companies and people too: sums only where a table has ids and this row has none. */
const AMBIGUOUS = /^(?:max|min|maximum|minimum|target|benchmark|balance)$/;
const LONGEST_TOTAL = 40;

/** Does this cell head a row of sums? `isTotal("合 计：") //=> true`, `isTotal("华东区小计") //=> true`, `isTotal("合肥机电") //=> false` */
export function isTotal(cell: CellValue | undefined): boolean {
  if (typeof cell !== "string" || cell.length > LONGEST_TOTAL) return false;
  const text = simplify(fold(cell)).toLowerCase();
  const bare = bareOf(text);
  return TOTAL.test(bare) || MEASURE.test(bare) || AMBIGUOUS.test(bare) || ENGLISH_TOTAL.test(text);
}

function bareOf(text: string): string {
  return text.replace(/[\s:：=*【】[\]]/g, "");
}

const COUNT = /^(?:共)?\d+[户家个条行位]?(?:客户)?$/;

/**
 * Is this row a sum? It says so in place of an id or a name, and the other one is blank, the same word or a count. An id or
 * a name is undefined where the table has no such column.
 */
export function isTotalRow(id: CellValue | undefined, name: CellValue | undefined): boolean {
  const says = (cell: CellValue | undefined, other: CellValue | undefined): boolean =>
    isTotal(cell) &&
    !(id === undefined && isAmbiguous(cell)) &&
    (isBlankCell(other) || isTotal(other) || COUNT.test(textOf(other)));
  return says(id, name) || (says(name, id) && !(typeof id === "number" || /\d/.test(textOf(id))));
}

function isAmbiguous(cell: CellValue | undefined): boolean {
  return AMBIGUOUS.test(bareOf(textOf(cell).toLowerCase()));
}

/**
 * Is this cell neither blank nor a total beyond doubt? It looks at a few characters only; where it says no, isBlankCell and
 * isTotal know. `namesSomething("C202405001") //=> true`, `namesSomething("小米") //=> false`
 */
export function namesSomething(cell: CellValue | undefined): boolean {
  if (typeof cell !== "string" || cell === "") return false;
  const last = cell.charCodeAt(cell.length - 1);
  if (last >= 48 && last <= 57) return true;
  const first = cell.charCodeAt(0);
  if (first >= 0x4e00 && first <= 0x9fff) return !beginsDoubtfulWord(first) && !endsTotal(last);
  const letter = first | 32;
  if (!isLetter(letter)) return false;
  if (endsLatinTotal(cell)) return false;
  return !beginsDoubtfulWord(letter) || !(isLetter(cell.charCodeAt(1) | 32) || cell.charCodeAt(1) === 47);
}

/** …tal, …tals */
function endsLatinTotal(cell: string): boolean {
  const end = (cell.charCodeAt(cell.length - 1) | 32) === 115 ? cell.length - 2 : cell.length - 1;
  return (cell.charCodeAt(end) | 32) === 108 && (cell.charCodeAt(end - 1) | 32) === 97;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Does a word for a sum, or a bracket or colon behind it, end with this character? */
function endsTotal(last: number): boolean {
  switch (last) {
    case 0x8ba1: // 计
    case 0x8a08: // 計
    case 0x603b: // 总
    case 0x7e3d: // 總
    case 0x5747: // 均
    case 0x503c: // 值
    case 0x6570: // 数
    case 0x6578: // 數
    case 0x989d: // 额
    case 0x984d: // 額
    case 0x548c: // 和
    case 0x91cf: // 量
    case 0x6237: // 户
    case 0x5bb6: // 家
    case 0x6708: // 月
    case 0x5e74: // 年
    case 0x671f: // 期
    case 0x5b63: // 季
    case 0x5468: // 周
    case 0x9031: // 週
    case 0x6bd4: // 比
    case 0x7387: // 率
    case 0x4f59: // 余
    case 0x9918: // 餘
    case 0x5dee: // 差
    case 0x29: // )
    case 0xff09: // ）
    case 0x3a: // :
    case 0xff1a: // ：
    case 0x20:
    case 0x3000:
      return true;
    default:
      return false;
  }
}

/** Does a word for "nothing" or for a sum begin with this character? */
function beginsDoubtfulWord(first: number): boolean {
  switch (first) {
    case 0x65e0: // 无
    case 0x7121: // 無
    case 0x6682: // 暂
    case 0x66ab: // 暫
    case 0x6ca1: // 没
    case 0x5408: // 合
    case 0x603b: // 总
    case 0x7e3d: // 總
    case 0x5c0f: // 小
    case 0x6c47: // 汇
    case 0x532f: // 匯
    case 0x6ed9: // 滙
    case 0x5171: // 共
    case 0x5168: // 全
    case 0x6240: // 所
    case 0x6700: // 最
    case 0x76ee: // 目
    case 0x6807: // 标
    case 0x6a19: // 標
    case 0x53c2: // 参
    case 0x53c3: // 參
    case 0x57fa: // 基
    case 0x5dee: // 差
    case 97: // a
    case 98: // b
    case 109: // m
    case 111: // o
    case 112: // p
    case 114: // r
    case 110: // n
    case 116: // t
    case 115: // s
    case 103: // g
      return true;
    default:
      return false;
  }
}
