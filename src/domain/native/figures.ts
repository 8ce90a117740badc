// R, F and M as native formulas. VALUE alone reads too much: 1-2 is a date to it, 45% a number. With an exponent behind it
// it reads digits and nothing else, and a unit of amount becomes that exponent: 80万 is 80E4.
// What no formula reads safely is "?" and stays ungraded, where the add-in may still read it; it is never a wrong figure.

import { AMOUNT_UNITS } from "../vocabulary/column";
import { LEAST_DATE_AMONG_DAYS, LEAST_SERIAL } from "../table/day";
import { MOST_ORDERS, MOST_YUAN } from "../table/plausible";
import { LEAST_DOUBTFUL_WAN } from "../table/rfm";
import { isBlankText, isOneOf, replaced, type NativeRole, type StepBuilder, type StepContext } from "./steps";
import { quoted } from "../formula/constants";

/** Full width to half width, traditional to simplified, spaces and thousands separators away. */
const FOLDING: readonly (readonly [string, string])[] = [
  ...[..."０１２３４５６７８９"].map((digit, at) => [digit, String(at)] as const),
  ["／", "/"],
  ["．", "."],
  ["，", ""],
  [",", ""],
  ["　", ""],
  ["\u00a0", ""],
  [" ", ""],
];

const DAY_WORDS: readonly (readonly [string, string])[] = [
  ["今天", "0"],
  ["昨天", "1"],
  ["天前", ""],
  ["天", ""],
];
const ORDER_WORDS: readonly (readonly [string, string])[] = [
  ["次", ""],
  ["单", ""],
  ["單", ""],
  ["笔", ""],
  ["筆", ""],
];
/** Longest first; 元 alone at the end is dealt with where the amount is read. */
const AMOUNT_WORDS: readonly (readonly [string, string])[] = [
  ["萬", "万"],
  ["億", "亿"],
  ["万元", "万"],
  ["亿元", "亿"],
  ["千元", "千"],
  ["万亿", "E12"],
  ["千万", "E7"],
  ["百万", "E6"],
  ["亿", "E8"],
  ["万", "E4"],
  ["千", "E3"],
  ["w", "E4"],
  ["k", "E3"],
];

const folded = (cell: string): string => replaced(`LOWER(${cell}&"")`, FOLDING);

/** Other separators count as slashes once the rest is folded. */
const SEPARATORS: readonly (readonly [string, string])[] = [
  ["|", "/"],
  ["｜", "/"],
  ["、", "/"],
  [";", "/"],
  ["；", "/"],
];

/** 45天/3次/80万 becomes 45/3/80E4. */
export const textStep: StepBuilder = ({ input, cell }) =>
  input.map.recencyForm === "composite"
    ? `IFERROR(${replaced(folded(cell("rfm")), [...SEPARATORS, ...DAY_WORDS, ...ORDER_WORDS, ...AMOUNT_WORDS])},"?")`
    : undefined;

/** One of the three parts of the composite text: each slash becomes more spaces than a part has characters. */
function part(text: string, at: 0 | 1 | 2): string {
  return `TRIM(MID(SUBSTITUTE(${text},"/",REPT(" ",99)),${at * 99 + 1},99))`;
}

/** A number, "" for a blank and "?" for anything else. */
function figure(text: string, value: string): string {
  return `IF(${isBlankText(text)},"",IFERROR(${value},"?"))`;
}

const plainNumber = (text: string): string => `VALUE(${text}&"E0")`;

/** An amount in 元 whose unit may have become an exponent already. A bare one is read below `bareBelow` only (exclusive). */
function amountOf(text: string, exponent: number, bareBelow?: number): string {
  const withoutYuan = `LEFT(${text},LEN(${text})-1)&"E0"`;
  const bare = `${text}&"E${exponent}"`;
  const read = bareBelow === undefined ? bare : `IF(VALUE(${text}&"E0")<${bareBelow},${bare},"?")`;
  return `VALUE(IF(RIGHT(${text})="元",${withoutYuan},IF(ISNUMBER(FIND("E",${text})),${text},${read})))`;
}

/** Two slashes make three parts; a composite cell that is blank as a whole has three blanks. */
function fromComposite({ step }: StepContext, at: 0 | 1 | 2, value: (text: string) => string): string {
  const text = step("text");
  const slashes = `LEN(${text})-LEN(SUBSTITUTE(${text},"/",""))`;
  const one = part(text, at);
  return `IF(${isBlankText(text)},"",IF(${slashes}<>2,"?",${figure(one, value(one))}))`;
}

