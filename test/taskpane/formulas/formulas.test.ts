import type { RegradePreview } from "../../../src/actions/actions";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import { FUNCTION_IDS } from "../../../src/domain/formula/cellFunctions";
import { drive } from "../drive";
import { renderScreen, wordsIn } from "../renderScreen";

async function atFormulas() {
  const pane = drive();
  await pane.flows.start();
  pane.dispatch({ type: "pageOpened", page: "formulas", tab: "settings" });
  await pane.flows.previewFormula();
  await pane.flows.readFormulaColumns();
  return pane;
}

const shown = (pane: Awaited<ReturnType<typeof atFormulas>>): string =>
  wordsIn(renderScreen({ world: pane.world, state: pane.state(), language: "zh-CN" })).join("\n");

describe("the page 公式", () => {
  test("shows the complete formula of the chosen function, and writes nothing by itself", async () => {
    const pane = await atFormulas();
    const width = pane.world.workbook.cells[0].length;
    expect(pane.state().formulas.preview?.text).toMatch(
      /^=TIER\(\[@\[.*'评级规则'!\$E\$1,\[@\[.*'行业基准'!\$A\$1:\$D\$\d+\)$/,
    );
    pane.dispatch({ type: "formulaChosen", choice: { id: "TIER.OWNER" } });
    expect(pane.state().formulas.preview).toBeNull();
    await pane.flows.previewFormula();
    expect(pane.state().formulas.preview?.text).toBe("=TIER.OWNER([@[客户等级]])");
    expect(pane.world.workbook.cells[0]).toHaveLength(width);
  });

  test("offers functions by what they answer, with their name in cells", async () => {
    const pane = await atFormulas();
    const lacking = ["RFM.TEXT", "CUSTOMER.QUADRANT"];
    for (const id of FUNCTION_IDS) expect([id, shown(pane).includes(`（${id}）`)]).toEqual([id, !lacking.includes(id)]);
    expect(shown(pane)).toMatch(/#NAME\?[\s\S]*#BUSY!/);
  });

  test("gives a formula for all customers no place, and no button, where it cannot be asked for its answer", async () => {
    const pane = await atFormulas();
    pane.dispatch({ type: "formulaChosen", choice: { id: "TIER.BANDS" } });
    await pane.flows.previewFormula();
    expect(pane.state().formulas.preview).toMatchObject({ result: null, place: null });
    expect(pane.state().formulas.preview?.text).toMatch(/^=TIER\.BANDS\(/);
    expect(shown(pane)).toContain("插入这个公式");
  });

  test("inserts a column, lists it, and takes it back", async () => {
    const pane = await atFormulas();
    const width = pane.world.workbook.cells[0].length;
    await pane.flows.insertFormulas();
    expect(pane.world.workbook.cells[0][width]).toBe("公式·等级");
    expect(String(pane.world.workbook.cells[1][width])).toMatch(/^=TIER\(/);
    expect(pane.state().formulas.columns).toHaveLength(1);
    expect(shown(pane)).toContain("已插入：公式·等级");
    await pane.flows.undoFormulas();
    expect(pane.world.workbook.cells[0]).toHaveLength(width);
    expect(pane.state().formulas).toMatchObject({ inserted: null, columns: [] });
    expect(pane.state().announcement.text).toMatch(/^已撤销，拿掉 16 格$/);
  });

  test("says before a conversion how many columns it adds and what is lost", async () => {
    const pane = await atFormulas();
    expect(shown(pane)).toMatch(/会在表右边加 1[0-9] 列；少见的写法/);
    pane.dispatch({ type: "formulaChosen", choice: { form: "let" } });
    expect(shown(pane)).toMatch(/会在表右边加 [4-9] 列；/);
  });

  test("a refusal is shown, and the choice stays", async () => {
    const pane = await atFormulas();
    pane.dispatch({ type: "formulaChosen", choice: { id: "TIER.WHY", benchmarks: "none" } });
    pane.world.workbook.refuse = "protected";
    await pane.flows.insertFormulas();
    expect(pane.state().refusal?.failure.code).toBe("protected");
    expect(pane.state().formulas).toMatchObject({ id: "TIER.WHY", benchmarks: "none", inserted: null });
  });
});

describe("the day that formulas count to, on the page 公式", () => {
  const day = 45_000 as SerialDay;

  async function withDay(now: SerialDay | null) {
    const pane = await atFormulas();
    await pane.flows.insertFormulas();
    const { columns } = pane.state().formulas;
    pane.dispatch({ type: "formulaColumnsRead", columns: columns ?? [], day: now });
    return pane;
  }

  test("is said, with the way to the pane's day where it is another", async () => {
    const pane = await withDay(day);
    expect(shown(pane)).toContain("公式里的天数算到 2023-03-15");
    expect(shown(pane)).toMatch(/改到 20\d\d-\d\d-\d\d/);
  });

  test("is not offered to be moved where it is the pane's day, and not said where no formula names one", async () => {
    const pane = await withDay(null);
    expect(shown(pane)).not.toContain("公式里的天数");
    const { asOf } = (pane.state().preview as RegradePreview).plan.graded;
    const same = await withDay(asOf);
    expect(shown(same)).toContain("公式里的天数");
    expect(shown(same)).not.toMatch(/改到 20/);
  });

  test("stands in for TODAY() in columns of earlier versions, which are offered to be filled again", async () => {
    const pane = await withDay(day);
    const [column] = pane.state().formulas.columns ?? [];
    expect(shown(pane)).not.toContain("改用评级日");
    pane.dispatch({ type: "formulaColumnsRead", columns: [{ ...column, volatile: 3 }], day });
    expect(shown(pane)).toContain("改用评级日");
    await pane.flows.valuesToFormulas({ ...column, volatile: 3 });
    expect(pane.state().formulas.columns?.[0].volatile).toBe(0);
  });
});
