import { rowFacts } from "../../../src/domain/regrade/rowFacts";
import fc from "fast-check";
import { sampleCustomers, sampleLocks, standardHeaders } from "../../../src/domain/sample/sampleTable";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { isVague } from "../../../src/domain/strategy/lint";
import { TABLE_LANGUAGES, type TableLanguage } from "../../../src/domain/strategy/suggestion";
import { readTag } from "../../../src/domain/strategy/tags";
import { recognizeColumns } from "../../../src/domain/table/headers";
import { STANDARD_ROLES } from "../../../src/domain/vocabulary/column";
import type { SerialDay } from "../../../src/domain/vocabulary/day";
import type { RegradePlan } from "../../../src/domain/regrade/plan";
import { day, kindOf, METHOD_TABLE, planOf } from "../regrade/plans";

const MAY_31 = day("2024-05-31");
const samplePlan = (asOf: SerialDay, language: TableLanguage): RegradePlan =>
  planOf(sampleCustomers(asOf, language), asOf, { ...defaultSettings(language), locks: sampleLocks(asOf, language) });

test("the standard headers are the twelve of the method, and both languages are recognised", () => {
  expect(standardHeaders("zh-CN")).toEqual(METHOD_TABLE[0]);
  for (const language of TABLE_LANGUAGES) {
    const { positions } = recognizeColumns(standardHeaders(language));
    expect(STANDARD_ROLES.map((role) => positions[role])).toEqual(STANDARD_ROLES.map((_, at) => at));
  }
});

test("on 2024-05-31 the first four rows are the method's own", () => {
  expect(sampleCustomers(MAY_31, "zh-CN").slice(1, 5)).toEqual(METHOD_TABLE.slice(1));
});

test("on 2024-05-31 the mock's figures hold: three fall with 280万, three rise with 228万", () => {
  const plan = samplePlan(MAY_31, "zh-CN");
  expect(plan.counts).toEqual({ fall: 3, rise: 3, new: 0, toLock: 0, unchanged: 7, locked: 1, problem: 2, empty: 0 });
  expect(plan.amountYuan).toMatchObject({ fall: 2_800_000, rise: 2_280_000 });
  expect(plan.table.problems.filter(({ blocking }) => blocking).map(({ row, code }) => `${row} ${code}`)).toEqual([
    "14 blank",
    "15 ambiguousNumber",
  ]);
});

test("the sample shows every kind of risk, a first large order and a vague strategy", () => {
  const plan = samplePlan(MAY_31, "zh-CN");
  const levels = Array.from({ length: 16 }, (_, row) => rowFacts(plan, row).risk.level);
  expect(new Set(levels)).toEqual(new Set(["low", "medium", "high", "highValueSilent", "noOrder", "unknown"]));
  expect(levels[4]).toBe("highValueSilent");
  expect(rowFacts(plan, 11).firstLargeOrder).toBe(true);
  expect(
    sampleCustomers(MAY_31, "zh-CN")
      .slice(1)
      .filter((row) => isVague(String(row[8]))),
  ).toHaveLength(1);
});

test("whatever the day and language, six grades are out of date, two rows unreadable and one locked", () => {
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 73_050 }), fc.constantFrom(...TABLE_LANGUAGES), (asOf, language) => {
      const plan = samplePlan(asOf as SerialDay, language);
      expect(plan.counts).toMatchObject({ fall: 3, rise: 3, locked: 1, problem: 2, unchanged: 7 });
      const ids = sampleCustomers(asOf as SerialDay, language)
        .slice(1)
        .map((row) => String(row[0]));
      expect(new Set(ids).size).toBe(16);
      expect(ids.filter((id) => !/^C\d{4}(0[1-9]|1[0-2])\d{3}$/.test(id))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("every tag of the sample is known in both languages, and English cells hold no Chinese but the one misread amount", () => {
  for (const language of TABLE_LANGUAGES) {
    const tags = sampleCustomers(MAY_31, language)
      .slice(1)
      .map((row) => readTag(row[7]));
    expect(tags).not.toContain(undefined);
  }
  const chinese = sampleCustomers(MAY_31, "en-US")
    .flat()
    .filter((cell) => /[\u4e00-\u9fff]/.test(String(cell)));
  expect(chinese).toEqual(["35d/2x/8万5"]);
});

test("the locked customer keeps its S, and readable rows have a suggestion", () => {
  const plan = samplePlan(MAY_31, "en-US");
  expect(kindOf(plan, 10)).toBe("locked");
  expect(rowFacts(plan, 10).suggestion("en-US")?.grade).toBe("S");
  expect(Array.from({ length: 14 }, (_, row) => rowFacts(plan, row).suggestion("en-US")?.headline)).not.toContain(
    undefined,
  );
});
