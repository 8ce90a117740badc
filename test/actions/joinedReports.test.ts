import { joinedReports } from "../../src/actions/joinedReports";
import type { WriteReport } from "../../src/excel/workbook";

const report = (header: string, written: number, same: number): WriteReport =>
  ({
    written: Object.fromEntries([[header, written]]),
    same: Object.fromEntries([[header, same]]),
    failed: {},
    rowsByHeader: Object.fromEntries([[header, [written]]]),
    skipped: [],
    undo: { cells: [], createdHeaders: [] },
  }) as unknown as WriteReport;

test.each(["客户等级", "constructor", "__proto__"])("two parts of a write add up under the header %s", (header) => {
  const joined = joinedReports(report(header, 3, 0), report(header, 2, 3));
  expect(Object.entries(joined.written)).toEqual([[header, 5]]);
  expect(Object.entries(joined.same)).toEqual([[header, 0]]);
  expect(Object.entries(joined.rowsByHeader)).toEqual([[header, [3, 2]]]);
});
