// A row of units under the header of an Excel table is read as units, told, and neither graded nor written.

import { checkUp } from "../../src/domain/checkup/checkUp";
import { book, preview, stopHosts } from "./bookOfCustomers";

afterEach(stopHosts);

const HEADERS = ["客户编号", "客户名称", "最近下单天数", "订单次数", "订单金额", "客户等级"];
const CUSTOMERS = [
  ["K1", "甲", 15, 5, 150, ""],
  ["K2", "乙", 45, 3, 80, ""],
  ["K3", "丙", 75, 2, 30, ""],
  ["K4", "丁", 120, 1, 5, ""],
];

test.each([true, false])("units of their own row are those of the columns (Excel table: %s)", async (asTable) => {
  const here = book({ headers: HEADERS, rows: [["", "", "天", "次", "万元", ""], ...CUSTOMERS], asTable });
  const diff = await preview(here);
  await here.actions.accept(diff, here.actions.everything(diff));
  expect([1, 2, 3, 4, 5].map((row) => here.cell(row, 5))).toEqual([null, "S", "A", "B", "C"]);
  expect([2, 3, 4].map((column) => here.cell(1, column))).toEqual(["天", "次", "万元"]);
  if (asTable) expect([6, 7, 8, 9].map((column) => here.cell(1, column))).toEqual([null, null, null, null]);
  const again = await preview(here);
  expect(again.plan.counts).toMatchObject({ unchanged: 4, problem: 0 });
});

test("in an Excel table the row of units is named as no customer, by a unit of it", async () => {
  const here = book({ headers: HEADERS, rows: [["", "", "天", "次", "万元", ""], ...CUSTOMERS] });
  const { plan } = await preview(here);
  expect(plan.table.map.amountUnit).toBe("wan");
  expect(plan.table.problems).toEqual([{ row: 0, role: "recency", code: "notCustomer", text: "天", blocking: false }]);
  expect(checkUp(plan.table).map(({ code }) => code)).toContain("notCustomer");
});
