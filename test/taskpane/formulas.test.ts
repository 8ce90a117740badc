import { COLUMN_FORMULAS } from "../../src/domain/formula/columnFormulas";
import { drive } from "./drive";
import { renderScreen, wordsIn } from "./renderScreen";

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
      /^=TIER\(\[@\[.*TODAY\(\),\[@\[.*'行业基准'!\$A\$1:\$D\$\d+\)$/,
    );
    pane.dispatch({ type: "formulaChosen", choice: { id: "TIER.OWNER" } });
    expect(pane.state().formulas.preview).toBeNull();
    await pane.flows.previewFormula();
    expect(pane.state().formulas.preview?.text).toBe("=TIER.OWNER([@[客户等级]])");
    expect(pane.world.workbook.cells[0]).toHaveLength(width);
  });

  test("offers functions by what they answer, with their name in cells", async () => {
    const pane = await atFormulas();
    for (const id of COLUMN_FORMULAS.filter((other) => other !== "RFM.TEXT"))
      expect(shown(pane)).toContain(`（${id}）`);
    expect(shown(pane)).not.toContain("RFM.TEXT");
    expect(shown(pane)).toMatch(/#NAME\?[\s\S]*#BUSY!/);
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
