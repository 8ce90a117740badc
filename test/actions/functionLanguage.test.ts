import type { FormulaChoice } from "../../src/actions/actions";
import { createActions } from "../../src/actions/createActions";
import { answerWithoutWorkbook, setFunctionLanguage } from "../../src/functions/arguments/language";
import { calculate } from "../../src/functions/calculate";
import { createOfficeWorkbook } from "../../src/excel/officeWorkbook";
import { phrasesIn } from "../../src/i18n/phrases";
import type { Language } from "../../src/i18n/language";
import { standardHeaders } from "../../src/domain/sample/sampleTable";
import { CellError } from "excel-stand-in/model/types";
import { stopHosts, TODAY } from "./bookOfCustomers";
import { formulaBook, graded, type FormulaBook } from "./formulaBook";

jest.setTimeout(60_000);
afterEach(() => {
  stopHosts();
  setFunctionLanguage("zh-CN");
});

const CHURN: FormulaChoice = { id: "TIER.CHURN", benchmarks: "none", recency: "aged" };
const functions = { prefix: "", calculate, answerIn: setFunctionLanguage };

/** Somebody opens the workbook with an Office in this language; nothing is known of its functions' language until then. */
async function openedBy(language: Language) {
  const environment = {
    displayLanguage: language,
    platform: "PC",
    isDarkTheme: () => undefined,
    today: () => TODAY,
    now: () => TODAY + 0.5,
  };
  setFunctionLanguage(undefined);
  const workbook = createOfficeWorkbook();
  const actions = createActions(workbook, environment, phrasesIn(language), phrasesIn, functions);
  await actions.loadSettings();
  return actions;
}

/** As with Ctrl+Alt+F9. */
async function recalculated(here: FormulaBook, header: string) {
  const column = here.headers().indexOf(header);
  [1, 2, 3, 4].forEach((row) => here.type(row, column, String(here.formula(row, column))));
  await here.calculator.settled();
  return here.column(header);
}

describe("the words of cell functions, ran on the emulated workbook", () => {
  test("are the workbook's, whoever recalculates it", async () => {
    const here = await formulaBook({ functions });
    await here.actions.insertFormulas(await graded(here), CHURN);
    await here.calculator.settled();
    const first = here.column("公式·流失");
    expect(first).toContain("中");
    for (const reader of ["en-US", "zh-CN", "en-US"] as const) {
      await openedBy(reader);
      expect(await recalculated(here, "公式·流失")).toEqual(first);
    }
  });

  test("change with the setting on 评级设置, for every reader", async () => {
    const here = await formulaBook({ functions });
    await here.actions.insertFormulas(await graded(here), CHURN);
    const { settings } = await here.actions.loadSettings();
    await here.actions.saveSettings({ ...settings, functionLanguage: "en-US" });
    const sheet = here.model.requireSheet("评级设置");
    const cells = Array.from({ length: 200 }, (_, row) => [sheet.value(row, 0), sheet.value(row, 1)]);
    expect(cells).toContainEqual(["公式的语言", "English"]);
    for (const reader of ["zh-CN", "en-US"] as const) {
      await openedBy(reader);
      expect(await recalculated(here, "公式·流失")).toContain("Medium");
    }
  });

  test("are Chinese where the workbook says nothing, also for a reader with an English Office", async () => {
    const here = await formulaBook({ functions });
    await openedBy("en-US");
    expect(await here.enter(20, 20, '=TIER.STALE("A",Z1,45447)')).toBe("没有更新时间");
  });

  test("are those of the table that brought the first column, as its preview says", async () => {
    const here = await formulaBook({ functions, language: "en-US", headers: standardHeaders("en-US") });
    const diff = await graded(here);
    const preview = await here.actions.previewFormula(diff, CHURN);
    const { headers } = await here.actions.insertFormulas(diff, CHURN);
    await here.calculator.settled();
    const shown = here.column(headers[0]);
    expect(preview.result).toEqual({ value: shown[0] });
    expect(shown).toContain("Medium");
    await openedBy("zh-CN");
    expect(await recalculated(here, headers[0])).toEqual(shown);
  });
});

test("a call before the workbook was asked waits for its language", async () => {
  const here = await formulaBook({ functions });
  const { settings } = await here.actions.loadSettings();
  await here.actions.saveSettings({ ...settings, functionLanguage: "en-US" });
  setFunctionLanguage(undefined);
  here.type(20, 20, '=TIER.OWNER("A")');
  expect(here.cell(20, 20)).toEqual(new CellError("#BUSY!"));
  await openedBy("zh-CN");
  await here.calculator.settled();
  expect(here.cell(20, 20)).toMatch(/^[A-Za-z ]+$/);
});

test("a call is answered in Chinese where the workbook cannot be asked", async () => {
  const here = await formulaBook({ functions });
  setFunctionLanguage(undefined);
  here.type(20, 20, '=TIER.STALE("A",Z1,45447)');
  answerWithoutWorkbook();
  await here.calculator.settled();
  expect(here.cell(20, 20)).toBe("没有更新时间");
});

describe("highlights of the churn risk", () => {
  test("know the words of the table and those of the functions", async () => {
    const here = await formulaBook({ functions });
    const { settings } = await here.actions.loadSettings();
    await here.actions.saveSettings({ ...settings, functionLanguage: "en-US" });
    const diff = await graded(here);
    await here.actions.accept(diff, here.actions.everything(diff));
    const sheet = here.model.requireSheet("客户");
    const rules = JSON.stringify(sheet.conditionalFormats);
    expect(rules).toMatch(/OR\(TRIM\(\$\w+2\)=\\"高\\",TRIM\(\$\w+2\)=\\"High\\"\)/);
  });
});
