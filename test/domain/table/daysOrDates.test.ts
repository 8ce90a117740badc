import { recognizeColumns } from "../../../src/domain/table/headers";
import type { CellValue } from "../../../src/domain/vocabulary/cell";

const formOf = (header: string, cells: readonly CellValue[]) =>
  recognizeColumns(["客户名称", header, "消费频次", "消费金额"], {
    sample: cells.map((cell) => ["甲", cell, 3, 80_000]),
  }).recencyForm;

test.each<[string, readonly CellValue[], string]>([
  ["numbers of days", [45, 3, 19_999], "days"],
  ["days with their word", ["45天", "3 天前", 120], "days"],
  ["days of the calendar", [45_420, 45_300], "date"],
  ["written dates", ["2024-05-20", "2024/6/1"], "date"],
  ["a count and a date", [45, "2024-05-20"], "date"],
  ["a zero, which a formula leaves where there is no day", [45, 0], "date"],
  ["the first number that is a day of the calendar", [45, 20_000], "date"],
  ["blanks between counts", [45, "", null, 7], "days"],
  ["nothing", ["", null], "date"],
])("a column called by a date that holds %s", (_, cells, form) => expect(formOf("最近下单时间", cells)).toBe(form));
