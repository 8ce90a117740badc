// A plain range whose headers nobody knows is no dead end: it is found, says what it lacks, and is graded once the user has
// said which column is which.

import { HostFailure } from "../../src/excel/workbook";
import { book, stopHosts } from "./bookOfCustomers";

afterEach(stopHosts);

const ROWS = [
  ["K1", 45_432, 5, 1_500_000],
  ["K2", 45_402, 3, 800_000],
  ["K3", 45_372, 2, 300_000],
  ["K4", 45_327, 1, 50_000],
];
const foreign = () => book({ headers: ["Kd-Nr", "Zuletzt", "Anzahl", "Wert"], rows: ROWS, asTable: false });

test("it is found where somebody stands in it, with the reason why it is not graded", async () => {
  const here = foreign();
  const opened = await here.actions.openTable();
  expect(opened?.table).toMatchObject({
    kind: "range",
    isGuess: true,
    headers: ["Kd-Nr", "Zuletzt", "Anzahl", "Wert"],
  });
  expect(opened?.refusal).toEqual({ code: "missing", found: [], roles: ["id", "rfm"] });
  expect((await here.actions.survey()).selected?.id).toBe(opened?.table.id);
});

test("once the columns are chosen it is graded, written and known again", async () => {
  const here = foreign();
  const opened = await here.actions.openTable();
  if (opened === null) throw new Error("no table");
  const roles = ["id", "recency", "frequency", "monetary"] as const;
  const mapped = await here.actions.remap(opened, {
    choices: roles.map((role, position) => ({ position, role })),
  });
  expect(mapped).toMatchObject({ gradable: true, refusal: null, map: { recencyForm: "date" } });
  const diff = await here.actions.previewRegrade(mapped, { asOf: 45_447 as never });
  const outcome = await here.actions.accept(diff, here.actions.everything(diff));
  expect(outcome.gradedRows).toHaveLength(4);
  expect([1, 2, 3, 4].map((row) => here.cell(row, 4))).toEqual(["S", "A", "B", "C"]);
  expect((await here.actions.openTable())?.gradable).toBe(true);
});

test("a header near a known one is proposed, and only where the cells read as that role", async () => {
  const here = book({
    headers: ["客户编号码", "最近一次下单的日期", "下单总次", "客户名城", "备用"],
    rows: ROWS.map(([id, day, count]) => [id, day, count, "甲公司", ""]),
    asTable: false,
  });
  const opened = await here.actions.openTable();
  expect(opened?.columns.map(({ maybe }) => maybe)).toEqual(["id", "recency", "frequency", "name", null]);
});

test("order lines are told as such, and the user may say that each row is a customer", async () => {
  const here = book({
    headers: ["客户编号", "下单日期", "订单数量", "金额"],
    rows: [...ROWS, ["K1", 45_430, 7, 90_000]],
    asTable: false,
  });
  const opened = await here.actions.openTable();
  if (opened === null) throw new Error("no table");
  expect(opened.refusal).toEqual({ code: "orderLines" });
  const mapped = await here.actions.remap(opened, { choices: [{ position: 1, role: "recency" }] });
  expect(mapped.gradable).toBe(true);
});

test("a header row that was only guessed and is gone is not taken for another one", async () => {
  const here = foreign();
  const opened = await here.actions.openTable();
  if (opened === null) throw new Error("no table");
  ["a", "b", "c", "d"].forEach((header, column) => here.type(0, column, header));
  await expect(here.actions.previewRegrade(opened)).rejects.toBeInstanceOf(HostFailure);
});
