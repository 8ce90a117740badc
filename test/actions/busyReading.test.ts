// Readings while functions calculate again: what such a cell shows is never graded, compared or laid in a diff.

import { editOfRows } from "../../src/actions/editedRows";
import type { RegradePreview } from "../../src/actions/actions";
import { kindOf } from "../../src/domain/regrade/plan";
import type { ProfileName } from "excel-stand-in/richapi/profiles";
import { METHOD_HEADERS, METHOD_ROWS } from "../sample/methodRows";
import { stopHosts } from "./bookOfCustomers";
import { cellFunctions, formulaBook, graded } from "./formulaBook";

jest.setTimeout(60_000);
afterEach(stopHosts);

/** Windows shows the old value while it calculates, the web 0, an old Excel #BUSY!. */
const EVERY: readonly ProfileName[] = ["windows", "web", "ltsc2021"];
const GRADE = 5;
const RFM = 6;
const TEXT = METHOD_HEADERS.length;

const kinds = ({ plan }: RegradePreview) => [...plan.kind.keys()].map((row) => kindOf(plan, row));
const calculating = ({ plan }: RegradePreview) =>
  plan.table.problems.filter(({ code }) => code === "calculating").map(({ row, role }) => [row, role]);
const followed = async (here: Awaited<ReturnType<typeof formulaBook>>, before: RegradePreview, row: number) =>
  (await here.actions.followEdit(before, [editOfRows(before.opened.table, [row])]))?.preview as RegradePreview;

describe.each(EVERY)(
  "the user's own formulas while they calculate again (%s), ran on the emulated workbook",
  (profile) => {
    const open = () => formulaBook({ profile, functions: cellFunctions });

    /** =TIER in the grades' column, and other formulas that read it. */
    async function withGrades(formula: (row: number) => string) {
      const here = await open();
      for (const row of [1, 2, 3, 4]) await here.enter(row, GRADE, formula(row + 1));
      return here;
    }

    test.each([
      ["=TIER", (row: number) => `=TIER(G${row})`],
      ["=TIER by its header", () => "=TIER([@[RFM指标(R/F/M)]])"],
    ])("a grade of %s is in no diff before it is there, and in the right one then", async (_name, formula) => {
      const here = await withGrades(formula);
      const before = await graded(here);
      const counts = before.plan.counts;
      const release = here.hold();
      here.type(2, RFM, "100天/1次/1万");
      const [anew, next] = [await graded(here), await followed(here, before, 1)];
      for (const preview of [anew, next]) {
        expect(calculating(preview)).toEqual([[1, "grade"]]);
        expect(kinds(preview)[1]).toBe("problem");
        expect(preview.plan.table.sheetGrade[1]).toBe(0);
        expect(here.actions.everything(preview).rows).not.toContain(1);
        // Its figures are typed, so the customer counts in the industry.
        expect(preview.plan.table.amountYuan[1]).toBe(10_000);
      }
      release();
      await here.calculator.settled();
      expect(calculating(await graded(here))).toEqual([]);
      expect(kinds(await followed(here, next, 1))).toEqual(kinds(await graded(here)));
      expect(counts.problem).toBe(0);
    });

    test("a grade that reads a cell which calculates is not taken either", async () => {
      const here = await open();
      for (const row of [1, 2, 3, 4]) here.type(row, TEXT, `=TIER(G${row + 1})`);
      for (const row of [1, 2, 3, 4]) await here.enter(row, GRADE, `=IF(M${row + 1}="S","S","B")`);
      here.hold();
      here.type(2, RFM, "100天/1次/1万");
      const now = await graded(here);
      expect(calculating(now)).toEqual([[1, "grade"]]);
      expect(kinds(now)[1]).toBe("problem");
    });

    test("an amount that calculates is no amount: not the old one, not 0, and not in the mean of its industry", async () => {
      const headers = METHOD_HEADERS.map((header, at) => (at === RFM ? "备用" : header));
      const rows = METHOD_ROWS.map((row) => [...row]);
      const here = await formulaBook({
        profile,
        functions: cellFunctions,
        headers: [...headers, "最近下单天数", "订单次数", "订单金额", "原文"],
        rows: rows.map((row, at) => [
          ...row.map((cell, column) => (column === RFM ? "" : cell)),
          10 * (at + 1),
          3,
          `=RFM.AMOUNT(P${at + 2})*1`,
          rows[at][RFM],
        ]),
      } as never);
      for (const row of [1, 2, 3, 4]) await here.enter(row, TEXT + 2, `=RFM.AMOUNT(P${row + 1})`);
      const before = await graded(here);
      expect(before.plan.table.amountYuan[1]).toBeGreaterThan(0);
      const release = here.hold();
      here.type(2, TEXT + 3, "10天/3次/8万");
      for (const preview of [await graded(here), await followed(here, before, 1)]) {
        expect(calculating(preview)).toContainEqual([1, "monetary"]);
        expect(preview.plan.table.amountYuan[1]).toBeNaN();
      }
      release();
      await here.calculator.settled();
      expect((await graded(here)).plan.table.amountYuan[1]).toBe(80_000);
    });

    test("a reading that finds a cell calculating says that the table has changed, and none once it shows the same again", async () => {
      const here = await withGrades((row) => `=TIER(G${row})`);
      const before = await graded(here);
      const release = here.hold();
      here.type(2, RFM, `${String(METHOD_ROWS[1][RFM])} `);
      expect((await here.actions.changedSince(before)).changedRows).toEqual([1]);
      release();
      await here.calculator.settled();
      here.type(2, RFM, String(METHOD_ROWS[1][RFM]));
      await here.calculator.settled();
      expect((await here.actions.changedSince(before)).changedRows).toEqual([]);
    });
  },
);
