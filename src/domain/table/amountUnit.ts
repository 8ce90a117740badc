// In which unit are the numbers of an amount column? Its header says so, anywhere in its brackets or behind it, or a line above
// the table does: 单位：万元. What stands in brackets and is no unit we know is told, so that somebody can be asked.
// Alternative not taken: only the last word of the header, which read 订单金额（单位：万元，含税） as 元.

import type { AmountUnit } from "../vocabulary/column";
import type { CellValue } from "../vocabulary/cell";
import { simplify, textOf } from "./text";

/** A unit; "unread" for words of a size that none of ours is; undefined where nothing is said about units. */
export type UnitFound = AmountUnit | "unread" | undefined;

const CURRENCIES = "rmb|cny|usd|eur|gbp|hkd|jpy|twd|人民币|美元|港币|港元|欧元|日元|英镑|[$¥€£]";
const word = (units: string): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${CURRENCIES})?\\s*(?:${units})\\s*(?:${CURRENCIES})?(?![a-z])`);

/** First that matches decides: what is longer stands before what it contains. */
const UNITS: readonly (readonly [RegExp, AmountUnit | "unread"])[] = [
  [/万亿|千亿|百亿|十亿|千万|十万|百元|百块|角|[(（]分[)）]|^分$/, "unread"],
  [word("bn|billions?|100k|crores?|lakhs?|cr"), "unread"],
  [/百万/, "million"],
  [/亿/, "yi"],
  [/万(?!家|户|里|科|达)/, "wan"],
  [word("10k|10,?000s?|ten thousands?|w|wan"), "wan"],
  [/千(?!克|米|瓦|家|户)/, "thousand"],
  [/(?:^|\D)[’'‘]?,?000s?(?![,\d])/, "thousand"],
  [word("thousands?|k|ths|tsd"), "thousand"],
  [word("millions?|mil|mio|mn|mm|m"), "million"],
  [new RegExp(`元|块|圆|${CURRENCIES}|yuan`), "yuan"],
];

const SPAN = "(?:近|过去|最近|过往|前|rolling|trailing|last|past|prior|[rlt])";
const NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
const SIZE = "\\s*(?:万亿|百万|千万|[十百千万亿wkm])?\\s*(?:元|块)?";
const FROM =
  "(?:[≥≤<>≧≦=]+|大于等于|小于等于|不低于|不少于|不超过|不足|不满|超过|大于|小于|低于|高于|少于|至少|最多|最少|起订|超|满|over|above|under|below|at least|at most|more than|less than|min\\.?|max\\.?)";

/** What has a number before its letter and is no unit all the same: a period (R12M, 近3M), a condition (≥1W, 超过1万元), a span (10-50万). */
const NO_UNITS: readonly RegExp[] = [
  new RegExp(`(?<![a-z])${SPAN}\\s*\\d{0,3}\\s*(?:m|w|d|y|q)(?![a-z])`, "g"),
  /(?<![a-z$¥€£.,\d])\d{1,2}(?:\s*[-~至到]\s*\d{1,2})?\s*m(?![a-z])/g,
  /(?<![a-z])m\d+(?:\s*[-~至到]\s*m?\d+)?/g,
  new RegExp(`${FROM}\\s*[¥$€£]?${NUMBER}${SIZE}(?![a-z])`, "g"),
  new RegExp(`${NUMBER}${SIZE}(?:\\s*(?:及|或)?(?:以上|以下|以内|以外|起|\\+))`, "g"),
  new RegExp(`${NUMBER}${SIZE}\\s*[-~–至到]\\s*${NUMBER}${SIZE}(?![a-z])`, "g"),
  /(?<![\d.,])(?!1\s*[万亿百千])\d+(?:\.\d+)?\s*(?:百万|千万|[万亿])元?/g,
];

function withoutAsides(text: string): string {
  return NO_UNITS.reduce((rest, aside) => rest.replace(aside, " "), text);
}

/** What a piece of text says about its unit. `unitIn("单位:万元,含税") //=> "wan"`, `unitIn("10k rmb") //=> "wan"`, `unitIn("千万") //=> "unread"` */
export function unitIn(text: string): UnitFound {
  const plain = withoutAsides(simplify(text).toLowerCase()).trim();
  return UNITS.find(([pattern]) => pattern.test(plain))?.[1];
}

