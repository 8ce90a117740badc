import fc from "fast-check";
import {
  dayCellOn,
  dayEdit,
  dayPlaceOn,
  dayReference,
  isRuleSheet,
  ruleSheetEdit,
} from "../../../src/domain/formula/ruleSheet";
import type { CellRows, CellValue } from "../../../src/domain/vocabulary/cell";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import type { SheetCells, SheetEdit } from "../../../src/domain/vocabulary/sheet";
import { formulaPhrases, RULE_SHEET_WORDS } from "../../../src/i18n/formulas/words";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";

const DAY = 45447 as SerialDay;
const words = formulaPhrases("zh-CN");
const rules = words.ruleRows({ ...DEFAULT_SETTINGS, rules: { ...DEFAULT_SETTINGS.rules, aAmountRatio: 3 } });

const sheet = (rows: CellRows, more: Partial<SheetCells> = {}): SheetCells => ({
  id: "s",
  name: "评级规则",
  row: 0,
  column: 0,
  rows,
  dayShift: 0,
  ...more,
});

/** The sheet after an edit. */
function edited(before: SheetCells | null, edit: SheetEdit | null): SheetCells {
  const now = before ?? sheet([]);
  const cells: CellValue[][] = [];
  const set = (row: number, column: number, cell: CellValue) => {
    while (cells.length <= row) cells.push([]);
    while (cells[row].length <= column) cells[row].push("");
    cells[row][column] = cell;
  };
  now.rows.forEach((line, row) => line.forEach((cell, column) => set(now.row + row, now.column + column, cell)));
  for (const { row, column, cells: block, format } of edit?.blocks ?? [])
    block.forEach((line, at) =>
      line.forEach((cell, across) =>
        set(row + at, column + across, format === "date" ? Number(cell) - now.dayShift : cell),
      ),
    );
  const width = Math.max(0, ...cells.map((line) => line.length));
  const rows = cells.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ""));
  return { ...now, row: 0, column: 0, rows };
}

const write = (before: SheetCells | null, content: { rules: CellRows | null; day: SerialDay | null }) =>
  edited(before, ruleSheetEdit(before, content, words, RULE_SHEET_WORDS));

describe("the sheet 评级规则", () => {
  test("says the day in E1 beside its label, and rules in A:B only where they are not the defaults", () => {
    const plain = write(null, { rules: null, day: DAY });
    expect(plain.rows[0]).toEqual(["", "", "", "评级日", DAY]);
    expect(dayReference("评级规则", dayPlaceOn(null, RULE_SHEET_WORDS))).toBe("'评级规则'!$E$1");
    const both = write(null, { rules, day: DAY });
    expect(both.rows.map((row) => row.slice(0, 2)).slice(0, rules.length)).toEqual(rules);
    expect(dayCellOn(both, RULE_SHEET_WORDS)).toEqual({ row: 0, column: 4, day: DAY });
  });

  test("that is written again with the same is not touched", () => {
    const once = write(null, { rules, day: DAY });
    expect(ruleSheetEdit(once, { rules, day: DAY }, words, RULE_SHEET_WORDS)).toEqual({
      insertions: [],
      blocks: [],
      headers: [],
    });
    expect(dayEdit(once, DAY, RULE_SHEET_WORDS)).toBeNull();
  });

  test("of an earlier version keeps its rules where formulas name them, and gets the day beside them", () => {
    const old = sheet(rules);
    const now = write(old, { rules, day: DAY });
    expect(now.rows.map((row) => row.slice(0, 2))).toEqual(rules);
    expect(dayCellOn(now, RULE_SHEET_WORDS)).toMatchObject({ row: 0, column: 4 });
  });

  test("of somebody else is left alone", () => {
    const theirs = sheet([["我的笔记", "值"]]);
    expect(isRuleSheet(theirs, RULE_SHEET_WORDS)).toBe(false);
    expect(ruleSheetEdit(theirs, { rules, day: DAY }, words, RULE_SHEET_WORDS)).toBeNull();
    expect(dayEdit(theirs, DAY, RULE_SHEET_WORDS)).toBeNull();
  });

  test("moves the day by one cell, wherever people moved it, in any language and count of days", () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.nat(30),
        fc.constantFrom(...RULE_SHEET_WORDS),
        fc.constantFrom(0, 1462),
        fc.integer({ min: 40_000, max: 50_000 }),
        (row, column, { dayLabel }, dayShift, before) => {
          const there = sheet([[dayLabel, before - dayShift]], { row, column, dayShift });
          expect(dayCellOn(there, RULE_SHEET_WORDS)).toEqual({ row, column: column + 1, day: before });
          const edit = dayEdit(there, (before + 1) as SerialDay, RULE_SHEET_WORDS);
          expect(edit?.blocks).toEqual([{ row, column: column + 1, cells: [[before + 1]], format: "date" }]);
          expect(dayCellOn(edited(there, edit), RULE_SHEET_WORDS)?.day).toBe(before + 1);
        },
      ),
    );
  });

  test("makes a real date of a day in writing or of what is none", () => {
    for (const cell of ["2024-06-04", "", "#N/A", 3])
      expect(dayEdit(sheet([["评级日", cell]]), DAY, RULE_SHEET_WORDS)?.blocks).toMatchObject([{ cells: [[DAY]] }]);
  });

  test("never puts the day where something stands", () => {
    const crowded = sheet([[...rules[0], "", "备注", "很重要", "别动"]]);
    const now = write(crowded, { rules: null, day: DAY });
    expect(now.rows[0].slice(0, 6)).toEqual(crowded.rows[0].slice(0, 6));
    expect(dayCellOn(now, RULE_SHEET_WORDS)).toMatchObject({ row: 0, column: 8, day: DAY });
  });
});
