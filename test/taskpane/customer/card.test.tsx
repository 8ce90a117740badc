import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import type { CellRows } from "../../../src/domain/vocabulary/cell";
import type { Language } from "../../../src/i18n/language";
import { paneWords } from "../catalogue";
import { customerAt } from "../../../src/taskpane/state/acting";
import { briefOf, briefText } from "../../../src/taskpane/brief/brief";
import { gapLine } from "../../../src/taskpane/customer/gapLine";
import { figuresIn, namesIn, type Pane } from "../../../src/taskpane/shell/PaneContext";
import { reduce } from "../../../src/taskpane/state/reducer";
import { EMPTY_FOLLOW_UP } from "../../../src/taskpane/followUp/followUpDraft";
import type { PaneState } from "../../../src/taskpane/state/state";
import { sentences } from "../../../src/i18n/sentences/sentences";
import { makeFollowUp } from "../../../src/domain/followUp/followUp";
import { lockKey } from "../../../src/domain/regrade/locks";
import { METHOD_TABLE } from "../../domain/regrade/plans";
import { drive, type Driver } from "../drive";
import { THE_DAY } from "../paneWorld";
import { renderScreen, wordsIn } from "../renderScreen";

async function opened(cells: CellRows = METHOD_TABLE, language: Language = "zh-CN"): Promise<Driver> {
  const driver = drive(language, cells);
  await driver.flows.start();
  return driver;
}

function cardWords(driver: Driver, row: number, part: Partial<PaneState> = {}, language: Language = "zh-CN") {
  const state: PaneState = { ...driver.state(), tab: "customer", pages: {}, selectedRow: row, ...part };
  return wordsIn(renderScreen({ world: driver.world, state, language }));
}

function paneOf(driver: Driver, language: Language = "zh-CN"): Pane {
  return {
    dispatch: driver.dispatch,
    flows: driver.flows,
    environment: driver.world.environment,
    language,
    words: paneWords(language),
    say: sentences(language),
    asOf: THE_DAY,
    isToday: true,
    ...namesIn(driver.state().opened?.settings.gradeNames),
    ...figuresIn(language),
  };
}

function planIn(driver: Driver) {
  const { preview } = driver.state();
  if (preview === null) throw new Error("the table was not read");
  return preview;
}

test("the card of C贸易公司 says for A and for S what is missing, what is reached, and whether it can be reached", async () => {
  const driver = await opened();
  const { gaps } = rowFacts(planIn(driver).plan, 2);
  const lines = gaps.map((gap) => ({ target: gap.target, ...gapLine(gap, paneOf(driver)) }));
  expect(lines).toEqual([
    {
      target: "A",
      missing: ["再下 1 单（满 3次）", "金额差 28.75万（达到 58.75万）", "R 少于 60天"],
      met: [],
      reach: "reachable",
    },
    {
      target: "S",
      missing: ["再下 3 单（满 5次）", "金额差 111万（超过 141万）", "R 少于 30天"],
      met: [],
      reach: "reachable",
    },
  ]);
  const words = cardWords(driver, 2);
  for (const { missing } of lines) expect(words).toContain(missing.join("，"));
});

test("one order that brings the grade is told as such, and an unreachable grade too", async () => {
  const driver = await opened();
  const [b] = rowFacts(planIn(driver).plan, 3).gaps;
  expect(gapLine(b, paneOf(driver)).reach).toBe("oneOrder");
  expect(gapLine({ ...b, possible: false }, paneOf(driver)).reach).toBe("unreachable");
});

test("both quadrants are pictures with a sentence, and the plays of the quadrant stand under the suggestion", async () => {
  const words = cardWords(await opened(), 0);
  expect(words).toContain("价值 × 潜力：明星客户，高价值 · 高潜力");
  expect(words).toContain("重要 × 紧急：立即联系，重要 · 紧急");
  expect(words).toContain("明星客户还可以做");
  expect(words.some((text) => text.startsWith("高层对接："))).toBe(true);
});

test("a customer at risk is asked for the cause, and the chosen cause shows what wins back", async () => {
  const driver = await opened();
  expect(cardWords(driver, 2)).toContain("留住");
  const key = lockKey(planIn(driver).plan.table, 2);
  const { followUps } = reduce(driver.state(), {
    type: "followUpTyped",
    key,
    draft: { ...EMPTY_FOLLOW_UP, cause: "price" },
  });
  const words = cardWords(driver, 2, { followUps });
  expect(words).toContain("挽回：给优惠折扣");
  expect(words).toContain("3天内报一次限时优惠价，写明折扣、数量和到期日");
});

