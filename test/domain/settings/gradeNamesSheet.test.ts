import { GRADE_NAME_PRESETS } from "../../../src/domain/settings/gradeNaming";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings";
import { editSettingsSheet } from "../../../src/domain/settings/sheetForm/editSheet";
import { readSettingsSheet } from "../../../src/domain/settings/sheetForm/readSheet";
import type { CellRows, CellValue } from "../../../src/domain/vocabulary/cell";
import type { SheetCells } from "../../../src/domain/vocabulary/sheet";
import { SETTINGS_WORDS, sheetWords } from "../../../src/i18n/sheets/sheets";

const words = sheetWords("zh-CN").settingsSheet;
const METALS: Settings = {
  ...DEFAULT_SETTINGS,
  gradeNames: GRADE_NAME_PRESETS.metals,
  formerGradeNames: { ...DEFAULT_SETTINGS.formerGradeNames, S: ["王者", "V9"] },
  reviewCadenceDays: { S: 11, A: 22, B: 33, C: 44 },
  locks: [{ key: "C1", grade: "A", reason: "谈判中", until: null }],
};

const sheetOf = (rows: CellRows): SheetCells => ({ id: "s", name: "评级设置", row: 0, column: 0, rows, dayShift: 0 });
const read = (rows: CellRows) => readSettingsSheet(sheetOf(rows), SETTINGS_WORDS);

/** The cells after an edit without inserted rows. */
function written(settings: Settings, now: CellRows | null = null): CellValue[][] {
  const edit = editSettingsSheet(now === null ? null : sheetOf(now), settings, words, SETTINGS_WORDS);
  const rows = (now ?? []).map((row) => [...row]);
  for (const { row, column, cells } of edit?.blocks ?? []) {
    cells.forEach((line, down) =>
      line.forEach((value, right) => {
        while (rows.length <= row + down) rows.push([]);
        while (rows[row + down].length <= column + right) rows[row + down].push("");
        rows[row + down][column + right] = value;
      }),
    );
  }
  return rows;
}

/** The sheet with one cell changed in the row of a section that begins with a label. */
function edited(rows: CellRows, section: string, label: string, value: CellValue, column = 1): CellValue[][] {
  const copy = rows.map((row) => [...row]);
  const title = copy.findIndex(([cell]) => cell === section);
  const row = copy.findIndex(([cell], at) => at > title && cell === label);
  copy[row][column] = value;
  return copy;
}

test("the sheet has a section of names with the ranks best first, and other sections call a grade by letter and name", () => {
  const rows = written(METALS);
  const title = rows.findIndex(([cell]) => cell === "【等级名称】");
  expect(rows.slice(title + 1, title + 6).map((row) => row.slice(0, 3))).toEqual([
    ["级别", "名称", "曾用名"],
    ["S", "钻石", "王者、V9"],
    ["A", "白金"],
    ["B", "金牌"],
    ["C", "普通"],
  ]);
  expect(rows.map(([cell]) => cell)).toContain("S · 钻石");
  expect(rows.find(([cell]) => cell === "C1")?.[1]).toBe("A · 白金");
});

test("a name typed in the section of names holds, and no other section loses its rows by it", () => {
  const now = read(edited(written(METALS), "【等级名称】", "A", "铂金"));
  expect(now?.problems).toEqual([]);
  expect(now?.settings).toEqual({ ...METALS, gradeNames: { ...METALS.gradeNames, A: "铂金" } });
});

test("a grade may be named in any way people write it", () => {
  for (const label of ["A", "a级", "白金", "白金级", "A · 旧名"]) {
    const rows = edited(edited(written(METALS), "【频率】", "A · 白金", label, 0), "【锁定的等级】", "C1", label);
    expect(read(rows)).toEqual({ settings: METALS, problems: [], unread: [] });
  }
});

test("a name that cannot be used is told by its cell, and its rank is called by its letter", () => {
  const rows = edited(written(METALS), "【等级名称】", "B", "钻石");
  const now = read(rows);
  const row = rows.findIndex(([cell, name]) => cell === "B" && name === "钻石") + 1;
  expect(now?.problems).toEqual([{ path: "gradeNames.B", code: "duplicate", found: "钻石", cell: `B${row}` }]);
  expect(now?.settings.gradeNames.B).toBe("B");
  expect(now?.settings.reviewCadenceDays).toEqual(METALS.reviewCadenceDays);
});

test("names that trade places take their labels along, and every rank keeps its own numbers", () => {
  const next = { ...METALS, gradeNames: GRADE_NAME_PRESETS.goldFirst };
  const rows = written(next, edited(written(METALS), "【频率】", "A · 白金", "白金", 0));
  expect(read(rows)?.settings).toEqual(next);
  expect(rows.map(([cell]) => cell)).toEqual(expect.arrayContaining(["A · 金牌", "B · 白金"]));
  expect(rows.map(([cell]) => cell)).not.toContain("白金");
});

test("a sheet from before names could be given gets the section, and nothing else moves", () => {
  const before = written(DEFAULT_SETTINGS).filter((_, at, rows) => {
    const title = rows.findIndex(([cell]) => cell === "【等级名称】");
    return at < title || at > title + 6;
  });
  expect(read(before)?.settings).toEqual(DEFAULT_SETTINGS);
  const after = written(METALS, before);
  expect(
    after
      .slice(0, before.length)
      .map(([cell]) => cell)
      .filter((cell) => cell === "【频率】"),
  ).toHaveLength(1);
  expect(read(after)?.settings).toMatchObject({ gradeNames: METALS.gradeNames, reviewCadenceDays: { S: 11 } });
});
