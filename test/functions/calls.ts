// Calls cell functions as Excel does, and generates what people have in their tables.

import fc from "fast-check";
import { setFunctionLanguage } from "../../src/functions/arguments/language";
import { FUNCTIONS, type FunctionId } from "../../src/functions/registry";
import { makeRfm } from "../../src/domain/table/rfm";
import { answerOf, installRuntime, type Answer } from "../tools/functions/runtime";

export type Cells = readonly (readonly unknown[])[];

installRuntime();
setFunctionLanguage("zh-CN");

/** What a cell shows: the function's value, or Excel's error and the sentence beside it. */
export function ask(id: FunctionId, ...cells: readonly unknown[]): Answer {
  const implementation = FUNCTIONS[id] as (...given: readonly unknown[]) => unknown;
  return answerOf(() => implementation(...cells));
}

/** The value of a function that must have one. */
export function valueOf(id: FunctionId, ...cells: readonly unknown[]): unknown {
  const answer = ask(id, ...cells);
  if ("error" in answer) throw new Error(`${id} refused: ${answer.sentence}`);
  return answer.value;
}

/** The sentence of a function that must refuse, with its error. */
export function refusalOf(id: FunctionId, ...cells: readonly unknown[]): string {
  const answer = ask(id, ...cells);
  if ("value" in answer) throw new Error(`${id} answered ${JSON.stringify(answer.value)}`);
  return `${answer.error} ${answer.sentence}`;
}

export const one = (cell: unknown): Cells => [[cell]];
export const column = (cells: readonly unknown[]): Cells => cells.map((cell) => [cell]);

/** R, F and M of customers with orders; amounts in whole 100 元 so that 万 has few decimals. */
export const figures = fc.record({
  recencyDays: fc.integer({ min: 0, max: 400 }),
  orderCount: fc.integer({ min: 1, max: 40 }),
  amountYuan: fc.integer({ min: 1, max: 50_000 }).map((hundreds) => hundreds * 100),
});

export const INDUSTRIES = ["信息技术", "制造业", "零售业", ""] as const;

/** A column of customers, now and then one without orders. */
export const customers = fc.array(
  fc.record({
    rfm: fc.oneof({ weight: 9, arbitrary: figures.map(makeRfm) }, { weight: 1, arbitrary: fc.constant("") }),
    industry: fc.constantFrom(...INDUSTRIES),
  }),
  { minLength: 1, maxLength: 25 },
);

export const METHOD_RFM = ["45天/3次/80万", "15天/5次/150万", "75天/2次/30万", "120天/1次/5万"];
export const METHOD_INDUSTRIES = ["信息技术", "制造业", "零售业", "互联网"];
