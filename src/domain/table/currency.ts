// The currency signs of an amount column. One sign throughout is only a sign: $1,200 is 1,200 of what the table counts in.
// Several are a problem, for nobody here knows the rates; those that are not the column's own are told, cell by cell.

import type { CellValue } from "../vocabulary/cell";
import { fold, simplify } from "./text";

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/hk\$|hkd|港币|港元/, "hkd"],
  [/nt\$|twd|新台币|台币/, "twd"],
  [/(?<![a-z])s\$|sgd|新加坡元/, "sgd"],
  [/(?<![a-z])a\$|aud|澳元/, "aud"],
  [/(?<![a-z])c\$|cad|加元/, "cad"],
  [/us\$|usd|美元|美金|\$/, "usd"],
  [/€|eur|欧元/, "eur"],
  [/£|gbp|英镑/, "gbp"],
  [/jpy|日元|日圆/, "jpy"],
  [/₩|krw|韩元/, "krw"],
  [/₹|inr/, "inr"],
  [/¥|rmb|cny|人民币|元|块|圆/, "cny"],
];
const ANY = /[$€£₩₹¥￥＄元块圆圓塊]|[a-z]{3}|港[币幣]|台[币幣]|人民[币幣]|美金|英[镑鎊]/i;

/** In which currency is this amount? `currencyOf("$1,200") //=> "usd"`, `currencyOf("80万元") //=> "cny"`, `currencyOf("80万") //=> undefined` */
export function currencyOf(cell: CellValue | undefined): string | undefined {
  if (typeof cell !== "string" || !ANY.test(cell)) return undefined;
  const text = simplify(fold(cell)).toLowerCase();
  return SIGNS.find(([sign]) => sign.test(text))?.[1];
}

/** The amount without a foreign sign, before or behind it. `withoutForeignSign("$1,200") //=> "1,200"` */
export function withoutForeignSign(text: string): string {
  return fold(text).replace(
    /(?:hk|nt|us|s|a|c)?\$|hkd|twd|sgd|aud|cad|usd|eur|gbp|jpy|krw|inr|€|£|₩|₹|港[币幣元]|新?台[币幣]|新加坡元|[澳加美欧歐日韩韓]元|美金|英[镑鎊]|日[圆圓]/gi,
    "",
  );
}

/**
 * The currency of the column: that of most cells that name one, and a foreign one only where most amounts have its sign, for
 * beside bare numbers nobody knows. "mixed" where two are named equally often; undefined where none is.
 */
export function columnCurrency(cells: readonly CellValue[]): string | undefined {
  const counts = new Map<string, number>();
  let bare = 0;
  for (const cell of cells) {
    const currency = currencyOf(cell);
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
    else if (typeof cell === "number") bare += 1;
  }
  if (counts.size === 0) return undefined;
  counts.set(OWN, (counts.get(OWN) ?? 0) + bare);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return second !== undefined && second[1] === most[1] && second[1] > 0 ? "mixed" : most[0];
}

/** Bare numbers are in the currency that amounts without a sign are in. */
const OWN = "cny";