function fromCell(
  { cell }: StepContext,
  role: NativeRole,
  words: readonly (readonly [string, string])[],
  number: (cell: string) => string,
  value: (text: string) => string,
): string {
  const text = replaced(folded(cell(role)), words);
  return `IF(ISNUMBER(${cell(role)}),${number(cell(role))},IFERROR(${figure(text, value(text))},"?"))`;
}

export const daysStep: StepBuilder = (context) => {
  const { recencyForm } = context.input.map;
  if (recencyForm === "composite") {
    const days = fromComposite(context, 0, plainNumber);
    return `IF(${isDate(context.step("text"))},"?",${days})`;
  }
  if (recencyForm === "days") return fromCell(context, "recency", DAY_WORDS, (cell) => cell, plainNumber);
  const day = context.step("orderDay");
  return `IFERROR(${context.asOf}-${day},${day})`;
};

/**
 * Three bare numbers that make a day, with a year of four digits at an end or a zero in front (see table/rfm.ts). Words are gone
 * by now, so that 20天/3次/2024 is left out as well.
 */
function isDate(text: string): string {
  const [first, middle, last] = [part(text, 0), part(text, 1), `SUBSTITUTE(${part(text, 2)},"元","")`];
  const [a, b, c] = [first, middle, last].map((one) => `VALUE(${one}&"E0")`);
  const isYear = (year: string): string => `AND(${year}>=1900,${year}<2100)`;
  const isDayAndMonth = (one: string, other: string): string =>
    `AND(MIN(${one},${other})>0,MIN(${one},${other})<13,MAX(${one},${other})<32)`;
  const forms = [
    `AND(${isYear(a)},${isDayAndMonth(b, c)})`,
    `AND(${isYear(c)},${isDayAndMonth(a, b)})`,
    `AND(LEN(${first})=2,LEN(${middle})=2,LEN(${last})=2,OR(LEFT(${first})="0",LEFT(${middle})="0",LEFT(${last})="0"))`,
  ];
  return `IFERROR(OR(${forms.join(",")}),FALSE)`;
}

export const orderDayStep: StepBuilder = ({ input, cell }) =>
  input.map.recencyForm === "date" ? dayOf(cell("recency")) : undefined;

export const ordersStep: StepBuilder = (context) =>
  context.input.map.recencyForm === "composite"
    ? fromComposite(context, 1, plainNumber)
    : fromCell(context, "frequency", ORDER_WORDS, (cell) => cell, plainNumber);

export const amountStep: StepBuilder = (context) => {
  const { recencyForm, amountUnit, bareUnit } = context.input.map;
  if (recencyForm === "composite")
    return fromComposite(context, 2, (text) =>
      bareUnit === undefined
        ? amountOf(text, Math.log10(AMOUNT_UNITS.wan), LEAST_DOUBTFUL_WAN)
        : amountOf(text, Math.log10(AMOUNT_UNITS[bareUnit])),
    );
  const unit = AMOUNT_UNITS[amountUnit];
  return fromCell(
    context,
    "monetary",
    AMOUNT_WORDS,
    (cell) => (unit === 1 ? cell : `${cell}*${unit}`),
    (text) => amountOf(text, Math.log10(unit)),
  );
};

const DATE_WORDS: readonly (readonly [string, string])[] = [
  ...FOLDING.filter(([from]) => from !== "．" && from !== " "),
  ["年", "-"],
  ["月", "-"],
  ["日", ""],
  ["．", "-"],
  [".", "-"],
  ["/", "-"],
];

/**
 * A date cell as a serial day: a date, 20240520, or text that begins with its year; a day before 1970-01-02 is none (""). Text
 * that begins otherwise (5/6/2024, 5月20日) DATEVALUE would read by the program's language or with this year, so it is "?".
 */
