import { DEFAULT_HIGHLIGHT_COLOURS } from "../../src/domain/review/highlightColours";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import type { SheetModel } from "excel-stand-in/model/sheet";
import { book, stopHosts, type Book } from "./bookOfCustomers";

afterEach(stopHosts);

async function saved(change: Partial<typeof DEFAULT_SETTINGS> = {}): Promise<{ here: Book; on: SheetModel }> {
  const here = book();
  await here.actions.saveSettings({ ...DEFAULT_SETTINGS, ...change });
  return { here, on: here.model.requireSheet("评级设置") };
}

/** The last row whose first cell says this. */
function rowOf(on: SheetModel, label: string): number {
  const bottom = on.usedArea(true)?.bottom ?? 0;
  const rows = Array.from({ length: bottom + 1 }, (_, row) => row);
  const row = rows.reverse().find((at) => on.value(at, 0) === label);
  if (row === undefined) throw new Error(`no row ${label}`);
  return row;
}

describe("business stage and highlight colours on the settings sheet", () => {
  test("named fills stand there by name, others by their digits, the stage as a word", async () => {
    const { on } = await saved({
      businessStage: "mature",
      highlightColours: { ...DEFAULT_HIGHLIGHT_COLOURS, stale: "#003366" },
    });
    expect(on.value(rowOf(on, "过期未更新"), 1)).toBe("#003366");
    expect(on.value(rowOf(on, "严重过期"), 1)).toBe("橙色");
    expect(on.value(rowOf(on, "经营阶段"), 1)).toBe("成熟");
  });

  test("what is typed there holds: a name in either language, digits, a stage", async () => {
    const { here, on } = await saved();
    here.model.setInput(on, rowOf(on, "过期未更新"), 1, "浅蓝", "user");
    here.model.setInput(on, rowOf(on, "严重过期"), 1, "Pink", "user");
    here.model.setInput(on, rowOf(on, "流失风险 中"), 1, "＃336", "user");
    here.model.setInput(on, rowOf(on, "经营阶段"), 1, "初创", "user");
    const { settings, problems } = await here.actions.loadSettings();
    expect(problems).toEqual([]);
    expect(settings.businessStage).toBe("startup");
    expect(settings.highlightColours).toEqual({
      ...DEFAULT_HIGHLIGHT_COLOURS,
      stale: "#d4e4fa",
      severe: "#f9d9ee",
      riskMedium: "#333366",
    });
  });

  test("what cannot be used is told by its cell and takes its default", async () => {
    const { here, on } = await saved();
    const colour = rowOf(on, "流失风险 高");
    const stage = rowOf(on, "经营阶段");
    here.model.setInput(on, colour, 1, "彩虹色", "user");
    here.model.setInput(on, stage, 1, "上市", "user");
    const { settings, problems } = await here.actions.loadSettings();
    expect(settings).toMatchObject({ businessStage: "growth", highlightColours: DEFAULT_HIGHLIGHT_COLOURS });
    expect(problems.map(({ found, cell }) => [found, cell]).sort()).toEqual(
      [
        ["彩虹色", `B${colour + 1}`],
        ["上市", `B${stage + 1}`],
      ].sort(),
    );
  });

  test("two highlights with one fill are told by the cell of the second", async () => {
    const { here, on } = await saved();
    const row = rowOf(on, "过期未更新");
    here.model.setInput(on, row, 1, "橙色", "user");
    const { settings, problems } = await here.actions.loadSettings();
    expect(settings.highlightColours).toEqual(DEFAULT_HIGHLIGHT_COLOURS);
    expect(problems).toMatchObject([{ path: "highlightColours.stale", code: "duplicate", cell: `B${row + 1}` }]);
  });

  test("they travel in the settings file", async () => {
    const chosen = {
      businessStage: "startup",
      highlightColours: { ...DEFAULT_HIGHLIGHT_COLOURS, riskHigh: "#550011" },
    } as const;
    const { here } = await saved(chosen);
    const text = await here.actions.exportSettings();
    const { settings, problems } = book().actions.importSettings(text);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject(chosen);
  });
});
