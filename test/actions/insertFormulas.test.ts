import { RULE_NAMES } from "../../src/i18n/functions/ruleNames";
import type { FormulaChoice } from "../../src/actions/actions";
import { isForAll } from "../../src/domain/formula/cellFunctions";
import { formulasFor } from "../../src/domain/formula/columnFormulas";
import { METHOD_ROWS } from "../sample/methodRows";
import { stopHosts } from "./bookOfCustomers";
import { formulaBook, graded, type FormulaBook } from "./formulaBook";

jest.setTimeout(60_000);
afterEach(stopHosts);

const TIER: FormulaChoice = { id: "TIER", benchmarks: "frozen", recency: "aged" };

async function insert(here: FormulaBook, choice: FormulaChoice = TIER) {
  const inserted = await here.actions.insertFormulas(await graded(here), choice);
  await here.calculator.settled();
  return inserted;
}

describe("插入公式 into an Excel table, ran on the emulated workbook", () => {
  test("the complete formula names columns by their headers and gives every customer the pane's grade", async () => {
    const here = await formulaBook();
    const diff = await graded(here);
    const inserted = await insert(here);
    expect(here.headers().slice(12)).toEqual(["公式·等级"]);
    expect(here.formula(1, 12)).toBe(
      "=TIER([@[RFM指标(R/F/M)]],[@[最后更新时间]],'评级规则'!$E$1,[@[所属行业]],'行业基准'!$A$1:$D$6)".replace(
        "RFM指标(R/F/M)",
        String(here.headers()[6]),
      ),
    );
    expect(here.column("公式·等级")).toEqual(["B", "S", "C", "C"]);
    expect(inserted.filled.columns[0]).toMatchObject({ created: true, written: 4, failed: 0 });
    expect(diff.plan.counts.fall).toBe(2);
  });

  test("the sheet 行业基准 holds the means, and the user's columns are untouched", async () => {
    const here = await formulaBook();
    await insert(here);
    const sheet = here.model.requireSheet("行业基准");
    expect(sheet.columnWidths.get(3)).toBeGreaterThan(sheet.columnWidths.get(1) ?? Infinity);
    expect([0, 1, 2, 3].map((column) => sheet.value(0, column))).toEqual(["行业", "户数", "平均次数", "平均金额(元)"]);
    expect(sheet.value(1, 2)).toBe(2.75);
    expect(sheet.value(1, 3)).toBe(662_500);
    const now = METHOD_ROWS.map((row, at) => row.map((_, column) => here.cell(at + 1, column)));
    expect(now).toEqual(METHOD_ROWS);
  });

  test("the sheets that appear with the first column are named, and not again with the second", async () => {
    const here = await formulaBook();
    expect((await insert(here)).newSheets).toEqual(["行业基准", "评级规则"]);
    expect((await insert(here)).newSheets).toEqual([]);
  });

  test("the preview shows the same formula and the first row's answer, and writes nothing", async () => {
    const here = await formulaBook();
    const preview = await here.actions.previewFormula(await graded(here), TIER);
    expect(here.headers()).toHaveLength(12);
    expect(here.model.sheets).toHaveLength(1);
    await insert(here);
    expect(preview).toEqual({ text: here.formula(1, 12), result: { value: "B" }, place: null });
  });

  test("taking it back removes the column, and keeps it where somebody typed into it", async () => {
    const here = await formulaBook();
    const inserted = await insert(here);
    expect(await here.actions.removeFormulas(inserted)).toEqual({ restored: 4, kept: 0 });
    expect(here.headers()).toHaveLength(12);
    const again = await insert(here);
    here.type(2, 12, "手工");
    expect(await here.actions.removeFormulas(again)).toEqual({ restored: 3, kept: 1 });
    expect(here.column("公式·等级")).toEqual([null, "手工", null, null]);
  });

  test("a second column of the same formula gets its own header; nothing is overwritten", async () => {
    const here = await formulaBook();
    await insert(here);
    here.type(1, 14, "旁边的字");
    await insert(here, { ...TIER, benchmarks: "none", recency: "recorded" });
    expect(here.headers().slice(12, 14)).toEqual(["公式·等级", "公式·等级 (2)"]);
    expect(here.formula(1, 13)).toBe(`=TIER([@[${String(here.headers()[6])}]],,,[@[所属行业]])`);
    expect(here.column("公式·等级 (2)")).toEqual(["A", "S", "B", "C"]);
    expect(here.cell(1, 14)).toBe("旁边的字");
  });

  test("a sheet of the user's named 行业基准 is left alone", async () => {
    const here = await formulaBook();
    const own = here.model.addSheet("行业基准");
    own.setCell(0, 0, { value: "我的笔记" });
    await insert(here);
    expect(own.value(0, 0)).toBe("我的笔记");
    expect(String(here.formula(1, 12))).toContain("'行业基准 (2)'!$A$1:$D$6");
    expect(here.column("公式·等级")).toEqual(["B", "S", "C", "C"]);
  });

  test("rules that are not the defaults stand on a sheet of their own, and the formula names it", async () => {
    const here = await formulaBook();
    const { settings } = await here.actions.loadSettings();
    await here.actions.saveSettings({ ...settings, rules: { ...settings.rules, aAmountRatio: 3, sAmountRatio: 4 } });
    await insert(here);
    expect(String(here.formula(1, 12))).toContain(`'评级规则'!$A$1:$B$${RULE_NAMES.size + 1}`);
    const { plan } = await graded(here);
    expect(here.column("公式·等级")).toEqual(["B", "B", "C", "C"]);
    expect(Array.from(plan.after)).toEqual([3, 3, 4, 4]);
  });

  test("转成值 keeps what the cells show, 转回公式 brings the formulas back", async () => {
    const here = await formulaBook();
    const { opened } = await insert(here);
    const formula = here.formula(1, 12);
    const [column] = await here.actions.formulaColumns(opened);
    expect(column).toMatchObject({ header: "公式·等级", position: 12, formulas: 4, values: 0, choice: TIER });
    const { report, left } = await here.actions.formulasToValues(opened, column);
    expect(left).toEqual([]);
    expect(report.written["公式·等级"]).toBe(4);
    expect([1, 2, 3, 4].map((row) => here.formula(row, 12))).toEqual(["B", "S", "C", "C"]);
    const [values] = await here.actions.formulaColumns(opened);
    expect(values).toMatchObject({ formulas: 0, values: 4 });
    await here.actions.valuesToFormulas(await graded(here), values);
    await here.calculator.settled();
    expect(here.formula(1, 12)).toBe(formula);
    expect(here.column("公式·等级")).toEqual(["B", "S", "C", "C"]);
  });

  test.each([
    ["RFM.AMOUNT", { benchmarks: "none", recency: "recorded" }],
    ["TIER.DROPDATE", { benchmarks: "frozen", recency: "aged" }],
  ] as const)("转成值 leaves the number format of %s as it was", async (id, choice) => {
    const here = await formulaBook();
    const { opened } = await insert(here, { id, ...choice });
    const format = (): string | undefined => here.model.requireSheet("客户").styleAt(1, 12).numberFormat;
    const [before, shown] = [format(), here.cell(1, 12)];
    const [column] = await here.actions.formulaColumns(opened);
    await here.actions.formulasToValues(opened, column);
    expect([format(), here.cell(1, 12)]).toEqual([before, shown]);
  });

  test("a second formula uses the frozen benchmarks that are there, as somebody corrected them", async () => {
    const here = await formulaBook();
    await insert(here, { ...TIER, benchmarks: "none", recency: "recorded" });
    const named = (): readonly string[] =>
      here.model.sheets.map(({ name }) => name).filter((name) => name.startsWith("行业基准"));
    expect(named()).toEqual([]);
    await insert(here);
    here.model.setInput(here.model.requireSheet("行业基准"), 1, 3, 600_000, "user");
    await insert(here);
    expect(named()).toEqual(["行业基准"]);
    expect(here.model.requireSheet("行业基准").value(1, 3)).toBe(600_000);
  });

  test("转成值 leaves a cell with an error as a formula", async () => {
    const here = await formulaBook();
    const { opened } = await insert(here, { id: "RFM.AMOUNT", benchmarks: "none", recency: "recorded" });
    await here.enter(2, 6, "看不懂");
    const [column] = await here.actions.formulaColumns(opened);
    const { left } = await here.actions.formulasToValues(opened, column);
    expect(left).toEqual([{ cell: "M3", row: 1, reason: "error" }]);
    expect(here.formula(1, 12)).toBe(800_000);
    expect(String(here.formula(2, 12))).toMatch(/^=RFM\.AMOUNT/);
  });

  test("冻结基准 again follows new industries, and the formulas follow the longer range", async () => {
    const here = await formulaBook();
    await insert(here);
    await here.enter(1, 6, "45天/3次/180万");
    expect(here.model.requireSheet("行业基准").value(1, 3)).toBe(662_500);
    await here.enter(1, 3, "生物医药");
    const frozen = await here.actions.freezeBenchmarks(await graded(here));
    await here.calculator.settled();
    expect(frozen).toEqual({ sheetName: "行业基准" });
    expect(here.model.requireSheet("行业基准").value(1, 3)).toBe(912_500);
    expect(here.column("公式·等级")[0]).toBe("B");
  });

  test("a sheet that is made has one header row, dressed and kept in sight, and columns as wide as their texts", async () => {
    const here = await formulaBook();
    await here.actions.freezeBenchmarks(await graded(here));
    const sheet = here.model.requireSheet("行业基准");
    const width = (sheet.usedArea(true)?.right ?? -1) + 1;
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 0]);
    const [header, first] = [0, 1].map((row) =>
      Array.from({ length: width }, (_, column) => sheet.styleAt(row, column).bold === true),
    );
    expect([header, first]).toEqual([header!.map(() => true), first!.map(() => false)]);
    expect(sheet.styleAt(0, width).bold === true).toBe(false);
    expect(Array.from({ length: width }, (_, column) => sheet.columnWidths.has(column))).toEqual(
      first!.map(() => true),
    );
  });

  test("冻结基准 costs nothing for columns where no formula follows it", async () => {
    const here = await formulaBook();
    const diff = await graded(here);
    await here.actions.freezeBenchmarks(diff);
    here.host.counters.reset();
    await here.actions.freezeBenchmarks(diff);
    const alone = here.host.counters.requests;
    await insert(here);
    const followed = await graded(here);
    here.host.counters.reset();
    await here.actions.freezeBenchmarks(followed);
    expect(here.host.counters.requests).toBeGreaterThan(alone + 2);
    expect(alone).toBe(6);
  });

  test.each(["TIER.DROPDATE", "TIER.NEXTCONTACT"] as const)("%s shows a day as a date", async (id) => {
    const here = await formulaBook();
    await insert(here, { ...TIER, id });
    expect(here.model.requireSheet("客户").styleAt(1, 12).numberFormat).toBe("yyyy-mm-dd");
    expect(here.cell(1, 12)).toEqual(expect.any(Number));
  });

  test("a protected sheet is refused before anything is written", async () => {
    const here = await formulaBook();
    const diff = await graded(here);
    here.model.requireSheet("客户").protection = { protected: true, options: {} };
    await expect(here.actions.insertFormulas(diff, TIER)).rejects.toMatchObject({ code: "protected" });
    expect(here.headers()).toHaveLength(12);
  });
});