export function dayOf(cell: string): string {
  const [year, month, date] = [`INT(${cell}/10000)`, `MOD(INT(${cell}/100),100)`, `MOD(${cell},100)`];
  const packed = `IF(AND(${month}>0,${month}<13,${date}>0,${date}<32),DATE(${year},${month},${date}),"?")`;
  const serial = `IF(AND(${cell}>=${LEAST_SERIAL},${cell}<2958466),INT(${cell}),"?")`;
  const large = `IF(AND(${cell}>=19000301,${cell}<99991232),IF(${cell}<19700102,"",${packed}),${serial})`;
  const number = `IF(AND(${cell}>=0,${cell}<${LEAST_SERIAL}),"",${large})`;
  const text = `TRIM(${replaced(`${cell}&""`, DATE_WORDS)})`;
  const plain = `TRIM(${cell})`;
  const marks = ["年", "月", "/", "."].map((mark) => [mark, "-"] as const);
  const first = `LEFT(${replaced(plain, [...marks, ["日", ""], ["-0", "-"]])}&" ",9)="1970-1-1 "`;
  const early = `IF(OR(LEFT(${plain},4)<"1970",${first}),"",DATEVALUE(${text}))`;
  const packedText = `IF(${plain}<"19700102","",DATEVALUE(TEXT(${text},"0000-00-00")))`;
  const written = `IF(MID(${text},5,1)="-",${early},IF(LEN(${text})=8,${packedText},"?"))`;
  return `IF(ISNUMBER(${cell}),${number},IFERROR(IF(${isBlankText(`TRIM(${cell})`)},"",${written}),"?"))`;
}

export const updatedStep: StepBuilder = ({ has, cell }) => (has("updated") ? dayOf(cell("updated")) : undefined);

/** Wildcards would match other industries, so they become their full-width twins. */
export const industryStep: StepBuilder = ({ has, cell }) => {
  if (!has("industry")) return undefined;
  const text = `TRIM(${replaced(`${cell("industry")}&""`, [
    ["　", " "],
    ["\u00a0", " "],
    ["*", "＊"],
    ["?", "？"],
    ["~", "～"],
  ])})`;
  return `IFERROR(IF(${isBlankText(text)},"",${text}),"")`;
};

/** Names of a sum between the customers, which is none of them. */
const TOTALS = ["合计", "合計", "总计", "總計", "小计", "小計", "汇总", "匯總", "total", "subtotal", "grandtotal"];

/** Days since the last order on the as-of day, or why there are none. */
export const recencyStep: StepBuilder = (context) => {
  const { input, has, cell, step, asOf } = context;
  const [days, orders, amount] = [step("days"), step("orders"), step("amount")];
  const isTyped = input.map.recencyForm !== "date";
  const named = (role: NativeRole): string =>
    has(role) ? `IFERROR(SUBSTITUTE(SUBSTITUTE(TRIM(${cell(role)}),"　","")," ",""),"#")` : '""';
  const [id, name] = [named("id"), named("name")];
  const nobody = `AND(${isBlankText(id)},${isBlankText(name)})`;
  const nothing = `AND(${days}="",${orders}="",${amount}="")`;
  const total = `OR(AND(${isBlankText(id)},${isOneOf(name, TOTALS)}),AND(${isBlankText(name)},${isOneOf(id, TOTALS)}))`;
  const blocks = [
    `AND(${nobody},NOT(${nothing}))`,
    ...(has("industry") ? [`ISERROR(${cell("industry")})`] : []),
    ...(isTyped && has("updated") ? [`AND(ISNUMBER(${days}),${updatedBlocks(context)})`] : []),
  ];
  const numbers = `AND(ISNUMBER(${days}),ISNUMBER(${orders}),ISNUMBER(${amount}))`;
  const doubtful = `OR(${days}<0,${days}>=${LEAST_DATE_AMONG_DAYS},${orders}<0,${orders}<>INT(${orders}),${orders}>${MOST_ORDERS},${amount}<0,${amount}>${MOST_YUAN})`;
  const age =
    isTyped && has("updated") && input.settings.recency === "aged"
      ? `+IF(ISNUMBER(${step("updatedDay")}),MAX(0,${asOf}-${step("updatedDay")}),0)`
      : "";
  const cases: readonly (readonly [string, string])[] = [
    [`OR(AND(${nobody},${nothing}),${total})`, quoted("-")],
    [`OR(${blocks.join(",")})`, quoted("?")],
    [nothing, quoted("")],
    [`AND(${days}="",${orders}=0,${amount}=0)`, quoted("")],
    [`NOT(${numbers})`, quoted("?")],
    [doubtful, quoted("?")],
    [`OR(${orders}=0,${amount}=0)`, quoted("")],
  ];
  return cases.reduceRight((otherwise, [test, value]) => `IF(${test},${value},${otherwise})`, `${days}${age}`);
};

/** A typed recency is not taken from a record of the future, nor aged from a date that cannot be read. */
function updatedBlocks({ input, step, cell, asOf }: StepContext): string {
  const updated = step("updatedDay");
  const unreadable = input.settings.recency === "aged" ? `${updated}="?"` : `ISERROR(${cell("updated")})`;
  return `OR(${unreadable},AND(ISNUMBER(${updated}),N(${updated})>${asOf}))`;
}
