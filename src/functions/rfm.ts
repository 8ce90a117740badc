// The composite cell 45天/3次/80万 taken apart and put together, and the scores and classes other tools make of it.

import { readFigureNote } from "../domain/table/figureNote";
import { makeRfm, parseRfm, type ParsedRfm } from "../domain/table/rfm";
import { textOf } from "../domain/table/text";
import { rfmScores } from "../domain/value/scores";
import { midlinesOf, segmentOf } from "../domain/value/segments";
import { isoDay } from "../domain/vocabulary/day";
import { cellOf, maybeBlank, zeroAsBlank } from "./arguments/cells";
import { readCustomer, rfmProblem } from "./arguments/customers";
import { cutPointsOf, figureColumnsOf } from "./arguments/figureColumns";
import { words } from "./arguments/language";
import { noAnswer, refuse } from "./arguments/refusal";
import { centerArgument } from "./arguments/values";

function figureOf(text: unknown, figure: keyof ParsedRfm): number {
  const cell = zeroAsBlank(cellOf(text));
  const reading = parseRfm(cell)[figure];
  if (typeof reading === "number") return reading;
  return reading === "blank" ? noAnswer(words().noFigure) : refuse(rfmProblem(cell, reading));
}

/**
 * R：距最近一次消费的天数。
 * @customfunction RFM.RECENCY
 * @helpurl https://localhost:3000/help/RFM.RECENCY.html
 * @param text 一格 R/F/M，例如 45天/3次/80万
 * @returns 天数
 */
export function rfmRecency(text: unknown): number {
  return figureOf(text, "recency");
}

/**
 * F：近 12 个月的消费次数。
 * @customfunction RFM.FREQUENCY
 * @helpurl https://localhost:3000/help/RFM.FREQUENCY.html
 * @param text 一格 R/F/M，例如 45天/3次/80万
 * @returns 次数
 */
export function rfmFrequency(text: unknown): number {
  return figureOf(text, "frequency");
}

/**
 * M：近 12 个月的消费金额，单位是元。
 * @customfunction RFM.AMOUNT
 * @helpurl https://localhost:3000/help/RFM.AMOUNT.html
 * @param text 一格 R/F/M，例如 45天/3次/80万
 * @returns 金额（元）
 */
export function rfmAmount(text: unknown): number {
  return figureOf(text, "monetary");
}

/**
 * 把天数、次数、金额写成一格 45天/3次/80万。
 * @customfunction RFM.TEXT
 * @helpurl https://localhost:3000/help/RFM.TEXT.html
 * @param recency 天数：45 或 45天；是日期就写 TODAY()-日期
 * @param frequency 次数：3 或 3次
 * @param amount 金额：没写单位的是元，文本可写 80万
 * @param [unit] 没写单位的金额是什么单位：元、千元、万元、百万元、亿元；不填是元
 * @returns 一格 R/F/M；没有成交记录时为空文本
 */
export function rfmText(recency: unknown, frequency: unknown, amount: unknown, unit?: unknown): string {
  const cells = [cellOf(recency), cellOf(frequency), cellOf(amount)];
  if (cells.every(maybeBlank)) return "";
  const note = cellOf(unit);
  if (!maybeBlank(note) && readFigureNote(note)?.recencyForm !== "days")
    return refuse(words().unitExpected(textOf(note)));
  const { recency: read, orderCount, amountYuan } = readCustomer([maybeBlank(note) ? cells : [...cells, note]]);
  if (read === undefined || (orderCount === 0 && amountYuan === 0)) return "";
  if ("lastOrder" in read) return refuse(words().daysExpected("recency", isoDay(read.lastOrder)));
  return makeRfm({ recencyDays: read.days, orderCount, amountYuan });
}

/**
 * RFM 得分 1–5：按五分位或自己的分割点；相同的数同分，天数越少分越高。
 * @customfunction RFM.SCORES
 * @helpurl https://localhost:3000/help/RFM.SCORES.html
 * @param recency 天数，一列；也可以是 R/F/M 一格的那一列
 * @param frequency 次数，一列；也可以是 R/F/M 一格的那一列
 * @param amount 金额，一列；也可以是 R/F/M 一格的那一列
 * @param [cuts] 分割点，三行四列：R、F、M 各四个从小到大
 * @returns 每行三个得分；空白为空文本，当天下单请写 0天
 */
export function rfmScoresOf(
  recency: unknown[][],
  frequency: unknown[][],
  amount: unknown[][],
  cuts?: unknown[][],
): unknown[][] {
  const scores = rfmScores(figureColumnsOf(recency, frequency, amount), cutPointsOf(cuts));
  return Array.from(scores.recency, (score, row) =>
    [score, scores.frequency[row], scores.monetary[row]].map((one) => (one === 0 ? "" : one)),
  );
}

/**
 * RFM 八类客户：重要或一般，价值、发展、保持、挽留；以均值或中位数为界。
 * @customfunction RFM.SEGMENT
 * @helpurl https://localhost:3000/help/RFM.SEGMENT.html
 * @param recency 天数，一列；也可以是 R/F/M 一格的那一列
 * @param frequency 次数，一列；也可以是 R/F/M 一格的那一列
 * @param amount 金额，一列；也可以是 R/F/M 一格的那一列
 * @param [center] 均值 或 中位数；不填是均值
 * @returns 每行一类；缺数的行为空文本
 */
export function rfmSegment(
  recency: unknown[][],
  frequency: unknown[][],
  amount: unknown[][],
  center?: unknown,
): string[][] {
  const columns = figureColumnsOf(recency, frequency, amount);
  const midlines = midlinesOf(columns, centerArgument(center));
  return Array.from(columns.recencyDays, (recencyDays, row) => {
    const figures = { recencyDays, orderCount: columns.orderCount[row], amountYuan: columns.amountYuan[row] };
    return [Object.values(figures).some(Number.isNaN) ? "" : words().segment(segmentOf(figures, midlines))];
  });
}
