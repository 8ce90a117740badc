// Small tables to check up, by column, and what a check-up says of them.

import { checkUp, type CheckUpOptions } from "../../../src/domain/checkup/checkUp";
import type { Finding, FindingCode } from "../../../src/domain/checkup/finding";
import { recognizeColumns } from "../../../src/domain/table/headers";
import { readCustomers } from "../../../src/domain/table/readCustomers";
import type { CustomerTable } from "../../../src/domain/table/customerTable";
import type { CellRows, CellValue } from "../../../src/domain/vocabulary/cell";
import { day } from "../regrade/plans";

export const ASOF = day("2024-05-31");

/** Reads a table whose first row is the header. */
export function tableOf(rows: CellRows, asOf = ASOF): CustomerTable {
  const [header, ...body] = rows;
  const map = recognizeColumns(header, { sample: body });
  const cells = Object.fromEntries(
    Object.entries(map.positions).map(([role, position]) => [role, body.map((row) => row[position] ?? "")]),
  );
  return readCustomers(cells, map, body.length, asOf);
}

/** A table of sound customers in which one column says what is given; the rest is as it should be. */
export function customersWith(column: string, values: readonly CellValue[]): CustomerTable {
  const sound = {
    客户编号: (row: number): CellValue => `C2024050${String(row + 1).padStart(2, "0")}`,
    客户名称: (row) => `客户${String(row + 1)}`,
    所属行业: () => "零售业",
    企业规模: () => "50-100人",
    客户等级: () => "B",
    "R/F/M": () => "45天/3次/80万",
    核心需求标签: () => "价格敏感型",
    当前跟进策略: () => "推广促销套餐",
    负责人: () => "*专员",
    最后更新时间: () => ASOF - 5,
    备注: () => "",
  } as Readonly<Record<string, (row: number) => CellValue>>;
  const headers = Object.keys(sound);
  return tableOf([
    headers,
    ...values.map((value, row) => headers.map((name) => (name === column ? value : sound[name](row)))),
  ]);
}

export function codesOf(table: CustomerTable, options?: CheckUpOptions): readonly FindingCode[] {
  return checkUp(table, options).map(({ code }) => code);
}

export function findingIn(table: CustomerTable, code: FindingCode, options?: CheckUpOptions): Finding | undefined {
  return checkUp(table, options).find((finding) => finding.code === code);
}

/** Rows of a finding, the first data row being 0; empty where there is none. */
export function rowsWith(table: CustomerTable, code: FindingCode): readonly number[] {
  return findingIn(table, code)?.cells.map(({ row }) => row) ?? [];
}
