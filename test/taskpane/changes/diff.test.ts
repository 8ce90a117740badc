import { customersIn, distributionByRules, distributionInSheet } from "../../../src/domain/regrade/distribution";
import { CHANGE_KINDS } from "../../../src/domain/regrade/plan";
import { rowsByKind, searched, tickedRows, tickOf } from "../../../src/taskpane/changes/diff";
import { benchmarkUse } from "../../../src/taskpane/home/benchmarkUse";
import { UNTOUCHED_DIFF } from "../../../src/taskpane/changes/diffChoices";
import { drive } from "../drive";

async function samplePlan() {
  const pane = drive();
  await pane.flows.start();
  const { preview } = pane.state();
  if (preview === null) throw new Error("no preview");
  return preview.plan;
}

test("every row stands in exactly one group, the largest amount first", async () => {
  const plan = await samplePlan();
  const rows = rowsByKind(plan);
  const all = CHANGE_KINDS.flatMap((kind) => rows[kind]);
  expect([...all].sort((a, b) => a - b)).toEqual(Array.from({ length: plan.table.rowCount }, (_, row) => row));
  const amounts = rows.fall.map((row) => plan.table.amountYuan[row]);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
});

test("all changes are ticked until unticked, and rows are written in the order of the sheet", async () => {
  const plan = await samplePlan();
  const rows = rowsByKind(plan);
  const all = tickedRows(rows, UNTOUCHED_DIFF);
  expect(all).toHaveLength(rows.fall.length + rows.rise.length + rows.new.length);
  expect(all).toEqual([...all].sort((a, b) => a - b));
  expect(tickedRows(rows, { ...UNTOUCHED_DIFF, unticked: new Set(rows.rise) })).toHaveLength(rows.fall.length);
});

test("a group's box is ticked, empty or in between", () => {
  expect(tickOf([1, 2], new Set())).toBe(true);
  expect(tickOf([1, 2], new Set([1, 2, 9]))).toBe(false);
  expect(tickOf([1, 2], new Set([2]))).toBe("mixed");
});

test("a search finds by name or id, whatever the width of the letters", async () => {
  const plan = await samplePlan();
  const rows = Array.from({ length: plan.table.rowCount }, (_, row) => row);
  expect(searched(plan, rows, "贸易")).toEqual([2]);
  expect(searched(plan, rows, "ｃ202405003")).toEqual([2]);
  expect(searched(plan, rows, " ")).toBe(rows);
  expect(searched(plan, rows, "没有这家")).toEqual([]);
});

test("both bars count every customer once, and a row that cannot be graded is 未评", async () => {
  const plan = await samplePlan();
  const [inSheet, byRules] = [distributionInSheet(plan.table), distributionByRules(plan)];
  expect(customersIn(inSheet)).toBe(16);
  expect(customersIn(byRules)).toBe(16);
  expect(byRules.none).toBe(plan.counts.problem);
});

test("rows with orders are counted by where their benchmark came from", async () => {
  const plan = await samplePlan();
  const { rows, tableCount } = benchmarkUse(plan);
  expect(rows).toEqual({ own: 0, industry: 10, table: 3, absolute: 0 });
  expect(tableCount).toBe(13);
});
