import fc from "fast-check";
import { editSettingsSheet } from "../../../src/domain/settings/sheetForm/editSheet";
import { readSettingsSheet } from "../../../src/domain/settings/sheetForm/readSheet";
import { DEFAULT_SETTINGS, defaultSettings, type Settings } from "../../../src/domain/settings/settings";
import type { CellRows, CellValue } from "../../../src/domain/vocabulary/cell";
import type { SheetCells, SheetEdit } from "../../../src/domain/vocabulary/sheet";
import { SETTINGS_WORDS, sheetWords } from "../../../src/i18n/sheets/sheets";
import { anySettings } from "./generated";

const words = sheetWords("zh-CN").settingsSheet;

/** A sheet whose used cells begin at A1. */
const sheetOf = (rows: CellRows): SheetCells => ({ id: "s", name: "评级设置", row: 0, column: 0, rows, dayShift: 0 });

/** What Excel would have after the edit. */
function performed(rows: CellRows, edit: SheetEdit | null): CellValue[][] {
  if (edit === null) throw new Error("no edit");
  const after = rows.map((row) => [...row]);
  for (const { before, count } of [...edit.insertions].reverse())
    after.splice(before, 0, ...Array.from({ length: count }, () => []));
  for (const { row, column, cells } of edit.blocks) {
    cells.forEach((line, down) =>
      line.forEach((value, right) => {
        while (after.length <= row + down) after.push([]);
        while (after[row + down].length <= column + right) after[row + down].push("");
        after[row + down][column + right] = value;
      }),
    );
  }
  return after;
}

const written = (settings: Settings, rows: CellRows | null = null, language: "zh-CN" | "en-US" = "zh-CN") =>
  performed(
    rows ?? [],
    editSettingsSheet(
      rows === null ? null : sheetOf(rows),
      settings,
      sheetWords(language).settingsSheet,
      SETTINGS_WORDS,
    ),
  );
const readBack = (rows: CellRows) => readSettingsSheet(sheetOf(rows), SETTINGS_WORDS);
const rowOf = (rows: CellRows, text: string): number => rows.findIndex((row) => row.includes(text));
/** The sheet with one cell of the row of a label changed. */
function edited(rows: CellRows, label: string, value: CellValue, column = 1): CellValue[][] {
  const copy = rows.map((row) => [...row]);
  copy[rowOf(rows, label)][column] = value;
  return copy;
}

test("any settings written to a new sheet read back the same, in both languages", () => {
  fc.assert(
    fc.property(anySettings, fc.constantFrom("zh-CN" as const, "en-US" as const), (settings, language) => {
      expect(readBack(written(settings, null, language))).toEqual({ settings, problems: [], unread: [] });
    }),
    { numRuns: 60 },
  );
});

test("any settings written over any others read back the same, and nothing beside them moves", () => {
  fc.assert(
    fc.property(anySettings, anySettings, (first, second) => {
      const rows = written(first).map((row) => [
        ...row,
        ...Array.from({ length: 8 - row.length }, () => ""),
        "我的批注",
      ]);
      rows.push([], ["我自己的说明"]);
      const after = written(second, rows);
      expect(readBack(after)?.settings).toEqual(second);
      expect(after.at(-1)).toContain("我自己的说明");
      expect(after.filter((row) => row.includes("我的批注"))).toHaveLength(rows.length - 2);
    }),
    { numRuns: 60 },
  );
});

test("writing what is there already changes nothing", () => {
  const rows = written(DEFAULT_SETTINGS);
  expect(editSettingsSheet(sheetOf(rows), DEFAULT_SETTINGS, words, SETTINGS_WORDS)).toEqual({
    insertions: [],
    blocks: [],
    headers: [],
  });
});

test("a sheet that is not ours is neither read nor written", () => {
  const rows = [
    ["评级设置", "我们部门的表"],
    ["S级天数", 10],
  ];
  expect(readBack(rows)).toBeUndefined();
  expect(editSettingsSheet(sheetOf(rows), DEFAULT_SETTINGS, words, SETTINGS_WORDS)).toBeNull();
});

test("a sheet keeps its language when it is saved from a pane in the other", () => {
  const rows = written(defaultSettings("en-US"), null, "en-US");
  const changed = { ...defaultSettings("en-US"), recency: "recorded" as const };
  const after = written(changed, rows, "zh-CN");
  expect(after[rowOf(after, "Reading of R")][1]).toBe("recorded");
  expect(after.flat().some((cell) => /\p{Script=Han}/u.test(String(cell)) && !rows.flat().includes(cell))).toBe(false);
});

