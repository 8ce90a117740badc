import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { book, preview, stopHosts, type Book } from "./bookOfCustomers";

afterEach(stopHosts);

const formats = ({ model }: Book) => model.requireSheet("客户").conditionalFormats;
const ours = (here: Book) => formats(here).filter(({ formula }) => formula.includes('"rfm:'));
const fills = (here: Book) => ours(here).map(({ style }) => style.fillColor?.toLowerCase());

function withUsersRule(): Book {
  const here = book();
  const sheet = here.model.requireSheet("客户");
  here.model.setConditionalFormats(sheet, [
    {
      id: "{users}",
      area: { top: 1, left: 1, bottom: 4, right: 1 },
      type: "custom",
      formula: '=$B2="A科技公司"',
      style: { fillColor: "#FFFF00" },
      stopIfTrue: false,
      priority: 0,
    },
  ]);
  return here;
}

describe("highlights", () => {
  test("accepting puts five rules of ours on whole columns, with severe above stale", async () => {
    const here = book();
    const diff = await preview(here);
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(ours(here)).toHaveLength(5);
    const byPriority = [...ours(here)]
      .sort((a, b) => a.priority - b.priority)
      .map(({ formula }) => /"rfm:(\w+)"/.exec(formula)?.[1]);
    expect(byPriority).toEqual(["severe", "stale", "riskHigh", "riskMedium", "highValueSilent"]);
    for (const { area } of ours(here)) expect([area.top, area.bottom]).toEqual([1, 4]);
    expect(ours(here).every(({ style }) => style.fillColor !== undefined && style.fontColor !== undefined)).toBe(true);
  });

  test("rules refer to the first data row of the table's own columns", async () => {
    const here = book();
    const opened = await here.actions.openTable();
    await here.actions.setHighlights(opened!, ["stale"]);
    expect(ours(here)[0]?.formula).toMatch(/\$K2/);
    expect(ours(here)[0]?.formula).toMatch(/\$F2/);
    expect(ours(here)[0]?.area).toEqual({ top: 1, left: 10, bottom: 4, right: 10 });
  });

  test("running again replaces our rules and leaves the user's", async () => {
    const here = withUsersRule();
    for (let run = 0; run < 3; run++) {
      const diff = await preview(here);
      await here.actions.accept(diff, here.actions.everything(diff));
    }
    expect(ours(here)).toHaveLength(5);
    expect(formats(here).filter(({ id }) => id === "{users}")).toHaveLength(1);
  });

  test("switching off removes ours only and is remembered", async () => {
    const here = withUsersRule();
    const diff = await preview(here);
    await here.actions.accept(diff, here.actions.everything(diff));
    expect(await here.actions.setHighlights(diff.opened, [])).toEqual({ wanted: [], installed: [] });
    expect(formats(here)).toMatchObject([{ id: "{users}", formula: '=$B2="A科技公司"' }]);
    const again = await preview(here);
    const outcome = await here.actions.accept(again, here.actions.everything(again));
    expect(outcome.highlights).toEqual([]);
    expect(ours(here)).toEqual([]);
  });

  test("one kind can be switched off", async () => {
    const here = book();
    const diff = await preview(here);
    await here.actions.accept(diff, here.actions.everything(diff));
    const switches = await here.actions.setHighlights(diff.opened, ["severe", "riskHigh"]);
    expect(switches).toEqual({ wanted: ["severe", "riskHigh"], installed: ["severe", "riskHigh"] });
    expect(await here.actions.highlights(diff.opened)).toEqual({
      wanted: ["severe", "riskHigh"],
      installed: ["severe", "riskHigh"],
    });
  });

  test("the rules of another table on the sheet stay", async () => {
    const here = book();
    const sheet = here.model.requireSheet("客户");
    here.model.setConditionalFormats(sheet, [
      {
        id: "{other}",
        area: { top: 30, left: 1, bottom: 34, right: 1 },
        type: "custom",
        formula: '=AND(N("rfm:stale")=0,TRUE)',
        style: {},
        stopIfTrue: false,
        priority: 0,
      },
    ]);
    const opened = await here.actions.openTable();
    await here.actions.setHighlights(opened!, ["stale"]);
    expect(formats(here).map(({ id }) => id)).toContain("{other}");
  });

  test("a rule has the fill of the settings and a text that reads on it", async () => {
    const here = book();
    const opened = await here.actions.openTable();
    await here.actions.saveSettings({
      ...DEFAULT_SETTINGS,
      highlightColours: { ...DEFAULT_SETTINGS.highlightColours, stale: "#003366" },
    });
    await here.actions.setHighlights(opened!, ["stale"]);
    expect(ours(here)[0]?.style).toMatchObject({ fillColor: "#003366", fontColor: "#FFFFFF" });
  });

  test("new colours reach the rules of ours that are on the table, and no other", async () => {
    const here = withUsersRule();
    const opened = await here.actions.openTable();
    await here.actions.setHighlights(opened!, ["severe"]);
    const { severe } = DEFAULT_SETTINGS.highlightColours;
    await here.actions.saveSettings({
      ...DEFAULT_SETTINGS,
      highlightColours: { ...DEFAULT_SETTINGS.highlightColours, severe: "#d4e4fa", stale: severe },
    });
    expect(fills(here)).toEqual([severe]);
    expect(await here.actions.renewHighlights(opened!)).toEqual({ wanted: ["severe"], installed: ["severe"] });
    expect(fills(here)).toEqual(["#d4e4fa"]);
    expect(formats(here).find(({ id }) => id === "{users}")).toMatchObject({
      formula: '=$B2="A科技公司"',
      style: { fillColor: "#FFFF00" },
    });
    here.model.undo();
    expect(fills(here)).toEqual([severe]);
  });

  test("a table without any of ours gets none by new colours", async () => {
    const here = withUsersRule();
    const opened = await here.actions.openTable();
    expect((await here.actions.renewHighlights(opened!)).installed).toEqual([]);
    expect(formats(here).map(({ id }) => id)).toEqual(["{users}"]);
  });

  test("before the first run there is no risk column, and only stale records are marked", async () => {
    const here = book();
    const opened = await here.actions.openTable();
    const switches = await here.actions.setHighlights(opened!, ["stale", "severe", "riskHigh"]);
    expect(switches.installed).toEqual(["stale", "severe"]);
  });
});