describe("插入公式 beside a plain header row", () => {
  test("names cells by address, and never takes a column that is not blank", async () => {
    const here = await formulaBook({ asTable: false });
    here.type(9, 12, "备用");
    await insert(here);
    expect(here.cell(0, 12)).toBeNull();
    expect(here.formula(2, 13)).toBe("=TIER($G3,$K3,'评级规则'!$E$1,$D3,'行业基准'!$A$1:$D$6)");
    expect(here.column("公式·等级")).toEqual(["B", "S", "C", "C"]);
  });

  test("is taken back whole", async () => {
    const here = await formulaBook({ asTable: false });
    const inserted = await insert(here);
    expect(await here.actions.removeFormulas(inserted)).toEqual({ restored: 4, kept: 0 });
    expect(here.headers()).toHaveLength(12);
  });
});

describe("every formula that can be inserted", () => {
  test("previews what its cell then shows, and leaves the table readable as before", async () => {
    const here = await formulaBook();
    const before = await graded(here);
    const previews = new Map<string, unknown>();
    for (const id of formulasFor(before.opened.map).filter((one) => !isForAll(one))) {
      const diff = await graded(here);
      const { text, result } = await here.actions.previewFormula(diff, { ...TIER, id });
      const { headers, opened } = await here.actions.insertFormulas(diff, { ...TIER, id });
      expect(here.formula(1, here.headers().indexOf(headers[0]))).toBe(text);
      expect(opened.map).toEqual(before.opened.map);
      previews.set(headers[0], result !== null && "value" in result ? result.value : "");
    }
    await here.calculator.settled();
    for (const [header, value] of previews) expect([header, here.column(header)[0] ?? ""]).toEqual([header, value]);
    expect(previews.size).toBe(18);
  }, 30_000);
});
