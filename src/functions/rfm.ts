import { makeRfm } from "../domain/table/rfm";

/**
 * 把天数、次数、金额写成一格 45天/3次/80万。
 * @customfunction RFM.TEXT
 * @helpurl https://localhost:3000/help/RFM.TEXT.html
 * @param recency 天数
 * @param frequency 次数
 * @param amount 金额（元）
 * @returns 复合文本
 */
export function rfmText(recency: number, frequency: number, amount: number): string {
  return makeRfm({ recencyDays: recency, orderCount: frequency, amountYuan: amount });
}
