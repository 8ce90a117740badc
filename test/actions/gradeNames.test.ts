// Renamed grades through the whole product: settings, sheet, diff, write, log, highlights, undo, and back to the letters.

import fc from "fast-check";
import { GRADE_NAME_PRESETS } from "../../src/domain/settings/gradeNaming";
import { renamedRows } from "../../src/domain/regrade/renamed";
import { nameAfter } from "../../src/actions/regradeChange";
import { GRADES, gradeOf, type Grade } from "../../src/domain/vocabulary/grade";
import { gradeName, LETTER_NAMES, type GradeNames } from "../../src/domain/vocabulary/gradeName";
import { anyGradeNames } from "../domain/settings/generatedNames";
import { METHOD_ROWS } from "../sample/methodRows";
import { book, preview, stopHosts, TODAY, type Book } from "./bookOfCustomers";
import { formulaBook } from "./formulaBook";

afterEach(stopHosts);

const METALS = GRADE_NAME_PRESETS.metals;

async function rename({ actions }: Book, gradeNames: GradeNames): Promise<void> {
  await actions.saveSettings({ ...(await actions.loadSettings()).settings, gradeNames });
}

async function regrade(here: Book) {
  const diff = await preview(here);
  return here.actions.accept(diff, here.actions.everything(diff));
}

const log = (here: Book) => {
  const sheet = here.model.requireSheet("评级日志");
  const rows = (sheet.usedArea(true)?.bottom ?? 0) + 1;
  return Array.from({ length: rows - 1 }, (_, at) => [3, 4, 5].map((column) => sheet.value(at + 1, column)));
};

test("after renaming, a regrade writes the names; grades that stay are counted apart and are no rise or fall", async () => {
  const here = book();
  await rename(here, METALS);
  const diff = await preview(here);
  expect(diff.plan.counts).toMatchObject({ fall: 2, rise: 0, new: 0, unchanged: 2 });
  expect(renamedRows(diff.plan)).toEqual([1, 3]);
  expect(here.column("客户等级")).toEqual(["A", "S", "B", "C"]);
  const outcome = await here.actions.accept(diff, here.actions.everything(diff));
  expect(here.column("客户等级")).toEqual(["金牌", "钻石", "普通", "普通"]);
  expect([outcome.gradedRows, outcome.renamedRows, outcome.logged]).toEqual([[0, 2], [1, 3], 4]);
  expect(here.column("评级依据")[1]).toMatch(/→ 钻石$/);
  expect(log(here)).toEqual([
    ["A", "金牌", expect.stringContaining("→ 金牌")],
    ["S", "钻石", "等级改名，级别不变"],
    ["B", "普通", expect.stringContaining("→ 普通")],
    ["C", "普通", "等级改名，级别不变"],
  ]);
});

test("a second regrade finds nothing to change and nothing to rename", async () => {
  const here = book();
  await rename(here, METALS);
  await regrade(here);
  const again = await preview(here);
  expect(again.plan.counts).toMatchObject({ fall: 0, rise: 0, new: 0, unchanged: 4, problem: 0 });
  expect(renamedRows(again.plan)).toEqual([]);
});

test("undo puts the old names back, and the log says so", async () => {
  const here = book();
  await rename(here, METALS);
  await here.actions.undo(await regrade(here));
  expect(here.column("客户等级")).toEqual(["A", "S", "B", "C"]);
  expect(log(here).slice(4)).toEqual(
    [
      ["金牌", "A"],
      ["钻石", "S"],
      ["普通", "B"],
      ["普通", "C"],
    ].map((pair) => [...pair, "撤销本次"]),
  );
});

test("who does not refresh the others keeps their old names, and a row that is not ticked keeps everything", async () => {
  const here = book();
  await rename(here, METALS);
  const diff = await preview(here);
  const outcome = await here.actions.accept(diff, { rows: [0], refreshOthers: false });
  expect(here.column("客户等级")).toEqual(["金牌", "S", "B", "C"]);
  expect(outcome.renamedRows).toEqual([]);
});

test("rows written under former names are read, and back at the letters they are rewritten", async () => {
  const here = book();
  await rename(here, METALS);
  await regrade(here);
  await rename(here, GRADE_NAME_PRESETS.levels);
  const levels = await preview(here);
  expect(levels.plan.counts).toMatchObject({ fall: 0, rise: 0, unchanged: 4 });
  await rename(here, LETTER_NAMES);
  const letters = await preview(here);
  expect(letters.plan.counts).toMatchObject({ fall: 0, rise: 0, unchanged: 4 });
  await here.actions.accept(letters, here.actions.everything(letters));
  expect(here.column("客户等级")).toEqual(["B", "S", "C", "C"]);
});

test("all settings back to their defaults still read the names that stand in the table", async () => {
  const here = book();
  await rename(here, METALS);
  await regrade(here);
  await here.actions.resetSettings();
  expect(renamedRows((await preview(here)).plan)).toEqual([0, 1, 2, 3]);
});

