import { BUSINESS_STAGES, type BusinessStage } from "../../../src/domain/vocabulary/businessStage";
import type { Language } from "../../../src/i18n/language";
import { paneWords } from "../catalogue";
import { CARD_SECTIONS, cardSections } from "../../../src/taskpane/customer/cardSections";
import type { PaneState } from "../../../src/taskpane/state/state";
import { drive, type Driver } from "../drive";
import { renderScreen, wordsIn } from "../renderScreen";

const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

/** A pane over the sample table whose workbook says this stage. */
async function paneAt(stage: BusinessStage, language: Language = "zh-CN"): Promise<Driver> {
  const pane = drive(language);
  await pane.flows.start();
  const settings = pane.state().opened?.settings;
  if (settings === undefined) throw new Error("no settings");
  await pane.flows.saveSettings({ ...settings, businessStage: stage });
  return pane;
}

function wordsOn(pane: Driver, part: Partial<PaneState>, language: Language = "zh-CN"): readonly string[] {
  return wordsIn(renderScreen({ world: pane.world, state: { ...pane.state(), ...part }, language }));
}

test.each(BUSINESS_STAGES)("at the stage %s the card has every section once", (stage) => {
  expect([...cardSections(stage)].sort()).toEqual([...CARD_SECTIONS].sort());
  expect(cardSections(stage)[0]).toBe("leading");
});

test("only a mature business reads the risk before the ladder", () => {
  const riskFirst = BUSINESS_STAGES.filter(
    (stage) => cardSections(stage).indexOf("risk") < cardSections(stage).indexOf("ladder"),
  );
  expect(riskFirst).toEqual(["mature"]);
});

describe("the stage decides what leads", () => {
  const { stage: words, customer } = paneWords("zh-CN");

  test("初创: industry and size at the start, and first on the card", async () => {
    const pane = await paneAt("startup");
    const home = wordsOn(pane, { tab: "regrade" });
    expect(home).toContain("制造业 · 500人以上");
    const card = wordsOn(pane, { tab: "customer", selectedRow: 0 });
    expect(card).toEqual(expect.arrayContaining([words.facts.companySize, "100-500人", "信息技术"]));
  });

  test("成长: tags with grades and orders at the start, orders and tag first on the card", async () => {
    const pane = await paneAt("growth");
    const home = wordsOn(pane, { tab: "regrade" });
    expect(home).toContain("长期合作意向");
    expect(home.slice(home.indexOf(words.tag), home.indexOf(words.tag) + 12)).toEqual(
      expect.arrayContaining(["S", "A", "B", "C", words.orderColumn]),
    );
    const card = wordsOn(pane, { tab: "customer", selectedRow: 0 });
    expect(card.indexOf(words.orders(3))).toBeGreaterThan(0);
    expect(card.indexOf("技术驱动型")).toBeLessThan(card.indexOf(customer.risk));
  });

  test("成熟: churn risk with amounts at the start, CLV marked as an estimate and risk first on the card", async () => {
    const pane = await paneAt("mature");
    const home = wordsOn(pane, { tab: "regrade" });
    expect(home.some((text) => text.startsWith("风险高"))).toBe(true);
    const card = wordsOn(pane, { tab: "customer", selectedRow: 0 });
    expect(card).toContain(words.facts.clv);
    expect(card).toContain(words.estimated);
    const page = wordsOn(pane, { tab: "regrade", pages: { regrade: "leading" } });
    expect(page.some((text) => text.includes("未核实的默认值"))).toBe(true);
  });

  test("the headline and the bars stand above it at every stage", async () => {
    for (const stage of BUSINESS_STAGES) {
      const home = wordsOn(await paneAt(stage), { tab: "regrade" });
      expect(home.findIndex((text) => text.includes("等级已过时"))).toBeGreaterThanOrEqual(0);
      expect(home.findIndex((text) => text.includes("等级已过时"))).toBeLessThan(home.indexOf(words.section));
      expect(home.indexOf("表内")).toBeLessThan(home.indexOf(words.section));
    }
  });
});

test.each(BUSINESS_STAGES)("at the stage %s no English screen shows a Chinese character", async (stage) => {
  const pane = await paneAt(stage, "en-US");
  const leaks = (part: Partial<PaneState>): readonly string[] =>
    wordsOn(pane, part, "en-US").filter((text) => CHINESE.test(text) && !/^(中文|客户细分表)$|万/.test(text));
  expect(leaks({ tab: "regrade" })).toEqual([]);
  expect(leaks({ tab: "regrade", pages: { regrade: "leading" } })).toEqual([]);
  expect(leaks({ tab: "settings", pages: { settings: "businessStage" } })).toEqual([]);
  for (const selectedRow of [0, 5]) expect(leaks({ tab: "customer", selectedRow })).toEqual([]);
});

describe("colours of the highlights", () => {
  test("saved colours are put into the sheet, say so, and can be taken back once", async () => {
    const pane = drive();
    await pane.flows.start();
    await pane.flows.setSwitches(["stale", "severe"]);
    const settings = pane.state().opened?.settings;
    if (settings === undefined) throw new Error("no settings");
    const before = settings.highlightColours;
    await pane.flows.saveSettings({ ...settings, highlightColours: { ...before, stale: "#003366" } });
    expect(pane.state().coloursBefore).toEqual(before);
    expect(pane.state().switches?.installed).toEqual(["stale", "severe"]);
    expect(wordsOn(pane, { tab: "settings", pages: { settings: "highlights" } })).toEqual(
      expect.arrayContaining([paneWords("zh-CN").colours.onSheet(2), paneWords("zh-CN").colours.undo]),
    );
    await pane.flows.undoColours();
    expect(pane.state().opened?.settings.highlightColours).toEqual(before);
    expect(pane.state().coloursBefore).toBeNull();
  });

  test("settings with the same colours have nothing to take back", async () => {
    const pane = await paneAt("mature");
    expect(pane.state().coloursBefore).toBeNull();
  });

  test("every highlight names its colour beside an example cell", async () => {
    const pane = drive();
    await pane.flows.start();
    await pane.flows.readSwitches();
    const shown = wordsOn(pane, { tab: "settings", pages: { settings: "highlights" } });
    const { names } = paneWords("zh-CN").colours;
    for (const name of [names.lightOrange, names.orange, names.lightRed, names.yellow, names.teal])
      expect(shown).toContain(name);
  });
});
