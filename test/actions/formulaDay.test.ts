import type { FormulaChoice } from "../../src/actions/actions";
import { formulasFor } from "../../src/domain/formula/columnFormulas";
import type { SerialDay } from "../../src/domain/vocabulary/day";
import { preview, stopHosts, TODAY } from "./bookOfCustomers";
import { formulaBook, graded, type FormulaBook } from "./formulaBook";

jest.setTimeout(60_000);
afterEach(stopHosts);

const TIER: FormulaChoice = { id: "TIER", benchmarks: "frozen", recency: "aged" };
const later = (days: number) => (TODAY + days) as SerialDay;

async function insert(here: FormulaBook, choice: FormulaChoice = TIER) {
  const inserted = await here.actions.insertFormulas(await graded(here), choice);
  await here.calculator.settled();
  return inserted;
}

const dayCell = (here: FormulaBook) => here.model.requireSheet("评级规则").value(0, 4);

describe("the day that inserted formulas count to", () => {
  test("stands in one labelled cell with a date, and no inserted formula holds TODAY()", async () => {
    const here = await formulaBook();
    for (const id of formulasFor((await graded(here)).opened.map)) await insert(here, { ...TIER, id });
    here.headers().forEach((_, column) => expect(String(here.formula(1, column))).not.toMatch(/TODAY|NOW\(/));
    const sheet = here.model.requireSheet("评级规则");
    expect([sheet.value(0, 3), sheet.value(0, 4)]).toEqual(["评级日", TODAY]);
    expect(sheet.styleAt(0, 4).numberFormat).toBe("yyyy-mm-dd");
    expect(await here.actions.formulaDay()).toBe(TODAY);
  });

  test("calls no function again when another cell of the workbook is edited", async () => {
    const here = await formulaBook();
    await insert(here);
    const { calls } = here.host.customFunctions.traffic;
    await here.enter(20, 20, "别处的字");
    expect(here.host.customFunctions.traffic.calls).toBe(calls);
  });

  test("moves with an accept, after which the formulas say what the pane wrote", async () => {
    const here = await formulaBook();
    await insert(here);
    const diff = await preview(here, later(40));
    await here.actions.accept(diff, here.actions.everything(diff));
    await here.calculator.settled();
    expect(dayCell(here)).toBe(later(40));
    expect(here.column("公式·等级")).toEqual(here.column("客户等级"));
  });

  test("moves when asked, is written only where it differs, and never where nothing of ours was inserted", async () => {
    const here = await formulaBook();
    expect(await here.actions.moveFormulaDay(later(1))).toBe(false);
    expect(here.model.sheets).toHaveLength(1);
    await insert(here);
    const { calls } = here.host.customFunctions.traffic;
    expect(await here.actions.moveFormulaDay(TODAY)).toBe(false);
    expect(here.host.customFunctions.traffic.calls).toBe(calls);
    expect(await here.actions.moveFormulaDay(later(1))).toBe(true);
    await here.calculator.settled();
    expect(here.host.customFunctions.traffic.calls).toBe(calls + 4);
    expect(dayCell(here)).toBe(later(1));
  });

  test("is found again after its sheet was renamed and its cell moved, and formulas follow", async () => {
    const here = await formulaBook();
    await insert(here);
    const sheet = here.model.requireSheet("评级规则");
    here.model.renameSheet(sheet, "我们的规则");
    expect(await here.actions.formulaDay()).toBe(TODAY);
    expect(await here.actions.moveFormulaDay(later(2))).toBe(true);
    await insert(here, { ...TIER, id: "TIER.WHY" });
    expect(here.model.sheets.map(({ name }) => name)).toEqual(["客户", "行业基准", "我们的规则"]);
    expect(String(here.formula(1, 13))).toContain("'我们的规则'!$E$1");
  });

  test("counts from 1904 in a workbook that does", async () => {
    const here = await formulaBook({ use1904: true });
    await insert(here);
    expect(dayCell(here)).toBe(TODAY - 1462);
    expect(await here.actions.formulaDay()).toBe(TODAY);
  });

  test("is nothing that looking writes: a preview of a formula leaves the workbook as it was", async () => {
    const here = await formulaBook();
    const { text } = await here.actions.previewFormula(await graded(here), TIER);
    expect(text).toContain("'评级规则'!$E$1");
    expect(here.model.sheets).toHaveLength(1);
  });
});

describe("a column of an earlier version, with TODAY() in it", () => {
  async function withToday() {
    const here = await formulaBook();
    await insert(here);
    const old = String(here.formula(1, 12)).replace("'评级规则'!$E$1", "TODAY()");
    [1, 2, 3, 4].forEach((row) => here.type(row, 12, old));
    await here.calculator.settled();
    return here;
  }

  test("is still understood, counted, and replaced when asked", async () => {
    const here = await withToday();
    expect(here.column("公式·等级")).toEqual(["B", "S", "C", "C"]);
    const [column] = await here.actions.formulaColumns((await graded(here)).opened);
    expect(column).toMatchObject({ formulas: 4, volatile: 4 });
    await here.actions.valuesToFormulas(await graded(here), column);
    await here.calculator.settled();
    expect(String(here.formula(1, 12))).toContain("'评级规则'!$E$1");
    const [now] = await here.actions.formulaColumns((await graded(here)).opened);
    expect(now).toMatchObject({ formulas: 4, volatile: 0 });
    expect(here.column("公式·等级")).toEqual(["B", "S", "C", "C"]);
  });
});