const BRACKETS = /[([【{<「『〔]([^)\]】}>」』〕]*)[)\]】}>」』〕]/g;

/** Words in brackets that are about something else than the unit. */
const OTHER_MATTERS =
  /^(?:单位|unit|units|含税|不含税|未税|税前|税后|税|净额|净|毛|总|合计|累计|预估|实际|已回款|年|年度|全年|月|近?\d+个?月|近?[一两三\d]年|[\d./年月日~至-]+|ytd|ttm|l?\d+m|\d{4}|net|gross|tax|vat|incl|excl|including|excluding|total|annual|yearly|year|yr|per|in|of|last|past|months?|days?|m|p\.?a\.?|by|the|since|ex)$/;

/** The unit a header or title says, in brackets first, then behind a separator or at its end. */
export function unitOfHeader(header: CellValue | undefined): { readonly unit: UnitFound; readonly unread: string } {
  const text = simplify(textOf(header)).toLowerCase();
  const inside = [...text.matchAll(BRACKETS)].map((match) => match[1].trim()).filter((part) => part !== "");
  for (const part of inside) {
    const unit = unitIn(part);
    if (unit !== undefined) return { unit, unread: unit === "unread" ? part : "" };
  }
  const outside = withoutAsides(text.replace(BRACKETS, " ")).trim();
  const tail =
    /(?:[\s,，:：/_-]|in\s)\s*([^\s,，:：/_-]+(?:\/年|\s*(?:rmb|cny|usd))?)$/.exec(outside)?.[1] ??
    /(百万元?|千万元?|万元?|亿元?|千元|元|k|million|mn)(?:\/年)?(?:人民币|rmb|cny)?$/.exec(outside)?.[1];
  const unit =
    tail === undefined ? (/\$\s*(?:m|mn|k)\b|’000|'000/.test(outside) ? unitIn(outside) : undefined) : unitIn(tail);
  if (unit !== undefined) return { unit, unread: unit === "unread" ? (tail ?? "") : "" };
  const strange = inside.find((part) => piecesOf(withoutAsides(part)).some((piece) => !OTHER_MATTERS.test(piece)));
  return { unit: undefined, unread: strange ?? "" };
}

function piecesOf(text: string): readonly string[] {
  return text.split(/[\s,，;；:：、/+]+/).filter((piece) => piece !== "");
}

/** Which unit do the numbers under this amount header have? `amountUnitOf("金额(万元)") //=> "wan"` */
export function amountUnitOf(header: CellValue | undefined): AmountUnit {
  const { unit } = unitOfHeader(header);
  return unit === undefined || unit === "unread" ? "yuan" : unit;
}

const ONLY_UNIT =
  /^(?:单位[:：]?\s*)?(?:人民币|rmb\s*|cny\s*|usd\s*)?(?:百万元?|万元?|亿元?|千元|元|10k|k|m|mn|millions?|thousands?|in (?:thousands|millions))$/;
const SAYS_UNIT = /单位|unit|\bin (?:thousand|million|ten thousand)|^[(（【[].{1,12}[)）】\]]$|人民币/i;

/** The unit that a line above the table says. `unitAbove([["客户表", "", "单位：万元"]]) //=> "wan"` */
export function unitAbove(above: readonly (readonly CellValue[])[]): UnitFound {
  for (const row of [...above].reverse()) {
    for (const cell of row) {
      const text = simplify(textOf(cell));
      const unit = unitInTitle(text);
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}

/** 单位：万元 anywhere, a unit alone in its cell, or one in brackets behind the words of a title. A lone M is the name of a column. */
function unitInTitle(text: string): UnitFound {
  const inside = [...text.toLowerCase().matchAll(BRACKETS)]
    .map((match) => match[1].trim())
    .find((part) => ONLY_UNIT.test(part));
  if (inside !== undefined) return unitIn(inside);
  const alone = text.toLowerCase().trim();
  if (alone.length > 1 && ONLY_UNIT.test(alone)) return unitIn(alone);
  if (!SAYS_UNIT.test(text)) return undefined;
  return unitIn(/单位|unit/i.test(text) ? text.replace(/^.*?(?:单位|units?)/i, "") : text);
}