test("a customer who stopped buying is won back, one who stays is not asked", async () => {
  const driver = await opened();
  expect(cardWords(driver, 3)).toContain("挽回");
  expect(cardWords(driver, 1)).not.toContain("挽回");
  expect(cardWords(driver, 1)).not.toContain("留住");
});

test("a row that cannot be graded says the problem, its column and its row", async () => {
  const cells = METHOD_TABLE.map((row, at) =>
    at === 2 ? row.map((cell, column) => (column === 6 ? "/3次/80万" : cell)) : row,
  );
  const words = cardWords(await opened(cells), 1);
  expect(words).toContain("这一行还不能评级");
  expect(words).toContain("R/F/M · 第3行");
});

test("a gradable row names what is worth a look in it", async () => {
  const words = cardWords(await opened(), 3);
  expect(words.some((text) => text.includes("与订单次数矛盾"))).toBe(true);
  expect(words).toContain("备注 · 第5行");
});

const textOfBrief = (driver: Driver, row: number, history: Parameters<typeof briefOf>[3] = []): string =>
  briefText(briefOf(planIn(driver), row, paneOf(driver), history), paneOf(driver));

test("the brief stands under headings, on the page as in the copied text, and has none above nothing", async () => {
  const driver = await opened();
  const sections = briefOf(planIn(driver), 0, paneOf(driver), []);
  expect(sections.map(({ title }) => title)).toEqual(["客户与采购", "等级", "需求与风险", "这次做什么"]);
  expect(textOfBrief(driver, 0)).toMatch(/^【客户与采购】\n客户：[^]*\n\n【等级】\n等级：/);
  const shown = cardWords(driver, 0, { pages: { customer: "brief" }, acting: customerAt(planIn(driver).plan, 0) });
  for (const { title, facts } of sections) {
    expect(shown).toContain(title);
    for (const [, text] of facts) expect(shown).toContain(text);
  }
});

test("the brief names size, buying cycle, plans, gap, quadrant and the suggestion of the row", async () => {
  const driver = await opened();
  const lines = textOfBrief(driver, 0).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^客户：A科技公司 · C202405001 · 信息技术 · 老客户$/),
      "规模：100-500人",
      "购买：近12个月 3 单、80万，56 天前下单",
      "采购周期：约 122 天一单",
      expect.stringMatching(/^升级：升 S 还差：再下 1 单（满 4次），金额差 31万（超过 111万）/),
      "象限：明星客户；高价值 · 高潜力",
      expect.stringMatching(/^计划与时机：计划Q3采购新设备/),
      "需求标签：技术驱动型",
    ]),
  );
});

test("the brief names words of urgency while the record is fresh, and no longer", async () => {
  const withUpdate = (updated: string): CellRows =>
    METHOD_TABLE.map((row, at) => row.map((cell, column) => (at === 2 && column === 10 ? updated : cell)));
  expect(textOfBrief(await opened(withUpdate("2024-05-22")), 1)).toContain("计划与时机：迫切");
  expect(textOfBrief(await opened(withUpdate("2024-03-22")), 1)).not.toContain("计划与时机");
});

test("the brief tells competitors from the note, and the last follow-up with its promise", async () => {
  const driver = await opened();
  const entry = {
    channel: "visit",
    person: "王敏",
    feedback: "嫌报价高",
    promise: "6月5日给报价",
    objection: "price",
  } as const;
  const history = [makeFollowUp({ key: "C202405003", name: "C贸易公司" }, entry, THE_DAY + 0.5)];
  const brief = textOfBrief(driver, 2, history);
  expect(brief).toContain("竞争与风险：对比3家供应商报价");
  expect(brief).toMatch(/上次跟进：2024-05-31 周五 · 拜访 · 王敏 · 嫌报价高 · 客户异议：价格/);
  expect(brief).toMatch(/承诺过：6月5日给报价 · 2024-06-05 周三/);
});

test("a longer list goes back to the page it belongs to, and that page to its tab", async () => {
  const driver = await opened();
  driver.dispatch({ type: "tabChosen", tab: "settings" });
  driver.dispatch({ type: "pageOpened", page: "thresholds" });
  driver.dispatch({ type: "pageOpened", page: "nearLimits" });
  driver.dispatch({ type: "pageClosed" });
  expect(driver.state().pages.settings).toBe("thresholds");
  driver.dispatch({ type: "pageClosed" });
  expect(driver.state().pages.settings).toBeUndefined();
});
