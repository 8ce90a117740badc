import { HOST_FAILURES, HostFailure } from "../../src/actions/host";
import { defaultSettings } from "../../src/domain/settings/settings";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { enPane } from "../../src/taskpane/words/en-US";
import { zhPane, type PaneWords } from "../../src/taskpane/words/zh-CN";
import { reduce } from "../../src/taskpane/state/reducer";
import type { PaneEvent } from "../../src/taskpane/state/events";
import { PAGES, TABS } from "../../src/taskpane/state/navigation";
import type { PaneState } from "../../src/taskpane/state/state";
import { drive, type Driver } from "./drive";
import { renderScreen, wordsIn } from "./renderScreen";

const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

/** Every screen there is, as states of one pane after a whole regrade. */
async function everyScreen(language: Language): Promise<{ pane: Driver; screens: ReadonlyMap<string, PaneState> }> {
  const pane = drive(language);
  await pane.flows.start();
  const empty = drive(language, null);
  await empty.flows.identify();
  await pane.flows.showDiff();
  const diff = pane.state();
  await pane.flows.accept();
  await pane.flows.readSwitches();
  const done = pane.state();
  await pane.flows.undo();
  const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, state);
  const screens = new Map<string, PaneState>();
  screens.set("first run", empty.state());
  for (const tab of TABS) screens.set(tab, { ...done, tab, pages: {} });
  for (const page of PAGES) screens.set(page, { ...done, tab: "regrade", pages: { regrade: page } });
  for (const row of [0, 2, 4, 5, 14]) {
    screens.set(`customer ${row}`, { ...done, tab: "customer", selectedRow: row, pages: {} });
    screens.set(`diff ${row}`, after(diff, { type: "rowOpened", row }));
  }
  screens.set("undone", pane.state());
  const progress = { step: "read", done: 3, total: 16 } as const;
  screens.set(
    "cancelled",
    after(diff, { type: "interrupted", interruption: { kind: "reading", retry: "diff", progress } }),
  );
  for (const code of HOST_FAILURES) {
    const failure = new HostFailure(code, "Customers", "");
    screens.set(`refused ${code}`, after(diff, { type: "refused", refusal: { failure, retry: "accept" } }));
  }
  return { pane, screens };
}

/** The same catalogue with every message in brackets, so that a word from elsewhere stands out. */
function bracketed<T>(words: T): T {
  const mark = (value: unknown): unknown => {
    if (typeof value === "string") return `⟦${value}⟧`;
    if (typeof value === "function") return (...parameters: unknown[]) => `⟦${value(...parameters)}⟧`;
    if (Array.isArray(value)) return value.map(mark);
    return Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, mark(each)]));
  };
  return mark(words) as T;
}

function withoutBrackets(markup: string): string {
  const inner = markup.replace(/⟦[^⟦⟧]*⟧/g, "");
  return inner === markup ? markup : withoutBrackets(inner);
}

test("no screen in English shows a Chinese character, the customers' data aside", async () => {
  const { pane, screens } = await everyScreen("en-US");
  // Risk words are the workbook's own: notes in an English table are searched for Chinese words too.
  const { riskWords } = defaultSettings("en-US");
  const removing = riskWords.map((word) => enPane.workbook.riskWordRemove(word));
  const { opened } = pane.state();
  if (opened === null) throw new Error("no table was opened");
  const { sheetName, kind, rowCount } = opened.table;
  const place = enPane.columns.place(sheetName, kind === "table", rowCount, opened.columns.length);
  const allowed = new Set(["中文", "客户细分表", place, ...riskWords, ...removing]);
  for (const [name, state] of screens) {
    const markup = renderScreen({ world: pane.world, state, language: "en-US" });
    const leaks = wordsIn(markup).filter((text) => CHINESE.test(text) && !allowed.has(text));
    expect({ name, leaks: leaks.filter((text) => !text.includes("万") && !text.includes("亿")) }).toEqual({
      name,
      leaks: [],
    });
  }
});

test("no screen in Chinese shows an English word that is not in the catalogue", async () => {
  const { pane, screens } = await everyScreen("zh-CN");
  const words: PaneWords = bracketed(zhPane);
  for (const [name, state] of screens) {
    const markup = renderScreen({ world: pane.world, state, language: "zh-CN", words });
    const outside = wordsIn(withoutBrackets(markup)).filter((text) => /[A-Za-z]{4,}/.test(text) && !CHINESE.test(text));
    expect({ name, leaks: outside }).toEqual({ name, leaks: [] });
  }
});

test("no message is empty where the other language has one", () => {
  const compare = (one: unknown, other: unknown, path: string): void => {
    if (typeof one === "object" && one !== null) {
      for (const key of Object.keys(one)) {
        compare((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], `${path}.${key}`);
      }
      return;
    }
    expect({ path, kind: typeof other }).toEqual({ path, kind: typeof one });
  };
  compare(zhPane, enPane, "pane");
  compare(enPane, zhPane, "pane");
});

test("no message shouts, flatters or gives up", () => {
  for (const language of LANGUAGES) {
    const words = JSON.stringify(language === "zh-CN" ? zhPane : enPane, (_key, value: unknown) =>
      typeof value === "function" ? String(value) : value,
    );
    expect(words).not.toMatch(/您|！|联系管理员|[A-Za-z]! /);
  }
});
