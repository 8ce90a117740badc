import fc from "fast-check";
import { readSettings } from "../../../src/domain/settings/readSettings";
import { DEFAULT_SETTINGS, defaultSettings, type Settings } from "../../../src/domain/settings/settings";
import { TABLE_LANGUAGES } from "../../../src/domain/strategy/suggestion";
import { OWN_ROLES } from "../../../src/domain/vocabulary/column";
import { GRADES } from "../../../src/domain/vocabulary/grade";

const problemsOf = (stored: unknown): string[] =>
  readSettings(stored).problems.map(({ path, code }) => `${path} ${code}`);

test("nothing stored means the defaults, without a problem", () => {
  for (const stored of [undefined, null, "", {}])
    expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  expect(readSettings(undefined, "en-US").settings.ownHeaders.risk).toBe("Churn risk");
});

test("the defaults of every language survive being stored", () => {
  for (const language of TABLE_LANGUAGES) {
    const defaults = defaultSettings(language);
    expect(readSettings(JSON.parse(JSON.stringify(defaults)), language)).toEqual({ settings: defaults, problems: [] });
  }
});

const days = fc.integer({ min: 1, max: 3650 });
const ratio = fc.double({ min: 0.01, max: 1000, noNaN: true });
const amount = fc.integer({ min: 1, max: 1e12 });
const text = fc.string({ minLength: 1, maxLength: 20 }).map((word) => `x${word.trim()}`.trim());
const byGrade = (value: fc.Arbitrary<number>): fc.Arbitrary<Settings["contactsPerYear"]> =>
  fc.record({ S: value, A: value, B: value, C: value });

const anySettings = fc.record<Settings>({
  version: fc.constant(1 as const),
  rules: fc.record({
    sAmountRatio: ratio,
    sOrderRatio: ratio,
    sRecencyDays: days,
    aAmountRatio: ratio,
    aOrderRatio: ratio,
    aRecencyDays: days,
    bOrderCount: days,
    bRecencyDays: days,
    minimumCount: days,
    center: fc.constantFrom("mean" as const, "median" as const),
    absoluteAmountYuan: fc.record({ s: amount, a: amount, b: amount }),
  }),
  ownBenchmarks: fc.array(
    fc.record({ industry: text, meanOrders: ratio, meanAmountYuan: amount, n: fc.oneof(days, fc.constant(NaN)) }),
    { maxLength: 4 },
  ),
  recency: fc.constantFrom("aged" as const, "recorded" as const),
  reviewCadenceDays: byGrade(days),
  contactsPerYear: byGrade(fc.integer({ min: 1, max: 365 })),
  riskWords: fc.uniqueArray(text, { maxLength: 6 }),
  ownHeaders: fc
    .uniqueArray(text, { minLength: 4, maxLength: 4 })
    .map(([suggestion, risk, nextContact, reason]) => ({ suggestion, risk, nextContact, reason })),
  writtenColumns: fc.subarray([...OWN_ROLES]),
  logSheetName: fc.constantFrom("评级日志", "Grade log", "日志 2024"),
  locks: fc.uniqueArray(
    fc.record({
      key: text,
      grade: fc.constantFrom(...GRADES),
      reason: text,
      until: fc.option(fc.integer({ min: 61, max: 90_000 })),
    }),
    { maxLength: 4, selector: ({ key }) => key },
  ),
});

test("valid settings come back as they were stored, through JSON as well", () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(readSettings(settings)).toEqual({ settings, problems: [] });
      expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] });
    }),
  );
});

test("whatever is stored, reading it gives settings that read as themselves", () => {
  const junk = fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), "other"), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(fc.oneof(junk, fc.jsonValue()), (stored) => {
      const { settings } = readSettings(stored);
      expect(readSettings(settings)).toEqual({ settings, problems: [] });
    }),
  );
});

test("a value that cannot be used falls back to its default and is reported by its path", () => {
  const stored = {
    rules: { sRecencyDays: 0, sAmountRatio: "1.7", aOrderRatio: "viel", center: "mode", bOrderCount: 2.5 },
    reviewCadenceDays: { S: -1, A: 60 },
    recency: 3,
    logSheetName: "a/b",
    riskWords: "投诉",
  };
  const { settings } = readSettings(stored);
  expect(problemsOf(stored)).toEqual([
    "rules.sRecencyDays outOfRange",
    "rules.aOrderRatio wrongType",
    "rules.bOrderCount outOfRange",
    "rules.center unknownChoice",
    "recency wrongType",
    "reviewCadenceDays.S outOfRange",
    "riskWords wrongType",
    "logSheetName outOfRange",
  ]);
  expect(settings.rules).toEqual({ ...DEFAULT_SETTINGS.rules, sAmountRatio: 1.7 });
  expect(settings.reviewCadenceDays).toEqual({ S: 30, A: 60, B: 30, C: 90 });
});

test("a lock that cannot be read locks nothing", () => {
  const locks = [
    { key: "C1", grade: "S", reason: "谈判", until: 45_565 },
    { key: "C2", grade: "X", reason: "", until: null },
    { key: "", grade: "A", until: null },
    { key: "C3", grade: "B", until: "bald" },
    { key: 4, grade: "C" },
  ];
  expect(readSettings({ locks }).settings.locks).toEqual([
    { key: "C1", grade: "S", reason: "谈判", until: 45_565 },
    { key: "4", grade: "C", reason: "", until: null },
  ]);
  expect(problemsOf({ locks })).toEqual([
    "locks[1].grade unknownChoice",
    "locks[2].key outOfRange",
    "locks[3].until wrongType",
  ]);
});

test("of two locks for one customer the last one counts", () => {
  const locks = [
    { key: "C1", grade: "S", reason: "", until: null },
    { key: "C1", grade: "B", reason: "", until: null },
  ];
  expect(readSettings({ locks }).settings.locks.map(({ grade }) => grade)).toEqual(["B"]);
  expect(problemsOf({ locks })).toEqual(["locks[0].key duplicate"]);
});

test("two own columns with one name take their default names", () => {
  expect(readSettings({ ownHeaders: { risk: "评级依据" } }).settings.ownHeaders).toEqual(DEFAULT_SETTINGS.ownHeaders);
  expect(problemsOf({ ownHeaders: { risk: "评级依据" } })).toEqual(["ownHeaders duplicate"]);
});

test("settings of a newer version are read as far as they are known", () => {
  const stored = { version: 2, recency: "recorded", somethingNew: true };
  expect(readSettings(stored).settings.recency).toBe("recorded");
  expect(problemsOf(stored)).toEqual(["version newerVersion"]);
});
