// Reading with pauses comes to the same as reading in one go, and stops where it is told to.

import { readInTurns } from "../../src/actions/readInTurns";
import { gradeReader } from "../../src/domain/table/gradeNames";
import { recognizeColumns } from "../../src/domain/table/headers";
import { readCustomers } from "../../src/domain/table/readCustomers";
import { day } from "../sample/methodRows";

const ROWS = 70_000;
const HEADERS = ["客户编号", "客户名称", "客户等级", "R/F/M", "最后更新时间"];
const column = (cell: (row: number) => string | number) => Array.from({ length: ROWS }, (_, row) => cell(row));
const cells = {
  id: column((row) => `C${String(row % 60_000).padStart(8, "0")}`),
  name: column((row) => `客户${row}`),
  grade: column((row) => "SABC甲"[row % 5] ?? ""),
  rfm: column((row) => (row % 7 === 0 ? "" : `${row % 120}天/${row % 9}次/${row % 300}万`)),
  updated: column((row) => (row % 11 === 0 ? "2024/13/40" : day(2024, 5, 1 + (row % 28)))),
};
const asOf = day(2024, 6, 4);
const map = recognizeColumns(HEADERS, { sample: [] });
const input = { cells, map, rowCount: ROWS, asOf, readGrade: gradeReader() };

test("is the same table, problems and repeated ids across the pauses included", async () => {
  const breaths: number[] = [];
  const inTurns = await readInTurns(input, async (done) => void breaths.push(done));
  expect(breaths).toEqual([0, 32_768, 65_536]);
  const atOnce = readCustomers(cells, map, ROWS, asOf);
  expect(inTurns.problems).toEqual(atOnce.problems);
  expect(inTurns.state).toEqual(atOnce.state);
  expect(inTurns.amountYuan).toEqual(atOnce.amountYuan);
  expect(inTurns.recordedRecencyDays).toEqual(atOnce.recordedRecencyDays);
  expect(inTurns.sheetGrade).toEqual(atOnce.sheetGrade);
});

test("stops at the breath in which the user cancels", async () => {
  const breaths: number[] = [];
  const reading = readInTurns(input, async (done) => {
    breaths.push(done);
    if (done > 0) throw new Error("cancelled");
  });
  await expect(reading).rejects.toThrow("cancelled");
  expect(breaths).toEqual([0, 32_768]);
});