describe("edits by hand", () => {
  const rows = written(DEFAULT_SETTINGS);

  test.each<[string, CellValue, (settings: Settings) => unknown, unknown]>([
    ["S级天数", "20天", ({ rules }) => rules.sRecencyDays, 20],
    ["S级金额倍数", " 1.8 倍", ({ rules }) => rules.sAmountRatio, 1.8],
    ["S级固定金额", "80万", ({ rules }) => rules.absoluteAmountYuan.s, 800_000],
    ["行业中心", "中位数", ({ rules }) => rules.center, "median"],
    ["行业中心", "median", ({ rules }) => rules.center, "median"],
    ["R 的读法", "recorded", ({ recency }) => recency, "recorded"],
    ["B级次数", "３次", ({ rules }) => rules.bOrderCount, 3],
    ["S级天数", "", ({ rules }) => rules.sRecencyDays, 30],
  ])("%s typed as %j is understood", (label, typed, pick, value) => {
    const read = readBack(edited(rows, label, typed));
    expect(pick(read?.settings ?? DEFAULT_SETTINGS)).toBe(value);
    expect(read?.problems).toEqual([]);
  });

  test("a value that cannot be used is told by its cell, and the default holds", () => {
    const bad = edited(edited(rows, "S级天数", "很快"), "行业中心", "随便");
    const read = readBack(bad);
    expect(read?.settings).toEqual(DEFAULT_SETTINGS);
    expect(read?.problems).toEqual([
      { path: "rules.sRecencyDays", code: "wrongType", found: "很快", cell: `B${rowOf(rows, "S级天数") + 1}` },
      { path: "rules.center", code: "unknownChoice", found: "随便", cell: `B${rowOf(rows, "行业中心") + 1}` },
    ]);
  });

  test("a value that cannot be used stays on the sheet for its writer, until another one is chosen", () => {
    const [label, other] = ["S级天数", "几天内联系：高风险"];
    const bad = edited(edited(rows, label, "很快"), other, 9999);
    const kept = written({ ...DEFAULT_SETTINGS, recency: "recorded" }, bad);
    expect([kept[rowOf(kept, label)][1], kept[rowOf(kept, other)][1]]).toEqual(["很快", 9999]);
    const chosen = written({ ...DEFAULT_SETTINGS, rules: { ...DEFAULT_SETTINGS.rules, sRecencyDays: 20 } }, bad);
    expect([chosen[rowOf(chosen, label)][1], chosen[rowOf(chosen, other)][1]]).toEqual([20, 9999]);
  });

  test("a share may be typed in percent", () => {
    const read = readBack(edited(rows, "贴着线：金额相差", "12%"));
    expect(read?.settings.near.amountShare).toBe(0.12);
    expect(read?.problems).toEqual([]);
  });

  test("the cell is told by where the sheet begins", () => {
    const read = readSettingsSheet({ ...sheetOf(edited(rows, "S级天数", -1)), row: 4, column: 27 }, SETTINGS_WORDS);
    expect(read?.problems[0]?.cell).toBe(`AC${rowOf(rows, "S级天数") + 5}`);
  });

  test("a label nobody knows is told, and left on the sheet", () => {
    const bad = edited(rows, "S级天数", "S级天", 0);
    const read = readBack(bad);
    expect(read?.problems).toMatchObject([{ code: "unknownChoice", found: "S级天" }]);
    const after = written({ ...DEFAULT_SETTINGS, rules: { ...DEFAULT_SETTINGS.rules, sRecencyDays: 25 } }, bad);
    expect(rowOf(after, "S级天")).toBeGreaterThan(0);
    expect(readBack(after)?.settings.rules.sRecencyDays).toBe(25);
  });

  test("a word cleared in the middle of a list does not end it", () => {
    const at = rowOf(rows, DEFAULT_SETTINGS.riskWords[2] ?? "");
    const holed = rows.map((row, index) => (index === at ? [] : row));
    expect(readBack(holed)?.settings.riskWords).toEqual(DEFAULT_SETTINGS.riskWords.filter((_, index) => index !== 2));
  });

  test("a list that is emptied stays empty, a section that is deleted has its defaults", () => {
    const title = rowOf(rows, words.sections.riskWords);
    const next = rowOf(rows, words.sections.locks);
    expect(readBack(rows.map((row, at) => (at >= title + 2 && at < next ? [] : row)))?.settings.riskWords).toEqual([]);
    const deleted = rows.filter((_, at) => at < title || at >= next);
    expect(readBack(deleted)?.settings.riskWords).toEqual(DEFAULT_SETTINGS.riskWords);
    expect(readBack(written({ ...DEFAULT_SETTINGS, riskWords: ["降价"] }, deleted))?.settings.riskWords).toEqual([
      "降价",
    ]);
  });

  test("a column inserted into the sheet moves nothing", () => {
    const wide = rows.map((row) => [row[0] ?? "", "", ...row.slice(1)]);
    expect(readBack(wide)).toMatchObject({ settings: DEFAULT_SETTINGS, problems: [] });
    const after = written({ ...DEFAULT_SETTINGS, recency: "recorded" }, wide);
    expect(after[rowOf(after, "R 的读法")].slice(0, 3)).toEqual(["R 的读法", "", "表内"]);
  });

  test("a column whose header was renamed is taken by its place, in every section", () => {
    const lock = { key: "C1", grade: "S" as const, reason: "谈判", until: 45_565 };
    const settings: Settings = { ...DEFAULT_SETTINGS, locks: [lock] };
    const whole = written(settings).map((row) => ["", ...row]);
    for (const title of Object.values(words.sections)) {
      const header = rowOf(whole, title) + 1;
      const renamed = [...whole[header].keys()].filter((column) => column > 1 && whole[header][column] !== "");
      for (const column of renamed) {
        const rows = whole.map((row, at) => row.map((cell, to) => (at === header && to === column ? "改过" : cell)));
        expect({ title, column, ...readBack(rows) }).toEqual({ title, column, settings, problems: [], unread: [] });
      }
    }
  });

  test("an amount typed as 80万 is left as it was typed", () => {
    const typed = edited(rows, "S级固定金额", "100万");
    expect(editSettingsSheet(sheetOf(typed), DEFAULT_SETTINGS, words, SETTINGS_WORDS)?.blocks).toEqual([]);
  });

  test("a lock that cannot be read locks nothing, is told by its cell, and is still there after a save", () => {
    const lock = { key: "C1", grade: "S" as const, reason: "谈判", until: 45_565 };
    const locked = written({ ...DEFAULT_SETTINGS, locks: [lock] });
    const at = rowOf(locked, "C1");
    locked.splice(at + 1, 0, ["C2", "X", "听说要涨", ""], ["c3", "a", "", "2024年9月30日"]);
    const read = readBack(locked);
    expect(read?.settings.locks).toEqual([lock, { key: "c3", grade: "A", reason: "", until: 45_565 }]);
    expect(read?.problems).toEqual([{ path: "locks[1].grade", code: "unknownChoice", found: "X", cell: `B${at + 2}` }]);
    const after = written({ ...DEFAULT_SETTINGS, locks: [] }, locked);
    expect(after[rowOf(after, "C2")].slice(0, 3)).toEqual(["C2", "X", "听说要涨"]);
    expect(readBack(after)?.settings.locks).toEqual([]);
  });

  test("a day of the 1904 count is read as the same day", () => {
    const locked = written({ ...DEFAULT_SETTINGS, locks: [{ key: "C1", grade: "S", reason: "", until: 45_565 }] });
    const moved = locked.map((row) => row.map((cell) => (cell === 45_565 ? 45_565 - 1462 : cell)));
    expect(readSettingsSheet({ ...sheetOf(moved), dayShift: 1462 }, SETTINGS_WORDS)?.settings.locks[0]?.until).toBe(
      45_565,
    );
  });

  test("a column that shall be neither yes nor no is written, and told", () => {
    const read = readBack(edited(rows, "流失风险", "也许", 2));
    expect(read?.settings.writtenColumns).toEqual(DEFAULT_SETTINGS.writtenColumns);
    expect(read?.problems).toMatchObject([{ path: "written.risk", found: "也许" }]);
    expect(readBack(edited(rows, "流失风险", "否", 2))?.settings.writtenColumns).not.toContain("risk");
  });
});

test("a section that is missing is written under the last one, with one blank row between", () => {
  const filled = (rows: CellRows): CellRows =>
    rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
  const whole = filled(written(DEFAULT_SETTINGS));
  const blank = whole.findLastIndex((row) => row.length === 0);
  expect(blank).toBeGreaterThan(0);
  const cut = whole.slice(0, blank);
  expect(filled(written(DEFAULT_SETTINGS, cut))).toEqual(whole);
});
