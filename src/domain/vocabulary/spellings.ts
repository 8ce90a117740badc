// Lists of header spellings, and what they are made of. Spellings are compared after folding width, script, case, spaces and
// brackets (table/headerMatch.ts), so each stands in a list once, in simplified script.

/** The spellings of a list. */
export const words = (list: string): readonly string[] => list.split(/\s*,\s*/);

/** Every text made of one part from each list, in order: 最近 × 一次 × 购买 × 距今天数. A blank part stands for none. */
export const combined = (...parts: readonly string[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (texts, list) => texts.flatMap((text) => list.split(",").map((part) => text + part)),
    [""],
  );

/** What a customer does that is an order. */
export const DEALS = "下单,消费,购买,采购,交易,成交,付款,订货,进货,拿货,提货,回款,开票,到店";

/** Which of these names is general (金额, r) and comes after every other? */
const GENERAL = new Set(
  words(
    "最近一次消费,订购日期,订单日期,下单日期,下单时间,付款时间,r,r值,累计订单数,累计下单次数,f,f值,累计消费金额,累计消费,累计金额,累计成交金额,累计采购金额,累计销售额,totalspend,totalspent,销售额,销售金额,总金额,金额,amount,totalamount,sales,spend,m,m值",
  ),
);

/** Listed names, then those made of parts, then general ones; each once. */
export const ranked = (listed: readonly string[], made: readonly string[]): readonly string[] => [
  ...new Set([
    ...listed.filter((name) => !GENERAL.has(name)),
    ...made.filter((name) => !GENERAL.has(name)),
    ...listed.filter((name) => GENERAL.has(name)),
  ]),
];
