import { rowFacts } from "../../src/domain/regrade/rowFacts";
import type { NativeChoice } from "../../src/actions/actions";
import { gradeOf } from "../../src/domain/vocabulary/grade";
import { sentences } from "../../src/i18n/sentences/sentences";
import { METHOD_ROWS } from "../sample/methodRows";
import { stopHosts } from "./bookOfCustomers";
import { formulaBook, graded, type FormulaBookOptions } from "./formulaBook";

jest.setTimeout(60_000);
afterEach(stopHosts);

const ALL: NativeChoice = { results: ["grade", "stale", "risk"], form: "plain" };

async function converted(options: FormulaBookOptions = {}, choice = ALL) {
  const here = await formulaBook(options);
  const diff = await graded(here);
  const outcome = await here.actions.convertToNative(diff.opened, choice);
  await here.calculator.settled();
  return { here, diff, outcome };
}

describe.each([
  ["an Excel table", true],
  ["a plain header row", false],
])("转为原生公式 in %s, ran on the emulated workbook", (_, asTable) => {
  test.each(["plain", "let"] as const)("gives the pane's grades and risks with %s formulas", async (form) => {
    const { here, diff } = await converted({ asTable }, { ...ALL, form });
    const grades = Array.from(diff.plan.after, (code) => gradeOf(code));
    expect(here.column("原生·等级")).toEqual(grades);
    const risks = METHOD_ROWS.map((__, row) => sentences("zh-CN").risk(rowFacts(diff.plan, row).risk.level));
    expect(here.column("原生·流失")).toEqual(risks);
    expect(here.column("原生·过期")).toEqual(["未过期", "未过期", "未过期", "未过期"]);
  });

  test("changes no column of the table, and is not taken for one", async () => {
    const { here, diff, outcome } = await converted({ asTable });
    const now = METHOD_ROWS.map((row, at) => row.map((__, column) => here.cell(at + 1, column)));
    expect(now).toEqual(METHOD_ROWS);
    expect(outcome.opened.map).toEqual(diff.opened.map);
    const again = await here.actions.openTable();
    expect(again?.map).toEqual(diff.opened.map);
  });

  test("uses none of our functions, and is taken back whole", async () => {
    const { here, outcome } = await converted({ asTable });
    for (const { formulas } of outcome.filled.columns) {
      for (const formula of formulas) expect(String(formula)).not.toMatch(/\b(TIER|RFM|CUSTOMER)[.(]/);
    }
    const { kept } = await here.actions.removeFormulas(outcome);
    expect([kept, here.headers().length]).toEqual([0, 12]);
  });
});

describe("the preview of 转为原生公式", () => {
  test("names the columns it will add, and what native formulas cannot do", async () => {
    const { here, diff, outcome } = await converted();
    const preview = here.actions.previewNative(diff.opened, ALL);
    expect(preview.headers).toEqual(outcome.headers);
    expect(preview.losses).toContain("rareForms");
    expect(preview.isPossible).toBe(true);
  });

  test("says of a median that nothing can be converted", async () => {
    const here = await formulaBook();
    const { settings } = await here.actions.loadSettings();
    await here.actions.saveSettings({ ...settings, rules: { ...settings.rules, center: "median" } });
    const { opened } = await graded(here);
    expect(here.actions.previewNative(opened, ALL)).toMatchObject({ headers: [], isPossible: false });
  });

  test("with the grade alone adds neither staleness nor risk", async () => {
    const here = await formulaBook();
    const { opened } = await graded(here);
    const { headers } = here.actions.previewNative(opened, { results: ["grade"], form: "let" });
    expect(headers.filter((header) => ["原生·过期", "原生·流失"].includes(header))).toEqual([]);
    expect(headers.at(-1)).toBe("原生·等级");
  });
});
