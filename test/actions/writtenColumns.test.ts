// A column that is called like one of ours and holds the user's own words is left alone.

import { freeHeader } from "../../src/actions/writtenColumns";
import { defaultSettings } from "../../src/domain/settings/settings";
import { standardHeaders } from "../../src/domain/sample/sampleTable";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, type Book } from "./bookOfCustomers";

afterEach(stopHosts);

const PLANNED = ["周三上午", "6月上旬", "等他回电", "不再联系"];

/** The method's table with a column 下次跟进 of the user's own. */
function withOwnColumn(asTable = true): Book {
  return book({
    headers: [...standardHeaders("zh-CN"), "下次跟进"],
    rows: METHOD_ROWS.map((row, at) => [...row, PLANNED[at] ?? ""]),
    asTable,
  });
}

async function regrade(here: Book) {
  const diff = await preview(here);
  return here.actions.accept(diff, here.actions.everything(diff));
}

const OURS = ["建议策略", "流失风险", "下次跟进 2", "评级依据"];

describe.each([
  ["an Excel table", true],
  ["a header row", false],
])("a 下次跟进 of the user's own in %s", (_, asTable) => {
  test("stays as it is, and ours stands beside it under a name of its own", async () => {
    const here = withOwnColumn(asTable);
    const diff = await preview(here);
    expect(diff.opened.strangers).toEqual({ nextContact: 12 });
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(here.column("下次跟进")).toEqual(PLANNED);
    expect(here.headers().slice(13)).toEqual(OURS);
    expect(here.column("下次跟进 2").every((cell) => typeof cell === "number")).toBe(true);
  });

  test("is not taken for ours by the next run, which writes the same columns again", async () => {
    const here = withOwnColumn(asTable);
    await regrade(here);
    here.type(2, here.headers().indexOf("流失风险"), "不知道");
    const outcome = await regrade(here);
    expect(outcome.columns.some(({ created }) => created)).toBe(false);
    expect(here.headers().slice(13)).toEqual(OURS);
    expect(here.column("下次跟进")).toEqual(PLANNED);
    expect(here.column("流失风险")[1]).toBe("低");
  });

  test("is known by what 评级依据 says where the workbook has forgotten what was written", async () => {
    const here = withOwnColumn(asTable);
    await regrade(here);
    here.model.settings.clear();
    await regrade(here);
    expect(here.headers().slice(13)).toEqual(OURS);
    expect(here.column("下次跟进")).toEqual(PLANNED);
  });
});

describe.each([
  ["an Excel table", true],
  ["a header row", false],
])("own names that Excel could take for something else, in %s", (_, asTable) => {
  test.each(["+策略", "-策略", "=策略", "'策略", "@策略", "3月策略", "2024", "策略 ", "＋策略"])(
    "%s is one column, whatever the number of runs",
    async (name) => {
      const here = book({ headers: standardHeaders("zh-CN"), rows: METHOD_ROWS, asTable });
      const settings = {
        ...defaultSettings("zh-CN"),
        ownHeaders: { ...defaultSettings("zh-CN").ownHeaders, suggestion: name },
      };
      await here.actions.saveSettings(settings);
      await regrade(here);
      const first = here.headers();
      const outcome = await regrade(here);
      expect(outcome.columns.some(({ created }) => created)).toBe(false);
      expect(here.headers()).toEqual(first);
      expect(first).toHaveLength(16);
    },
  );
});

test("a column that the user hands over is written", async () => {
  const here = withOwnColumn();
  const opened = await here.actions.openTable();
  const handed = await here.actions.remap(opened!, { choices: [{ position: 12, role: "nextContact" }] });
  expect(handed.strangers).toEqual({});
  await regrade(here);
  expect(here.headers().slice(12)).toEqual(["下次跟进", "建议策略", "流失风险", "评级依据"]);
  expect(here.column("下次跟进").every((cell) => typeof cell === "number")).toBe(true);
});

test("a blank column that waits for us is filled", async () => {
  const here = book({ headers: [...standardHeaders("zh-CN"), "建议策略"] });
  await regrade(here);
  expect(here.headers().slice(12)).toEqual(["建议策略", "流失风险", "下次跟进", "评级依据"]);
  expect(here.column("建议策略").every((cell) => typeof cell === "string")).toBe(true);
});

test("what was written is remembered once", async () => {
  const here = book();
  await regrade(here);
  const again = await preview(here);
  expect(Object.keys(again.opened.written)).toEqual(["建议策略", "流失风险", "下次跟进", "评级依据"]);
  here.host.counters.reset();
  const { sizes } = here.host.counters;
  await here.actions.accept(again, here.actions.everything(again));
  expect(sizes.length).toBeLessThanOrEqual(10);
});

test("a free header is the one that is wanted, or the first number behind it that nobody has", () => {
  const headers = (...names: string[]) => ({ headers: names }) as unknown as Parameters<typeof freeHeader>[0];
  expect(freeHeader(headers("客户"), "流失风险")).toBe("流失风险");
  expect(freeHeader(headers("CHURN RISK", "Churn risk 2"), "Churn risk")).toBe("Churn risk 3");
});