test("a name typed on the settings sheet renames too, and the rows under the old one are still read", async () => {
  const here = book();
  await rename(here, METALS);
  await regrade(here);
  const sheet = here.model.requireSheet("评级设置");
  const rows = Array.from({ length: 60 }, (_, at) => at);
  const row = rows.find((at) => sheet.value(at, 1) === "钻石") ?? -1;
  here.model.setInput(sheet, row, 1, "王者", "user");
  const diff = await preview(here);
  expect(diff.opened.settings.gradeNames.S).toBe("王者");
  expect(diff.plan.counts).toMatchObject({ new: 0, unchanged: 4 });
  expect(renamedRows(diff.plan)).toEqual([1]);
  expect(nameAfter(diff, 1)).toBe("王者");
});

test("stale records are highlighted by the cadence of the rank, by name and by letter", async () => {
  const here = await formulaBook();
  await rename(here, METALS);
  await regrade(here);
  const { conditionalFormats } = here.model.requireSheet("客户");
  const stale = conditionalFormats.find(({ formula }) => formula.includes("rfm:stale"))?.formula ?? "";
  const { reviewCadenceDays } = (await here.actions.loadSettings()).settings;
  for (const [at, grade] of GRADES.entries()) {
    const row = at + 1;
    for (const written of [METALS[grade], grade]) {
      await here.enter(row, 5, written);
      for (const days of [reviewCadenceDays[grade], reviewCadenceDays[grade] + 1]) {
        await here.enter(row, 10, TODAY - days);
        const rule = stale.replace(/(\$[A-Z]+)2\b/g, `$1${row + 1}`);
        expect(await here.enter(row, 20, rule)).toBe(days > reviewCadenceDays[grade]);
      }
    }
  }
});

test("formula columns that take the grade answer as with letters, and native formulas answer with names", async () => {
  const here = await formulaBook();
  const answers = async (names: GradeNames) => {
    await rename(here, names);
    await regrade(here);
    const diff = await preview(here);
    const choice = { id: "TIER.OWNER", benchmarks: "none", recency: "recorded" } as const;
    const shown = await here.actions.previewFormula(diff, choice);
    const inserted = await here.actions.insertFormulas(diff, choice);
    await here.calculator.settled();
    const owners = here.column(inserted.headers[0] ?? "");
    await here.actions.removeFormulas(inserted);
    const native = await here.actions.convertToNative(diff.opened, { results: ["grade", "stale"], form: "plain" });
    await here.calculator.settled();
    const [grade, stale] = native.headers.slice(-2).map((header) => here.column(header));
    await here.actions.removeFormulas(native);
    return { owners, first: shown.result, grade, stale };
  };
  const letters = await answers(LETTER_NAMES);
  const metals = await answers(METALS);
  expect(metals.owners).toEqual(letters.owners);
  expect(metals.first).toEqual({ value: letters.owners[0] });
  expect(metals.stale).toEqual(letters.stale);
  expect(metals.grade).toEqual(letters.grade?.map((grade) => METALS[grade as Grade]));
});

test("a calculated grade is left to its formula, and is not counted as renamed", async () => {
  const here = await formulaBook();
  await rename(here, METALS);
  await here.enter(2, 5, '="S"');
  const outcome = await regrade(here);
  expect(here.column("客户等级")[1]).toBe("S");
  expect(outcome.renamedRows).toEqual([3]);
  expect(outcome.skipped).toEqual([]);
});

test("a locked row gets its grade's present name", async () => {
  const here = book();
  const { settings } = await here.actions.loadSettings();
  const lock = { key: "C202405002", grade: "S" as const, reason: "谈判中", until: null };
  await here.actions.saveSettings({ ...settings, gradeNames: METALS, locks: [lock] });
  await regrade(here);
  expect(here.column("客户等级")[1]).toBe("钻石");
  expect(here.column("评级依据")[1]).toBe("手工锁定 钻石：谈判中");
});

test("the sample and the list of changes speak in names", async () => {
  const here = book();
  await rename(here, METALS);
  const list = await here.actions.listChanges(await preview(here));
  expect(list.sample.map((row) => [row[3], row[4]])).toEqual([
    ["A", "金牌"],
    ["B", "普通"],
  ]);
  const sample = await here.actions.insertSample();
  const grades = sample.table.sample.map((row) => row[5]);
  expect(grades.every((grade) => Object.values<unknown>(METALS).includes(grade))).toBe(true);
});

test("with any names, every customer has the grade it has with letters", async () => {
  const here = book();
  const plain = await preview(here);
  const { settings } = await here.actions.loadSettings();
  const ranks = (code: number): Grade | undefined => gradeOf(code);
  await fc.assert(
    fc.asyncProperty(anyGradeNames, async (gradeNames) => {
      const named = await here.actions.reconsider(plain, { asOf: TODAY, settings: { ...settings, gradeNames } });
      expect([...named.plan.after].map(ranks)).toEqual([...plain.plan.after].map(ranks));
      expect(named.plan.counts).toEqual(plain.plan.counts);
      for (const row of METHOD_ROWS.keys())
        expect(nameAfter(named, row)).toBe(gradeName(GRADES[named.plan.after[row] - 1], gradeNames));
    }),
    { numRuns: 50 },
  );
});
