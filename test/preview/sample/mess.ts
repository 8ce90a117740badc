// The mess of a real sheet, in moderation: each kind once or twice, at fixed rows, so that a demonstration and a test find it.

import { calendarDate, isoDay, type SerialDay } from "../../../src/domain/vocabulary/day";
import { ambiguousText, type Figures, rfmText, type SampleCustomer } from "./customers";

type Roughen = (row: SampleCustomer, today: SerialDay) => Partial<SampleCustomer>;

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Writes the row's own figures in another way; a row without figures stays as it is. */
const written =
  (make: (figures: Figures) => string): Roughen =>
  ({ figures }) =>
    figures ? { rfm: make(figures) } : {};

const dated =
  (make: (day: SerialDay) => string): Roughen =>
  ({ updated }) =>
    typeof updated === "number" ? { updated: make(updated as SerialDay) } : {};

/** A valuable customer who went silent: not lost, but worth a look at the order data. */
const silent =
  (figures: Figures, age: number): Roughen =>
  (_row, today) => ({ grade: "A", figures, rfm: rfmText(figures), updated: today - age, owner: "李经理", note: "" });

/** One large first order: low by the ladder, first in the list for handing over. */
const firstLarge =
  (figures: Figures, age: number): Roughen =>
  (_row, today) => ({
    grade: "C",
    figures,
    rfm: rfmText(figures),
    updated: today - age,
    owner: "周客服",
    note: "首单，做样板项目",
  });

const neverOrdered: Roughen = () => ({
  grade: "C",
  figures: undefined,
  rfm: "",
  owner: "吴客服",
  note: "注册未下单，关注其融资动态",
});

/** Which rows, counted from the first data row, are rough in which way. */
export const MESS: ReadonlyMap<number, Roughen> = new Map<number, Roughen>([
  [6, written((f) => `${f.recencyDays}天/${f.orderCount}次/${f.amountWan}萬`)],
  [11, written((f) => fullWidth(`${f.recencyDays}天/${f.orderCount}次/${f.amountWan}万`))],
  [17, written((f) => `${f.recencyDays} 天 / ${f.orderCount} 次 / ${f.amountWan} 万`)],
  [23, written((f) => `${f.recencyDays}天/${f.orderCount}次/${f.amountWan}w`)],
  [29, written((f) => `${f.recencyDays}天/${f.orderCount}次/${(f.amountWan * 10_000).toLocaleString("en-US")}元`)],
  [34, dated((day) => isoDay(day).replaceAll("-", "."))],
  [38, silent({ recencyDays: 64, orderCount: 7, amountWan: 210 }, 9)],
  [41, () => ({ rfm: "52天/2次/8万5" })],
  [47, firstLarge({ recencyDays: 20, orderCount: 1, amountWan: 180 }, 6)],
  [52, neverOrdered],
  [58, dated((day) => chineseDate(day))],
  [63, () => ({ rfm: "#N/A" })],
  [70, silent({ recencyDays: 58, orderCount: 6, amountWan: 168 }, 13)],
  [76, (_row, today) => ({ updated: ambiguousText(today) })],
  [83, written((f) => `${f.recencyDays}/${f.orderCount}/${f.amountWan}`)],
  [90, () => ({ grade: "", owner: "" })],
  [97, dated((day) => isoDay(day).replaceAll("-", "/"))],
  [104, ({ figures }) => (figures ? { rfm: `${figures.recencyDays}天//${figures.amountWan}万` } : {})],
  [112, firstLarge({ recencyDays: 33, orderCount: 1, amountWan: 145 }, 3)],
  [119, neverOrdered],
  [131, () => ({ grade: "" })],
  [146, written((f) => `${f.recencyDays}天，${f.orderCount}次，${f.amountWan}万元`)],
  [158, silent({ recencyDays: 71, orderCount: 8, amountWan: 236 }, 4)],
]);

/** A row whose id is that of the row before it. */
export const TWIN_ROW = 127;

function chineseDate(day: SerialDay): string {
  const { year, month, day: date } = calendarDate(day);
  return `${year}年${month}月${date}日`;
}

/** Roughens a tidy table. Rows that were raised last quarter and forgotten keep their old grade. */
export function messyCells(rows: readonly SampleCustomer[], today: SerialDay): SampleCustomer[] {
  return rows.map((row, index) => {
    const rough = { ...row, ...MESS.get(index)?.(row, today) };
    const twin = index === TWIN_ROW ? rows[index - 1]?.id : undefined;
    const forgotten = index % 23 === 9 && rough.grade !== "C" ? { grade: "C" as const } : {};
    return { ...rough, ...forgotten, id: twin ?? rough.id };
  });
}
