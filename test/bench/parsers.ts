// Ways to read composite cells such as 45天/3次/80万, each as the sum of all its figures: ours as columns are read, ours as an
// object a cell, and what one would write at once.

import { parseRfm, scanRfm } from "../../src/domain/table/rfm";
import { compositeCells, sampleOf } from "./sample";

export type SumOfCells = (texts: readonly string[]) => number;

const NUMBERED = /^(\d+)天\/(\d+)次\/(\d+(?:\.\d+)?)(万|元)$/;
const figures = new Float64Array(3);

export const sumScanned: SumOfCells = (texts) => {
  let sum = 0;
  for (const text of texts) sum += scanRfm(text, figures) ? figures[0] + figures[1] + figures[2] : NaN;
  return sum;
};

export const sumParsed: SumOfCells = (texts) => {
  let sum = 0;
  for (const text of texts) {
    const { recency, frequency, monetary } = parseRfm(text);
    sum += Number(recency) + Number(frequency) + Number(monetary);
  }
  return sum;
};

export const sumNumbered: SumOfCells = (texts) => {
  let sum = 0;
  for (const text of texts) {
    const [, days, orders, amount, unit] = NUMBERED.exec(text) ?? [];
    sum += Number(days) + Number(orders) + Number(amount) * (unit === "万" ? 1e4 : 1);
  }
  return sum;
};

export const sumSplit: SumOfCells = (texts) => {
  let sum = 0;
  for (const text of texts) {
    const [days, orders, amount] = text.split("/");
    sum += parseInt(days) + parseInt(orders) + parseFloat(amount) * (amount.endsWith("万") ? 1e4 : 1);
  }
  return sum;
};

export function textsOf(rowCount: number): readonly string[] {
  return (compositeCells(sampleOf(rowCount)).cells.rfm ?? []).map(String);
}
