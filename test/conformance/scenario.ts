// One question to an Excel, asked through public Office.js only, and its answer as JSON. The same scenarios run on the
// stand-in in every test run and, by hand, in a real Excel; where both answers are stored they are compared. Alternative
// not taken: comparing screenshots or files, which show what a workbook looks like but not what an add-in is told.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Where a scenario works: an empty sheet of its own, which is deleted afterwards. */
export interface Place {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Waits until events on their way have arrived. */
  readonly settle: () => Promise<void>;
  /** Waits this many milliseconds; in the stand-in, where nothing takes time, until every function has answered. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

export interface Scenario {
  /** "area-what": never changed once a result is stored under it. */
  readonly id: string;
  /** What is asked, as a sentence. */
  readonly title: string;
  readonly run: (place: Place) => Promise<Json>;
}

/** Excel answered, or refused with a code. */
export type Outcome = { readonly answer: Json } | { readonly refused: string };

/** Did Excel accept it? `await verdict(context, () => { cell.values = [["x"]]; }) //=> "accepted"`, else the code. */
export async function verdict(context: Excel.RequestContext, work: () => unknown): Promise<string> {
  try {
    await work();
    await context.sync();
    return "accepted";
  } catch (error) {
    return refusalCode(error);
  }
}

/** The code of an error that Excel sent; our own mistakes are thrown on. */
export function refusalCode(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return error.code;
  throw error;
}

/** What a range holds: values, their types and their formulas. */
export async function contents({ context, sheet }: Place, address: string): Promise<Json> {
  const range = sheet.getRange(address).load("values,valueTypes,formulas,text,numberFormat");
  await context.sync();
  return {
    values: range.values as Json,
    types: range.valueTypes,
    formulas: range.formulas as Json,
    text: range.text,
    formats: range.numberFormat as Json,
  };
}

export async function valuesAt({ context, sheet }: Place, address: string): Promise<Json> {
  const range = sheet.getRange(address).load("values");
  await context.sync();
  return range.values as Json;
}

/** A small customer table at A1 with three customers. */
export async function customerTable({ context, sheet }: Place): Promise<Excel.Table> {
  sheet.getRange("A1:D4").values = [
    ["客户编号", "客户名称", "金额", "客户等级"],
    ["C001", "甲公司", 800000, "A"],
    ["C002", "乙公司", 2000000, "S"],
    ["C003", "丙公司", "", ""],
  ];
  const table = sheet.tables.add("A1:D4", true);
  table.load("id");
  await context.sync();
  return table;
}

/** A table's cells without the sheet's name: "A1:D4". */
export async function tableAddress(context: Excel.RequestContext, table: Excel.Table): Promise<string> {
  const range = table.getRange().load("address");
  await context.sync();
  return withoutSheet(range.address);
}

export const withoutSheet = (address: string): string => address.replaceAll(/(?:'[^']*'|[^!,']*)!/g, "");
